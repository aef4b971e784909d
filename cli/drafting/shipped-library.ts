import { fileURLToPath } from 'node:url'
import { type Library } from '@/policy/clauses/library'
import { parseLibrary } from '@/policy/clauses/parse-library'
import { type Problem } from '@/policy/clauses/problem'
import { factsShape } from '@/policy/facts'
import { readTemplates } from '@/server/library/read-templates'

/** The folder of the clause library that is shipped. */
export const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url))

/** The clause library as it lies in `templates/`: drafting on the command line needs no database. */
export async function shippedLibrary(): Promise<{ library: Library; problems: Problem[] }> {
  return parseLibrary(await readTemplates(templatesFolder), factsShape)
}
