import { clauseOfTag } from '@/policy/document/clause-tag'
import { draftPolicy } from '@/policy/draft'
import { renderClauseDocx, renderDocx } from '@/policy/render/docx'
import { fromReturnedDocx, type ReturnedClause } from '@/policy/revisions/from-docx'
import { suggestionsForDraft, suggestionsForSource, type Suggestion, type Unplaced } from '@/policy/revisions/docx-suggestions'
import { type Language } from '@/policy/vocabulary'
import { loadDraft } from '@/server/answers/load'
import { type Connection } from '@/server/answers/connection'
import { type Database } from '@/server/database/client'
import { beginDraft, lockClause } from '@/server/library/workbench/drafts'
import { NotInLibrary } from '@/server/library/workbench/errors'
import { type Lawyer, mustEditLibrary } from '@/server/library/workbench/lawyer'
import { inForce, revisionOf, type StoredRevision } from '@/server/library/workbench/revisions'
import { libraryOfRelease, pinnedLibrary } from '@/server/publishing/released-library'

export interface WordFile {
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

/** The texts of a clause, its open revision or the one in force, as a Word file to edit and send back. @throws NotInLibrary */
export async function clauseAsWord(connection: Connection, lawyer: Lawyer, clauseId: string, now = new Date()): Promise<WordFile> {
  mustEditLibrary(lawyer)
  const revision = (await openRevision(connection, lawyer.organisationId, clauseId)) ?? (await inForce(connection, lawyer.organisationId, clauseId))
  if (revision === null || (revision.organisationId !== null && revision.organisationId !== lawyer.organisationId)) throw new NotInLibrary(`clause ${clauseId}`)
  return { name: `${clauseId}.docx`, bytes: await renderClauseDocx(clauseId, revision.texts, now, { description: `klauza clause ${revision.id}` }) }
}

/** A draft of a service, with the bounds of every clause marked. @throws NotInLibrary for a service of another organisation */
export async function draftAsWord(db: Database, lawyer: Lawyer, serviceId: string, language: Language, asOf: string, now = new Date()): Promise<WordFile> {
  mustEditLibrary(lawyer)
  const service = await db.service.findFirst({ where: { id: serviceId, organisationId: lawyer.organisationId }, select: { slug: true } })
  if (service === null) throw new NotInLibrary(`service ${serviceId}`)
  const { answers, edit } = await loadDraft(db, serviceId)
  const { library, releaseId } = await pinnedLibrary(db, serviceId)
  const document = draftPolicy(answers, library, asOf, [language]).documents[language]
  if (!document) throw new NotInLibrary(`draft of ${serviceId} in ${language}`)
  const description = ['klauza draft', serviceId, language, releaseId, asOf, edit].join(' ')
  return { name: `${service.slug}-${language}.docx`, bytes: await renderDocx(document, null, now, { description }) }
}

/** What a returned file came to. */
export interface Returned {
  clauses: { clauseId: string; revisionId: string; suggestions: number; unplaced: number }[]
  /** Tags of clauses that are not in this library. */
  unknown: string[]
  /** Changes outside all clauses: titles of sections, say. */
  outside: { before: string; after: string }[]
}

/**
 * Takes a Word file back: every change, tracked or not, becomes a suggestion on its clause, in its open revision or in a new
 * draft. A change that has no certain place becomes a comment that says what was before and what is now; none is dropped.
 * @throws UnreadableWord
 */
export async function takeWord(db: Database, lawyer: Lawyer, bytes: Uint8Array, now = new Date()): Promise<Returned> {
  mustEditLibrary(lawyer)
  const file = fromReturnedDocx(bytes)
  const sentOut = await linesSentOut(db, lawyer, file.description)
  const ids = await db.clause.findMany({ where: { OR: [{ organisationId: null }, { organisationId: lawyer.organisationId }] }, select: { id: true } })
  const clauseIds = ids.map(({ id }) => id)
  const returned: Returned = { clauses: [], unknown: [], outside: file.outside }
  for (const clause of file.clauses) {
    const marked = clauseOfTag(clause.tag, clauseIds)
    if (marked) await takeClause(db, lawyer, { ...clause, before: sentOut?.get(clause.tag) ?? clause.before, ...marked }, returned, now)
    else returned.unknown.push(clause.tag)
  }
  return returned
}

/** The lines of a draft as it was sent out, by tag, where the answers are still those: edits without tracking show against them. */
async function linesSentOut(db: Database, lawyer: Lawyer, description: string): Promise<Map<string, string[]> | null> {
  const match = /^klauza draft (\S+) (ru|en) (\S+) (\d{4}-\d\d-\d\d) (\d+)$/.exec(description)
  if (!match) return null
  const [, serviceId = '', language = 'ru', releaseId = '', asOf = '', edit = ''] = match
  const service = await db.service.findFirst({ where: { id: serviceId, organisationId: lawyer.organisationId }, select: { editNumber: true } })
  const release = await db.release.findFirst({ where: { id: releaseId, OR: [{ organisationId: null }, { organisationId: lawyer.organisationId }] }, select: { id: true } })
  if (!service || !release || service.editNumber !== Number(edit)) return null
  const { answers } = await loadDraft(db, serviceId)
  const document = draftPolicy(answers, (await libraryOfRelease(db, releaseId)).library, asOf, [language as Language]).documents[language as Language]
  if (!document) return null
  const sent = fromReturnedDocx(await renderDocx(document, null, new Date(0), { description }))
  return new Map(sent.clauses.map(({ tag, before }) => [tag, before]))
}

async function takeClause(db: Database, lawyer: Lawyer, clause: ReturnedClause & { place: string; clauseId: string }, returned: Returned, now: Date): Promise<void> {
  const { clauseId, place } = clause
  await db.$transaction(async (connection) => {
    await lockClause(connection, lawyer.organisationId, clauseId)
    const current = (await openRevision(connection, lawyer.organisationId, clauseId)) ?? (await inForce(connection, lawyer.organisationId, clauseId))
    if (current === null) return
    const { file, suggestions, unplaced } = suggestionsIn(current.texts, clause, place)
    if (suggestions.length + unplaced.length === 0) return
    const revisionId = current.status === 'draft' || current.status === 'in-review' ? current.id : await beginDraft(connection, lawyer, { clauseId, origin: 'editor', content: current }, now)
    const row = { organisationId: lawyer.organisationId, revisionId, authorId: lawyer.userId, authorName: lawyer.name, createdAt: now }
    const language = /(?:^|\.)(ru|en)\.md$/.exec(file ?? '')?.[1] ?? null
    await connection.clauseComment.createMany({
      data: [
        ...suggestions.map(({ passage, suggestion }) => ({ ...row, file, language, ...passage, body: 'Word', suggestion })),
        ...unplaced.map(({ before, after }) => ({ ...row, file: null, body: `Word (${place}): «${before}» → «${after}»` })),
      ],
    })
    returned.clauses.push({ clauseId, revisionId, suggestions: suggestions.length, unplaced: unplaced.length })
  })
}

interface Placed {
  file: string | null
  suggestions: Suggestion[]
  unplaced: Unplaced[]
}

/** @param place the file of the clause, or the language of a draft: then the text is that in which most changes find their place */
function suggestionsIn(texts: Readonly<Record<string, string>>, { before, after }: ReturnedClause, place: string): Placed {
  if (place.endsWith('.md')) {
    const source = Object.hasOwn(texts, place) ? (texts[place] ?? '') : ''
    return { file: place, suggestions: suggestionsForSource(source, after), unplaced: [] }
  }
  const inLanguage = Object.keys(texts).filter((file) => file === `${place}.md` || file.endsWith(`.${place}.md`))
  const placed = inLanguage.map((file): Placed => ({ file, ...suggestionsForDraft(texts[file] ?? '', before, after) }))
  return placed.reduce<Placed>((best, one) => (one.suggestions.length > best.suggestions.length || best.file === null ? one : best), { file: null, suggestions: [], unplaced: [] })
}

/** The draft or the revision in review that is there; merges are decided in their own way. */
async function openRevision(connection: Connection, organisationId: string, clauseId: string): Promise<StoredRevision | null> {
  const open = await connection.clauseRevision.findFirst({ where: { organisationId, clauseId, status: { in: ['draft', 'in-review'] }, origin: { not: 'merge' } }, orderBy: { number: 'desc' }, select: { id: true } })
  return open && revisionOf(connection, organisationId, open.id)
}
