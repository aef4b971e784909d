import { textFor, type Library } from '@/policy/clauses/library'
import { buildDocument } from '@/policy/document/build'
import { type ClauseNode, type Document } from '@/policy/document/tree'
import { deriveFacts, type Facts } from '@/policy/facts'
import { select, type Selection } from '@/policy/selection/select'
import { type Language } from '@/policy/vocabulary'
import { loadAnswers } from '@/server/answers/load'
import { type Connection } from '@/server/answers/connection'
import { DEMONSTRATION } from '@/server/services/samples'

/** One clause as it stands in the document of a sample service. */
export interface ClauseSample {
  /** The name of the service. */
  service: Record<Language, string>
  /** The law that leads its document; null when it cites none. */
  law: string | null
  /** False: the clause does not belong to this document, and is shown as if it did. */
  selected: boolean
  clause: Record<Language, ClauseNode>
}

interface SampleDraft {
  slug: string
  facts: Facts
  selection: Selection
}

/** Drafts of the sample services, for the library that they were made from, the day and the edits. */
let drafted: { library: Library; key: string; drafts: readonly SampleDraft[] } | null = null

/**
 * Shows a clause in a document: of the first sample service that has it, or else of the first whose document could have
 * it if its answers were others.
 *
 * @param asOf day as of which the law is read, YYYY-MM-DD
 * @returns null when no sample's document has a place for the clause, or a text of it
 */
export async function clauseSample(connection: Connection, library: Library, clauseId: string, asOf: string): Promise<ClauseSample | null> {
  const clause = library.clauses.get(clauseId)
  if (!clause) return null
  const drafts = await sampleDrafts(connection, library, asOf)
  const decided = (draft: SampleDraft) => draft.selection.clauses.find((one) => one.clauseId === clauseId)
  const having = drafts.find((draft) => decided(draft)?.included)
  const sample = having ?? drafts.find((draft) => decided(draft) && textFor(clause, draft.selection.law, 'ru'))
  if (!sample) return null
  const ru = clauseOf(documentOf(sample, library, clauseId, 'ru'), clauseId)
  const en = clauseOf(documentOf(sample, library, clauseId, 'en'), clauseId)
  if (!ru || !en) return null
  const { name } = sample.facts.service
  return {
    service: { ru: name?.ru ?? name?.en ?? sample.slug, en: name?.en ?? name?.ru ?? sample.slug },
    law: sample.selection.law,
    selected: having !== undefined,
    clause: { ru, en },
  }
}

async function sampleDrafts(connection: Connection, library: Library, asOf: string): Promise<readonly SampleDraft[]> {
  const services = await connection.service.findMany({
    where: { organisation: { slug: DEMONSTRATION } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, slug: true, editNumber: true },
  })
  const key = JSON.stringify([asOf, services])
  if (drafted?.library === library && drafted.key === key) return drafted.drafts
  const drafts: SampleDraft[] = []
  for (const { id, slug } of services) {
    const facts = deriveFacts(await loadAnswers(connection, id), asOf)
    drafts.push({ slug, facts, selection: select(facts, library) })
  }
  drafted = { library, key, drafts }
  return drafts
}

/** The document with the clause in it, whether or not the answers ask for it: its numbers and references are those of a whole document. */
function documentOf({ facts, selection }: SampleDraft, library: Library, clauseId: string, language: Language): Document {
  const clauses = selection.clauses.map((one) => (one.clauseId === clauseId ? { ...one, included: true } : one))
  return buildDocument(facts, { ...selection, clauses }, library, language, facts.style)
}

function clauseOf(document: Document, clauseId: string): ClauseNode | null {
  const sections = [...document.sections, ...document.appendices]
  return sections.flatMap((section) => section.clauses).find((one) => one.clauseId === clauseId) ?? null
}
