'use server'

import { z } from 'zod'
import { action } from '@/server/actions/action'
import { id } from '@/server/actions/library/content'
import { database } from '@/server/database/client'
import { wordsOf } from '@/server/library/workbench/desk'
import { showRevision } from '@/server/library/workbench/queries'

/** One revision of a clause with its words, for comparing. */
export const readRevision = action({ schema: z.object({ revisionId: id }), access: 'person' }, async ({ revisionId }, { person }) => ({
  outcome: 'read' as const,
  revision: wordsOf(await showRevision(database(), person, revisionId)),
}))
