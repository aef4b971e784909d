import { dropUnnamedRecipients } from '@/server/registry/register'
import { ServiceNotFound } from '@/server/answers/errors'
import { type Database } from '@/server/database/client'
import { ServicePublished, SlugTaken } from '@/server/services/errors'
import { type Owner, ownedBy } from '@/server/services/owner'
import { isSlug } from '@/server/services/slug'

/**
 * Gives a service another name in public addresses. The earlier one keeps redirecting for ever.
 * @throws SlugTaken when the slug is, or was, another service's
 * @throws RangeError when it is no slug (`isSlug`)
 * @throws ServiceNotFound
 */
export async function renameService(db: Database, owner: Owner, serviceId: string, slug: string): Promise<void> {
  if (!isSlug(slug)) throw new RangeError(`"${slug}" is no slug`)
  await db.$transaction(async (connection) => {
    const holder = await connection.serviceSlug.findUnique({ where: { slug } })
    if (holder && holder.serviceId !== serviceId) throw new SlugTaken(slug)
    const { count } = await connection.service.updateMany({ where: { ...ownedBy(owner), id: serviceId }, data: { slug } })
    if (count === 0) throw new ServiceNotFound(serviceId)
  })
}

/**
 * Deletes a service with its answers, unless something of it was published.
 * @throws ServicePublished, ServiceNotFound
 */
export async function deleteService(db: Database, owner: Owner, serviceId: string): Promise<void> {
  await db.$transaction(async (connection) => {
    const service = await connection.service.findFirst({
      where: { ...ownedBy(owner), id: serviceId },
      select: { registryId: true, registry: { select: { organisationId: true } } },
    })
    if (!service) throw new ServiceNotFound(serviceId)
    const published = await connection.version.count({ where: { policy: { serviceId } } })
    if (published > 0) throw new ServicePublished(serviceId)
    await connection.service.delete({ where: { id: serviceId } })
    if (service.registry.organisationId === null) await connection.registry.delete({ where: { id: service.registryId } })
    else await dropUnnamedRecipients(connection, service.registryId)
  })
}
