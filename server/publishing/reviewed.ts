import { type Answers, ANSWERS_FORMAT, answersSchema } from '@/policy/answers'
import { type Facts } from '@/policy/facts'
import { dayOf } from '@/policy/versions/lifecycle'
import { parseVersion, type VersionNumber } from '@/policy/versions/number'
import { type Language } from '@/policy/vocabulary'
import { type Connection } from '@/server/answers/connection'
import { EditConflict, ServiceNotFound } from '@/server/answers/errors'
import { loadAnswers } from '@/server/answers/load'
import { type Database } from '@/server/database/client'
import { type HostedDocument } from '@/server/hosted/address'
import { NoSuchVersion } from '@/server/publishing/outcome'
import { type PublishRequest } from '@/server/publishing/request'

/** A published version, as far as the next one has to know it. */
export interface EarlierVersion {
  id: string
  number: VersionNumber
  effectiveFrom: string
  publishedOn: string
  facts: Facts
  /** Language → SHA-256 of the plain text. */
  fingerprints: Partial<Record<Language, string>>
  engine: string
  libraryHash: string
  /** Called off before its day: nobody ever relied on it. */
  cancelled: boolean
  /** Withdrawn with the whole policy: nobody relies on it any longer. */
  withdrawn: boolean
}

/** What was reviewed, as it stands in the database at one moment. */
export interface Reviewed {
  slug: string
  /** Of the draft, or of the earlier version that is published again. */
  answers: Answers
  /** The clauses to draft from; null for those that the service is drafted from now. */
  releaseId: string | null
  /** Recipients that the answers name; null for those of the draft. */
  recipientIds: string[] | null
  /** The version with the highest number, which the next one follows. */
  latest: EarlierVersion | null
  /** The latest one that was not called off: what the next one is compared with. */
  standing: EarlierVersion | null
  /** How many ends were put to versions so far: one more, and `standing` may be another. */
  ends: number
}

/**
 * Reads the answers at exactly the edit that a person reviewed, or those of an earlier version that is to be published
 * again, and the versions before.
 * @throws ServiceNotFound also for a service of another organisation
 * @throws EditConflict when the answers have been changed since
 * @throws NoSuchVersion when there is no version to go back to
 */
export async function readReviewed(database: Database, document: HostedDocument, request: Pick<PublishRequest, 'serviceId' | 'organisationId' | 'expectedEdit' | 'rollbackTo'>): Promise<Reviewed> {
  const { serviceId, organisationId, expectedEdit, rollbackTo } = request
  // One snapshot: otherwise a save could slip in between the number of the edit and the answers.
  return database.$transaction(
    async (connection) => {
      const service = await connection.service.findFirst({
        where: { id: serviceId, organisationId },
        select: { slug: true, editNumber: true },
      })
      if (service === null) throw new ServiceNotFound(serviceId)
      if (service.editNumber !== expectedEdit) throw new EditConflict(service.editNumber, {})
      const source =
        rollbackTo === undefined
          ? { answers: await loadAnswers(connection, serviceId), releaseId: null, recipientIds: null }
          : await frozenSource(connection, serviceId, document, rollbackTo)
      return { slug: service.slug, ...source, ...(await earlierVersions(connection, serviceId, document)) }
    },
    { isolationLevel: 'RepeatableRead' },
  )
}

type Source = Pick<Reviewed, 'answers' | 'releaseId' | 'recipientIds'>

/**
 * What an earlier version was made from. The text is drafted anew from it, as of today: its answers and clauses come back,
 * but not a date or a statutory period that has passed since.
 */
export async function frozenSource(connection: Connection, serviceId: string, document: HostedDocument, version: string): Promise<Source> {
  const number = parseVersion(version)
  const row =
    number &&
    (await connection.version.findFirst({
      where: { policy: { serviceId, document }, ...number },
      select: { answers: true, answersFormat: true, releaseId: true, recipients: { select: { recipientId: true } } },
    }))
  const answers = row?.answersFormat === ANSWERS_FORMAT ? answersSchema.safeParse(row.answers) : null
  if (!row || !answers?.success) throw new NoSuchVersion(version)
  return { answers: answers.data, releaseId: row.releaseId, recipientIds: row.recipients.map(({ recipientId }) => recipientId) }
}

/** The latest version of a policy, and the latest that was not called off. */
export async function earlierVersions(connection: Connection, serviceId: string, document: HostedDocument): Promise<Pick<Reviewed, 'latest' | 'standing' | 'ends'>> {
  const rows = await connection.version.findMany({
    where: { policy: { serviceId, document } },
    orderBy: [{ major: 'desc' }, { minor: 'desc' }],
    select: { id: true, cancellation: { select: { versionId: true } }, withdrawal: { select: { versionId: true } } },
  })
  const standing = rows.find(({ cancellation }) => cancellation === null)
  // A withdrawal ends every version up to the one that it names.
  const withdrawn = standing !== undefined && rows.slice(0, rows.indexOf(standing) + 1).some(({ withdrawal }) => withdrawal !== null)
  const [newest] = rows
  const read = (id: string) => earlierVersion(connection, id)
  return {
    latest: newest ? { ...(await read(newest.id)), cancelled: newest.cancellation !== null, withdrawn } : null,
    standing: standing ? { ...(await read(standing.id)), cancelled: false, withdrawn } : null,
    ends: rows.filter(({ cancellation }) => cancellation !== null).length + rows.filter(({ withdrawal }) => withdrawal !== null).length,
  }
}

async function earlierVersion(connection: Connection, id: string): Promise<Omit<EarlierVersion, 'cancelled' | 'withdrawn'>> {
  const row = await connection.version.findUniqueOrThrow({
    where: { id },
    select: {
      major: true,
      minor: true,
      effectiveAt: true,
      publishedAt: true,
      facts: true,
      engine: true,
      libraryHash: true,
      artefacts: { where: { format: 'txt' }, select: { language: true, sha256: true } },
    },
  })
  return {
    id,
    number: { major: row.major, minor: row.minor },
    effectiveFrom: row.effectiveAt.toISOString().slice(0, 10),
    publishedOn: dayOf(row.publishedAt),
    facts: row.facts as Facts,
    fingerprints: Object.fromEntries(row.artefacts.map(({ language, sha256 }) => [language, sha256])),
    engine: row.engine,
    libraryHash: row.libraryHash,
  }
}
