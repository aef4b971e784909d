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
  const perDocument = (work: () => unknown) => timed(work, milliseconds) / documents.length
  return {
    name,
    clauses: documents[0] ? documents[0].sections.reduce((sum, section) => sum + section.clauses.length, 0) : 0,
    words: documents.reduce((sum, document) => sum + renderText(document).split(/\s+/).length, 0) / documents.length,
    handlebars: perDocument(() => clauses.map((render) => render())),
    filling: perDocument(() => templates.map(({ render, context }) => render(context))),
    engine: perDocument(() => draft(facts).map(renderText)),
    fromAnswers: perDocument(() => draft(deriveFacts(answers, benchDay)).map(renderText)),
  }
}

/** Median milliseconds of one run, after warming up. */
function timed(work: () => unknown, milliseconds: number): number {
  const runs: number[] = []
  for (const end = performance.now() + milliseconds / 4; performance.now() < end; ) work()
  for (const end = performance.now() + milliseconds; performance.now() < end; ) {
    const began = performance.now()
    work()
    runs.push(performance.now() - began)
  }
  runs.sort((a, b) => a - b)
  return runs[Math.floor(runs.length / 2)] ?? Number.NaN
}
