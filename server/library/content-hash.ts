import { createHash } from 'node:crypto'
import { type ClauseSource } from '@/policy/clauses/source'

/** SHA-256 of everything that a clause consists of, in hexadecimal. The order of its files does not count. */
export function clauseHash({ yaml, texts, examples }: Omit<ClauseSource, 'id'>): string {
  return hashOf([yaml, sorted(texts), sorted(examples)])
}

/** SHA-256 of a release: its glossary, its outlines and its clauses in their order. */
export function releaseHash(
  glossary: string, outlines: Readonly<Record<string, string>>, clauses: readonly { id: string; contentHash: string }[],
): string {
  return hashOf([glossary, sorted(outlines), clauses.map(({ id, contentHash }) => [id, contentHash])])
}

const sorted = (files: Readonly<Record<string, string>>) => Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))
const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
