import { Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadDraft } from '@/server/answers/load'
import { saveAnswers } from '@/server/answers/save'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { listenToAnnouncements } from '@/server/hosted/announcements'
import { hostedHandler } from '@/server/hosted/handler'
import { Shelf } from '@/server/hosted/shelf'
import { databaseSource } from '@/server/hosted/source'
import { type HostedServer, serveHosted, sha256 } from '@/server/hosted/testing'
import { checkBundle } from '@/server/proof/check-bundle'
import { isSignedWith } from '@/server/proof/signing-key'
import { publish } from '@/server/publishing/publish'
import { seedSmallLibrary, serviceToPublish, smallAnswers } from '@/server/publishing/testing'

let test: TestDatabase
let server: HostedServer
let shelf: Shelf
let stopListening: () => Promise<void>
let listening = false
/** The connection on which announcements arrive. */
let line: Socket | undefined
let published: { organisationId: string; serviceId: string; edit: number }
const now = new Date('2026-11-22T09:00:00Z')

beforeAll(async () => {
  test = await freshDatabase()
  await seedSmallLibrary(test.database)
  shelf = new Shelf(databaseSource(test.database))
  server = await serveHosted(hostedHandler({ shelf, publicUrl: 'https://klauza.example', now: () => now }))
  stopListening = listenToAnnouncements({ ...test.connection, stream: () => (line = new Socket()) }, {
    onChange: (serviceId) => shelf.changed(serviceId),
    onListening: (state) => {
      listening = state
      shelf.setListening(state)
    },
  })
  await vi.waitFor(() => expect(listening).toBe(true), { timeout: 10_000 })
  published = await serviceToPublish(test.database, 'romashka', smallAnswers('<b>Письма</b> | & `коды`'))
})
afterAll(async () => {
  await stopListening()
  await server.close()
  await test.close()
})

async function publishEdit(description: string, effectiveFrom: string): Promise<void> {
  const { answers, edit } = await loadDraft(test.database, published.serviceId)
  const saved = await saveAnswers(test.database, published.serviceId, { ...answers, service: { ...answers.service, description: { ru: description, en: description } } }, edit)
  const outcome = await publish(test.database, { ...published, by: null, effectiveFrom, note: null, expectedEdit: saved.edit }, now)
  expect(outcome.outcome).toBe('published')
}

describe('hosted policies from the database', () => {
  it('are there as soon as they are published, and were not before', async () => {
    expect((await server.get('/p/romashka/privacy/ru')).status).toBe(404)
    const outcome = await publish(test.database, { ...published, by: null, effectiveFrom: '2026-11-22', note: { ru: 'Первая', en: 'First' }, expectedEdit: published.edit }, now)
    expect(outcome.outcome).toBe('published')
    await vi.waitFor(async () => expect((await server.get('/p/romashka/privacy/ru')).status).toBe(200), { timeout: 2_000 })
  })

  it('are signed: the statement names the text that is served, and the key that signed it is public', async () => {
    const path = '/p/romashka/privacy/v/1.0'
    const [text, statement, signature, keys, bundle] = await Promise.all([
      server.get(`${path}/ru.txt`), server.get(`${path}/statement.json`), server.get(`${path}/statement.sig`), server.get('/.well-known/klauza-keys.json'), server.get('/p/romashka/privacy/proof.zip'),
    ])
    expect((JSON.parse(statement.text) as { forms: Record<string, string> }).forms['ru.txt']).toBe(sha256(text.bytes))
    const [key] = (JSON.parse(keys.text) as { keys: { kid: string; pem: string; current: boolean }[] }).keys
    expect(key?.current).toBe(true)
    expect(isSignedWith(statement.text, signature.bytes, key?.pem ?? '')).toBe(true)
    expect(checkBundle(bundle.bytes, new Set([key?.kid ?? '']))).toMatchObject({ faults: [], versions: [{ version: '1.0', service: 'romashka' }] })
    expect(bundle.headers).toMatchObject({ 'content-type': 'application/zip', 'content-disposition': 'attachment; filename="romashka-privacy-proof.zip"' })
    expect(statement.headers['cache-control']).toContain('immutable')
    expect((await server.get(`${path}/statement.json`, { 'If-None-Match': statement.headers.etag ?? '' })).status).toBe(304)
    expect((await server.get('/p/romashka/privacy/v/9.9/statement.json')).status).toBe(404)
    expect((await server.get('/p/romashka/privacy/v/1.0/statement.txt')).status).toBe(404)
  })

  it('carry the fingerprint of the very bytes of their plain text', async () => {
    for (const language of ['ru', 'en']) {
      const text = await server.get(`/p/romashka/privacy/v/1.0/${language}.txt`)
      const page = await server.get(`/p/romashka/privacy/${language}`)
      const record = JSON.parse((await server.get(`/p/romashka/privacy/v/1.0/${language}.json`)).text) as { text: string; fingerprint: string }
      expect(page.text).toContain(`<code>${sha256(text.bytes)}</code>`)
      expect(record).toMatchObject({ text: text.text, fingerprint: sha256(text.bytes) })
      expect((await server.get(`/p/romashka/privacy/history/${language}`)).text).toContain(sha256(text.bytes))
    }
  })

  it('show what was typed as text, in every form', async () => {
    expect((await server.get('/p/romashka/privacy/ru')).text).toContain('&lt;b&gt;Письма&lt;/b&gt; | &amp; `коды`')
    expect((await server.get('/p/romashka/privacy/ru.txt')).text).toContain('<b>Письма</b> | & `коды`')
  })

  it('change within moments of a publish; an announced version waits', async () => {
    await publishEdit('Открытки', '2026-11-22')
    await vi.waitFor(async () => expect((await server.get('/p/romashka/privacy/en.txt')).text).toContain('Открытки'), { timeout: 2_000 })
    await publishEdit('Посылки', '2026-12-01')
    await vi.waitFor(async () => expect((await server.get('/p/romashka/privacy/en')).text).toContain('class="notice"'), { timeout: 2_000 })
    expect((await server.get('/p/romashka/privacy/en.txt')).text).toContain('Открытки')
    expect((await server.get('/p/romashka/privacy/v/1.2/en.txt')).text).toContain('Посылки')
    expect((await server.get('/p/romashka/privacy/v/1.0/ru.txt')).text).toContain('Письма')
  })

  it('follow their service to a new name, and the old one leads there', async () => {
    expect((await server.get('/p/lilia/privacy/ru')).status).toBe(404)
    await test.database.service.update({ where: { id: published.serviceId }, data: { slug: 'lilia' } })
    await vi.waitFor(async () => expect((await server.get('/p/lilia/privacy/ru')).status).toBe(200), { timeout: 2_000 })
    const moved = await server.get('/p/romashka/privacy/v/1.0/ru.txt')
    expect([moved.status, moved.headers.location]).toEqual([308, '/p/lilia/privacy/v/1.0/ru.txt'])
    expect((await server.get('/p/lilia/privacy/v/1.0/ru.txt')).status).toBe(200)
  })

  it('notice that announcements have stopped and listen again', async () => {
    const before = line
    before?.destroy()
    await vi.waitFor(() => expect(listening).toBe(false), { timeout: 2_000 })
    await vi.waitFor(() => expect(listening).toBe(true), { timeout: 10_000 })
    expect(line).not.toBe(before)
    await publishEdit('Телеграммы', '2026-11-22')
    await vi.waitFor(async () => expect((await server.get('/p/lilia/privacy/en.txt')).text).toContain('Телеграммы'), { timeout: 2_000 })
  })
})
