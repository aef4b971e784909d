'use server'

import { z } from 'zod'
import { action } from '@/server/actions/action'
import { id } from '@/server/actions/library/content'
import { database } from '@/server/database/client'
import { restoreRevision as restore } from '@/server/library/workbench/drafts'

/** Brings an earlier revision back as a new draft. */
export const restoreRevision = action({ schema: z.object({ revisionId: id }), access: 'person' }, ({ revisionId }, { person }) => restore(database(), person, revisionId))
