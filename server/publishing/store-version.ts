import { type Answers, ANSWERS_FORMAT } from '@/policy/answers'
import { type Draft } from '@/policy/draft'
import { type ChangeClass, type MaterialChange } from '@/policy/versions/change-class'
import { type FactChange } from '@/policy/versions/fact-changes'
import { type Notice } from '@/policy/versions/notice'
import { ENGINE_VERSION } from '@/policy/versions/record'
import { formatVersion, type VersionNumber } from '@/policy/versions/number'
import { type Connection } from '@/server/answers/connection'
import { EditConflict, ServiceNotFound } from '@/server/answers/errors'
import { type Database } from '@/server/database/client'
import { Prisma } from '@/server/database/generated/client'
import { type HostedDocument } from '@/server/hosted/address'
import { type Happening, tell } from '@/server/notices/tell'
import { sealPolicy } from '@/server/proof/seal'
import { signingKey } from '@/server/proof/signing-key'
import { type Acknowledged } from '@/server/publishing/acknowledge'
import { mayBePublished } from '@/server/publishing/approval'
import { type Artefact } from '@/server/publishing/artefacts'
import { type ReleasedLibrary } from '@/server/publishing/released-library'
import { type PublishRequest } from '@/server/publishing/request'

/** A version that is ready to be stored. */
export interface ReadyVersion {
  document: HostedDocument
  request: PublishRequest
  /** The version that `number` follows; null for the first one. */
  latestId: string | null
  /** How many versions had been called off or withdrawn when it was compared with the one before. */
  ends: number
  number: VersionNumber
  publishedAt: Date
  /** As they are frozen. */
  answers: Answers
  draft: Draft
  released: ReleasedLibrary
  contentFingerprint: string
  artefacts: Artefact[]
  acknowledged: Acknowledged[]
  /** Recipients that an earlier version names which is published again; null for those of the draft. */
  recipientIds: string[] | null
  change: VersionChange
  /** What changed in substance since the version before, for those who are told. */
  changes: readonly FactChange[]
  /** Number of that version; null for the first one. */
  comparedWith: VersionNumber | null
}

/** How much the version changes: a row of the table `version_change`. */
export interface VersionChange {
  proposed: ChangeClass
  decided: ChangeClass
  reasons: MaterialChange[]
  why: string | null
  decidedBy: string | null
  /** First day on which the version might bind without breaking its notice, YYYY-MM-DD. */
  earliest: string
  reconfirmation: Notice['reconfirmation']
}

/**
 * Stores a version with its texts and its seal in one transaction: all of it becomes visible at once, or none.
 *
 * The locks on the service and on the policy make those who publish at the same time wait for one another, so numbers
 * follow without a gap or a double; the foreign key to the version before and its uniqueness hold even without them.
 *
 * @returns id of the version; `overtaken` when another one was stored, called off or withdrawn since; `unapproved` when the
 * organisation wants four eyes and the approval is not there (any longer)
 * @throws EditConflict, ServiceNotFound when the service was changed or taken away meanwhile
 */
export async function storeVersion(database: Database, ready: ReadyVersion): Promise<string> {
  const { request, document, latestId } = ready
  return database.$transaction(async (connection) => {
    const [service] = await connection.$queryRaw<{ edit: number; slug: string }[]>`
      SELECT edit_number AS edit, slug FROM service WHERE id = ${request.serviceId} AND organisation_id = ${request.organisationId} FOR UPDATE`
    if (!service) throw new ServiceNotFound(request.serviceId)
    if (service.edit !== request.expectedEdit) throw new EditConflict(service.edit, {})

    const serviceId = request.serviceId
    const policy = await connection.policy.upsert({ where: { serviceId_document: { serviceId, document } }, create: { serviceId, document }, update: {} })
    await connection.$queryRaw`SELECT 1 FROM policy WHERE id = ${policy.id} FOR UPDATE`
    const newest = await connection.version.findFirst({
      where: { policyId: policy.id },
      orderBy: [{ major: 'desc' }, { minor: 'desc' }],
      select: { id: true },
    })
    if ((newest?.id ?? null) !== latestId || (await countEnds(connection, policy.id)) !== ready.ends) return 'overtaken'
    if (!(await mayBePublished(connection, request, ready.released.releaseId))) return 'unapproved'

    const { id: versionId } = await connection.version.create({ data: versionRow(policy.id, ready), select: { id: true } })
    await connection.artefact.createMany({ data: ready.artefacts.map((artefact) => ({ versionId, ...artefact })) })
    const recipientIds = ready.recipientIds ?? (await recipientsOf(connection, serviceId))
    await connection.versionRecipient.createMany({ data: recipientIds.map((recipientId) => ({ versionId, recipientId })) })
    const { earliest, ...change } = ready.change
    await connection.versionChange.create({ data: { versionId, ...change, earliest: new Date(`${earliest}T00:00:00Z`), rollbackTo: request.rollbackTo ?? null } })
    await connection.acknowledgement.createMany({
      data: ready.acknowledged.map(({ message, about, ...rest }, position) => ({ versionId, position, ...rest, message: json(message), about: about.map(json) })),
    })
    await connection.versionClause.createMany({ data: revisionIds(ready).map((revisionId) => ({ versionId, revisionId })) })
    // The last one: it states every row of the version.
    await sealPolicy(connection, policy.id, signingKey(), ready.publishedAt)
    await tell(connection, { organisationId: request.organisationId, slug: service.slug }, published(ready))
    return versionId
  })
}

function published({ request, number, contentFingerprint, change, changes, comparedWith }: ReadyVersion): Happening {
  const { note, effectiveFrom } = request
  return { event: 'version.published', version: formatVersion(number), effectiveFrom, changes, note, changeClass: change.decided, contentFingerprint, previous: comparedWith && formatVersion(comparedWith) }
}

async function countEnds(connection: Connection, policyId: string): Promise<number> {
  const of = { where: { version: { policyId } } }
  return (await connection.cancellation.count(of)) + (await connection.withdrawal.count(of))
}

async function recipientsOf(connection: Connection, serviceId: string): Promise<string[]> {
  const disclosures = await connection.disclosure.findMany({ where: { serviceId }, select: { recipientId: true }, distinct: ['recipientId'] })
  return disclosures.map(({ recipientId }) => recipientId)
}

function versionRow(policyId: string, ready: ReadyVersion): Prisma.VersionUncheckedCreateInput {
  const { request, number, draft, released } = ready
  return {
    policyId,
    ...number,
    previousId: ready.latestId,
    effectiveAt: new Date(`${request.effectiveFrom}T00:00:00Z`),
    publishedAt: ready.publishedAt,
    publishedBy: request.by,
    note: request.note ?? Prisma.DbNull,
    editNumber: request.expectedEdit,
    answersFormat: ANSWERS_FORMAT,
    answers: json(ready.answers),
    facts: json(draft.facts),
    selection: json(draft.selection),
    engine: ENGINE_VERSION,
    releaseId: released.releaseId,
    libraryHash: released.contentHash,
    contentHash: ready.contentFingerprint,
  }
}

/** The revisions whose words stand in the version. */
function revisionIds({ draft, released }: ReadyVersion): string[] {
  const included = draft.selection.clauses.filter((clause) => clause.included).map((clause) => released.revisionIds.get(clause.clauseId))
  return [...new Set(included.filter((id) => id !== undefined))]
}

/** Answers, facts and selections are plain JSON by contract; their types name no index signature, which Prisma asks for. */
const json = (value: object) => value as Prisma.InputJsonObject
