import { type Placement } from '@/policy/revisions/placement'
import { type RevisionOrigin, type RevisionStatus } from '@/policy/revisions/refusal'
import { type Connection } from '@/server/answers/connection'
import { NotInLibrary } from '@/server/library/workbench/errors'
import { type Lawyer, mustEditLibrary } from '@/server/library/workbench/lawyer'
import { inForce, revisionOf, type StoredRevision } from '@/server/library/workbench/revisions'
import { mergeOf, openConflicts, type StoredMerge } from '@/server/library/workbench/stored-merge'

/** A clause in the list, without its words. */
export interface ListedClause {
  clauseId: string
  /** shipped: nobody has touched it · overridden: the organisation has an approved text of its own · own: its own clause */
  layer: 'shipped' | 'overridden' | 'own'
  /** Revision in force; null for an own clause that nobody has approved yet. */
  revisionId: string | null
  number: number | null
  /** When the text in force was approved, or came with Klauza. */
  changedAt: Date
  /** The newest revision on its way; null when there is none. */
  open: { revisionId: string; status: 'draft' | 'in-review'; origin: RevisionOrigin; by: string | null; savedAt: Date } | null
  /** A new shipped text has met an own one, and nobody has decided yet. */
  mergeOpen: boolean
  /** Approved, and in no release yet. */
  unreleased: boolean
  openComments: number
  /** Published versions of the organisation that print it. */
  uses: number
}

/** All clauses of the layer with their state, by id: one statement, however many there are. */
export async function listClauses(connection: Connection, lawyer: Lawyer): Promise<ListedClause[]> {
  mustEditLibrary(lawyer)
  const { organisationId } = lawyer
  const rows = await connection.$queryRaw<(Omit<ListedClause, 'layer' | 'open'> & { own: boolean; overridden: boolean; openId: string | null; openStatus: 'draft' | 'in-review'; openOrigin: RevisionOrigin; openBy: string | null; openAt: Date })[]>`
    WITH layer AS (
      SELECT id, clause_id, number, status, origin, coalesce(saved_by_name, created_by_name) AS by, saved_at, coalesce(approved_at, created_at) AS since
      FROM clause_revision WHERE organisation_id = ${organisationId}
    ), approved AS (
      SELECT DISTINCT ON (clause_id) * FROM layer WHERE status = 'approved' ORDER BY clause_id, number DESC
    ), shipped AS (
      SELECT DISTINCT ON (clause_id) id, clause_id, number, created_at AS since
      FROM clause_revision WHERE organisation_id IS NULL AND status = 'approved' ORDER BY clause_id, number DESC
    ), open AS (
      SELECT DISTINCT ON (clause_id) * FROM layer WHERE status IN ('draft', 'in-review') ORDER BY clause_id, number DESC
    ), merging AS (
      SELECT DISTINCT clause_id FROM layer WHERE origin = 'merge' AND status IN ('draft', 'in-review')
    ), newest AS (
      SELECT revision_id FROM release_clause WHERE release_id = (SELECT id FROM release WHERE organisation_id = ${organisationId} ORDER BY number DESC LIMIT 1)
    ), remarks AS (
      SELECT l.clause_id, count(*)::int AS count FROM clause_comment m JOIN layer l ON l.id = m.revision_id
      WHERE m.organisation_id = ${organisationId} AND m.resolved_at IS NULL AND m.parent_id IS NULL AND l.status IN ('draft', 'in-review') GROUP BY l.clause_id
    ), uses AS (
      SELECT r.clause_id, count(DISTINCT v.id)::int AS count
      FROM service s JOIN policy p ON p.service_id = s.id JOIN version v ON v.policy_id = p.id
        JOIN version_clause c ON c.version_id = v.id JOIN clause_revision r ON r.id = c.revision_id
      WHERE s.organisation_id = ${organisationId} GROUP BY r.clause_id
    )
    SELECT c.id AS "clauseId", c.organisation_id IS NOT NULL AS own, a.id IS NOT NULL AS overridden,
      coalesce(a.id, b.id) AS "revisionId", coalesce(a.number, b.number) AS number, coalesce(a.since, b.since, c.created_at) AS "changedAt",
      o.id AS "openId", o.status AS "openStatus", o.origin AS "openOrigin", o.by AS "openBy", o.saved_at AS "openAt",
      g.clause_id IS NOT NULL AS "mergeOpen", (a.id IS NOT NULL AND n.revision_id IS NULL) AS unreleased,
      coalesce(m.count, 0) AS "openComments", coalesce(u.count, 0) AS uses
    FROM clause c
      LEFT JOIN approved a ON a.clause_id = c.id LEFT JOIN shipped b ON b.clause_id = c.id LEFT JOIN open o ON o.clause_id = c.id
      LEFT JOIN merging g ON g.clause_id = c.id LEFT JOIN newest n ON n.revision_id = a.id
      LEFT JOIN remarks m ON m.clause_id = c.id LEFT JOIN uses u ON u.clause_id = c.id
    WHERE c.organisation_id = ${organisationId} OR (c.organisation_id IS NULL AND (NOT c.retired OR a.id IS NOT NULL))
    ORDER BY c.id COLLATE "C"`
  return rows.map(({ own, overridden, openId, openStatus, openOrigin, openBy, openAt, ...row }) => ({
    ...row,
    layer: own ? 'own' : overridden ? 'overridden' : 'shipped',
    open: openId === null ? null : { revisionId: openId, status: openStatus, origin: openOrigin, by: openBy, savedAt: openAt },
  }))
}

/** A revision in the history of a clause, without its words. */
export interface ListedRevision {
  revisionId: string
  number: number
  /** Of the shipped library, not of the organisation. */
  shipped: boolean
  status: RevisionStatus
  origin: RevisionOrigin
  save: number
  baseRevisionId: string | null
  createdAt: Date
  createdBy: string | null
  savedAt: Date
  savedBy: string | null
  submittedAt: Date | null
  submittedBy: string | null
  approvedAt: Date | null
  approvedBy: string | null
  fourEyes: boolean | null
  /** This person has written some of it, so that another has to approve it. */
  mine: boolean
  /** Releases of the organisation, and shipped ones, that have it. */
  releases: string[]
  comments: number
}

/** A revision with its words. */
export interface ShownRevision {
  revisionId: string
  clauseId: string
  number: number
  status: RevisionStatus
  save: number
  yaml: string
  texts: Record<string, string>
  examples: Record<string, string>
  placement: Placement | null
  stillTrue: StoredRevision['stillTrue']
  merge: StoredMerge | null
  openConflicts: number
}

export interface ShownClause {
  clauseId: string
  own: boolean
  /** The text in force; null for an own clause that nobody has approved yet. */
  inForce: ShownRevision | null
  /** The draft or the revision in review to go on with; null when there is none. */
  open: ShownRevision | null
  /** The newest first. */
  history: ListedRevision[]
}

/** A clause with its history. @throws NotInLibrary for a clause of another organisation, as for one that there is not */
export async function showClause(connection: Connection, lawyer: Lawyer, clauseId: string): Promise<ShownClause> {
  mustEditLibrary(lawyer)
  const { organisationId, userId } = lawyer
  const clause = await connection.clause.findFirst({ where: { id: clauseId, OR: [{ organisationId: null }, { organisationId }] }, select: { organisationId: true } })
  if (clause === null) throw new NotInLibrary(`clause ${clauseId}`)
  const rows = await connection.clauseRevision.findMany({
    where: { clauseId, OR: [{ organisationId }, { organisationId: null, status: 'approved' }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    omit: { yaml: true, texts: true, examples: true, merge: true, stillTrue: true, placement: true },
    include: {
      releases: { where: { release: { OR: [{ organisationId }, { organisationId: null }] } }, select: { release: { select: { name: true } } } },
      _count: { select: { comments: { where: { organisationId } } } },
    },
  })
  const history = rows.map((row): ListedRevision => ({
    revisionId: row.id,
    number: row.number,
    shipped: row.organisationId === null,
    status: row.status as RevisionStatus,
    origin: row.origin as RevisionOrigin,
    save: row.saveNumber,
    baseRevisionId: row.baseRevisionId,
    createdAt: row.createdAt,
    createdBy: row.createdByName,
    savedAt: row.savedAt,
    savedBy: row.savedByName,
    submittedAt: row.submittedAt,
    submittedBy: row.submittedByName,
    approvedAt: row.approvedAt,
    approvedBy: row.approvedByName,
    fourEyes: row.fourEyes,
    mine: row.authors.includes(userId),
    releases: row.releases.map(({ release }) => release.name),
    comments: row._count.comments,
  }))
  const current = await inForce(connection, organisationId, clauseId)
  const open = history.find(({ shipped, status }) => !shipped && (status === 'draft' || status === 'in-review'))
  return {
    clauseId,
    own: clause.organisationId !== null,
    inForce: current && shown(current),
    open: open ? shown(await revisionOf(connection, organisationId, open.revisionId)) : null,
    history,
  }
}

/** One revision with its words. @throws NotInLibrary */
export async function showRevision(connection: Connection, lawyer: Lawyer, revisionId: string): Promise<ShownRevision> {
  mustEditLibrary(lawyer)
  return shown(await revisionOf(connection, lawyer.organisationId, revisionId))
}

function shown(revision: StoredRevision): ShownRevision {
  const { id, clauseId, number, status, saveNumber, yaml, texts, examples, placement, stillTrue } = revision
  return { revisionId: id, clauseId, number, status, save: saveNumber, yaml, texts, examples, placement, stillTrue, merge: mergeOf(revision), openConflicts: openConflicts(revision).length }
}
