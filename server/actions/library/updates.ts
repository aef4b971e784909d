'use server'

import { z } from 'zod'
import { action } from '@/server/actions/action'
import { id } from '@/server/actions/library/content'
import { database } from '@/server/database/client'
import * as updates from '@/server/library/workbench/updates'

const schema = z.object({ serviceId: id, releaseId: id, fromReleaseId: id.nullable() })

/** Drafts a service from a newer release from now on; nothing is published. */
export const adoptRelease = action({ schema, access: 'owner' }, (choice, { owner, person }) =>
  updates.adoptRelease(database(), { owner, userId: person?.userId ?? null, name: person?.name ?? null }, choice),
)

/** Leaves a service with its release for now. */
export const postponeRelease = action({ schema, access: 'owner' }, (choice, { owner, person }) =>
  updates.postponeRelease(database(), { owner, userId: person?.userId ?? null, name: person?.name ?? null }, choice),
)
