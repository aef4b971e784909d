import { type Answers } from '@/policy/answers'
import { type Conflict } from '@/policy/revisions/conflict'
import { type Language } from '@/policy/vocabulary'
import { loadAnswers } from '@/server/answers/load'
import { type Database } from '@/server/database/client'
import { commentsOf } from '@/server/library/workbench/comments'
import { type Lawyer } from '@/server/library/workbench/lawyer'
import { type ListedRevision, showClause, showRevision, type ShownRevision } from '@/server/library/workbench/queries'
import { readSettings } from '@/server/organisations/settings'
import { listServices } from '@/server/services/queries'
import { dayInWords, nameIn } from '@/server/services/shown'

/** Services whose documents a lawyer sees a clause in: those changed last. */
const mostServices = 12

/** Everything that the desk shows of a clause. @throws NotInLibrary */
export async function clauseDesk(db: Database, lawyer: Lawyer, clauseId: string, language: Language) {
  const clause = await showClause(db, lawyer, clauseId)
  const open = clause.open && wordsOf(clause.open)
  const listed = clause.history.find(({ revisionId }) => revisionId === open?.revisionId)
  const base = listed?.baseRevisionId ? wordsOf(await showRevision(db, lawyer, listed.baseRevisionId)) : null
  const comments = open ? await commentsOf(db, lawyer, open.revisionId) : []
  const { libraryFourEyes } = await readSettings(db, lawyer.organisationId)
  const current = clause.history.find(({ revisionId }) => revisionId === clause.inForce?.revisionId)
  return {
    clauseId,
    own: clause.own,
    inForce: clause.inForce && wordsOf(clause.inForce),
    open,
    base,
    history: clause.history.map((revision) => shownIn(revision, language)),
    comments: comments.map(({ at, resolvedAt: _, mine: __, replies, ...comment }) => ({ ...comment, at: dayInWords(at, language), replies: replies.map((reply) => ({ ...reply, at: dayInWords(reply.at, language) })) })),
    mine: listed?.mine ?? false,
    fourEyes: libraryFourEyes,
    released: (current?.releases.length ?? 0) > 0,
    services: await servicesOf(db, lawyer, language),
  }
}

/** A revision as the desk takes it, decisions of a merge beside its conflicts. */
export function wordsOf({ revisionId, number, status, save, yaml, texts, examples, placement, stillTrue, merge }: ShownRevision) {
  const decided = (conflict: Conflict) => ({ ...conflict, decision: merge?.decisions[conflict.id]?.decision ?? null })
  return { revisionId, number, status, save, yaml, texts, examples, placement, stillTrue: stillTrue.map(({ file, hash }) => ({ file, hash })), conflicts: (merge?.conflicts ?? []).map(decided) }
}

function shownIn({ revisionId, number, shipped, status, origin, savedAt, savedBy, createdBy, approvedAt, approvedBy, fourEyes, releases }: ListedRevision, language: Language) {
  const who = savedBy ?? createdBy
  return {
    revisionId,
    number,
    shipped,
    status,
    origin,
    saved: [dayInWords(savedAt, language), who].filter(Boolean).join(', '),
    approved: approvedAt && !shipped ? [approvedBy, dayInWords(approvedAt, language)].filter(Boolean).join(', ') : null,
    fourEyes,
    releases,
  }
}

async function servicesOf(db: Database, { organisationId }: Lawyer, language: Language): Promise<{ id: string; name: string; answers: Answers }[]> {
  const services = (await listServices(db, { organisationId })).slice(0, mostServices)
  const shown: { id: string; name: string; answers: Answers }[] = []
  for (const { id, name, slug } of services) shown.push({ id, name: nameIn(name, language) ?? slug, answers: await loadAnswers(db, id) })
  return shown
}
