import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { readTemplates } from '@/server/library/read-templates'
import { seedLibrary } from '@/server/library/store'
import { exportLayer, proposeFiles } from '@/server/library/workbench/files'
import { approveRevision } from '@/server/library/workbench/life'
import { showRevision } from '@/server/library/workbench/queries'
import { office } from '@/server/library/workbench/testing'
import { writeTemplates } from '@/server/library/write-templates'

let test: TestDatabase
let folder: string
let ours: Awaited<ReturnType<typeof office>>
beforeAll(async () => {
  test = await freshDatabase()
  folder = await mkdtemp(join(tmpdir(), 'klauza-files-'))
  await seedLibrary(test.database, await readTemplates('templates'))
  ours = await office(test.database, 'ours')
}, 60_000)
afterAll(async () => {
  await test.close()
  await rm(folder, { recursive: true, force: true })
})

/** Every file below a folder, by its path. */
async function bytesIn(place: string): Promise<Record<string, string>> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const read = await Promise.all(files.map(async (file) => [file.slice(place.length + 1), (await readFile(file)).toString('base64')] as const))
  return Object.fromEntries(read.sort(([a], [b]) => (a < b ? -1 : 1)))
}

describe('the library as files', { timeout: 120_000 }, () => {
  it('comes out as it went in, byte for byte, and proposes nothing when it comes back untouched', async () => {
    const out = join(folder, 'shipped')
    await writeTemplates(out, await exportLayer(test.database, ours.organisationId))
    const { 'README.md': _page, ...shipped } = await bytesIn('templates')
    expect(await bytesIn(out)).toEqual(shipped)
    expect(await proposeFiles(test.database, ours.anna, await readTemplates(out))).toEqual({ proposed: [], waiting: [], missing: [], refused: [] })
  })

  it('proposes what was edited: in review, with a redline; once approved it comes out as it was written', async () => {
    const out = join(folder, 'edited')
    await writeTemplates(out, await exportLayer(test.database, ours.organisationId))
    const own = 'own-0a1b2c3d-chat'
    const yaml = join(out, 'clauses', 'draft-notice', 'clause.yml')
    await writeFile(yaml, `${await readFile(yaml, 'utf8')}# Read anew by our lawyers.\n`)
    const outline = await readFile(join(out, 'outlines', 'none.yml'), 'utf8')
    await writeFile(join(out, 'outlines', 'none.yml'), outline.replace('      - draft-notice\n', `      - draft-notice\n      - ${own}\n`))
    const folders = await readTemplates(out)
    const clause = { id: own, yaml: `id: ${own}\nsection: general\nsources:\n  none: ['house']\n`, texts: { 'en.md': 'We keep the chat.\n', 'ru.md': 'Мы храним чат.\n' }, examples: {} }
    const edited = { ...folders, clauses: [...folders.clauses, clause].sort((a, b) => (a.id < b.id ? -1 : 1)) }
    const found = await proposeFiles(test.database, ours.anna, edited)
    expect(found).toMatchObject({ waiting: [], missing: [], refused: [] })
    expect(found.proposed.map(({ clauseId }) => clauseId)).toEqual(['draft-notice', own])
    expect(found.proposed[0]?.redline.map(({ file }) => file)).toEqual(['clause.yml'])
    expect((await proposeFiles(test.database, ours.anna, edited)).waiting).toEqual(['draft-notice', own])
    expect((await exportLayer(test.database, ours.organisationId)).clauses.some(({ id }) => id === own)).toBe(false)
    for (const { revisionId } of found.proposed) {
      expect(await showRevision(test.database, ours.boris, revisionId)).toMatchObject({ status: 'in-review' })
      expect(await approveRevision(test.database, ours.anna, { revisionId, expectedSave: 1 })).toMatchObject({ outcome: 'refused' })
      expect(await approveRevision(test.database, ours.boris, { revisionId, expectedSave: 1 })).toEqual({ outcome: 'moved' })
    }
    expect(await exportLayer(test.database, ours.organisationId)).toEqual(edited)
  })

  it('takes no id that is not its own, no glossary, and says what is not there', async () => {
    const source = await exportLayer(test.database, ours.organisationId)
    const theirs = await office(test.database, 'theirs')
    const strange = [{ id: 'chat', yaml: 'id: chat\nsection: general\n', texts: {}, examples: {} }, { id: 'own-0a1b2c3d-chat', yaml: 'id: own-0a1b2c3d-chat\nsection: general\n', texts: {}, examples: {} }]
    const [first, ...rest] = source.clauses.filter(({ id }) => !id.startsWith('own-0'))
    const found = await proposeFiles(test.database, theirs.anna, { ...source, glossary: `${source.glossary}\n`, clauses: [...rest, ...strange] })
    expect(found.missing).toEqual([first?.id])
    expect(found.refused).toEqual(expect.arrayContaining([{ file: 'glossary.yml', reason: 'glossary' }, { file: 'clauses/chat', reason: 'no-own-id' }, { file: 'clauses/own-0a1b2c3d-chat', reason: 'id-taken' }]))
  })
})
