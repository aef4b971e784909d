import { type Localized } from '@/policy/answers'
import { dayOf } from '@/policy/versions/lifecycle'
import { type Connection } from '@/server/answers/connection'
import { versionInForce } from '@/server/publishing/in-force'

/** A published version that names a recipient. */
export interface PolicyNaming {
  serviceId: string
  /** Slug of the service, as in the address of its policies. */
  service: string
  document: string
  versionId: string
  major: number
  minor: number
  /** `YYYY-MM-DD` */
  effectiveAt: string
  /** It is the version that binds today; false for earlier and for coming ones. */
  inForce: boolean
}

/**
 * Which published policies of an organisation name a recipient.
 * @param recipientSlug its slug in the organisation's registry
 * @param asOf the day for which “in force” is told, `YYYY-MM-DD`
 * @returns versions, by service, the newest first
 */
export async function publishedPoliciesNaming(
  connection: Connection, organisationId: string, recipientSlug: string, asOf = dayOf(new Date()),
): Promise<PolicyNaming[]> {
  return connection.$queryRaw<PolicyNaming[]>`
    SELECT s.id AS "serviceId", s.slug AS "service", p.document, v.id AS "versionId", v.major, v.minor,
      to_char(v.effective_at, 'YYYY-MM-DD') AS "effectiveAt",
      ${versionInForce(asOf)} AS "inForce"
    FROM registry g
      JOIN recipient r ON r.registry_id = g.id
      JOIN version_recipient n ON n.recipient_id = r.id
      JOIN version v ON v.id = n.version_id
      JOIN policy p ON p.id = v.policy_id
      JOIN service s ON s.id = p.service_id AND s.organisation_id = g.organisation_id
    WHERE g.organisation_id = ${organisationId} AND r.slug = ${recipientSlug}
    ORDER BY s.slug, p.document, v.major DESC, v.minor DESC`
}

/** A recipient of the registry. */
export interface RegistryEntry {
  id: string
  slug: string
  catalogue: string | null
  name: Localized | null
  legalName: Localized | null
  inn: string | null
  /** How many services name it in their answers. */
  services: number
  /** How many published versions name it. */
  versions: number
}

/** @returns the recipients that the services and published policies of an organisation name, by slug */
export async function listRecipients(connection: Connection, organisationId: string): Promise<RegistryEntry[]> {
  return connection.$queryRaw<RegistryEntry[]>`
    SELECT r.id, r.slug, r.catalogue, r.name, r.legal_name AS "legalName", r.inn,
      (SELECT count(DISTINCT d.service_id)::int FROM disclosure d WHERE d.recipient_id = r.id) AS services,
      (SELECT count(*)::int FROM version_recipient v WHERE v.recipient_id = r.id) AS versions
    FROM registry g JOIN recipient r ON r.registry_id = g.id
    WHERE g.organisation_id = ${organisationId} ORDER BY r.slug`
}

/** The registry rows that the answers of a service name now; publishing records them with the version. */
export async function recipientIdsOfService(connection: Connection, organisationId: string, serviceId: string): Promise<string[]> {
  const rows = await connection.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT d.recipient_id AS id FROM disclosure d JOIN service s ON s.id = d.service_id
    WHERE s.organisation_id = ${organisationId} AND s.id = ${serviceId} ORDER BY 1`
  return rows.map((row) => row.id)
}

/** @returns the id of the registry of an organisation, made when it has none yet */
export async function registryOf(connection: Connection, organisationId: string): Promise<string> {
  const registry = await connection.registry.upsert({ where: { organisationId }, create: { organisationId }, update: {}, select: { id: true } })
  return registry.id
}
