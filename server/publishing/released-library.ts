import { type Library } from '@/policy/clauses/library'
import { type Connection } from '@/server/answers/connection'
import { newestReleaseFor, newestShippedRelease } from '@/server/library/newest-release'
import { parsedLibrary } from '@/server/library/parsed-library'
import { type Owner } from '@/server/services/owner'

/** The clause library that versions are drafted from: a release, which never changes. */
export interface ReleasedLibrary {
  releaseId: string
  /** Whose layer it is; null for the shipped library. */
  organisationId: string | null
  contentHash: string
  library: Library
  /** Id of each clause → id of its revision in this release. */
  revisionIds: ReadonlyMap<string, string>
}

/** How many releases are kept parsed: those that services in use are drafted from. */
const keptReleases = 24
const kept = new Map<string, ReleasedLibrary>()

/**
 * The newest shipped release: what everyone may read.
 * @throws Error when there is none: the database has not been seeded
 */
export async function releasedLibrary(connection: Connection): Promise<ReleasedLibrary> {
  return libraryOfRelease(connection, (await newestShippedRelease(connection)).id)
}

/** The newest release of an owner: their organisation's, or the shipped one. @throws Error as `releasedLibrary` */
export async function newestLibraryFor(connection: Connection, owner: Owner): Promise<ReleasedLibrary> {
  const releaseId = await newestReleaseFor(connection, owner)
  return releaseId === null ? releasedLibrary(connection) : libraryOfRelease(connection, releaseId)
}

/**
 * The release that a service is drafted from until its owner adopts a newer one.
 * @param serviceId of a service that the visitor has
 */
export async function pinnedLibrary(connection: Connection, serviceId: string): Promise<ReleasedLibrary> {
  const service = await connection.service.findUnique({ where: { id: serviceId }, select: { releaseId: true, organisationId: true } })
  if (service?.releaseId) return libraryOfRelease(connection, service.releaseId)
  // Made before anything was shipped: it begins with what there is first.
  return service?.organisationId ? newestLibraryFor(connection, { organisationId: service.organisationId }) : releasedLibrary(connection)
}

/**
 * A release that an owner may read: a shipped one, or one of their organisation.
 * @returns null for one of another organisation, as for one that there is not
 */
export async function readableRelease(connection: Connection, owner: Owner | null, releaseId: string): Promise<ReleasedLibrary | null> {
  const organisationId = owner !== null && 'organisationId' in owner ? owner.organisationId : null
  const found = await connection.release.findFirst({ where: { id: releaseId, OR: [{ organisationId: null }, ...(organisationId === null ? [] : [{ organisationId }])] }, select: { id: true } })
  return found && libraryOfRelease(connection, found.id)
}

/** A release by its id, whoever asks: the caller has seen to that. */
export async function libraryOfRelease(connection: Connection, releaseId: string): Promise<ReleasedLibrary> {
  const known = kept.get(releaseId)
  const released = known ?? (await read(connection, releaseId))
  kept.delete(releaseId)
  kept.set(releaseId, released)
  const oldest = kept.keys().next()
  if (kept.size > keptReleases && !oldest.done) kept.delete(oldest.value)
  return released
}

async function read(connection: Connection, releaseId: string): Promise<ReleasedLibrary> {
  const release = await connection.release.findUniqueOrThrow({
    where: { id: releaseId },
    include: { clauses: { orderBy: { position: 'asc' }, include: { revision: true } } },
  })
  const clauses = release.clauses.map(({ revision }) => ({
    id: revision.clauseId,
    contentHash: revision.contentHash,
    yaml: revision.yaml,
    texts: revision.texts as Record<string, string>,
    examples: revision.examples as Record<string, string>,
  }))
  return {
    releaseId,
    organisationId: release.organisationId,
    contentHash: release.contentHash,
    library: parsedLibrary(release.glossary, release.outlines as Record<string, string>, clauses),
    revisionIds: new Map(release.clauses.map(({ revision }) => [revision.clauseId, revision.id])),
  }
}
