import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { database } from '@/server/database/client'
import { findService, type ServiceSummary } from '@/server/services/queries'
import { currentVisitor } from '@/server/sessions/visitor'

/**
 * The service that a page is about, if the visitor has it. Whoever is not signed in is asked to; for everyone else a
 * service of somebody else is a page that does not exist.
 */
export const ownedService = cache(async (serviceId: string): Promise<{ service: ServiceSummary; guest: boolean }> => {
  const { owner, person } = await currentVisitor()
  const service = owner === null ? null : await findService(database(), owner, serviceId)
  if (service !== null) return { service, guest: person === null }
  if (person === null) redirect(`/sign-in?next=${encodeURIComponent(`/services/${serviceId}`)}`)
  return notFound()
})
