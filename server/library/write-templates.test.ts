import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readTemplates } from '@/server/library/read-templates'
import { writeTemplates } from '@/server/library/write-templates'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klauza-library-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('writeTemplates', () => {
  it('writes what readTemplates reads', async () => {
    const shipped = await readTemplates('templates')
    await writeTemplates(join(folder, 'out'), shipped)
    expect(await readTemplates(join(folder, 'out'))).toEqual(shipped)
  })

  it('overwrites nothing', async () => {
    await writeFile(join(folder, 'mine.txt'), 'mine')
    await expect(writeTemplates(folder, { glossary: '', outlines: {}, clauses: [] })).rejects.toThrow('not empty')
  })

  it('does not leave the folder, whatever a clause is called', async () => {
    const clause = { id: '../out', yaml: '', texts: {}, examples: {} }
    await expect(writeTemplates(folder, { glossary: '', outlines: {}, clauses: [clause] })).rejects.toThrow('folder')
    await rm(join(folder, 'glossary.yml'))
    await rm(join(folder, 'outlines'), { recursive: true })
    await expect(writeTemplates(folder, { glossary: '', outlines: { '../x': '' }, clauses: [] })).rejects.toThrow('file name')
  })
})
