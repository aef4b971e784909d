import { dayOf, stateOf } from '@/policy/versions/lifecycle'
import { formatVersion } from '@/policy/versions/number'
import { type Language } from '@/policy/vocabulary'
import { type Connection } from '@/server/answers/connection'
import { ServiceNotFound } from '@/server/answers/errors'
import { type Database } from '@/server/database/client'
import { Prisma } from '@/server/database/generated/client'
import { type HostedDocument } from '@/server/hosted/address'
import { databaseSource, type HostedVersion } from '@/server/hosted/source'
import { tell } from '@/server/notices/tell'

/** Which policy is meant, and who may speak for it. */
export interface PolicyOf {
  serviceId: string
  organisationId: string
}

export interface EndedBy {
  userId: string
  name: string
}

/** For readers, in the languages in which somebody wrote it. */
export type Reason = Record<Language, string | null>

/** changed: something was published meanwhile. nothing-in-force: there is nothing to withdraw (any longer). */
export type WithdrawOutcome = 'withdrawn' | 'changed' | 'nothing-in-force'

/**
 * Takes a policy out of force from now on, with all that was announced of it. Its address says so; the versions stay where
 * they are. Publishing a new version brings it back.
 * @param newest number of the newest version that the person saw: `1.1`
 * @throws ServiceNotFound also for a service of another organisation
 */
export async function withdrawPolicy(database: Database, of: PolicyOf, newest: string, reason: Reason, by: EndedBy, now = new Date()): Promise<WithdrawOutcome> {
  return database.$transaction(async (connection) => {
    const { slug, versions } = await lockedVersions(connection, of, 'privacy')
    const last = versions.at(-1)
    const today = dayOf(now)
    if (last === undefined || !versions.some((version) => ['in-force', 'coming'].includes(stateOf(version, versions, today)))) return 'nothing-in-force'
    if (formatVersion(last.number) !== newest) return 'changed'
    await connection.withdrawal.create({ data: { versionId: last.id, withdrawnAt: now, withdrawnBy: by.userId, byName: by.name, reason: reason as Prisma.InputJsonObject } })
    await tell(connection, { organisationId: of.organisationId, slug }, { event: 'policy.withdrawn', reason })
    return 'withdrawn'
  })
}

/** too-late: it has taken effect, was called off or overtaken already, or there is no such version. */
export type CancelOutcome = 'cancelled' | 'too-late'

/**
 * Calls off a version before its day. It keeps its number and its address; the version in force stays in force.
 * @param number `2.0`
 * @throws ServiceNotFound also for a service of another organisation
 */
export async function cancelVersion(database: Database, of: PolicyOf, number: string, reason: Reason | null, by: EndedBy, now = new Date()): Promise<CancelOutcome> {
  return database.$transaction(async (connection) => {
    const { slug, versions } = await lockedVersions(connection, of, 'privacy')
    const version = versions.find((each) => formatVersion(each.number) === number)
    if (!version || stateOf(version, versions, dayOf(now)) !== 'coming') return 'too-late'
    await connection.cancellation.create({
      data: { versionId: version.id, cancelledAt: now, cancelledBy: by.userId, byName: by.name, reason: reason === null ? Prisma.DbNull : (reason as Prisma.InputJsonObject) },
    })
    await tell(connection, { organisationId: of.organisationId, slug }, { event: 'version.cancelled', version: number, reason })
    return 'cancelled'
  })
}

/** The versions of a policy, in the order of their numbers, under the lock that publishing takes: nothing is published meanwhile. */
async function lockedVersions(connection: Connection, { serviceId, organisationId }: PolicyOf, document: HostedDocument): Promise<{ slug: string; versions: HostedVersion[] }> {
  const [service] = await connection.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM service WHERE id = ${serviceId} AND organisation_id = ${organisationId} FOR UPDATE`
  if (!service) throw new ServiceNotFound(serviceId)
  await connection.$queryRaw`SELECT 1 FROM policy WHERE service_id = ${serviceId} AND document = ${document} FOR UPDATE`
  return { slug: service.slug, versions: (await databaseSource(connection).service(service.slug))?.documents[document] ?? [] }
}
