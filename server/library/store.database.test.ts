import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LibrarySource } from '@/policy/clauses/source'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { clauseHash } from '@/server/library/content-hash'
import { loadLibrary, seedLibrary } from '@/server/library/store'

let test: TestDatabase
beforeAll(async () => {
  test = await freshDatabase()
})
afterAll(() => test.close())

const clause = (id: string, text: string) => ({ id, yaml: `id: ${id}\n`, texts: { 'ru.md': text, 'en.md': text }, examples: {} })
const library = (...clauses: LibrarySource['clauses'][number][]): LibrarySource => ({ glossary: 'terms: {}\n', outlines: { none: 'sections: []\n' }, clauses })

/** A lawyer approves a text of their own. */
async function edited(clauseId: string, number: number, text: string): Promise<void> {
  const { yaml, texts, examples } = clause(clauseId, text)
  await test.database.clauseRevision.create({
    data: { clauseId, number, status: 'approved', origin: 'editor', contentHash: clauseHash({ yaml, texts, examples }), yaml, texts, examples },
  })
}

describe('importing the shipped library', () => {
  it('adds what is new, skips what is unchanged, and gives back what was imported', async () => {
    const first = library(clause('access', 'Доступ «ё»'), clause('storage', 'a'), clause('transfer', 'a'))
    expect(await seedLibrary(test.database, first)).toMatchObject({ release: 1, changed: true, clauses: { add: ['access', 'storage', 'transfer'] } })
    expect(await loadLibrary(test.database)).toEqual(first)
    expect(await seedLibrary(test.database, first)).toMatchObject({ release: 1, changed: false, clauses: { add: [], skip: ['access', 'storage', 'transfer'] } })
  })

  it('approves a new shipped text that no lawyer touched; an earlier release stays as it was', async () => {
    const next = library(clause('access', 'Доступ «ё»'), clause('storage', 'b'), clause('transfer', 'a'))
    expect(await seedLibrary(test.database, next)).toMatchObject({ release: 2, clauses: { update: ['storage'] } })
    expect((await loadLibrary(test.database)).clauses[1]?.texts['ru.md']).toBe('b')
    expect((await loadLibrary(test.database, 1)).clauses[1]?.texts['ru.md']).toBe('a')
  })

  it('never overwrites a lawyer: a text changed on both sides becomes a draft to merge', async () => {
    await edited('storage', 3, 'of the lawyer')
    const next = library(clause('access', 'Доступ «ё»'), clause('storage', 'c'), clause('transfer', 'a'))
    expect(await seedLibrary(test.database, next)).toMatchObject({ release: 3, clauses: { merge: ['storage'] } })
    expect((await loadLibrary(test.database)).clauses[1]?.texts['ru.md']).toBe('of the lawyer')
    expect(await test.database.clauseRevision.count({ where: { clauseId: 'storage', status: 'draft' } })).toBe(1)
    expect(await seedLibrary(test.database, next)).toMatchObject({ changed: false, clauses: { merge: [] } })
  })

  it('adopts a text that lawyers had approved before it was shipped', async () => {
    await edited('transfer', 2, 'agreed')
    const next = library(clause('access', 'Доступ «ё»'), clause('storage', 'c'), clause('transfer', 'agreed'))
    expect(await seedLibrary(test.database, next)).toMatchObject({ clauses: { adopt: ['transfer'] } })
    expect(await test.database.clauseRevision.count({ where: { clauseId: 'transfer' } })).toBe(2)
  })

  it('retires what is shipped no longer, unless a lawyer has edited it, and takes it back', async () => {
    const without = library(clause('transfer', 'agreed'))
    expect(await seedLibrary(test.database, without)).toMatchObject({ clauses: { retire: ['access'] } })
    expect((await loadLibrary(test.database)).clauses.map(({ id }) => id)).toEqual(['storage', 'transfer'])
    await seedLibrary(test.database, library(clause('access', 'Доступ «ё»'), clause('storage', 'c'), clause('transfer', 'agreed')))
    expect((await loadLibrary(test.database)).clauses.map(({ id }) => id)).toEqual(['access', 'storage', 'transfer'])
  })

  it('is done once when several processes start together', async () => {
    const next = library(clause('new', 'x'))
    const outcomes = await Promise.all([1, 2, 3].map(() => seedLibrary(test.database, next)))
    expect(outcomes.filter((outcome) => outcome.changed)).toHaveLength(1)
  })

  it('cannot change an approved revision or a release, nor release a draft', async () => {
    const revision = await test.database.clauseRevision.findFirstOrThrow({ where: { status: 'approved' } })
    const release = await test.database.release.findFirstOrThrow()
    await expect(test.database.clauseRevision.update({ where: { id: revision.id }, data: { yaml: 'x' } })).rejects.toThrow(/append-only/)
    await expect(test.database.clauseRevision.delete({ where: { id: revision.id } })).rejects.toThrow()
    await expect(test.database.release.update({ where: { id: release.id }, data: { name: 'x' } })).rejects.toThrow(/append-only/)
    await expect(test.database.$executeRaw`TRUNCATE clause CASCADE`).rejects.toThrow(/append-only/)
    const draft = await test.database.clauseRevision.findFirstOrThrow({ where: { status: 'draft' } })
    const slipped = test.database.releaseClause.create({ data: { releaseId: release.id, revisionId: draft.id, position: 99 } })
    await expect(slipped).rejects.toThrow(/not approved/)
    await test.database.clauseRevision.update({ where: { id: draft.id }, data: { status: 'approved' } })
  })
})
