import { database } from '@/server/database/client'
import { loadLibrary } from '@/server/library/store'

/** Longest that a browser keeps a release, in seconds: a year, since a release never changes. */
const YEAR = 365 * 24 * 60 * 60

/**
 * The texts of the clause library as JSON.
 * @param contentHash of the release that is asked for; the latest one when it is not known any more
 */
export async function librarySourceResponse(contentHash: string | null): Promise<Response> {
  const db = database()
  const release = contentHash === null ? null : await db.release.findFirst({ where: { contentHash }, orderBy: { number: 'desc' }, select: { number: true } })
  const source = await loadLibrary(db, release?.number ?? 'latest')
  // Examples are for tests and lawyers; drafting needs none, and they are half of the bytes.
  const clauses = source.clauses.map((clause) => ({ ...clause, examples: {} }))
  return Response.json(
    { ...source, clauses },
    { headers: { 'Cache-Control': release ? `private, max-age=${YEAR}, immutable` : 'no-store' } },
  )
}
