import { type Connection } from '@/server/answers/connection'
import { readRows } from '@/server/answers/read-rows'
import { writeRows } from '@/server/answers/write-rows'
import { type Database } from '@/server/database/client'
import { registryOf } from '@/server/registry/queries'
import { guestTokenHash } from '@/server/services/owner'

/**
 * Hands the services that a guest made to the organisation of their new account, with every answer, the edit number and
 * what was typed and not yet accepted. Their recipients join the registry of the organisation.
 *
 * @param guestToken the token in the guest's cookie
 * @returns ids of the services
 */
export async function claimServices(db: Database, organisationId: string, guestToken: string): Promise<string[]> {
  return db.$transaction(async (connection) => {
    const services = await connection.$queryRaw<{ id: string; registry_id: string }[]>`
      SELECT id, registry_id FROM service WHERE guest_token_hash = ${guestTokenHash(guestToken)} ORDER BY id FOR UPDATE`
    if (services.length === 0) return []
    const registryId = await registryOf(connection, organisationId)
    for (const service of services) await move(connection, service.id, organisationId, registryId)
    await connection.registry.deleteMany({ where: { id: { in: services.map((service) => service.registry_id) } } })
    return services.map((service) => service.id)
  })
}

/** A disclosure cannot leave its registry, so the rows are taken out and put in again: there is one way to register a recipient. */
async function move(connection: Connection, serviceId: string, organisationId: string, registryId: string): Promise<void> {
  const stored = await readRows(connection, serviceId)
  if (!stored) return
  await writeRows(connection, serviceId, stored, new Map())
  await connection.service.update({ where: { id: serviceId }, data: { organisationId, guestTokenHash: null, registryId } })
  await writeRows(connection, serviceId, { ...stored, registryId, rows: new Map() }, stored.rows)
}
