'use server'

import { z } from 'zod'
import { action } from '@/server/actions/action'
import { id, save } from '@/server/actions/library/content'
import { database } from '@/server/database/client'
import * as comments from '@/server/library/workbench/comments'

const offset = z.number().int().nonnegative().max(1_000_000)
const passage = z
  .object({ file: z.string().min(1).max(60), start: offset, end: offset, quote: z.string().max(96_000) })
  .refine(({ start, end, quote }) => end - start === quote.length)
const schema = z
  .object({ revisionId: id, parentId: id.nullable(), passage: passage.nullable(), body: z.string().max(10_000), suggestion: z.string().max(96_000).nullable() })
  .refine(({ body, suggestion }) => body.trim() !== '' || suggestion !== null)
  .refine(({ passage: marked, suggestion }) => suggestion === null || marked !== null)

/** Says something of a revision, or of a passage in it; or answers a comment. */
export const commentOn = action({ schema, access: 'person' }, async (comment, { person }) => ({ outcome: 'commented' as const, ...(await comments.commentOn(database(), person, comment)) }))

/** Closes a comment, or opens it again with `null`. */
export const resolveComment = action({ schema: z.object({ commentId: id, resolution: z.enum(['resolved', 'declined']).nullable() }), access: 'person' }, async ({ commentId, resolution }, { person }) => {
  await comments.resolveComment(database(), person, commentId, resolution)
  return { outcome: 'resolved' as const }
})

/** Puts the suggested words into the draft. */
export const acceptSuggestion = action({ schema: z.object({ commentId: id, expectedSave: save }), access: 'person' }, (input, { person }) => comments.acceptSuggestion(database(), person, input))

/** The comments of a revision. */
export const readComments = action({ schema: z.object({ revisionId: id }), access: 'person' }, async ({ revisionId }, { person }) => ({
  outcome: 'read' as const,
  comments: await comments.commentsOf(database(), person, revisionId),
}))
