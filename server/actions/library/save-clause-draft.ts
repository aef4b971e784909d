'use server'

import { z } from 'zod'
import { action } from '@/server/actions/action'
import { content, id, save } from '@/server/actions/library/content'
import { database } from '@/server/database/client'
import { saveDraft } from '@/server/library/workbench/drafts'

/** Saves a draft of a clause, or begins one with `revisionId: null`. */
export const saveClauseDraft = action({ schema: z.object({ clauseId: id, revisionId: id.nullable(), expectedSave: save, ...content }), access: 'person' }, (draft, { person }) =>
  saveDraft(database(), person, draft),
)
