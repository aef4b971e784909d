'use server'

import { z } from 'zod'
import { action } from '@/server/actions/action'
import { step } from '@/server/actions/library/content'
import { database } from '@/server/database/client'
import * as merges from '@/server/library/workbench/merges'

const schema = z.object(step)

/** Brings a draft over the text that has been approved since it was begun. */
export const rebaseRevision = action({ schema, access: 'person' }, (input, { person }) => merges.rebaseRevision(database(), person, input))

/** Decides a conflict of a merge. */
export const decideConflict = action(
  { schema: schema.extend({ conflictId: z.string().min(1).max(40), decision: z.enum(['ours', 'theirs', 'both', 'by-hand']) }), access: 'person' },
  (input, { person }) => merges.decideConflict(database(), person, input),
)
