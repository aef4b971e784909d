import Handlebars, { type HelperOptions } from 'handlebars'
import { findTerm } from '@/policy/clauses/glossary'
import { type Library, textFor } from '@/policy/clauses/library'
import { type Document, visitInlines } from '@/policy/document/tree'
import { type Facts, type FactShape, factsShape } from '@/policy/facts'
import { formatDate } from '@/policy/language/date'
import { formatDuration } from '@/policy/language/duration'
import { pluralForm } from '@/policy/language/plural'
import { type Selection } from '@/policy/selection/select'
import { type Language } from '@/policy/vocabulary'

/**
 * The same clauses run by Handlebars itself: the bodies of the selected clauses as one precompiled template, with helpers
 * of a line or two. It prints Markdown: no tree, no numbering, no references, no escaping, no provenance. What the engine
 * costs on top of this is the price of those.
 */
export function clauseTemplates(library: Library, facts: Facts, selection: Selection, document: Document): () => string {
  const { language } = document
  const included = selection.clauses.filter((clause) => clause.included)
  const source = included.map(({ clauseId }) => {
    const clause = library.clauses.get(clauseId)
    return (clause && textFor(clause, selection.law, language)?.source) ?? ''
  })
  const handlebars = Handlebars.create()
  handlebars.registerHelper(helpersFor(library, document, new Set(included.map(({ clauseId }) => clauseId))))
  const template = handlebars.compile<unknown>(source.join('\n\n'), { noEscape: true })
  const context = inLanguage(facts, factsShape, language)
  return () => template(context)
}

function helpersFor({ glossary }: Library, { language, law, style }: Document, selected: ReadonlySet<string>) {
  const wordOf = (name: string, ...options: unknown[]) => {
    const words = options.slice(0, -1).map(String)
    const form = words.find((word) => word !== 'capital') ?? null
    const word = findTerm(glossary, name, { language, law, voice: style.voice, form }) ?? name
    return words.includes('capital') ? word.charAt(0).toUpperCase() + word.slice(1) : word
  }
  return {
    is(this: unknown, value: unknown, ...rest: unknown[]) {
      const options = rest.at(-1) as HelperOptions
      return rest.slice(0, -1).includes(value) ? options.fn(this) : options.inverse(this)
    },
    ifSelected(this: unknown, id: string, options: HelperOptions) {
      return selected.has(id) ? options.fn(this) : options.inverse(this)
    },
    term: wordOf,
    voice: (we: string, noun: string) => (style.voice === 'we' ? we : noun),
    ref: (id: string) => id,
    text: (value: unknown) => value ?? '',
    number: (value: unknown) => value ?? '',
    words: (value: unknown) => value ?? '',
    date: (value: string | null) => (value === null ? '' : formatDate(language, value)),
    duration: (value: Parameters<typeof formatDuration>[1] | null) => (value === null ? '' : formatDuration(language, value, 'nominative', false)),
    count: (n: number, ...forms: unknown[]) => `${n} ${pluralForm(language, n, forms.slice(0, -1).map(String))}`,
    list: (rows: unknown[] | null, ...rest: unknown[]) => {
      const field = typeof rest[0] === 'string' ? rest[0] : null
      return (rows ?? []).map((row) => (field === null ? row : (row as Record<string, unknown>)[field])).join(', ')
    },
  }
}

/** Facts as a developer would hand them to a template: one language, codes kept for conditions. */
function inLanguage(value: unknown, shape: FactShape, language: Language): unknown {
  if (value === null || value === undefined) return null
  if (shape.kind === 'localized') return (value as Record<Language, string | null>)[language]
  if (shape.kind === 'list') return (value as unknown[]).map((item) => inLanguage(item, shape.item, language))
  if (shape.kind === 'object') {
    const fields = Object.entries(shape.fields).map(([name, field]) => [name, inLanguage((value as Record<string, unknown>)[name], field, language)])
    return Object.fromEntries(fields)
  }
  return value
}

/** How many words of the document itself a text has: the two sides of a comparison have to print about the same. */
export function shareOfWords(document: Document, text: string): number {
  const own: string[] = []
  visitInlines(document, (node) => {
    if (node.kind === 'text') own.push(...(node.text.match(/\p{L}{4,}/gu) ?? []))
  })
  const printed = new Set(text.match(/\p{L}{4,}/gu) ?? [])
  return own.filter((word) => printed.has(word)).length / Math.max(1, own.length)
}
