import { afterAll, beforeAll, expect, it } from 'vitest'
import { noticeSlot } from '@/policy/render/page'
import { hostedFrom } from '@/server/hosted/handler'
import { type Ended, type HostedVersion } from '@/server/hosted/source'
import { type HostedServer, serveHosted, sha256 } from '@/server/hosted/testing'

const reason = { ru: 'Сервис закрыт <b>', en: null }
const withdrawn: Ended = { how: 'withdrawn', at: new Date('2026-11-20T09:00:00Z'), reason }
const cancelled: Ended = { how: 'cancelled', at: new Date('2026-11-10T09:00:00Z'), reason: { ru: null, en: null } }

const version = (major: number, effectiveFrom: string, ended: Ended | null, end: Partial<HostedVersion> = {}): HostedVersion => ({
  id: `v${major}`,
  number: { major, minor: 0 },
  effectiveFrom,
  publishedAt: new Date('2026-01-01T00:00:00Z'),
  note: { ru: null, en: null },
  fingerprints: { ru: sha256('текст'), en: sha256('text') },
  contentFingerprint: sha256('both'),
  serviceName: { ru: 'Поляна', en: 'Polyana' },
  ended,
  ...end,
})
const versions = [version(1, '2026-01-01', withdrawn, { withdrawnOn: '2026-11-20' }), version(2, '2026-11-30', cancelled, { cancelledOn: '2026-11-10', withdrawnOn: '2026-11-20' })]

let now = new Date('2026-11-20T08:00:00Z')
let server: HostedServer
beforeAll(async () => {
  const page = Buffer.from(`<!doctype html><style>p{}</style>${noticeSlot}<main>текст</main>`)
  server = await serveHosted(
    hostedFrom(
      {
        service: (slug) => Promise.resolve(slug === 'polyana' ? { id: 's', slug, documents: { privacy: versions } } : null),
        artefact: () => Promise.resolve({ identity: page, gzip: null, br: null, sha256: sha256(page) }),
        sealed: () => Promise.resolve([]),
        facts: () => Promise.resolve(new Map()),
        listed: () => Promise.resolve([]),
        countListed: () => Promise.resolve(0),
        keys: () => Promise.resolve({ keys: [] }),
      },
      { publicUrl: 'https://klauza.example', now: () => now },
    ),
  )
})
afterAll(() => server.close())

it('leaves a tombstone at the address of a withdrawn policy, in both languages and every form', async () => {
  now = new Date('2026-11-21T08:00:00Z')
  for (const path of ['/p/polyana/privacy/ru', '/p/polyana/privacy/ru.txt', '/p/polyana/privacy']) {
    const { status, text, headers } = await server.get(path, { 'accept-language': 'ru' })
    expect([status, headers['cache-control']], path).toEqual([410, 'no-cache'])
    expect(text).toContain('Документ отозван')
    expect(text).toContain('Сервис закрыт &lt;b&gt;')
    expect(text).toContain('/p/polyana/privacy/history/ru')
  }
  expect((await server.get('/p/polyana/privacy/en')).text).toContain('was withdrawn on')
})

it('keeps the versions at their addresses, with a mark', async () => {
  const first = await server.get('/p/polyana/privacy/v/1.0/ru')
  expect(first.status).toBe(200)
  expect(first.text).toContain('больше не действует')
  expect(first.headers['cache-control']).not.toContain('immutable')
  expect((await server.get('/p/polyana/privacy/v/2.0/en')).text).toContain('never took effect')
  const history = (await server.get('/p/polyana/privacy/history/ru')).text
  expect(history).toContain('отозвана')
  expect(history).toContain('отменена до вступления в силу')
})

it('has nothing coming of what was called off', async () => {
  now = new Date('2026-12-05T08:00:00Z')
  expect((await server.get('/p/polyana/privacy/ru')).status).toBe(410)
})
