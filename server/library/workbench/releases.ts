import { lintLibrary } from '@/policy/clauses/lint/lint-library'
import { parseLibrary } from '@/policy/clauses/parse-library'
import { type Problem } from '@/policy/clauses/problem'
import { factsShape } from '@/policy/facts'
import { type Connection } from '@/server/answers/connection'
import { type Database } from '@/server/database/client'
import { Prisma } from '@/server/database/generated/client'
import { releaseHash } from '@/server/library/content-hash'
import { newestShippedRelease } from '@/server/library/newest-release'
import { NotInLibrary } from '@/server/library/workbench/errors'
import { type Lawyer, mustEditLibrary } from '@/server/library/workbench/lawyer'
import { sourceOf, type WorkingLibrary, workingLibrary } from '@/server/library/workbench/working-library'

/** Words in both languages; a language nobody wrote is null. */
export interface Notes {
  ru: string | null
  en: string | null
}

/** An approved revision that a release may take in. */
export interface Candidate {
  revisionId: string
  clauseId: string
  number: number
  /** A clause of the organisation's own, and not another text of a shipped one. */
  own: boolean
  /** The release before has it too. */
  released: boolean
  approvedBy: string | null
  approvedAt: Date | null
  /** False: four eyes were switched off when it was approved. */
  fourEyes: boolean | null
  /** The shipped text underneath has changed, and the merge of the two is not decided. */
  mergeOpen: boolean
}

/** What a release would be. */
export interface ReleasePreview {
  number: number
  base: { id: string; number: number; name: string }
  /** The shipped library has changed since the release before. */
  baseMoved: boolean
  candidates: Candidate[]
  /** Fingerprint of the set as chosen. */
  contentHash: string
  /** The release before is this very set. */
  unchanged: boolean
  /** What is wrong with the library as a whole; a release with errors is refused. */
  problems: Problem[]
}

/**
 * Looks at a release before it is made.
 * @param revisionIds the candidates to take in; all by default
 * @throws NotInLibrary when one of them is no approved revision of the organisation
 */
export async function previewRelease(connection: Connection, lawyer: Lawyer, revisionIds?: readonly string[]): Promise<ReleasePreview> {
  mustEditLibrary(lawyer)
  const { organisationId } = lawyer
  const candidates = await candidatesOf(connection, organisationId)
  mustBeAmong(candidates, revisionIds)
  const base = await newestShippedRelease(connection)
  const newest = await newestOwnRelease(connection, organisationId)
  const working = await workingLibrary(connection, organisationId, revisionIds)
  const contentHash = hashOf(working)
  return {
    number: (newest?.number ?? 0) + 1,
    base: { id: base.id, number: base.number, name: base.name },
    baseMoved: newest !== null && newest.baseReleaseId !== base.id,
    candidates,
    contentHash,
    unchanged: newest?.contentHash === contentHash,
    problems: problemsOf(working),
  }
}

export type Released =
  | { outcome: 'released'; releaseId: string; number: number; /** services to which it is offered */ offered: number }
  /** Somebody has approved further revisions since the preview: look at the set again. */
  | { outcome: 'changed'; candidates: Candidate[] }
  | { outcome: 'name-taken' }
  /** The newest release is this very set. */
  | { outcome: 'unchanged'; releaseId: string }
  | { outcome: 'broken'; problems: Problem[] }

export interface NewRelease {
  name: string
  notes: Notes
  /** The candidates to take in. */
  revisionIds: readonly string[]
  /** All candidates that the person saw. */
  expectedRevisions: readonly string[]
}

/**
 * Makes a release: the newest shipped one with the chosen revisions over it. It is offered to the services of the
 * organisation, and changes none of them.
 * @throws NotInLibrary when one of the revisions is not an approved one of the organisation
 */
export async function makeRelease(db: Database, lawyer: Lawyer, { name, notes, revisionIds, expectedRevisions }: NewRelease, now = new Date()): Promise<Released> {
  mustEditLibrary(lawyer)
  const { organisationId } = lawyer
  return db.$transaction(
    async (connection) => {
      await connection.$queryRaw`SELECT 1 FROM organisation WHERE id = ${organisationId} FOR UPDATE`
      const candidates = await candidatesOf(connection, organisationId)
      mustBeAmong(candidates, revisionIds)
      const seen = new Set(expectedRevisions)
      if (candidates.length !== seen.size || candidates.some(({ revisionId }) => !seen.has(revisionId))) return { outcome: 'changed', candidates }
      if (await connection.release.findFirst({ where: { organisationId, name }, select: { id: true } })) return { outcome: 'name-taken' }
      const working = await workingLibrary(connection, organisationId, revisionIds)
      const contentHash = hashOf(working)
      const newest = await newestOwnRelease(connection, organisationId)
      if (newest?.contentHash === contentHash) return { outcome: 'unchanged', releaseId: newest.id }
      const problems = problemsOf(working).filter(({ severity }) => severity === 'error')
      if (problems.length > 0) return { outcome: 'broken', problems }
      const number = (newest?.number ?? 0) + 1
      const { id } = await connection.release.create({
        data: {
          organisationId,
          number,
          name,
          notes: { ru: notes.ru, en: notes.en },
          baseReleaseId: working.baseReleaseId,
          contentHash,
          glossary: working.glossary,
          outlines: working.outlines,
          createdAt: now,
          createdBy: lawyer.userId,
          createdByName: lawyer.name,
        },
        select: { id: true },
      })
      await connection.releaseClause.createMany({ data: working.clauses.map(({ revisionId }, position) => ({ releaseId: id, revisionId, position })) })
      return { outcome: 'released', releaseId: id, number, offered: await offerRelease(connection, id, Prisma.sql`s.organisation_id = ${organisationId}`, now) }
    },
    { timeout: 60_000 },
  )
}

/** Writes down that a release is offered to services. @returns how many they are */
export async function offerRelease(connection: Connection, releaseId: string, services: Prisma.Sql, now: Date): Promise<number> {
  return connection.$executeRaw`
    INSERT INTO release_update (id, service_id, release_id, from_release_id, step, at)
    SELECT gen_random_uuid()::text, s.id, ${releaseId}, s.release_id, 'offered', ${now}
    FROM service s WHERE s.release_id <> ${releaseId} AND ${services}`
}

/** A release of the organisation's own, for the list of them. */
export interface ReleaseSummary {
  id: string
  number: number
  name: string
  notes: Notes | null
  base: { number: number; name: string } | null
  createdAt: Date
  by: string | null
  /** Own revisions in it. */
  revisions: number
  /** Services that are drafted from it. */
  services: number
}

/** The releases of an organisation, the newest first. */
export async function listReleases(connection: Connection, lawyer: Lawyer): Promise<ReleaseSummary[]> {
  mustEditLibrary(lawyer)
  const rows = await connection.release.findMany({
    where: { organisationId: lawyer.organisationId },
    orderBy: { number: 'desc' },
    select: {
      id: true, number: true, name: true, notes: true, createdAt: true, createdByName: true, base: { select: { number: true, name: true } },
      _count: { select: { services: true, clauses: { where: { revision: { organisationId: lawyer.organisationId } } } } },
    },
  })
  return rows.map(({ id, number, name, notes, createdAt, createdByName, base, _count }) => ({
    id, number, name, notes: notes as Notes | null, base, createdAt, by: createdByName, revisions: _count.clauses, services: _count.services,
  }))
}

/** The newest approved revision of each clause that the organisation wrote. */
async function candidatesOf(connection: Connection, organisationId: string): Promise<Candidate[]> {
  return connection.$queryRaw<Candidate[]>`
    SELECT DISTINCT ON (r.clause_id COLLATE "C") r.id AS "revisionId", r.clause_id AS "clauseId", r.number, c.organisation_id IS NOT NULL AS own,
      r.approved_by_name AS "approvedBy", r.approved_at AS "approvedAt", r.four_eyes AS "fourEyes",
      EXISTS (SELECT 1 FROM release_clause rc WHERE rc.revision_id = r.id
        AND rc.release_id = (SELECT id FROM release WHERE organisation_id = ${organisationId} ORDER BY number DESC LIMIT 1)) AS released,
      EXISTS (SELECT 1 FROM clause_revision m WHERE m.clause_id = r.clause_id AND m.organisation_id = ${organisationId}
        AND m.origin = 'merge' AND m.status IN ('draft', 'in-review')) AS "mergeOpen"
    FROM clause_revision r JOIN clause c ON c.id = r.clause_id
    WHERE r.organisation_id = ${organisationId} AND r.status = 'approved'
    ORDER BY r.clause_id COLLATE "C", r.number DESC`
}

function mustBeAmong(candidates: readonly Candidate[], revisionIds: readonly string[] | undefined): void {
  const known = new Set(candidates.map(({ revisionId }) => revisionId))
  const strange = revisionIds?.find((id) => !known.has(id))
  if (strange !== undefined) throw new NotInLibrary(`approved revision ${strange}`)
}

function newestOwnRelease(connection: Connection, organisationId: string) {
  return connection.release.findFirst({ where: { organisationId }, orderBy: { number: 'desc' }, select: { id: true, number: true, contentHash: true, baseReleaseId: true } })
}

export function hashOf({ glossary, outlines, clauses }: WorkingLibrary): string {
  return releaseHash(glossary, outlines, clauses)
}

/** What is wrong with a whole library: in what is shipped there is nothing, so it comes from the layer. */
function problemsOf(working: WorkingLibrary): Problem[] {
  const { library, problems } = parseLibrary(sourceOf(working), factsShape)
  return [...problems, ...lintLibrary(library)].filter(({ severity }) => severity === 'error')
}
