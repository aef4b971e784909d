'use server'

import { z } from 'zod'
import { type Topic } from '@/policy/answers'
import { previewFix as preview } from '@/policy/fix-preview'
import { dayOf } from '@/policy/versions/lifecycle'
import { action } from '@/server/actions/action'
import { loadDraft } from '@/server/answers/load'
import { database } from '@/server/database/client'
import { pinnedLibrary } from '@/server/publishing/released-library'
import { getService } from '@/server/services/queries'

const schema = z.object({
  serviceId: z.string().min(1).max(64),
  expectedEdit: z.number().int().nonnegative(),
  rule: z.string().min(1).max(64),
  given: z.record(z.string().max(200), z.string().max(2_000)),
})

/** What a fix would change in the answers and in the text. Nothing is saved: `saveAnswers` takes the topics that come back. */
export const previewFix = action({ schema, access: 'owner' }, async ({ serviceId, expectedEdit, rule, given }, { owner }) => {
  const db = database()
  await getService(db, owner, serviceId)
  const { answers, edit } = await loadDraft(db, serviceId)
  if (edit !== expectedEdit) return { outcome: 'edit-conflict' as const }
  const { library } = await pinnedLibrary(db, serviceId)
  const found = preview(answers, library, dayOf(new Date()), rule, given)
  if (found === null) return { outcome: 'wrong-input' as const }
  const topics = [...new Set(found.changed.map(({ path }) => path.split('.')[0] as Topic))]
  const of = (from: typeof answers) => Object.fromEntries(topics.map((topic) => [topic, from[topic]])) as Partial<typeof answers>
  return {
    outcome: 'previewed' as const,
    before: of(answers),
    after: of(found.answers),
    documents: found.documents,
    solved: found.solved.map(({ message }) => message),
    found: found.found.map(({ message }) => message),
  }
})
