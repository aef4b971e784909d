import { randomUUID } from 'node:crypto'
import { type Connection } from '@/server/answers/connection'
import { type Row } from '@/server/answers/json'
import { identityOf } from '@/server/registry/identity'
import { matchRecipients, type RegistryMatch } from '@/server/registry/match'

/**
 * Finds or makes the registry rows for the recipients that a service names; writes nothing.
 * Locks the registry until the transaction ends: two services of one organisation may be saved at once.
 *
 * @param disclosures rows of the answers, with the identity of each recipient
 * @param recipientIds disclosure → registry row that it has named so far
 */
export async function registerRecipients(
  connection: Connection, serviceId: string, registryId: string,
  disclosures: readonly Row[], recipientIds: ReadonlyMap<string, string>,
): Promise<RegistryMatch> {
  await connection.$queryRawUnsafe('SELECT id FROM registry WHERE id = $1 FOR UPDATE', registryId)
  const found = await connection.$queryRawUnsafe<{ recipients: string | null }[]>(registered, registryId)
  const rows = JSON.parse(found[0]?.recipients ?? '[]') as (Row & { usedBy: string[] | null })[]
  const registry = rows.map((row) => ({
    id: String(row.id),
    slug: String(row.slug),
    identity: identityOf(row),
    published: row.published === true,
    usedBy: row.usedBy ?? [],
  }))
  const wanted = disclosures.map((row) => ({
    disclosureId: String(row.id),
    identity: identityOf(row),
    recipientId: recipientIds.get(String(row.id)) ?? null,
  }))
  return matchRecipients(serviceId, wanted, registry, randomUUID)
}

/** Takes the rows out of a registry that no answer and no published version names any more. */
export async function dropUnnamedRecipients(connection: Connection, registryId: string): Promise<void> {
  await connection.$executeRawUnsafe(
    `DELETE FROM recipient r WHERE r.registry_id = $1
       AND NOT EXISTS (SELECT 1 FROM disclosure d WHERE d.recipient_id = r.id)
       AND NOT EXISTS (SELECT 1 FROM version_recipient v WHERE v.recipient_id = r.id)`,
    registryId,
  )
}

const registered = `SELECT json_agg(t)::text AS recipients FROM (
  SELECT r.id, r.slug, r.catalogue, r.name, r.legal_name, r.inn,
    EXISTS (SELECT 1 FROM version_recipient v WHERE v.recipient_id = r.id) AS published,
    (SELECT json_agg(d.service_id || '/' || d.id) FROM disclosure d WHERE d.recipient_id = r.id) AS "usedBy"
  FROM recipient r WHERE r.registry_id = $1 ORDER BY r.slug
) t`
