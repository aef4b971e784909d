import { fileURLToPath } from 'node:url'
import { type Answers, answersSchema } from '@/policy/answers'
import { type Library } from '@/policy/clauses/library'
import { parseLibrary } from '@/policy/clauses/parse-library'
import { exampleAnswers, type ExampleName } from '@/policy/examples'
import { factsShape } from '@/policy/facts'
import { readTemplates } from '@/server/library/read-templates'

/** The day as of which everything is drafted here. */
export const benchDay = '2026-11-22'

/** The clause library that is shipped. */
export async function shippedLibrary(): Promise<Library> {
  const folder = fileURLToPath(new URL('../templates', import.meta.url))
  return parseLibrary(await readTemplates(folder), factsShape).library
}

/** The answers of an example. */
export function answersOf(name: ExampleName): Answers {
  return answersSchema.parse(exampleAnswers(name))
}
