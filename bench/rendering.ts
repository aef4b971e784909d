import { compose } from '@/policy/compose'
import { languagesOf } from '@/policy/draft'
import { type ExampleName } from '@/policy/examples'
import { deriveFacts } from '@/policy/facts'
import { renderText } from '@/policy/render/text'
import { type Language } from '@/policy/vocabulary'
import { bareTemplateOf } from '@/bench/bare-template'
import { clauseTemplates, shareOfWords } from '@/bench/clause-templates'
import { answersOf, benchDay, shippedLibrary } from '@/bench/policies'

/** Milliseconds a document, by what is measured. */
export interface RenderingResult {
  name: ExampleName
  clauses: number
  words: number
  /** The bodies of the same clauses, run by Handlebars itself with helpers. */
  handlebars: number
  /** The finished text with nothing left to decide but the values: what joining strings costs. */
  filling: number
  /** Facts → selection → document → plain text. */
  engine: number
  /** The same from answers on. */
  fromAnswers: number
}

/** Drafts an example in both languages again and again, beside bare precompiled Handlebars. */
export async function measureRendering(name: ExampleName, milliseconds: number): Promise<RenderingResult> {
  const library = await shippedLibrary()
  const answers = answersOf(name)
  const languages: readonly Language[] = languagesOf(answers)
  const facts = deriveFacts(answers, benchDay)
  const draft = (from: typeof facts) => Object.values(compose(from, library, { languages, style: from.style }).documents)
  const { documents: byLanguage, selection } = compose(facts, library, { languages, style: facts.style })
  const documents = Object.values(byLanguage)
  const clauses = documents.map((document) => clauseTemplates(library, facts, selection, document))
  for (const [index, document] of documents.entries()) {
    const share = shareOfWords(document, clauses[index]?.() ?? '')
    if (share < 0.95) throw new Error(`Handlebars prints only ${Math.round(share * 100)} % of the words of ${name}`)
  }
  const templates = documents.map(bareTemplateOf)
  for (const [index, document] of documents.entries()) {
    const template = templates[index]
    if (template?.render(template.context) !== renderText(document)) throw new Error(`The bare template of ${name} prints another text`)
  }
  const perDocument = timed(
    {
      handlebars: () => clauses.map((render) => render()),
      filling: () => templates.map(({ render, context }) => render(context)),
      engine: () => draft(facts).map(renderText),
      fromAnswers: () => draft(deriveFacts(answers, benchDay)).map(renderText),
    },
    milliseconds,
  )
  return {
    name,
    clauses: documents[0] ? documents[0].sections.reduce((sum, section) => sum + section.clauses.length, 0) : 0,
    words: documents.reduce((sum, document) => sum + renderText(document).split(/\s+/).length, 0) / documents.length,
    handlebars: perDocument.handlebars / documents.length,
    filling: perDocument.filling / documents.length,
    engine: perDocument.engine / documents.length,
    fromAnswers: perDocument.fromAnswers / documents.length,
  }
}

/**
 * Median milliseconds of one run of each work, after warming up. The works take turns in short slices, so that whatever
 * else the machine does meanwhile falls on all of them.
 * @param milliseconds time for each work
 */
function timed<Name extends string>(works: Record<Name, () => unknown>, milliseconds: number): Record<Name, number> {
  const names = Object.keys(works) as Name[]
  const runs = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  const slices = 20
  for (let slice = -slices / 4; slice < slices; slice += 1) {
    for (const name of names) {
      for (const end = performance.now() + milliseconds / slices; performance.now() < end; ) {
        const began = performance.now()
        works[name]()
        if (slice >= 0) runs[name].push(performance.now() - began)
      }
    }
  }
  const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
  return Object.fromEntries(names.map((name) => [name, median(runs[name])])) as Record<Name, number>
}
