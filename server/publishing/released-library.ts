import { type Library } from '@/policy/clauses/library'
import { parseLibrary } from '@/policy/clauses/parse-library'
import { factsShape } from '@/policy/facts'
import { type Connection } from '@/server/answers/connection'

/** The clause library that new versions are drafted from: a release, which never changes. */
export interface ReleasedLibrary {
  releaseId: string
  contentHash: string
  library: Library
  /** Id of each clause → id of its revision in this release. */
  revisionIds: ReadonlyMap<string, string>
}

/** The release parsed last. Its parse takes far longer than asking which release is the newest. */
let parsed: ReleasedLibrary | null = null

/**
 * The newest release of the clause library.
 * @throws Error when there is none: the database has not been seeded
 */
export async function releasedLibrary(connection: Connection): Promise<ReleasedLibrary> {
  const newest = await connection.release.findFirst({ orderBy: { number: 'desc' }, select: { id: true } })
  if (newest === null) throw new Error('The clause library is empty: run `klauza db seed`')
  if (parsed?.releaseId !== newest.id) parsed = await read(connection, newest.id)
  return parsed
}

async function read(connection: Connection, releaseId: string): Promise<ReleasedLibrary> {
  const release = await connection.release.findUniqueOrThrow({
    where: { id: releaseId },
    include: { clauses: { orderBy: { position: 'asc' }, include: { revision: true } } },
  })
  const { library } = parseLibrary(
    {
      glossary: release.glossary,
      outlines: release.outlines as Record<string, string>,
      clauses: release.clauses.map(({ revision }) => ({
        id: revision.clauseId,
        yaml: revision.yaml,
        texts: revision.texts as Record<string, string>,
        examples: revision.examples as Record<string, string>,
      })),
    },
    factsShape,
  )
  return {
    releaseId,
    contentHash: release.contentHash,
    library,
    revisionIds: new Map(release.clauses.map(({ revision }) => [revision.clauseId, revision.id])),
  }
}
