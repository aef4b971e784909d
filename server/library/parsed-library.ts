import { type Clause, type Library, type Outline } from '@/policy/clauses/library'
import { parseGlossary } from '@/policy/clauses/parse-glossary'
import { parseClause } from '@/policy/clauses/parse-library'
import { parseOutline } from '@/policy/clauses/parse-outline'
import { type ClauseSource } from '@/policy/clauses/source'
import { factsShape } from '@/policy/facts'

/** How many parsed clauses are kept: several layers over one shipped library share most of theirs. */
const keptClauses = 12_000
const keptFiles = 200

/**
 * Parses a library from its texts. What was parsed before, in whatever library, is not parsed again: approved revisions
 * never change, and two releases differ in few of them.
 *
 * @param clauses each with the hash of its content
 */
export function parsedLibrary(glossary: string, outlines: Readonly<Record<string, string>>, clauses: readonly (ClauseSource & { contentHash: string })[]): Library {
  const parsed = clauses.flatMap((clause) => parsedClause(clause) ?? [])
  const laws = Object.entries(outlines).flatMap(([law, text]) => {
    const outline = kept(outlinesKept, keptFiles, `${law}\n${text}`, () => parseOutline(law, text, factsShape).outline)
    return outline === null ? [] : [[law, outline] as const]
  })
  return {
    shape: factsShape,
    glossary: kept(glossariesKept, keptFiles, glossary, () => parseGlossary(glossary).glossary),
    outlines: new Map(laws),
    clauses: new Map(parsed.map((clause) => [clause.id, clause])),
  }
}

/** One clause; null when its `clause.yml` has an error. */
export function parsedClause({ contentHash, ...source }: ClauseSource & { contentHash: string }): Clause | null {
  return kept(clausesKept, keptClauses, `${source.id} ${contentHash}`, () => parseClause(source, factsShape).clause)
}

const clausesKept = new Map<string, Clause | null>()
const outlinesKept = new Map<string, Outline | null>()
const glossariesKept = new Map<string, Library['glossary']>()

/** The value under a key, made when it is not there; the one that was asked for longest ago is forgotten first. */
function kept<Value>(values: Map<string, Value>, most: number, key: string, make: () => Value): Value {
  const value = values.has(key) ? (values.get(key) as Value) : make()
  values.delete(key)
  values.set(key, value)
  const oldest = values.keys().next()
  if (values.size > most && !oldest.done) values.delete(oldest.value)
  return value
}
