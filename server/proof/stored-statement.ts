import { createHash } from 'node:crypto'
import { canonicalJson } from '@/policy/versions/canonical'
import { formatVersion } from '@/policy/versions/number'
import { type Statement, STATEMENT_FORMAT } from '@/policy/versions/statement'
import { type Connection } from '@/server/answers/connection'
import { type Prisma } from '@/server/database/generated/client'

/** What is read of a version to state what it consists of: everything but the bytes of its forms. */
export type StatedVersion = Prisma.VersionGetPayload<object> & {
  document: string
  artefacts: { language: string; format: string; sha256: string }[]
  acknowledgements: Prisma.AcknowledgementGetPayload<object>[]
  recipients: { recipientId: string }[]
  change: Prisma.VersionChangeGetPayload<object> | null
  clauses: { revision: { clauseId: string; contentHash: string } }[]
}

/**
 * Reads the versions of a policy that a condition names, the earliest first. One query after the other: within a
 * transaction there is one connection, which takes no two at once.
 */
export async function readStated(connection: Connection, where: Prisma.VersionWhereInput & { policyId: string }): Promise<StatedVersion[]> {
  const { document } = await connection.policy.findUniqueOrThrow({ where: { id: where.policyId }, select: { document: true } })
  const stated: StatedVersion[] = []
  for (const version of await connection.version.findMany({ where, orderBy: [{ major: 'asc' }, { minor: 'asc' }] })) {
    const of = { versionId: version.id }
    stated.push({
      ...version,
      document,
      artefacts: await connection.artefact.findMany({ where: of, select: { language: true, format: true, sha256: true } }),
      acknowledgements: await connection.acknowledgement.findMany({ where: of, orderBy: { position: 'asc' } }),
      recipients: await connection.versionRecipient.findMany({ where: of, select: { recipientId: true } }),
      change: await connection.versionChange.findUnique({ where: of }),
      clauses: await connection.versionClause.findMany({ where: of, select: { revision: { select: { clauseId: true, contentHash: true } } } }),
    })
  }
  return stated
}

/**
 * The statement of a version as its rows say now: what is signed when it is published, and what is compared with that
 * when the database is checked.
 * @param service name of the service in public addresses when it was published (from the record of the version)
 * @param previous the statement before it; null for the first version
 */
export function storedStatement(version: StatedVersion, service: string, previous: Statement['previous']): Statement {
  return {
    format: STATEMENT_FORMAT,
    service,
    document: version.document,
    version: formatVersion(version),
    previous,
    effectiveFrom: version.effectiveAt.toISOString().slice(0, 10),
    publishedAt: version.publishedAt.toISOString(),
    note: noteOf(version.note),
    forms: Object.fromEntries(version.artefacts.map(({ language, format, sha256 }) => [`${language}.${format}`, sha256])),
    contentFingerprint: version.contentHash,
    answers: fingerprint(version.answers),
    answersFormat: version.answersFormat,
    edit: version.editNumber,
    facts: fingerprint(version.facts),
    selection: fingerprint(version.selection),
    recipients: fingerprint(version.recipients.map(({ recipientId }) => recipientId).sort()),
    publishedBy: version.publishedBy === null ? null : fingerprint(version.publishedBy),
    change: version.change && fingerprint(changeOf(version.change)),
    acknowledgements: fingerprint(version.acknowledgements.map(({ rule, message, about, reason, by, acknowledgedAt }) => ({ rule, message, about, reason, by, acknowledgedAt: acknowledgedAt.toISOString() }))),
    clauses: Object.fromEntries(version.clauses.map(({ revision }) => [revision.clauseId, revision.contentHash])),
    library: version.libraryHash,
    engine: version.engine,
  }
}

const changeOf = ({ earliest, ...change }: NonNullable<StatedVersion['change']>) => ({ ...change, versionId: undefined, earliest: earliest.toISOString().slice(0, 10) })

/** SHA-256 over the canonical form of JSON, in hexadecimal. */
export const fingerprint = (value: unknown): string => sha256Of(canonicalJson(value))

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export const sha256Of = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

function noteOf(note: Prisma.JsonValue): Statement['note'] {
  if (typeof note !== 'object' || note === null || Array.isArray(note)) return null
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return { ru: text(note['ru']), en: text(note['en']) }
}
