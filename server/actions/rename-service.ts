'use server'

import { z } from 'zod'
import { action } from '@/server/actions/action'
import { database } from '@/server/database/client'
import { renameService as rename } from '@/server/services/change'
import { SlugTaken } from '@/server/services/errors'
import { getService } from '@/server/services/queries'
import { isSlug } from '@/server/services/slug'

const schema = z.object({ serviceId: z.string().min(1).max(64), slug: z.string().max(200) })

/** Gives a service its name in public addresses. The earlier one keeps leading there. */
export const renameService = action({ schema, access: 'person' }, async ({ serviceId, slug }, { owner }) => {
  if (!isSlug(slug)) return { outcome: 'slug-form' as const }
  const service = await getService(database(), owner, serviceId)
  if (service.slug === slug) return { outcome: 'renamed' as const }
  try {
    await rename(database(), owner, serviceId, slug)
    return { outcome: 'renamed' as const }
  } catch (error) {
    if (error instanceof SlugTaken) return { outcome: 'slug-taken' as const }
    throw error
  }
})
