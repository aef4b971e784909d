import { type Library } from '@/policy/clauses/library'
import { type ClauseSource, type LibrarySource } from '@/policy/clauses/source'
import { placeClauses, placementIn, type Placement } from '@/policy/revisions/placement'
import { type Connection } from '@/server/answers/connection'
import { newestShippedRelease, type ShippedRelease } from '@/server/library/newest-release'
import { parsedLibrary } from '@/server/library/parsed-library'
import { sourceOfRevision, type StoredRevision } from '@/server/library/workbench/revisions'

/** A revision in force, as much of it as a library is made of. */
export interface RevisionInForce extends ClauseSource {
  revisionId: string
  contentHash: string
  placement: Placement | null
}

/** The library as an organisation has it today: the newest shipped release with its approved revisions over it. */
export interface WorkingLibrary {
  baseReleaseId: string
  glossary: string
  outlines: Readonly<Record<string, string>>
  /** In the order in which releases hand them out. */
  clauses: readonly RevisionInForce[]
  /** Those of them that the organisation wrote. */
  own: readonly RevisionInForce[]
}

/**
 * Reads the library in force for an organisation.
 * @param revisionIds of the organisation's approved revisions that lie over the shipped ones; by default the newest of each clause
 * @param further a revision that is not approved yet, to lie over all of them
 */
export async function workingLibrary(connection: Connection, organisationId: string, revisionIds?: readonly string[], further?: StoredRevision): Promise<WorkingLibrary> {
  const base = await newestShippedRelease(connection)
  const shipped = await connection.$queryRaw<RevisionInForce[]>`
    SELECT r.clause_id AS id, r.id AS "revisionId", r.content_hash AS "contentHash", r.yaml, r.texts, r.examples, r.placement
    FROM release_clause c JOIN clause_revision r ON r.id = c.revision_id WHERE c.release_id = ${base.id} ORDER BY c.position`
  const approved = await connection.$queryRaw<RevisionInForce[]>`
    SELECT DISTINCT ON (r.clause_id COLLATE "C") r.clause_id AS id, r.id AS "revisionId", r.content_hash AS "contentHash", r.yaml, r.texts, r.examples, r.placement
    FROM clause_revision r
    WHERE r.organisation_id = ${organisationId} AND r.status = 'approved' AND (${revisionIds === undefined} OR r.id = ANY (${revisionIds ?? []}))
    ORDER BY r.clause_id COLLATE "C", r.number DESC`
  const over = further ? [{ ...sourceOfRevision(further), revisionId: further.id, contentHash: further.contentHash, placement: further.placement }] : []
  const own = [...approved.filter(({ id }) => id !== further?.clauseId), ...over]
  for (const revision of own) revision.placement ??= await lastPlace(connection, organisationId, base.outlines, revision.id)
  return overlaid(base, shipped, own)
}

/** Where a clause stood that is shipped no longer, but has a text of the organisation's own; null while it is shipped. */
async function lastPlace(connection: Connection, organisationId: string, outlines: ShippedRelease['outlines'], clauseId: string): Promise<Placement | null> {
  const listed = new RegExp(`(?:^|[\\s,\\[-])${clauseId}(?:$|[\\s,\\]#])`)
  if (Object.values(outlines).some((outline) => listed.test(outline))) return null
  const release = await connection.release.findFirst({
    where: { OR: [{ organisationId: null }, { organisationId }], clauses: { some: { revision: { clauseId, organisationId: null } } } },
    orderBy: { createdAt: 'desc' },
    select: { outlines: true },
  })
  return release && placementIn(release.outlines as Record<string, string>, clauseId)
}

/** Lays revisions over a shipped release: each replaces its namesake, or joins the others. */
export function overlaid(
  base: { id: string; glossary: string; outlines: Readonly<Record<string, string>> },
  shipped: readonly RevisionInForce[],
  own: readonly RevisionInForce[],
): WorkingLibrary {
  const clauses = new Map([...shipped, ...own].map((revision) => [revision.id, revision]))
  const placements = own.flatMap(({ id, placement }) => (placement === null ? [] : [{ clauseId: id, placement }]))
  return {
    baseReleaseId: base.id,
    glossary: base.glossary,
    outlines: placements.length === 0 ? base.outlines : placeClauses(base.outlines, placements),
    clauses: [...clauses.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    own,
  }
}

export function parseWorking({ glossary, outlines, clauses }: WorkingLibrary): Library {
  return parsedLibrary(glossary, outlines, clauses)
}

/** As files: what is exported and compared. */
export function sourceOf({ glossary, outlines, clauses }: WorkingLibrary): LibrarySource {
  return { glossary, outlines, clauses: clauses.map(({ id, yaml, texts, examples }) => ({ id, yaml, texts, examples })) }
}
