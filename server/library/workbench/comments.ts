import { type Language } from '@/policy/vocabulary'
import { readTextName } from '@/policy/clauses/parse-text'
import { type Passage, replacePassage } from '@/policy/revisions/passage'
import { type RevisionStatus } from '@/policy/revisions/refusal'
import { type Connection } from '@/server/answers/connection'
import { type Database } from '@/server/database/client'
import { lockClause, savedBy } from '@/server/library/workbench/drafts'
import { NotInLibrary } from '@/server/library/workbench/errors'
import { type Lawyer, mustEditLibrary } from '@/server/library/workbench/lawyer'
import { revisionOf } from '@/server/library/workbench/revisions'

/** A comment as the editor shows it, with its answers in order. */
export interface ShownComment {
  id: string
  passage: Passage | null
  language: Language | null
  body: string
  suggestion: string | null
  author: string
  mine: boolean
  at: Date
  /** Null while it is open. */
  resolution: 'resolved' | 'accepted' | 'declined' | null
  resolvedBy: string | null
  resolvedAt: Date | null
  replies: { id: string; body: string; author: string; at: Date }[]
}

export interface NewComment {
  revisionId: string
  /** The comment that this one answers. */
  parentId: string | null
  passage: Passage | null
  body: string
  /** Words that would replace the passage. */
  suggestion: string | null
}

/** Says something of a revision or of a passage in it. @throws NotInLibrary */
export async function commentOn(connection: Connection, lawyer: Lawyer, comment: NewComment, now = new Date()): Promise<{ commentId: string }> {
  mustEditLibrary(lawyer)
  const { revisionId, parentId, passage, body, suggestion } = comment
  await ownRevision(connection, lawyer, revisionId)
  if (parentId !== null) await commentOf(connection, lawyer, parentId, revisionId)
  const { id } = await connection.clauseComment.create({
    data: {
      organisationId: lawyer.organisationId,
      revisionId,
      parentId,
      ...(passage && { file: passage.file, language: readTextName(passage.file)?.language ?? null, start: passage.start, end: passage.end, quote: passage.quote }),
      body,
      suggestion,
      authorId: lawyer.userId,
      authorName: lawyer.name,
      createdAt: now,
    },
    select: { id: true },
  })
  return { commentId: id }
}

/** Closes a comment, or opens it again with `null`. @throws NotInLibrary */
export async function resolveComment(connection: Connection, lawyer: Lawyer, commentId: string, resolution: 'resolved' | 'declined' | null, now = new Date()): Promise<void> {
  mustEditLibrary(lawyer)
  await commentOf(connection, lawyer, commentId)
  await connection.clauseComment.update({ where: { id: commentId }, data: closed(lawyer, resolution, now) })
}

function closed(lawyer: Lawyer, resolution: string | null, now: Date) {
  return resolution === null
    ? { resolution: null, resolvedBy: null, resolvedByName: null, resolvedAt: null }
    : { resolution, resolvedBy: lawyer.userId, resolvedByName: lawyer.name, resolvedAt: now }
}

export type Accepted =
  | { outcome: 'accepted'; save: number; file: string; text: string }
  /** The words that it would replace are not there any more. */
  | { outcome: 'passage-gone' }
  | { outcome: 'not-a-draft'; status: RevisionStatus }
  | { outcome: 'conflict'; save: number }
  /** It suggests nothing, or has been closed already. */
  | { outcome: 'nothing-to-accept' }

/** Puts the suggested words into the draft, and closes the comment. @throws NotInLibrary */
export async function acceptSuggestion(db: Database, lawyer: Lawyer, { commentId, expectedSave }: { commentId: string; expectedSave: number }, now = new Date()): Promise<Accepted> {
  mustEditLibrary(lawyer)
  return db.$transaction(async (connection) => {
    const { revisionId, revision: { clauseId } } = await commentOf(connection, lawyer, commentId)
    await lockClause(connection, lawyer.organisationId, clauseId)
    const comment = await commentOf(connection, lawyer, commentId)
    const revision = await revisionOf(connection, lawyer.organisationId, revisionId)
    const { file, start, quote, suggestion } = comment
    if (comment.resolvedAt !== null || file === null || start === null || quote === null || suggestion === null) return { outcome: 'nothing-to-accept' }
    if (revision.status !== 'draft') return { outcome: 'not-a-draft', status: revision.status }
    if (revision.saveNumber !== expectedSave) return { outcome: 'conflict', save: revision.saveNumber }
    const written = file === 'clause.yml' ? revision.yaml : (revision.texts[file] ?? '')
    const text = replacePassage(written, { start, quote }, suggestion)
    if (text === null) return { outcome: 'passage-gone' }
    const content = file === 'clause.yml' ? { ...revision, yaml: text } : { ...revision, texts: { ...revision.texts, [file]: text } }
    await connection.clauseRevision.update({ where: { id: revisionId }, data: savedBy(lawyer, revision, content, now) })
    await connection.clauseComment.update({ where: { id: commentId }, data: closed(lawyer, 'accepted', now) })
    return { outcome: 'accepted', save: expectedSave + 1, file, text }
  })
}

/** The comments of a revision, in the order in which they were made. @throws NotInLibrary */
export async function commentsOf(connection: Connection, lawyer: Lawyer, revisionId: string): Promise<ShownComment[]> {
  mustEditLibrary(lawyer)
  await revisionOf(connection, lawyer.organisationId, revisionId)
  const rows = await connection.clauseComment.findMany({
    where: { organisationId: lawyer.organisationId, revisionId, parentId: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { replies: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } },
  })
  return rows.map(({ id, file, language, start, end, quote, body, suggestion, authorName, authorId, createdAt, resolution, resolvedByName, resolvedAt, replies }) => ({
    id,
    passage: file === null || start === null || end === null || quote === null ? null : { file, start, end, quote },
    language: language as Language | null,
    body,
    suggestion,
    author: authorName,
    mine: authorId === lawyer.userId,
    at: createdAt,
    resolution: resolution as ShownComment['resolution'],
    resolvedBy: resolvedByName,
    resolvedAt,
    replies: replies.map((reply) => ({ id: reply.id, body: reply.body, author: reply.authorName, at: reply.createdAt })),
  }))
}

async function ownRevision(connection: Connection, { organisationId }: Lawyer, revisionId: string): Promise<void> {
  if ((await connection.clauseRevision.findFirst({ where: { id: revisionId, organisationId }, select: { id: true } })) === null) throw new NotInLibrary(`revision ${revisionId}`)
}

async function commentOf(connection: Connection, { organisationId }: Lawyer, commentId: string, revisionId?: string) {
  const comment = await connection.clauseComment.findFirst({ where: { id: commentId, organisationId, ...(revisionId === undefined ? {} : { revisionId }) }, include: { revision: { select: { clauseId: true } } } })
  if (comment === null) throw new NotInLibrary(`comment ${commentId}`)
  return comment
}
