'use server'

import { z } from 'zod'
import { type Answers, type Topic, topicNames, topics } from '@/policy/answers'
import { EditConflict } from '@/server/answers/errors'
import { keepPendingInput } from '@/server/answers/pending'
import { saveTopics } from '@/server/answers/save'
import { action } from '@/server/actions/action'
import { database } from '@/server/database/client'
import { getService } from '@/server/services/queries'

type OptionalTopics = { [Name in Topic]: z.ZodOptional<(typeof topics)[Name] extends z.ZodPrefault<infer Shape extends z.ZodType> ? Shape : never> }
/** Without the defaults of whole topics: one that was not sent must not come out as an empty one. */
const optionalTopics = Object.fromEntries(topicNames.map((topic) => [topic, topics[topic].unwrap().optional()])) as unknown as OptionalTopics

const schema = z.object({
  serviceId: z.string().min(1).max(64),
  expectedEdit: z.number().int().nonnegative(),
  topics: z.object(optionalTopics),
  pending: z.partialRecord(z.enum(topicNames), z.unknown()),
})

/** Saves topics of a service, and keeps beside them what was typed and cannot be accepted yet. */
export const saveAnswers = action({ schema, access: 'owner' }, async ({ serviceId, expectedEdit, pending, ...input }, { owner }) => {
  const db = database()
  await getService(db, owner, serviceId)
  const sent: Partial<Answers> = input.topics
  const typed = Object.entries(pending).map(([topic, value]) => [topic, value === null || value === undefined ? null : JSON.stringify(value)])
  await keepPendingInput(db, serviceId, Object.fromEntries(typed) as Record<string, string | null>)
  try {
    const { edit, elsewhere } = await saveTopics(db, serviceId, sent, expectedEdit)
    return { outcome: 'saved' as const, edit, elsewhere }
  } catch (error) {
    if (error instanceof EditConflict) return { outcome: 'conflict' as const, edit: error.currentEdit, theirs: error.theirs }
    throw error
  }
})
