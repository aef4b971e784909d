import { judgeRevision } from '@/policy/revisions/judge'
import { type Refusal } from '@/policy/revisions/refusal'
import { type Connection } from '@/server/answers/connection'
import { type Database } from '@/server/database/client'
import { lockClause } from '@/server/library/workbench/drafts'
import { NotInLibrary } from '@/server/library/workbench/errors'
import { type Lawyer, mustEditLibrary } from '@/server/library/workbench/lawyer'
import { openConflicts } from '@/server/library/workbench/stored-merge'
import { inForce, revisionOf, sourceOfRevision, type StoredRevision } from '@/server/library/workbench/revisions'
import { parseWorking, workingLibrary } from '@/server/library/workbench/working-library'
import { readSettings } from '@/server/organisations/settings'

/** What came of a step in the life of a revision. */
export type Moved =
  | { outcome: 'moved' }
  | { outcome: 'refused'; reasons: Refusal[] }
  /** Its words are no longer those that the person saw; `save` is the number of the save now. */
  | { outcome: 'conflict'; save: number }

/** The revision, and the save whose words the person has before them. */
export interface Step {
  revisionId: string
  expectedSave: number
}

/** Hands a draft to a second person. Refused for the same reasons as approval, so that nobody reads what cannot stand. */
export function submitRevision(db: Database, lawyer: Lawyer, step: Step, now = new Date()): Promise<Moved> {
  return move(db, lawyer, step, async (connection, revision) => {
    if (revision.status !== 'draft') return [{ code: 'state', status: revision.status }]
    const reasons = await reasonsAgainst(connection, lawyer, revision)
    if (reasons.length > 0) return reasons
    // A merge that nobody had to touch has no author: whoever hands it on answers for it.
    const authors = revision.authors.length === 0 ? [lawyer.userId] : revision.authors
    await connection.clauseRevision.update({ where: { id: revision.id }, data: { status: 'in-review', submittedBy: lawyer.userId, submittedByName: lawyer.name, submittedAt: now, authors } })
    return []
  })
}

/** Returns a revision in review to its authors, as a draft. */
export function sendBackRevision(db: Database, lawyer: Lawyer, step: Step & { note: string }, now = new Date()): Promise<Moved> {
  return move(db, lawyer, step, async (connection, revision) => {
    if (revision.status !== 'in-review') return [{ code: 'state', status: revision.status }]
    await connection.clauseRevision.update({ where: { id: revision.id }, data: { status: 'draft', submittedBy: null, submittedByName: null, submittedAt: null } })
    if (step.note.trim() !== '') {
      await connection.clauseComment.create({
        data: { organisationId: lawyer.organisationId, revisionId: revision.id, body: step.note, authorId: lawyer.userId, authorName: lawyer.name, createdAt: now },
      })
    }
    return []
  })
}

/**
 * Approves a revision in review: it holds for the organisation from its next release on, and never changes again. Under
 * four eyes by someone who wrote none of it; where the organisation has switched that off, the revision says so.
 */
export function approveRevision(db: Database, lawyer: Lawyer, step: Step, now = new Date()): Promise<Moved> {
  return move(db, lawyer, step, async (connection, revision) => {
    if (revision.status !== 'in-review') return [{ code: 'state', status: revision.status }]
    const { libraryFourEyes } = await readSettings(connection, lawyer.organisationId)
    const reasons = await reasonsAgainst(connection, lawyer, revision)
    if (libraryFourEyes && revision.authors.includes(lawyer.userId)) reasons.push({ code: 'own-words' })
    if (reasons.length > 0) return reasons
    await connection.clauseRevision.update({
      where: { id: revision.id },
      data: { status: 'approved', approvedBy: lawyer.userId, approvedByName: lawyer.name, approvedAt: now, fourEyes: libraryFourEyes },
    })
    return []
  })
}

/** Gives a draft or a revision in review up. It stays readable. */
export function withdrawRevision(db: Database, lawyer: Lawyer, step: Step): Promise<Moved> {
  return move(db, lawyer, step, async (connection, revision) => {
    if (revision.status !== 'draft' && revision.status !== 'in-review') return [{ code: 'state', status: revision.status }]
    await connection.clauseRevision.update({ where: { id: revision.id }, data: { status: 'withdrawn' } })
    return []
  })
}

/** What stands against approving a revision as it is now, for whoever works on it. @throws NotInLibrary */
export async function refusalsOf(db: Database, lawyer: Lawyer, revisionId: string): Promise<Refusal[]> {
  mustEditLibrary(lawyer)
  return reasonsAgainst(db, lawyer, await revisionOf(db, lawyer.organisationId, revisionId))
}

async function move(db: Database, lawyer: Lawyer, { revisionId, expectedSave }: Step, take: (connection: Connection, revision: StoredRevision) => Promise<Refusal[]>): Promise<Moved> {
  mustEditLibrary(lawyer)
  return db.$transaction(
    async (connection) => {
      const { clauseId, organisationId } = await revisionOf(connection, lawyer.organisationId, revisionId)
      if (organisationId === null) throw new NotInLibrary(`revision ${revisionId} of its own`)
      await lockClause(connection, lawyer.organisationId, clauseId)
      // Read again: another step may have been taken before the lock was ours.
      const revision = await revisionOf(connection, lawyer.organisationId, revisionId)
      if (revision.saveNumber !== expectedSave) return { outcome: 'conflict', save: revision.saveNumber }
      const reasons = await take(connection, revision)
      return reasons.length === 0 ? { outcome: 'moved' } : { outcome: 'refused', reasons }
    },
    { timeout: 30_000 },
  )
}

async function reasonsAgainst(connection: Connection, { organisationId }: Lawyer, revision: StoredRevision): Promise<Refusal[]> {
  const base = revision.baseRevisionId === null ? null : await revisionOf(connection, organisationId, revision.baseRevisionId)
  const current = await inForce(connection, organisationId, revision.clauseId)
  const reasons: Refusal[] = []
  if ((current?.id ?? null) !== (base?.id ?? null)) reasons.push({ code: 'base-moved' })
  if (base !== null && base.contentHash === revision.contentHash && samePlacement(base, revision)) reasons.push({ code: 'nothing-changed' })
  const conflicts = openConflicts(revision)
  if (conflicts.length > 0) reasons.push({ code: 'conflicts-open', count: conflicts.length })
  const working = await workingLibrary(connection, organisationId, undefined, revision)
  const judged = judgeRevision({ source: sourceOfRevision(revision), base: base && sourceOfRevision(base), library: parseWorking(working), stillTrue: revision.stillTrue })
  return [...reasons, ...judged]
}

/** Placements as plain JSON, whatever the order of their keys. */
function samePlacement(a: StoredRevision, b: StoredRevision): boolean {
  const plain = ({ placement }: StoredRevision) => JSON.stringify(Object.entries(placement ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)).map(([law, { section, after }]) => [law, section, after]))
  return plain(a) === plain(b)
}

