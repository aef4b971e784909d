import { type ClauseSource, type LibrarySource } from '@/policy/clauses/source'
import { type Connection } from '@/server/answers/connection'
import { type Database } from '@/server/database/client'
import { Prisma } from '@/server/database/generated/client'
import { clauseHash, releaseHash } from '@/server/library/content-hash'
import { importStep, type ImportStep } from '@/server/library/import-step'
import { proposeMerges } from '@/server/library/workbench/merges'
import { offerRelease } from '@/server/library/workbench/releases'

export interface SeededLibrary {
  /** Number of the newest release after the import. */
  release: number
  /** False when the library is as it was, and no release was made. */
  changed: boolean
  /** Ids of the clauses by what was done with them, and those that are shipped no longer. */
  clauses: Readonly<Record<ImportStep | 'retire', readonly string[]>>
  /** Merges that were proposed to organisations whose own text lies over a shipped one that has changed. */
  merges: number
}

/**
 * Imports the shipped clause library. Edits of lawyers are never overwritten (see `importStep`); policies that are
 * published already keep their revisions. A release is made when the set of approved texts is a new one.
 */
export async function seedLibrary(db: Database, source: LibrarySource): Promise<SeededLibrary> {
  return db.$transaction(async (connection) => {
    // Several processes may start at once on one server; one imports, the others then find it done.
    await connection.$executeRawUnsafe('LOCK TABLE clause IN SHARE ROW EXCLUSIVE MODE')
    const clauses = await importClauses(connection, source.clauses)
    const { release, changed, releaseId } = await makeRelease(connection, source)
    const merges = changed ? await proposeMerges(connection) : 0
    if (releaseId !== null) await offerRelease(connection, releaseId, withoutOwnRelease, new Date())
    return { release, changed, clauses, merges }
  })
}

/**
 * The shipped clause library as the engine reads it.
 * @param release number of a release; the newest by default
 * @throws Error when there is no such release, or none at all: the database has not been seeded
 */
export async function loadLibrary(connection: Connection, release: number | 'latest' = 'latest'): Promise<LibrarySource> {
  const found = await connection.release.findFirst({
    where: { organisationId: null, ...(release === 'latest' ? {} : { number: release }) },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  if (!found) throw new Error(release === 'latest' ? 'The clause library is empty: seed the database first' : `There is no release ${release}`)
  return releaseSource(connection, found.id)
}

/** The texts of a release. @param releaseId of one that the caller may read */
export async function releaseSource(connection: Connection, releaseId: string): Promise<LibrarySource> {
  const found = await connection.release.findUniqueOrThrow({ where: { id: releaseId }, include: { clauses: { orderBy: { position: 'asc' }, include: { revision: true } } } })
  return {
    glossary: found.glossary,
    outlines: found.outlines as Record<string, string>,
    clauses: found.clauses.map(({ revision }) => ({
      id: revision.clauseId,
      yaml: revision.yaml,
      texts: revision.texts as Record<string, string>,
      examples: revision.examples as Record<string, string>,
    })),
  }
}

async function importClauses(connection: Connection, shipped: readonly ClauseSource[]): Promise<SeededLibrary['clauses']> {
  const known = new Map((await storedClauses(connection)).map((clause) => [clause.id, clause]))
  const done: Record<ImportStep | 'retire', string[]> = { add: [], skip: [], update: [], adopt: [], merge: [], retire: [] }
  const added: { id: string; baselineHash: string }[] = []
  const revisions: Revision[] = []

  for (const clause of shipped) {
    const stored = known.get(clause.id) ?? null
    const contentHash = clauseHash(clause)
    const step = importStep(stored, contentHash)
    done[step].push(clause.id)
    if (step === 'add') added.push({ id: clause.id, baselineHash: contentHash })
    if (step === 'add' || step === 'update' || step === 'merge') {
      const { yaml, texts, examples } = clause
      const status = step === 'merge' ? 'draft' : 'approved'
      revisions.push({ clauseId: clause.id, number: (stored?.number ?? 0) + 1, status, origin: 'baseline', contentHash, yaml, texts, examples })
    }
    if (stored && (step !== 'skip' || stored.retired)) {
      await connection.clause.update({ where: { id: clause.id }, data: { baselineHash: contentHash, retired: false } })
    }
  }

  const shippedIds = new Set(shipped.map((clause) => clause.id))
  const gone = [...known.values()].filter((clause) => !shippedIds.has(clause.id) && !clause.retired && clause.approvedHash === clause.baselineHash)
  done.retire.push(...gone.map((clause) => clause.id))
  await connection.clause.updateMany({ where: { id: { in: done.retire } }, data: { retired: true } })
  await connection.clause.createMany({ data: added })
  await connection.clauseRevision.createMany({ data: revisions })
  return done
}

interface Revision {
  clauseId: string
  number: number
  status: 'draft' | 'approved'
  origin: 'baseline'
  contentHash: string
  yaml: string
  texts: Record<string, string>
  examples: Record<string, string>
}

async function storedClauses(connection: Connection) {
  return connection.$queryRaw<{ id: string; baselineHash: string; retired: boolean; approvedHash: string | null; number: number }[]>`
    SELECT c.id, c.baseline_hash AS "baselineHash", c.retired,
      (SELECT r.content_hash FROM clause_revision r WHERE r.clause_id = c.id AND r.organisation_id IS NULL AND r.status = 'approved' ORDER BY r.number DESC LIMIT 1) AS "approvedHash",
      (SELECT coalesce(max(r.number), 0)::int FROM clause_revision r WHERE r.clause_id = c.id AND r.organisation_id IS NULL) AS number
    FROM clause c WHERE c.organisation_id IS NULL`
}

/** Services whose organisation has made no release of its own: theirs waits for their lawyers. */
const withoutOwnRelease = Prisma.sql`(s.organisation_id IS NULL OR NOT EXISTS (SELECT 1 FROM release o WHERE o.organisation_id = s.organisation_id))`

/** The newest approved revision of every clause that is in use, with the shipped glossary and outlines. */
async function makeRelease(connection: Connection, { glossary, outlines }: LibrarySource): Promise<{ release: number; changed: boolean; releaseId: string | null }> {
  const current = await connection.$queryRaw<{ id: string; contentHash: string; revisionId: string }[]>`
    SELECT DISTINCT ON (r.clause_id COLLATE "C") r.clause_id AS id, r.content_hash AS "contentHash", r.id AS "revisionId"
    FROM clause_revision r JOIN clause c ON c.id = r.clause_id
    WHERE r.organisation_id IS NULL AND r.status = 'approved' AND NOT c.retired ORDER BY r.clause_id COLLATE "C", r.number DESC`
  const contentHash = releaseHash(glossary, outlines, current)
  const newest = await connection.release.findFirst({ where: { organisationId: null }, orderBy: { number: 'desc' }, select: { number: true, contentHash: true } })
  if (newest?.contentHash === contentHash) return { release: newest.number, changed: false, releaseId: null }
  const number = (newest?.number ?? 0) + 1
  const release = await connection.release.create({ data: { number, name: `library-${number}`, contentHash, glossary, outlines }, select: { id: true } })
  await connection.releaseClause.createMany({
    data: current.map(({ revisionId }, position) => ({ releaseId: release.id, revisionId, position })),
  })
  return { release: number, changed: true, releaseId: release.id }
}
