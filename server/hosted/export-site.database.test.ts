import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { type ExportedFile, exportedFiles, headersFile } from '@/server/hosted/export-site'
import { hostedFrom } from '@/server/hosted/handler'
import { databaseSource } from '@/server/hosted/source'
import { serveHosted } from '@/server/hosted/testing'
import { publish } from '@/server/publishing/publish'
import { seedSmallLibrary, serviceToPublish, smallAnswers } from '@/server/publishing/testing'

let test: TestDatabase
beforeAll(async () => {
  test = await freshDatabase()
  await seedSmallLibrary(test.database)
})
afterAll(() => test.close())

it('writes the very bytes that are served, and nothing of another service', async () => {
  const now = new Date('2026-11-22T09:00:00Z')
  for (const slug of ['romashka', 'stranger']) {
    const of = await serviceToPublish(test.database, slug, smallAnswers(slug))
    await publish(test.database, { ...of, by: null, effectiveFrom: '2026-11-22', note: null, expectedEdit: of.edit }, now)
  }
  const source = databaseSource(test.database)
  const service = await source.service('romashka')
  if (service === null) throw new Error('not published')
  const handler = hostedFrom(source, { publicUrl: 'https://klauza.example', now: () => now })
  const files: ExportedFile[] = []
  for await (const file of exportedFiles(handler, [service])) files.push(file)
  const names = files.map(({ file }) => file)
  for (const name of ['ru.html', 'en.txt', 'v/1.0/ru.html', 'v/1.0/en.pdf', 'v/1.0/statement.sig', 'history/ru.html', 'feed/ru', 'proof.zip', 'fragment/en.html']) expect(names).toContain(`p/romashka/privacy/${name}`)
  expect(names.every((name) => name.startsWith('p/romashka/'))).toBe(true)
  expect(new Set(names).size).toBe(names.length)
  const server = await serveHosted(handler)
  try {
    for (const { address, bytes, headers } of files) {
      const served = await server.get(address)
      expect([address, served.bytes.equals(bytes), served.headers['content-type']]).toEqual([address, true, headers['content-type']])
    }
  } finally {
    await server.close()
  }
  expect(headersFile(files)).toContain('/p/romashka/privacy/ru\n  content-type: text/html; charset=utf-8\n')
})
