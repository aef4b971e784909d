import { type ReleaseChange, releaseChange } from '@/policy/release-impact'
import { type Connection } from '@/server/answers/connection'
import { ServiceNotFound } from '@/server/answers/errors'
import { loadAnswers } from '@/server/answers/load'
import { type Database } from '@/server/database/client'
import { newestReleaseFor } from '@/server/library/newest-release'
import { type Notes } from '@/server/library/workbench/releases'
import { libraryOfRelease, pinnedLibrary } from '@/server/publishing/released-library'
import { type Owner, ownedBy } from '@/server/services/owner'

/** A newer release than the one that a service is drafted from. */
export interface AvailableUpdate {
  releaseId: string
  number: number
  name: string
  notes: Notes | null
  /** Of the organisation's lawyers; otherwise it came with Klauza. */
  own: boolean
  createdAt: Date
  by: string | null
  /** The release that the service is drafted from now. */
  fromReleaseId: string | null
  /** Whoever postponed it last, and when; null while nobody has. */
  postponed: { by: string | null; at: Date } | null
}

/** The update that waits for a service; null when it is drafted from the newest release already. @throws ServiceNotFound */
export async function availableUpdate(connection: Connection, owner: Owner, serviceId: string): Promise<AvailableUpdate | null> {
  const service = await connection.service.findFirst({ where: { ...ownedBy(owner), id: serviceId }, select: { releaseId: true } })
  if (service === null) throw new ServiceNotFound(serviceId)
  const newestId = await newestReleaseFor(connection, owner)
  if (newestId === null || service.releaseId === null || service.releaseId === newestId) return null
  const release = await connection.release.findUniqueOrThrow({
    where: { id: newestId },
    select: { number: true, name: true, notes: true, organisationId: true, createdAt: true, createdByName: true },
  })
  const postponed = await connection.releaseUpdate.findFirst({ where: { serviceId, releaseId: newestId, step: 'postponed' }, orderBy: { at: 'desc' }, select: { byName: true, at: true } })
  return {
    releaseId: newestId,
    number: release.number,
    name: release.name,
    notes: release.notes as Notes | null,
    own: release.organisationId !== null,
    createdAt: release.createdAt,
    by: release.createdByName,
    fromReleaseId: service.releaseId,
    postponed: postponed && { by: postponed.byName, at: postponed.at },
  }
}

/** Ids of the services of an owner for which a newer release waits. */
export async function servicesWithUpdate(connection: Connection, owner: Owner): Promise<Set<string>> {
  const newestId = await newestReleaseFor(connection, owner)
  if (newestId === null) return new Set()
  const rows = await connection.service.findMany({ where: { ...ownedBy(owner), releaseId: { not: newestId } }, select: { id: true } })
  return new Set(rows.map(({ id }) => id))
}

/** The service, the release that was looked at, and the one that the redline began from. */
export interface UpdateChoice {
  serviceId: string
  releaseId: string
  fromReleaseId: string | null
}

/** Whoever decides: a person, or a guest, who has no name. */
export interface Decider {
  owner: Owner
  userId: string | null
  name: string | null
}

export type Decided =
  | { outcome: 'decided' }
  /** What the person saw is no longer so: a newer release is there, or somebody else has decided. Nothing was changed. */
  | { outcome: 'conflict'; update: AvailableUpdate | null }

/**
 * Drafts a service from a newer release from now on. Nothing is published: what is public stays as it is, and a review that
 * somebody has open begins anew, since the edit rises.
 * @throws ServiceNotFound
 */
export function adoptRelease(db: Database, decider: Decider, choice: UpdateChoice, now = new Date()): Promise<Decided> {
  return decide(db, decider, choice, 'adopted', now)
}

/** Leaves a service with its release. The update stays available. @throws ServiceNotFound */
export function postponeRelease(db: Database, decider: Decider, choice: UpdateChoice, now = new Date()): Promise<Decided> {
  return decide(db, decider, choice, 'postponed', now)
}

function decide(db: Database, { owner, userId, name }: Decider, { serviceId, releaseId, fromReleaseId }: UpdateChoice, step: 'adopted' | 'postponed', now: Date): Promise<Decided> {
  return db.$transaction(async (connection) => {
    const locked = await connection.$queryRaw<unknown[]>`SELECT 1 FROM service WHERE id = ${serviceId} FOR UPDATE`
    if (locked.length === 0) throw new ServiceNotFound(serviceId)
    const update = await availableUpdate(connection, owner, serviceId)
    if (update === null || update.releaseId !== releaseId || update.fromReleaseId !== fromReleaseId) return { outcome: 'conflict', update }
    await connection.releaseUpdate.create({ data: { serviceId, releaseId, fromReleaseId, step, by: userId, byName: name, at: now } })
    if (step === 'adopted') await connection.service.update({ where: { id: serviceId }, data: { releaseId, editNumber: { increment: 1 }, changedAt: now } })
    return { outcome: 'decided' }
  })
}

/** What became of updates at a service, the newest first. @throws ServiceNotFound */
export async function updateLog(connection: Connection, owner: Owner, serviceId: string) {
  if ((await connection.service.findFirst({ where: { ...ownedBy(owner), id: serviceId }, select: { id: true } })) === null) throw new ServiceNotFound(serviceId)
  const rows = await connection.releaseUpdate.findMany({ where: { serviceId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], select: { step: true, byName: true, at: true, release: { select: { number: true, name: true } } } })
  return rows.map(({ step, byName, at, release }) => ({ step: step as 'offered' | 'adopted' | 'postponed', by: byName, at, release }))
}

/** What an update would make of a service: the reason and the redline, before anybody decides. */
export interface UpdateDetails extends AvailableUpdate {
  /** Null when nothing in the document differs. */
  change: ReleaseChange | null
}

/**
 * @param asOf day as of which the law is read, YYYY-MM-DD
 * @returns null when no update waits
 * @throws ServiceNotFound
 */
export async function updateDetails(db: Database, owner: Owner, serviceId: string, asOf: string): Promise<UpdateDetails | null> {
  const update = await availableUpdate(db, owner, serviceId)
  if (update === null) return null
  const [{ library: before }, { library: after }] = [await pinnedLibrary(db, serviceId), await libraryOfRelease(db, update.releaseId)]
  return { ...update, change: releaseChange(await loadAnswers(db, serviceId), before, after, asOf) }
}
