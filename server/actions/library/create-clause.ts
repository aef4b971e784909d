'use server'

import { z } from 'zod'
import { action } from '@/server/actions/action'
import { newPlacement } from '@/server/actions/library/content'
import { database } from '@/server/database/client'
import { createClause as create } from '@/server/library/workbench/drafts'

/** Makes a clause of the organisation's own, with an empty draft. */
export const createClause = action(
  { schema: z.object({ name: z.string().trim().min(1).max(200), section: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/), placement: newPlacement.refine((laws) => Object.keys(laws).length > 0) }), access: 'person' },
  async (clause, { person }) => ({ outcome: 'created' as const, ...(await create(database(), person, clause)) }),
)
