import { type Conflict } from '@/policy/revisions/conflict'
import { type Choice, mergeClause } from '@/policy/revisions/merge-clause'
import { type RevisionStatus } from '@/policy/revisions/refusal'
import { type Connection } from '@/server/answers/connection'
import { type Database } from '@/server/database/client'
import { Prisma } from '@/server/database/generated/client'
import { clauseHash } from '@/server/library/content-hash'
import { lockClause, nextNumber, savedBy } from '@/server/library/workbench/drafts'
import { type Lawyer, mustEditLibrary } from '@/server/library/workbench/lawyer'
import { inForce, revisionOf, type StoredRevision } from '@/server/library/workbench/revisions'
import { mergeOf, type StoredMerge } from '@/server/library/workbench/stored-merge'

/**
 * Proposes a merge wherever a new shipped text has come under an approved one of an organisation. The organisation's own
 * text stays in force; the proposal is a draft that its lawyers decide. Called when a shipped release has been made.
 *
 * @returns how many proposals were made
 */
export async function proposeMerges(connection: Connection, now = new Date()): Promise<number> {
  const pairs = await connection.$queryRaw<{ oursId: string; theirsId: string; organisationId: string; clauseId: string }[]>`
    SELECT o.id AS "oursId", t.id AS "theirsId", o.organisation_id AS "organisationId", o.clause_id AS "clauseId"
    FROM (SELECT DISTINCT ON (organisation_id, clause_id) * FROM clause_revision WHERE organisation_id IS NOT NULL AND status = 'approved'
        ORDER BY organisation_id, clause_id, number DESC) o
      JOIN (SELECT DISTINCT ON (clause_id) * FROM clause_revision WHERE organisation_id IS NULL AND status = 'approved' ORDER BY clause_id, number DESC) t
        ON t.clause_id = o.clause_id
    WHERE NOT EXISTS (SELECT 1 FROM clause_revision m WHERE m.clause_id = o.clause_id AND m.organisation_id = o.organisation_id
      AND m.origin = 'merge' AND m.merge ->> 'baselineRevisionId' = t.id)`
  let made = 0
  for (const { oursId, theirsId, organisationId, clauseId } of pairs) {
    const ours = await revisionOf(connection, organisationId, oursId)
    const theirs = await revisionOf(connection, organisationId, theirsId)
    const base = await baselineUnder(connection, ours)
    if (base?.id === theirs.id || ours.contentHash === theirs.contentHash) continue
    // An older proposal would merge what nobody ships any more.
    await connection.clauseRevision.updateMany({ where: { organisationId, clauseId, origin: 'merge', status: 'draft', baseRevisionId: oursId, authors: { isEmpty: true } }, data: { status: 'withdrawn' } })
    await createMerge(connection, { base, ours, theirs, baselineRevisionId: theirs.id, authors: [], by: null }, now)
    made += 1
  }
  return made
}

interface Meeting {
  base: StoredRevision | null
  ours: StoredRevision
  theirs: StoredRevision
  baselineRevisionId: string | null
  authors: readonly string[]
  by: Lawyer | null
}

async function createMerge(connection: Connection, { base, ours, theirs, baselineRevisionId, authors, by }: Meeting, now: Date): Promise<{ revisionId: string; conflicts: Conflict[] }> {
  const { merged, conflicts } = mergeClause(base, ours, theirs)
  const organisationId = ours.organisationId
  if (organisationId === null) throw new Error(`Revision ${ours.id} belongs to no organisation`)
  const merge: StoredMerge = { baseRevisionId: base?.id ?? null, oursRevisionId: ours.id, theirsRevisionId: theirs.id, baselineRevisionId, conflicts, decisions: {} }
  const created = await connection.clauseRevision.create({
    data: {
      clauseId: ours.clauseId,
      organisationId,
      number: await nextNumber(connection, organisationId, ours.clauseId),
      status: 'draft',
      origin: 'merge',
      contentHash: clauseHash(merged),
      yaml: merged.yaml,
      texts: { ...merged.texts },
      examples: { ...merged.examples },
      placement: ours.placement ?? Prisma.DbNull,
      merge: json(merge),
      // A proposal lies over our text in force; a draft that was brought up to date lies over what it met.
      baseRevisionId: by === null ? ours.id : theirs.id,
      saveNumber: 1,
      authors: [...authors],
      createdAt: now,
      createdBy: by?.userId ?? null,
      createdByName: by?.name ?? null,
      savedAt: now,
      savedByName: by?.name ?? null,
    },
    select: { id: true },
  })
  return { revisionId: created.id, conflicts }
}

/** The shipped text that a revision has taken in: the one that it was edited from, or that it was merged with last. */
async function baselineUnder(connection: Connection, revision: StoredRevision): Promise<StoredRevision | null> {
  let current = revision
  for (;;) {
    if (current.organisationId === null) return current
    const same = await connection.clauseRevision.findFirst({
      where: { clauseId: current.clauseId, organisationId: null, status: 'approved', contentHash: current.contentHash },
      orderBy: { number: 'desc' },
      select: { id: true },
    })
    const next: string | null = same?.id ?? mergeOf(current)?.baselineRevisionId ?? current.baseRevisionId
    if (next === null) return null
    current = await revisionOf(connection, revision.organisationId ?? '', next)
  }
}

export type Rebased =
  /** A new draft has taken the place of the old one, which is withdrawn and stays readable. */
  | { outcome: 'rebased'; revisionId: string; save: number; conflicts: Conflict[] }
  | { outcome: 'conflict'; save: number }
  | { outcome: 'not-a-draft'; status: RevisionStatus }
  /** It is over the text in force already. */
  | { outcome: 'up-to-date' }

/** Brings a draft over a text that has been approved since it was begun. @throws NotInLibrary */
export async function rebaseRevision(db: Database, lawyer: Lawyer, { revisionId, expectedSave }: { revisionId: string; expectedSave: number }, now = new Date()): Promise<Rebased> {
  mustEditLibrary(lawyer)
  return db.$transaction(async (connection) => {
    const { clauseId } = await revisionOf(connection, lawyer.organisationId, revisionId)
    await lockClause(connection, lawyer.organisationId, clauseId)
    const draft = await revisionOf(connection, lawyer.organisationId, revisionId)
    if (draft.status !== 'draft') return { outcome: 'not-a-draft', status: draft.status }
    if (draft.saveNumber !== expectedSave) return { outcome: 'conflict', save: draft.saveNumber }
    const theirs = await inForce(connection, lawyer.organisationId, clauseId)
    if (theirs === null || theirs.id === draft.baseRevisionId) return { outcome: 'up-to-date' }
    const base = draft.baseRevisionId === null ? null : await revisionOf(connection, lawyer.organisationId, draft.baseRevisionId)
    const under = theirs.organisationId === null ? theirs : await baselineUnder(connection, theirs)
    const baselineRevisionId = mergeOf(draft)?.baselineRevisionId ?? under?.id ?? null
    const authors = [...new Set([...draft.authors, lawyer.userId])]
    await connection.clauseRevision.update({ where: { id: draft.id }, data: { status: 'withdrawn' } })
    const made = await createMerge(connection, { base, ours: draft, theirs, baselineRevisionId, authors, by: lawyer }, now)
    return { outcome: 'rebased', save: 1, ...made }
  })
}

export type DecidedConflict =
  | { outcome: 'decided'; save: number; open: number }
  /** The place was edited by hand since: put the words there yourself, then decide `by-hand`. */
  | { outcome: 'edited' }
  | { outcome: 'conflict'; save: number }
  | { outcome: 'not-a-draft'; status: RevisionStatus }
  | { outcome: 'no-such-conflict' }

/**
 * Decides a conflict of a merge: puts the chosen words into the draft, or notes that they were written by hand.
 * @throws NotInLibrary
 */
export async function decideConflict(
  db: Database,
  lawyer: Lawyer,
  { revisionId, expectedSave, conflictId, decision }: { revisionId: string; expectedSave: number; conflictId: string; decision: Choice | 'by-hand' },
  now = new Date(),
): Promise<DecidedConflict> {
  mustEditLibrary(lawyer)
  return db.$transaction(async (connection) => {
    const { clauseId } = await revisionOf(connection, lawyer.organisationId, revisionId)
    await lockClause(connection, lawyer.organisationId, clauseId)
    const draft = await revisionOf(connection, lawyer.organisationId, revisionId)
    const merge = mergeOf(draft)
    const conflict = merge?.conflicts.find(({ id }) => id === conflictId)
    if (draft.status !== 'draft') return { outcome: 'not-a-draft', status: draft.status }
    if (draft.saveNumber !== expectedSave) return { outcome: 'conflict', save: draft.saveNumber }
    // A key of clause.yml has one value: “both” cannot be carried out there.
    if (!merge || !conflict || (decision === 'both' && conflict.field !== null)) return { outcome: 'no-such-conflict' }
    const decisions = { ...merge.decisions, [conflictId]: { decision, by: lawyer.name, at: now.toISOString() } }
    const content = decision === 'by-hand' ? draft : await contentWith(connection, lawyer, draft, merge, { [conflictId]: decision })
    if (content === null) return { outcome: 'edited' }
    const decided: StoredMerge = { ...merge, decisions }
    await connection.clauseRevision.update({ where: { id: revisionId }, data: { ...savedBy(lawyer, draft, { ...draft, ...content }, now), merge: json(decided) } })
    return { outcome: 'decided', save: expectedSave + 1, open: merge.conflicts.filter(({ id }) => !Object.hasOwn(decisions, id)).length }
  })
}

/** The draft with a choice carried out; null when it has been edited, so that the merge cannot simply be done again. */
async function contentWith(connection: Connection, { organisationId }: Lawyer, draft: StoredRevision, merge: StoredMerge, choice: Record<string, Choice>) {
  const read = (id: string) => revisionOf(connection, organisationId, id)
  const [base, ours, theirs] = [merge.baseRevisionId === null ? null : await read(merge.baseRevisionId), await read(merge.oursRevisionId), await read(merge.theirsRevisionId)]
  const choices: Record<string, Choice> = {}
  for (const [id, { decision }] of Object.entries(merge.decisions)) if (decision !== 'by-hand') choices[id] = decision
  if (clauseHash(mergeClause(base, ours, theirs, choices).merged) !== draft.contentHash) return null
  const { yaml, texts, examples } = mergeClause(base, ours, theirs, { ...choices, ...choice }).merged
  return { yaml, texts: { ...texts }, examples: { ...examples } }
}

/** Plain JSON by construction; its type names no index signature, which Prisma asks for. */
const json = (merge: StoredMerge) => merge as unknown as Prisma.InputJsonObject
