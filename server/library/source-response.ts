import { database } from '@/server/database/client'
import { releaseSource } from '@/server/library/store'
import { newestShippedRelease } from '@/server/library/newest-release'
import { readableRelease } from '@/server/publishing/released-library'
import { type Owner } from '@/server/services/owner'

/** Longest that a browser keeps a release, in seconds: a year, since a release never changes. */
const YEAR = 365 * 24 * 60 * 60

/**
 * The texts of the clause library as JSON.
 * @param owner who asks: a release of an organisation goes to its own people alone
 * @param releaseId of the release that is asked for; the newest shipped one when there is none that they may read
 */
export async function librarySourceResponse(owner: Owner | null, releaseId: string | null): Promise<Response> {
  const db = database()
  const release = releaseId === null ? null : await readableRelease(db, owner, releaseId)
  const source = await releaseSource(db, release?.releaseId ?? (await newestShippedRelease(db)).id)
  // Examples are for tests and lawyers; drafting needs none, and they are half of the bytes.
  const clauses = source.clauses.map((clause) => ({ ...clause, examples: {} }))
  return Response.json(
    { ...source, clauses },
    { headers: { 'Cache-Control': release ? `private, max-age=${YEAR}, immutable` : 'no-store' } },
  )
}
