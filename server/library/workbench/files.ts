import { type ClauseSource, type LibrarySource } from '@/policy/clauses/source'
import { changedPlacements } from '@/policy/revisions/changed-placements'
import { placeClauses, type Placement } from '@/policy/revisions/placement'
import { type FileRedline, redline } from '@/policy/revisions/redline'
import { type Connection } from '@/server/answers/connection'
import { type Database } from '@/server/database/client'
import { clauseHash } from '@/server/library/content-hash'
import { beginDraft, lockClause } from '@/server/library/workbench/drafts'
import { type Lawyer, mustEditLibrary } from '@/server/library/workbench/lawyer'
import { inForce, sourceOfRevision } from '@/server/library/workbench/revisions'
import { sourceOf, workingLibrary } from '@/server/library/workbench/working-library'

/** Ids that clauses of an organisation's own have. */
const ownId = /^own-[0-9a-f]{8}-[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The library of an organisation as files: the newest shipped release with its approved revisions over it. */
export async function exportLayer(connection: Connection, organisationId: string): Promise<LibrarySource> {
  return sourceOf(await workingLibrary(connection, organisationId))
}

/** What files propose. */
export interface Proposals {
  /** Clauses that are now in review, with what they would change. */
  proposed: { clauseId: string; revisionId: string; redline: FileRedline[] }[]
  /** Clauses of which the very same proposal is on its way already. */
  waiting: string[]
  /** Clauses that the folder does not have: nothing is proposed, since leaving one out is `status: retired`. */
  missing: string[]
  /** What is not taken, and why. */
  refused: { file: string; reason: 'no-own-id' | 'id-taken' | 'glossary' | 'outline' }[]
}

/**
 * Proposes a library that lies in files: each clause that differs from the one in force becomes a revision in review, and
 * nothing is overwritten. A folder that was exported and not touched proposes nothing.
 *
 * @param lawyer on whose account it is proposed; under four eyes somebody else approves
 */
export async function proposeFiles(db: Database, lawyer: Lawyer, source: LibrarySource, now = new Date()): Promise<Proposals> {
  mustEditLibrary(lawyer)
  return db.$transaction(
    async (connection) => {
      const working = await workingLibrary(connection, lawyer.organisationId)
      const known = new Map(working.clauses.map((clause) => [clause.id, clause]))
      const found: Proposals = { proposed: [], waiting: [], missing: working.clauses.flatMap(({ id }) => (source.clauses.some((clause) => clause.id === id) ? [] : [id])), refused: [] }
      if (source.glossary !== working.glossary) found.refused.push({ file: 'glossary.yml', reason: 'glossary' })
      const placements = changedPlacements(working.outlines, source.outlines)
      for (const clause of source.clauses) {
        const current = known.get(clause.id)
        const moved = placements.get(clause.id)
        const placement = moved ? { ...current?.placement, ...moved } : (current?.placement ?? null)
        if (current && current.contentHash === clauseHash(clause) && !moved) continue
        const refused = current ? null : await makeClause(connection, lawyer, clause.id)
        if (refused) found.refused.push({ file: `clauses/${clause.id}`, reason: refused })
        else await propose(connection, lawyer, clause, placement, found, now)
      }
      // Titles, sections and their order come with Klauza; only the places of clauses are taken from outlines.
      const taken = placeClauses(working.outlines, [...placements].map(([clauseId, placement]) => ({ clauseId, placement })))
      for (const [law, text] of Object.entries(source.outlines)) if (taken[law] !== text) found.refused.push({ file: `outlines/${law}.yml`, reason: 'outline' })
      return found
    },
    { timeout: 120_000 },
  )
}

async function makeClause(connection: Connection, { organisationId }: Lawyer, id: string): Promise<'no-own-id' | 'id-taken' | null> {
  if (!ownId.test(id)) return 'no-own-id'
  const taken = await connection.clause.findUnique({ where: { id }, select: { organisationId: true } })
  if (taken) return taken.organisationId === organisationId ? null : 'id-taken'
  await connection.clause.create({ data: { id, organisationId } })
  return null
}

async function propose(connection: Connection, lawyer: Lawyer, clause: ClauseSource, placement: Placement | null, found: Proposals, now: Date): Promise<void> {
  const { id: clauseId, yaml } = clause
  const [texts, examples] = [{ ...clause.texts }, { ...clause.examples }]
  const { organisationId } = lawyer
  await lockClause(connection, organisationId, clauseId)
  const same = await connection.clauseRevision.findFirst({
    where: { organisationId, clauseId, status: { in: ['draft', 'in-review'] }, contentHash: clauseHash(clause) },
    select: { id: true },
  })
  if (same) {
    found.waiting.push(clauseId)
    return
  }
  const current = await inForce(connection, organisationId, clauseId)
  const revisionId = await beginDraft(connection, lawyer, { clauseId, origin: 'import', content: { yaml, texts, examples, placement, stillTrue: [] } }, now)
  await connection.clauseRevision.update({ where: { id: revisionId }, data: { status: 'in-review', submittedBy: lawyer.userId, submittedByName: lawyer.name, submittedAt: now } })
  found.proposed.push({ clauseId, revisionId, redline: redline(current ? sourceOfRevision(current) : { yaml: '', texts: {}, examples: {} }, clause) })
}
