'use server'

import { z } from 'zod'
import { action } from '@/server/actions/action'
import { step } from '@/server/actions/library/content'
import { database } from '@/server/database/client'
import * as life from '@/server/library/workbench/life'

const schema = z.object(step)

/** Hands a draft to a second person. */
export const submitRevision = action({ schema, access: 'person' }, (input, { person }) => life.submitRevision(database(), person, input))

/** Returns a revision in review to its authors, with a note. */
export const sendBackRevision = action({ schema: schema.extend({ note: z.string().max(10_000) }), access: 'person' }, (input, { person }) => life.sendBackRevision(database(), person, input))

/** Approves a revision in review. */
export const approveRevision = action({ schema, access: 'person' }, (input, { person }) => life.approveRevision(database(), person, input))

/** Gives a draft or a revision in review up. */
export const withdrawRevision = action({ schema, access: 'person' }, (input, { person }) => life.withdrawRevision(database(), person, input))

/** What stands against approving a revision now. */
export const checkRevision = action({ schema: z.object({ revisionId: step.revisionId }), access: 'person' }, async ({ revisionId }, { person }) => ({
  outcome: 'checked' as const,
  reasons: await life.refusalsOf(database(), person, revisionId),
}))
