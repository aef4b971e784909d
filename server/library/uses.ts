import { deriveFacts } from '@/policy/facts'
import { select } from '@/policy/selection/select'
import { type Localized } from '@/policy/answers'
import { loadAnswers } from '@/server/answers/load'
import { type Connection } from '@/server/answers/connection'
import { versionInForce } from '@/server/publishing/in-force'
import { pinnedLibrary } from '@/server/publishing/released-library'
import { type Owner } from '@/server/services/owner'
import { listServices } from '@/server/services/queries'

/** A published version that prints a clause. */
export interface VersionUse {
  serviceId: string
  /** Slug of the service, as in the address of its policies. */
  slug: string
  name: Localized | null
  major: number
  minor: number
  /** It is the version that binds today. */
  inForce: boolean
  /** It prints the clause as it stands in the library now. */
  currentRevision: boolean
}

/** A service whose draft has a clause. */
export interface DraftUse {
  serviceId: string
  slug: string
  name: Localized | null
}

export interface ClauseUses {
  versions: readonly VersionUse[]
  drafts: readonly DraftUse[]
  /** How many services were looked at for drafts, when there are more; null when all were. */
  draftsLimit: number | null
}

/** Drafts are looked at one by one, so only those of the services that changed last. */
const draftsLimit = 20

/**
 * How many published versions of an organisation print each clause.
 * @returns clause id → count; clauses that none prints are missing
 */
export async function clauseUseCounts(connection: Connection, organisationId: string): Promise<Map<string, number>> {
  const rows = await connection.$queryRaw<{ id: string; count: number }[]>`
    SELECT r.clause_id AS id, count(DISTINCT v.id)::int AS count
    FROM service s
      JOIN policy p ON p.service_id = s.id
      JOIN version v ON v.policy_id = p.id
      JOIN version_clause c ON c.version_id = v.id
      JOIN clause_revision r ON r.id = c.revision_id
    WHERE s.organisation_id = ${organisationId}
    GROUP BY r.clause_id`
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/**
 * Where an owner's policies have a clause: published versions, the newest first, and drafts as they stand now.
 * @param owner whose services are meant; nobody else's are looked at
 * @param revisionId of the clause in the newest release; null when it is in none
 * @param asOf day as of which drafts read the law, YYYY-MM-DD
 */
export async function clauseUses(
  connection: Connection,
  owner: Owner,
  { clauseId, revisionId, asOf }: { clauseId: string; revisionId: string | null; asOf: string },
): Promise<ClauseUses> {
  const services = await listServices(connection, owner)
  const looked = services.slice(0, draftsLimit)
  const drafts: DraftUse[] = []
  for (const { id, slug, name } of looked) {
    const { library } = await pinnedLibrary(connection, id)
    const { clauses } = select(deriveFacts(await loadAnswers(connection, id), asOf), library)
    if (clauses.some((one) => one.clauseId === clauseId && one.included)) drafts.push({ serviceId: id, slug, name })
  }
  const names = new Map(services.map(({ id, name }) => [id, name]))
  const versions = 'organisationId' in owner ? await versionsPrinting(connection, owner.organisationId, clauseId, revisionId, asOf) : []
  return {
    versions: versions.map((version) => ({ ...version, name: names.get(version.serviceId) ?? null })),
    drafts,
    draftsLimit: services.length > looked.length ? draftsLimit : null,
  }
}

function versionsPrinting(connection: Connection, organisationId: string, clauseId: string, revisionId: string | null, asOf: string) {
  return connection.$queryRaw<Omit<VersionUse, 'name'>[]>`
    SELECT DISTINCT s.id AS "serviceId", s.slug, v.major, v.minor, v.published_at,
      (r.id = ${revisionId}) IS TRUE AS "currentRevision",
      ${versionInForce(asOf)} AS "inForce"
    FROM service s
      JOIN policy p ON p.service_id = s.id
      JOIN version v ON v.policy_id = p.id
      JOIN version_clause c ON c.version_id = v.id
      JOIN clause_revision r ON r.id = c.revision_id
    WHERE s.organisation_id = ${organisationId} AND r.clause_id = ${clauseId}
    ORDER BY v.published_at DESC`
}
