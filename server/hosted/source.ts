import { type HostedDocument, type HostedForm } from '@/server/hosted/address'
import { type SealedVersion } from '@/server/proof/bundle'
import { sealedVersions } from '@/server/proof/sealed-versions'
import { keySet, signingKey } from '@/server/proof/signing-key'
import { type Connection } from '@/server/answers/connection'
import { type Facts } from '@/policy/facts'
import { type Dated, dayOf } from '@/policy/versions/lifecycle'
import { type Language } from '@/policy/vocabulary'

/** A published version, as far as the public needs to know it. */
export interface HostedVersion extends Dated {
  id: string
  publishedAt: Date
  /** What changed, in each language; null where nobody wrote it. */
  note: Record<Language, string | null>
  /** Languages of the version → SHA-256 of its plain text. Not empty; Russian first. */
  fingerprints: Partial<Record<Language, string>>
  contentFingerprint: string
  /** Name of the service when it was published. */
  serviceName: Record<Language, string | null>
  /** How it ended other than by a later version: called off before its day, or withdrawn with the whole policy. */
  ended?: Ended | null
}

/** An end that a person put to a version. */
export interface Ended {
  how: 'cancelled' | 'withdrawn'
  at: Date
  /** Why, in each language; null where nobody wrote it. */
  reason: Record<Language, string | null>
}

/** A service with everything published of it. */
export interface HostedService {
  id: string
  /** Its present name in addresses; earlier ones redirect here. */
  slug: string
  /** Versions of each document, in the order of their numbers. A document without a version is missing. */
  documents: Partial<Record<HostedDocument, HostedVersion[]>>
}

/** The bytes of one form of one version. */
export interface StoredBytes {
  identity: Buffer
  gzip: Buffer | null
  br: Buffer | null
  sha256: string
}

/** A published policy as search engines are told of it. */
export interface ListedPolicy {
  slug: string
  document: HostedDocument
  /** Russian first. */
  languages: Language[]
  changedAt: Date
}

/** Where hosted policies are read from. */
export interface HostedSource {
  /** The service that has, or once had, this name in its address; null if none. */
  service: (slug: string) => Promise<HostedService | null>
  artefact: (versionId: string, language: Language, form: HostedForm) => Promise<StoredBytes | null>
  /** What is signed of a document, the earliest version first. */
  sealed: (serviceId: string, document: HostedDocument) => Promise<SealedVersion[]>
  /** The frozen facts of versions, by id; a version that is not there is missing. */
  facts: (versionIds: readonly string[]) => Promise<ReadonlyMap<string, Facts>>
  /** Published policies for search engines, in a fixed order: a part of all of them. */
  listed: (part: { skip: number; take: number }) => Promise<ListedPolicy[]>
  /** How many there are in all. */
  countListed: () => Promise<number>
  /** Every key that has signed, the earliest first, and the key of this instance. */
  keys: () => Promise<object>
}

interface VersionRow {
  serviceId: string
  slug: string
  document: HostedDocument | null
  id: string
  major: number
  minor: number
  effectiveFrom: string
  publishedAt: Date
  note: Partial<Record<Language, string | null>> | null
  contentFingerprint: string
  serviceName: Partial<Record<Language, string | null>> | null
  fingerprints: Partial<Record<Language, string>> | null
  cancelled: EndedRow | null
  withdrawn: EndedRow | null
}

interface EndedRow {
  at: string
  reason: Partial<Record<Language, string | null>> | null
}

/** Hosted policies as the database holds them. */
export function databaseSource(database: Connection): HostedSource {
  return {
    service: async (slug) => {
      const rows = await database.$queryRaw<VersionRow[]>`
        SELECT service.id AS "serviceId", service.slug, policy.document, version.id, version.major, version.minor,
               to_char(version.effective_at, 'YYYY-MM-DD') AS "effectiveFrom", version.published_at AS "publishedAt", version.note,
               version.content_hash AS "contentFingerprint", version.facts #> '{service,name}' AS "serviceName",
               (SELECT json_object_agg(artefact.language, artefact.sha256 ORDER BY artefact.language DESC)
                  FROM artefact WHERE artefact.version_id = version.id AND artefact.format = 'txt') AS fingerprints,
               (SELECT json_build_object('at', cancellation.cancelled_at, 'reason', cancellation.reason)
                  FROM cancellation WHERE cancellation.version_id = version.id) AS cancelled,
               -- A withdrawal ends every version up to the newest one of its time.
               (SELECT json_build_object('at', withdrawal.withdrawn_at, 'reason', withdrawal.reason)
                  FROM withdrawal JOIN version AS newest ON newest.id = withdrawal.version_id
                 WHERE newest.policy_id = version.policy_id AND (newest.major, newest.minor) >= (version.major, version.minor)
                 ORDER BY withdrawal.withdrawn_at LIMIT 1) AS withdrawn
          FROM service_slug
          JOIN service ON service.id = service_slug.service_id
          LEFT JOIN (policy JOIN version ON version.policy_id = policy.id) ON policy.service_id = service.id
         WHERE service_slug.slug = ${slug}
         ORDER BY version.major, version.minor`
      return serviceOf(rows)
    },
    artefact: async (versionId, language, form) => {
      const row = await database.artefact.findUnique({
        where: { versionId_language_format: { versionId, language, format: form } },
      })
      if (row === null) return null
      return {
        identity: Buffer.from(row.bytes),
        gzip: row.gzip && Buffer.from(row.gzip),
        br: row.brotli && Buffer.from(row.brotli),
        sha256: row.sha256,
      }
    },
    facts: async (versionIds) => {
      const rows = await database.version.findMany({ where: { id: { in: [...versionIds] } }, select: { id: true, facts: true } })
      return new Map(rows.map(({ id, facts }) => [id, facts as Facts]))
    },
    listed: async ({ skip, take }) => {
      const rows = await database.$queryRaw<{ slug: string; document: HostedDocument; languages: Language[]; changedAt: Date }[]>`
        SELECT service.slug, policy.document, newest.published_at AS "changedAt",
               (SELECT array_agg(DISTINCT artefact.language ORDER BY artefact.language DESC) FROM artefact WHERE artefact.version_id = newest.id) AS languages
          FROM policy
          JOIN service ON service.id = policy.service_id
          JOIN LATERAL (SELECT id, published_at FROM version WHERE version.policy_id = policy.id ORDER BY major DESC, minor DESC LIMIT 1) newest ON true
         ORDER BY policy.id OFFSET ${skip} LIMIT ${take}`
      return rows
    },
    countListed: () => database.policy.count({ where: { versions: { some: {} } } }),
    sealed: (serviceId, document) => sealedVersions(database, { serviceId, document }),
    keys: async () => {
      const keys = await database.signingKey.findMany({ orderBy: [{ firstUsedAt: 'asc' }, { id: 'asc' }] })
      return keySet(keys.map(({ id, publicKey, firstUsedAt }) => ({ id, pem: publicKey, firstUsedAt })), signingKey().id)
    },
  }
}

function serviceOf(rows: VersionRow[]): HostedService | null {
  const [first] = rows
  if (first === undefined) return null
  const service: HostedService = { id: first.serviceId, slug: first.slug, documents: {} }
  for (const row of rows) {
    if (row.document === null) continue
    const versions = (service.documents[row.document] ??= [])
    versions.push({
      id: row.id,
      number: { major: row.major, minor: row.minor },
      effectiveFrom: row.effectiveFrom,
      publishedAt: row.publishedAt,
      note: inBoth(row.note),
      fingerprints: row.fingerprints ?? {},
      contentFingerprint: row.contentFingerprint,
      serviceName: inBoth(row.serviceName),
      cancelledOn: row.cancelled && dayOf(new Date(row.cancelled.at)),
      withdrawnOn: row.withdrawn && dayOf(new Date(row.withdrawn.at)),
      ended: row.cancelled ? endedBy('cancelled', row.cancelled) : row.withdrawn ? endedBy('withdrawn', row.withdrawn) : null,
    })
  }
  return service
}

const endedBy = (how: Ended['how'], { at, reason }: EndedRow): Ended => ({ how, at: new Date(at), reason: inBoth(reason) })

const inBoth = (texts: Partial<Record<Language, string | null>> | null): Record<Language, string | null> => ({
  ru: texts?.ru ?? null,
  en: texts?.en ?? null,
})
