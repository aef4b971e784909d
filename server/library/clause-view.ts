import { type Clause, type ClauseText, type Library } from '@/policy/clauses/library'
import { type Template } from '@/policy/clauses/template/node'
import { type ClauseNode, type Document } from '@/policy/document/tree'
import { draftPolicy } from '@/policy/draft'
import { conditionInWords } from '@/policy/selection/condition-words'
import { dayOf } from '@/policy/versions/lifecycle'
import { formatVersion } from '@/policy/versions/number'
import { type Language } from '@/policy/vocabulary'
import { loadAnswers } from '@/server/answers/load'
import { type Database, database } from '@/server/database/client'
import { releasedLibrary } from '@/server/publishing/released-library'
import { type Owner } from '@/server/services/owner'
import { DEMONSTRATION, sampleServices } from '@/server/services/samples'

/** Clauses by section, in the order of the outlines, as the list of the library shows them. */
export async function listClauses(language: Language, elsewhere: string) {
  const { library } = await releasedLibrary(database())
  const sections = new Map<string, { id: string; title: string; clauses: ReturnType<typeof listed>[] }>()
  const placed = new Set<string>()
  const put = (id: string, title: string, clause: Clause) => {
    if (placed.has(clause.id)) return
    placed.add(clause.id)
    const section = sections.get(id) ?? { id, title, clauses: [] }
    section.clauses.push(listed(clause, language))
    sections.set(id, section)
  }
  for (const outline of library.outlines.values()) {
    for (const section of outline.sections) {
      for (const id of section.clauses) {
        const clause = library.clauses.get(id)
        if (clause) put(section.id, words(section.title[language]) || section.id, clause)
      }
    }
  }
  for (const clause of library.clauses.values()) put('', elsewhere, clause)
  return [...sections.values()]
}

function listed(clause: Clause, language: Language) {
  const provisions = provisionsOf(clause).map(({ provisions }) => provisions)
  const texts = clause.texts.map((text) => `${words(text.title)} ${text.source}`)
  return {
    id: clause.id,
    title: titleOf(clause, language),
    searched: [clause.id, ...texts, ...provisions].join(' ').toLowerCase(),
    sources: provisions.join('; '),
    confirm: clause.confirm,
  }
}

/**
 * Everything about one clause that a lawyer reads; null when the library has no such clause.
 * @param owner whose services it may be used by; the demonstration's are shown to everyone
 * @param factName what a fact is called
 */
export async function viewClause(id: string, language: Language, owner: Owner | null, factName: (path: string) => string) {
  const db = database()
  const { library } = await releasedLibrary(db)
  const clause = library.clauses.get(id)
  if (!clause) return null
  return {
    id,
    title: titleOf(clause, language),
    revision: clause.revision,
    when: clause.when === null ? null : conditionInWords(clause.when, language, factName),
    sources: provisionsOf(clause),
    confirm: clause.confirm,
    guidance: clause.guidance?.[language] ?? null,
    refersTo: clause.refersTo ?? [],
    texts: clause.texts.map(({ language: of, law, source }) => ({ language: of, law, source })),
    rendered: await renderedIn(db, library, id, language),
    usedBy: await usedBy(db, id, owner),
  }
}

/** The clause in the first sample service whose document has it. */
async function renderedIn(db: Database, library: Library, id: string, language: Language) {
  for (const sample of await sampleServices(db, language)) {
    const { documents } = draftPolicy(await loadAnswers(db, sample.id), library, dayOf(new Date()), ['ru', 'en'])
    const nodes: Partial<Record<Language, { document: Document; clause: ClauseNode }>> = {}
    for (const of of ['ru', 'en'] as const) {
      const document = documents[of]
      const clause = document && [...document.sections, ...document.appendices].flatMap((section) => section.clauses).find((one) => one.clauseId === id)
      if (document && clause) nodes[of] = { document, clause }
    }
    if (nodes.ru || nodes.en) return { sample: sample.name, nodes }
  }
  return null
}

async function usedBy(db: Database, clauseId: string, owner: Owner | null) {
  const theirs = owner !== null && 'organisationId' in owner ? [{ organisationId: owner.organisationId }] : []
  const versions = await db.version.findMany({
    where: {
      clauses: { some: { revision: { clauseId } } },
      policy: { document: 'privacy', service: { OR: [...theirs, { organisation: { slug: DEMONSTRATION } }] } },
    },
    orderBy: [{ publishedAt: 'desc' }],
    take: 50,
    select: { major: true, minor: true, policy: { select: { service: { select: { slug: true } } } } },
  })
  return versions.map(({ policy, ...number }) => {
    const version = formatVersion(number)
    return { name: policy.service.slug, href: `/p/${policy.service.slug}/privacy/v/${version}`, version }
  })
}

/** The heading of a clause, or the beginning of its text where it has none. */
function titleOf(clause: Clause, language: Language): string {
  const own = clause.texts.filter((text) => text.language === language)
  const title = own.map((text) => words(text.title)).find((one) => one !== '')
  return title ?? beginning(own[0]) ?? clause.id
}

function beginning(text: ClauseText | undefined): string | null {
  const plain = text?.source.replaceAll(/\{\{[#/!][^}]*\}\}|\{\{else\}\}/g, '').replaceAll(/\{\{[^}]*\}\}/g, '…').replaceAll(/\s+/g, ' ').trim()
  if (!plain) return null
  return plain.length > 90 ? `${plain.slice(0, 89).replace(/\s\S*$/, '')} …` : plain
}

function words(template: Template | null): string {
  return (template ?? []).map((node) => (node.kind === 'text' ? node.text : '…')).join('').trim()
}

function provisionsOf(clause: Clause): { law: string; provisions: string }[] {
  return Object.entries(clause.sources ?? {})
    .filter(([, provisions]) => provisions.length > 0)
    .map(([law, provisions]) => ({ law, provisions: provisions.join('; ') }))
}
