import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answersSchema } from '@/policy/answers'
import { armInWords, coverageOf, shareReached, type ClauseCoverage } from '@/policy/clause-examples/coverage'
import { type ClauseExample, EXAMPLES_FILE, formatExamples, parseExamples } from '@/policy/clause-examples/example'
import { type Found, makeExamples } from '@/policy/clause-examples/make'
import { runExample } from '@/policy/clause-examples/run'
import { type Library } from '@/policy/clauses/library'
import { type LibrarySource } from '@/policy/clauses/source'
import { draftPolicy } from '@/policy/draft'
import { exampleAnswers, genericExampleNames } from '@/policy/examples'
import { applyStartingPoint, startingPoints } from '@/policy/starting-points'

/** Day as of which drafts are made to find cases in. */
const DAY = '2026-11-01'

/** The cases of every clause; a clause without a file has none. */
export function examplesOf(source: LibrarySource): Map<string, ClauseExample[]> {
  return new Map(source.clauses.map(({ id, examples }) => [id, examples[EXAMPLES_FILE] === undefined ? [] : (parseExamples(examples[EXAMPLES_FILE]).examples ?? [])]))
}

/** What every clause's cases reach. */
export function libraryCoverage(library: Library, examples: ReadonlyMap<string, readonly ClauseExample[]>): ClauseCoverage[] {
  return [...library.clauses.values()].map((clause) => coverageOf(clause, library, examples.get(clause.id) ?? []))
}

/** The coverage for a person: the clauses that miss something, and the total. */
export function coverageInText(coverage: readonly ClauseCoverage[]): string {
  const lines = coverage.filter(({ unreached }) => unreached.length > 0).map(({ clause, arms, unreached }) => `${clause}: ${arms - unreached.length} of ${arms}\n${unreached.map((arm) => `    not reached: ${armInWords(arm)}`).join('\n')}`)
  const arms = coverage.reduce((sum, one) => sum + one.arms, 0)
  const missed = coverage.reduce((sum, one) => sum + one.unreached.length, 0)
  return `${[...lines, `Branches reached: ${arms - missed} of ${arms} (${(100 * shareReached(coverage)).toFixed(1)} %)`].join('\n')}\n`
}

/** Runs every case. @returns the cases that say something else, with both texts, and how many they are */
export function casesInText({ shipped, examples }: { shipped: Library; examples: ReadonlyMap<string, readonly ClauseExample[]> }): { text: string; failed: number } {
  const wrong: string[] = []
  let count = 0
  for (const clause of shipped.clauses.values()) {
    for (const example of examples.get(clause.id) ?? []) {
      count += 1
      const run = runExample(clause, shipped, example)
      if (run.included !== example.included) wrong.push(`${clause.id}, ${example.name}: ${run.included ? 'stands in the document' : 'does not stand in the document'}`)
      for (const language of ['ru', 'en'] as const) {
        const [is, was] = [run.text?.[language] ?? '', example.text?.[language] ?? '']
        if (run.included && is !== was) wrong.push(`${clause.id}, ${example.name}, ${language}:\n- ${was.trim()}\n+ ${is.trim()}`)
      }
    }
  }
  return { text: `${[...wrong, `Cases: ${count}, of which ${wrong.length} say something else`].join('\n\n')}\n`, failed: wrong.length }
}

/** Real drafts in which cases are found: the starting points and the services that do not exist, all with names filled in. */
function foundDrafts(library: Library): Found[] {
  const controller = { kind: 'ru-ooo', name: { ru: 'Ромашка', en: 'Romashka' }, inn: '0012340001', ogrn: '1250000100008', country: 'RU', address: { ru: 'Россия, Москва, ул. Полевая, д. 1', en: '1 Polevaya Street, Moscow, Russia' } } as const
  const names = { controller, serviceName: { ru: 'Поляна', en: 'Polyana' }, email: 'privacy@polyana.example', effectiveFrom: '2026-10-15' }
  const all = [
    ...startingPoints.map(({ id }) => [id, applyStartingPoint(id, names)] as const),
    ...genericExampleNames.map((name) => [name, answersSchema.parse(exampleAnswers(name))] as const),
  ]
  return all.map(([name, answers]) => {
    const { facts, selection } = draftPolicy(answers, library, DAY)
    return { name, law: facts.laws.lead, facts, placed: new Set(selection.clauses.flatMap(({ clauseId, included }) => (included ? [clauseId] : []))) }
  })
}

/** Writes cases for the clauses that have none, or for the one that is named. @returns how many files were written */
export async function writeMissingExamples(folder: string, library: Library, examples: ReadonlyMap<string, readonly ClauseExample[]>, only: string | null): Promise<number> {
  const drafts = foundDrafts(library)
  let written = 0
  for (const clause of library.clauses.values()) {
    if (only === null ? (examples.get(clause.id) ?? []).length > 0 : clause.id !== only) continue
    await writeExamples(folder, clause.id, makeExamples(clause, library, drafts))
    written += 1
  }
  return written
}

/** Writes anew what the texts say now, where a case says something else. @returns clauses whose cases changed */
export async function acceptTexts(folder: string, library: Library, examples: ReadonlyMap<string, readonly ClauseExample[]>): Promise<string[]> {
  const changed: string[] = []
  for (const clause of library.clauses.values()) {
    const before = examples.get(clause.id) ?? []
    const after = before.map((example): ClauseExample => {
      const { included, text } = runExample(clause, library, example)
      const { name, law, facts, with: others } = example
      return { name, law, facts, ...(others ? { with: others } : {}), included, ...(text ? { text: { ...text } } : {}) }
    })
    if (formatExamples(before) === formatExamples(after)) continue
    await writeExamples(folder, clause.id, after)
    changed.push(clause.id)
  }
  return changed
}

async function writeExamples(folder: string, clauseId: string, examples: readonly ClauseExample[]): Promise<void> {
  const own = join(folder, 'clauses', clauseId, 'examples')
  await rm(own, { recursive: true, force: true })
  await mkdir(own, { recursive: true })
  await writeFile(join(own, EXAMPLES_FILE), formatExamples(examples))
}
