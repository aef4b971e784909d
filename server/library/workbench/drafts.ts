import { randomBytes } from 'node:crypto'
import { type Problem } from '@/policy/clauses/problem'
import { parseClause } from '@/policy/clauses/parse-library'
import { type ClauseSource } from '@/policy/clauses/source'
import { factsShape } from '@/policy/facts'
import { type Placement } from '@/policy/revisions/placement'
import { type RevisionStatus } from '@/policy/revisions/refusal'
import { type StillTrue } from '@/policy/revisions/stale-language'
import { type Connection } from '@/server/answers/connection'
import { type Database } from '@/server/database/client'
import { Prisma } from '@/server/database/generated/client'
import { clauseHash } from '@/server/library/content-hash'
import { NotInLibrary } from '@/server/library/workbench/errors'
import { inForce, revisionOf, type StoredRevision } from '@/server/library/workbench/revisions'
import { type Lawyer, mustEditLibrary } from '@/server/library/workbench/lawyer'
import { slugFrom } from '@/server/services/slug'

/** The words of a draft, as the editor holds them. */
export interface DraftContent extends Omit<ClauseSource, 'id'> {
  placement: Placement | null
  /** Texts that need no change although the other language has changed; who says so is added here. */
  stillTrue: readonly StillTrue[]
}

/** What is in the draft now, for whoever tried to save over it. */
export interface CurrentDraft extends DraftContent {
  revisionId: string
  save: number
  status: RevisionStatus
}

export type Saved =
  /** `problems`: what of it would not parse; it is kept all the same, and can be approved once it does. */
  | { outcome: 'saved'; revisionId: string; save: number; problems: Problem[] }
  /** Somebody else has saved since. Nothing was written. */
  | { outcome: 'conflict'; current: CurrentDraft; by: string }
  /** It is in review, approved or withdrawn: only a draft is written on. */
  | { outcome: 'not-a-draft'; status: RevisionStatus }

/**
 * Saves a draft, or begins one.
 *
 * @param revisionId null: begin a draft from the text in force; a draft that is there already is a conflict
 * @param examples null: as they are
 * @param expectedSave number of the save that the words were edited from; 0 for a new draft
 * @throws NotInLibrary for a clause or revision that the organisation does not have
 */
export async function saveDraft(
  db: Database,
  lawyer: Lawyer,
  { clauseId, revisionId, expectedSave, ...sent }: Omit<DraftContent, 'examples'> & { examples: DraftContent['examples'] | null; clauseId: string; revisionId: string | null; expectedSave: number },
  now = new Date(),
): Promise<Saved> {
  mustEditLibrary(lawyer)
  return db.$transaction(async (connection) => {
    await lockClause(connection, lawyer.organisationId, clauseId)
    if (revisionId === null) {
      const open = await openDraft(connection, lawyer.organisationId, clauseId)
      if (open !== null) return conflictWith(open)
      const content = { ...sent, examples: sent.examples ?? (await inForce(connection, lawyer.organisationId, clauseId))?.examples ?? {} }
      return saved(await beginDraft(connection, lawyer, { clauseId, origin: 'editor', content }, now), 1, clauseId, content)
    }
    const stored = await revisionOf(connection, lawyer.organisationId, revisionId)
    if (stored.clauseId !== clauseId) throw new NotInLibrary(`revision ${revisionId} of ${clauseId}`)
    if (stored.status !== 'draft') return { outcome: 'not-a-draft', status: stored.status }
    if (stored.saveNumber !== expectedSave) return conflictWith(stored)
    const content = { ...sent, examples: sent.examples ?? stored.examples }
    await connection.clauseRevision.update({ where: { id: revisionId }, data: savedBy(lawyer, stored, content, now) })
    return saved(revisionId, expectedSave + 1, clauseId, content)
  })
}

function saved(revisionId: string, save: number, clauseId: string, { yaml, texts, examples }: DraftContent): Saved {
  return { outcome: 'saved', revisionId, save, problems: parseClause({ id: clauseId, yaml, texts, examples }, factsShape).problems }
}

function conflictWith(stored: StoredRevision): Saved {
  const { id, saveNumber, status, yaml, texts, examples, placement, stillTrue } = stored
  return { outcome: 'conflict', current: { revisionId: id, save: saveNumber, status, yaml, texts, examples, placement, stillTrue }, by: stored.savedByName ?? stored.createdByName ?? '' }
}

/** The columns that a save writes. Whoever saves becomes an author: under four eyes they cannot approve it. */
export function savedBy(lawyer: Lawyer, stored: Pick<StoredRevision, 'authors' | 'saveNumber'> & Partial<Pick<StoredRevision, 'stillTrue'>>, { yaml, texts, examples, placement, stillTrue }: DraftContent, now: Date) {
  return {
    yaml,
    texts,
    examples,
    placement: placement ?? Prisma.DbNull,
    stillTrue: stillTrue.map(({ file, hash }) => stored.stillTrue?.find((one) => one.file === file && one.hash === hash) ?? { file, hash, by: lawyer.name, at: now.toISOString() }),
    contentHash: clauseHash({ yaml, texts, examples }),
    authors: [...new Set([...stored.authors, lawyer.userId])],
    saveNumber: stored.saveNumber + 1,
    savedAt: now,
    savedByName: lawyer.name,
  }
}

/** Makes a draft over the text in force. The caller holds the lock on the clause. @returns id of the revision */
export async function beginDraft(
  connection: Connection,
  lawyer: Lawyer,
  { clauseId, origin, content, base }: { clauseId: string; origin: 'editor' | 'import'; content: DraftContent; base?: string | null },
  now: Date,
): Promise<string> {
  const baseRevisionId = base === undefined ? ((await inForce(connection, lawyer.organisationId, clauseId))?.id ?? null) : base
  const { id } = await connection.clauseRevision.create({
    data: {
      clauseId,
      organisationId: lawyer.organisationId,
      number: await nextNumber(connection, lawyer.organisationId, clauseId),
      status: 'draft',
      origin,
      baseRevisionId,
      createdAt: now,
      createdBy: lawyer.userId,
      createdByName: lawyer.name,
      ...savedBy(lawyer, { authors: [], saveNumber: 0 }, content, now),
    },
    select: { id: true },
  })
  return id
}

export async function nextNumber(connection: Connection, organisationId: string, clauseId: string): Promise<number> {
  const { _max } = await connection.clauseRevision.aggregate({ where: { organisationId, clauseId }, _max: { number: true } })
  return (_max.number ?? 0) + 1
}

/** Holds a clause of the layer still until the transaction ends. @throws NotInLibrary */
export async function lockClause(connection: Connection, organisationId: string, clauseId: string): Promise<void> {
  const rows = await connection.$queryRaw<unknown[]>`
    SELECT 1 FROM clause WHERE id = ${clauseId} AND (organisation_id IS NULL OR organisation_id = ${organisationId}) FOR UPDATE`
  if (rows.length === 0) throw new NotInLibrary(`clause ${clauseId}`)
}

/** The draft that somebody has begun in the editor. */
async function openDraft(connection: Connection, organisationId: string, clauseId: string): Promise<StoredRevision | null> {
  const open = await connection.clauseRevision.findFirst({ where: { organisationId, clauseId, status: 'draft', origin: { not: 'merge' } }, orderBy: { number: 'desc' }, select: { id: true } })
  return open && revisionOf(connection, organisationId, open.id)
}

/** A new clause: what it is called, and where it goes. */
export interface NewClause {
  /** Words from which its id is made. */
  name: string
  section: string
  /** Laws in whose outlines it stands, with the clause that it follows there. */
  placement: Placement
}

/** Makes a clause of the organisation's own with a first draft. Its id is unique in the installation and never that of a shipped clause. */
export async function createClause(db: Database, lawyer: Lawyer, { name, section, placement }: NewClause, now = new Date()): Promise<{ clauseId: string; revisionId: string; save: number }> {
  mustEditLibrary(lawyer)
  return db.$transaction(async (connection) => {
    const clauseId = `own-${randomBytes(4).toString('hex')}-${slugFrom(name).replace(/^service$/, 'clause')}`
    await connection.clause.create({ data: { id: clauseId, organisationId: lawyer.organisationId } })
    const sources = Object.keys(placement).map((law) => `  ${law}: ['house']\n`).join('')
    const content = { yaml: `id: ${clauseId}\nsection: ${section}\nsources:\n${sources}`, texts: { 'en.md': '', 'ru.md': '' }, examples: {}, placement, stillTrue: [] }
    return { clauseId, revisionId: await beginDraft(connection, lawyer, { clauseId, origin: 'editor', content, base: null }, now), save: 1 }
  })
}

/**
 * Brings an earlier revision back as a new draft over the text in force; the earlier one stays as it is.
 * @throws NotInLibrary
 */
export async function restoreRevision(db: Database, lawyer: Lawyer, revisionId: string, now = new Date()): Promise<Saved> {
  mustEditLibrary(lawyer)
  return db.$transaction(async (connection) => {
    const earlier = await revisionOf(connection, lawyer.organisationId, revisionId)
    await lockClause(connection, lawyer.organisationId, earlier.clauseId)
    const open = await openDraft(connection, lawyer.organisationId, earlier.clauseId)
    if (open !== null) return conflictWith(open)
    const { yaml, texts, examples, placement } = earlier
    const content = { yaml, texts, examples, placement, stillTrue: [] }
    return saved(await beginDraft(connection, lawyer, { clauseId: earlier.clauseId, origin: 'editor', content }, now), 1, earlier.clauseId, content)
  })
}
