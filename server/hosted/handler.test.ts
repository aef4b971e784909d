import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plainStyle } from '@/policy/document/style'
import { type Document } from '@/policy/document/tree'
import { renderPolicyPage } from '@/policy/render/page'
import { type Language } from '@/policy/vocabulary'
import { hostedHandler } from '@/server/hosted/handler'
import { storedPage } from '@/server/hosted/reply'
import { Shelf } from '@/server/hosted/shelf'
import { type HostedService, type HostedSource, type HostedVersion } from '@/server/hosted/source'
import { type HostedServer, serveHosted, sha256 } from '@/server/hosted/testing'

const hostile = '<script>alert(1)</script> & "q" {{{x}}} <!--notice-->'

function documentOf(language: Language, words: string): Document {
  const paragraph = { kind: 'paragraph' as const, id: 'about.1', number: null, label: null, content: [{ kind: 'value' as const, path: 'service.name', type: 'text' as const, text: words }] }
  const clause = { kind: 'clause' as const, id: 'about', clauseId: 'about', revision: 'r', law: null, number: null, label: null, title: null, blocks: [paragraph], factsPrinted: [] }
  const section = { kind: 'section' as const, id: 'general', anchor: 'section-general', number: [1], label: '1.', title: [{ kind: 'text' as const, text: 'General' }], clauses: [clause] }
  return { kind: 'document', language, title: [{ kind: 'text', text: 'Policy' }], law: null, style: plainStyle, sections: [section], appendices: [] }
}

function versionOf(minor: number, effectiveFrom: string): HostedVersion {
  return {
    id: `id-${minor}`,
    number: { major: 1, minor },
    effectiveFrom,
    publishedAt: new Date(`2026-11-0${minor + 1}T10:00:00.500Z`),
    note: { ru: `Что нового: ${hostile}`, en: null },
    fingerprints: { ru: sha256(`text ${minor} ru`), en: sha256(`text ${minor} en`) },
    contentFingerprint: sha256(`both ${minor}`),
    serviceName: { ru: `Ромашка ${hostile}`, en: 'Romashka' },
  }
}

const versions = [versionOf(0, '2026-11-01'), versionOf(1, '2026-11-20'), versionOf(2, '2026-12-01')]
const romashka: HostedService = { id: 'one', slug: 'romashka', documents: { privacy: versions } }

let away: boolean
let reads: number
let now: Date
let server: HostedServer
let shelf: Shelf

const source: HostedSource = {
  service: async (slug) => {
    reads += 1
    if (away) throw new Error('the database is away')
    if (slug === 'romashka' || slug === 'lilia') return romashka
    if (slug === 'draft') return { id: 'two', slug, documents: {} }
    if (slug === 'soon') return { id: 'three', slug, documents: { privacy: [versionOf(2, '2026-12-01')] } }
    return slug === 'russian' ? { id: 'four', slug, documents: { privacy: [{ ...versionOf(0, '2026-11-01'), fingerprints: { ru: sha256('text') } }] } } : null
  },
  sealed: () => Promise.resolve([]),
  facts: () => Promise.resolve(new Map()),
  listed: () => Promise.resolve([]),
  countListed: () => Promise.resolve(0),
  keys: () => Promise.resolve({ keys: [] }),
  artefact: async (versionId, language, form) => {
    if (away) throw new Error('the database is away')
    const minor = versionId.slice(3)
    // A PDF is compressed in itself.
    if (form !== 'html') return { ...storedPage(`text ${minor} ${language}`), gzip: null, ...(form === 'pdf' ? { br: null } : {}) }
    return storedPage(
      renderPolicyPage(documentOf(language, `${hostile} ${minor}`), {
        serviceName: hostile,
        path: '/p/romashka/privacy',
        version: `1.${minor}`,
        previous: null,
        effectiveFrom: '2026-11-20',
        publishedOn: '2026-11-01',
        languages: ['ru', 'en'],
        fingerprint: sha256(`text ${minor} ${language}`),
      }),
    )
  },
}

beforeEach(async () => {
  away = false
  reads = 0
  now = new Date('2026-11-22T09:00:00Z')
  shelf = new Shelf(source, () => now.getTime())
  server = await serveHosted(hostedHandler({ shelf, publicUrl: 'https://klauza.example', now: () => now }))
})
afterEach(() => server.close())

describe('addresses', () => {
  it('lead from the service to the language that the reader prefers', async () => {
    expect((await server.get('/p/romashka')).headers.location).toBe('/p/romashka/privacy')
    const english = await server.get('/p/romashka/privacy', { 'Accept-Language': 'en-GB,en;q=0.9,ru;q=0.2' })
    expect([english.status, english.headers.location, english.headers.vary]).toEqual([302, '/p/romashka/privacy/en', 'Accept-Language'])
    expect((await server.get('/p/romashka/privacy', { 'Accept-Language': 'ru' })).headers.location).toBe('/p/romashka/privacy/ru')
    expect((await server.get('/p/romashka/privacy/history', { 'Accept-Language': 'en' })).headers.location).toBe('/p/romashka/privacy/history/en')
    expect((await server.get('/p/romashka/privacy/v/1.0', { 'Accept-Language': 'en' })).headers.location).toBe('/p/romashka/privacy/v/1.0/en')
  })

  it('serve the version in force, every form of it, and each version for ever', async () => {
    const current = await server.get('/p/romashka/privacy/ru')
    expect(current.status).toBe(200)
    expect(current.text).toContain('Редакция <b>1.1</b>')
    expect(current.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'content-language': 'ru', 'content-length': String(current.bytes.length) })
    expect(current.headers['cache-control']).toContain('must-revalidate')
    expect((await server.get('/p/romashka/privacy/en.txt')).text).toBe('text 1 en')
    const old = await server.get('/p/romashka/privacy/v/1.0/en.txt')
    expect([old.text, old.headers['content-type'], old.headers['cache-control']]).toEqual(['text 0 en', 'text/plain; charset=utf-8', 'public, max-age=31536000, immutable'])
    expect((await server.get('/p/romashka/privacy/v/1.0/en.json')).headers['content-type']).toBe('application/json; charset=utf-8')
    expect((await server.get('/p/romashka/privacy/v/1.0/en.md')).headers['content-type']).toBe('text/markdown; charset=utf-8')
    expect((await server.get('/p/romashka/privacy/ru?utm=1')).status).toBe(200)
  })

  it('give a long PDF in pieces to a viewer that asks for them', async () => {
    const path = '/p/romashka/privacy/v/1.0/en.pdf'
    const whole = await server.get(path, { 'Accept-Encoding': 'br, gzip' })
    expect([whole.status, whole.headers['content-type'], whole.headers['accept-ranges'], whole.headers['content-encoding']]).toEqual([200, 'application/pdf', 'bytes', undefined])
    const length = whole.bytes.length
    const piece = async (headers: Record<string, string>) => {
      const { status, headers: said, text } = await server.get(path, headers)
      return [status, said['content-range'], text]
    }
    expect(await piece({ Range: 'bytes=0-3' })).toEqual([206, `bytes 0-3/${length}`, whole.text.slice(0, 4)])
    expect(await piece({ Range: 'bytes=2-' })).toEqual([206, `bytes 2-${length - 1}/${length}`, whole.text.slice(2)])
    expect(await piece({ Range: 'bytes=-3' })).toEqual([206, `bytes ${length - 3}-${length - 1}/${length}`, whole.text.slice(-3)])
    expect(await piece({ Range: `bytes=${length}-` })).toEqual([416, `bytes */${length}`, ''])
    // Several pieces, nonsense, or a part of other bytes: the whole.
    for (const range of ['bytes=0-1,3-4', 'lines=1-2', 'bytes=3-1']) expect(await piece({ Range: range })).toEqual([200, undefined, whole.text])
    expect(await piece({ Range: 'bytes=0-3', 'If-Range': '"other"' })).toEqual([200, undefined, whole.text])
    expect((await piece({ Range: 'bytes=0-3', 'If-Range': String(whole.headers.etag) }))[0]).toBe(206)
    // A page is read whole.
    expect((await server.get('/p/romashka/privacy/en', { Range: 'bytes=0-3' })).status).toBe(200)
  })

  it('redirect old names and other spellings for good', async () => {
    const moved = await server.get('/p/lilia/privacy/v/1.0/en.txt')
    expect([moved.status, moved.headers.location]).toEqual([308, '/p/romashka/privacy/v/1.0/en.txt'])
    const slash = await server.get('/p/romashka/privacy/')
    expect([slash.status, slash.headers.location]).toEqual([308, '/p/romashka/privacy'])
  })

  it('say in the language of the reader that there is nothing', async () => {
    for (const path of ['/p/', '/p/nobody', '/p/nobody/privacy/ru', '/p/draft/privacy', '/p/romashka/terms', '/p/romashka/privacy/v/9.9/ru', '/p/%D1%80/privacy', '/p/romashka/privacy/ru.odt']) {
      const answer = await server.get(path, { 'Accept-Language': 'ru' })
      expect([path, answer.status]).toEqual([path, 404])
      expect(answer.text).toContain('lang="ru"')
      expect(answer.text).toContain('noindex')
    }
    expect((await server.get('/p/nobody', { 'Accept-Language': 'en' })).text).toContain('There is nothing here')
    const russian = await server.get('/p/russian/privacy/en')
    expect([russian.status, russian.text.includes('/p/russian/privacy/ru')]).toEqual([404, true])
  })

  it('take GET and HEAD alone, and leave other paths to others', async () => {
    const post = await server.get('/p/romashka/privacy/ru', {}, 'POST')
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD'])
    expect((await server.get('/privacy')).status).toBe(418)
    expect((await server.get('/pages')).status).toBe(418)
    const get = await server.get('/p/romashka/privacy/ru')
    const head = await server.get('/p/romashka/privacy/ru', {}, 'HEAD')
    expect(head.bytes).toHaveLength(0)
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
  })
})

describe('the version in force', () => {
  it('changes on its day without anybody doing anything', async () => {
    expect((await server.get('/p/romashka/privacy/en.txt')).text).toBe('text 1 en')
    now = new Date('2026-12-01T00:00:00+03:00')
    expect((await server.get('/p/romashka/privacy/en.txt')).text).toBe('text 2 en')
    expect((await server.get('/p/romashka/privacy/en')).text).not.toContain('class="notice"')
  })

  it('announces the next one, which is not in force yet', async () => {
    const page = await server.get('/p/romashka/privacy/en')
    expect(page.text).toContain('<a href="/p/romashka/privacy/v/1.2/en">Version 1.2</a> has been published: it takes effect on <time datetime="2026-12-01">')
    expect((await server.get('/p/romashka/privacy/v/1.1/en')).text).not.toContain('class="notice"')
    expect((await server.get('/p/romashka/privacy/v/1.2/en')).status).toBe(200)
    const soon = await server.get('/p/soon/privacy/ru')
    expect(soon.status).toBe(404)
    expect(soon.text).toContain('/p/soon/privacy/v/1.2/ru')
  })

  it('has a history with every version, its state, note and fingerprints', async () => {
    const history = await server.get('/p/romashka/privacy/history/ru')
    expect(history.status).toBe(200)
    expect([...history.text.matchAll(/<h2>(.*?) <span class="state">(.*?)<\/span>/g)].map(([, version, state]) => [version, state])).toEqual([
      ['Редакция 1.2', 'вступит в силу'],
      ['Редакция 1.1', 'действует'],
      ['Редакция 1.0', 'заменена'],
    ])
    for (const version of versions) expect(history.text).toContain(version.fingerprints.ru)
    expect(history.text).not.toContain('<script')
    expect(history.text).toContain('&lt;script&gt;')
    expect((await server.get('/p/romashka/privacy/history/en')).text).toContain('in force')
  })
})

describe('bytes', () => {
  it('come compressed as the reader takes them, each coding with its own validator', async () => {
    const plain = await server.get('/p/romashka/privacy/ru')
    const br = await server.get('/p/romashka/privacy/ru', { 'Accept-Encoding': 'gzip, br' })
    const gzip = await server.get('/p/romashka/privacy/ru', { 'Accept-Encoding': 'gzip' })
    expect([br.headers['content-encoding'], gzip.headers['content-encoding'], plain.headers['content-encoding']]).toEqual(['br', 'gzip', undefined])
    expect(brotliDecompressSync(br.bytes).equals(plain.bytes)).toBe(true)
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true)
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3)
    expect(plain.headers.vary).toBe('Accept-Encoding')
    expect(br.bytes.length).toBeLessThan(30_000)
    // A form that was stored without gzip comes plain to who takes gzip alone.
    expect((await server.get('/p/romashka/privacy/ru.txt', { 'Accept-Encoding': 'gzip' })).headers['content-encoding']).toBeUndefined()
  })

  it('are not sent again to who has them', async () => {
    const first = await server.get('/p/romashka/privacy/ru')
    const etag = String(first.headers.etag)
    const modified = String(first.headers['last-modified'])
    const status = async (headers: Record<string, string>) => (await server.get('/p/romashka/privacy/ru', headers)).status
    expect(await status({ 'If-None-Match': etag })).toBe(304)
    expect(await status({ 'If-None-Match': `"other", W/${etag}` })).toBe(304)
    expect(await status({ 'If-None-Match': '*' })).toBe(304)
    expect(await status({ 'If-None-Match': '"other"' })).toBe(200)
    expect(await status({ 'If-None-Match': '"other"', 'If-Modified-Since': modified })).toBe(200)
    expect(await status({ 'If-Modified-Since': modified })).toBe(304)
    expect(await status({ 'If-Modified-Since': 'Mon, 01 Jan 2024 00:00:00 GMT' })).toBe(200)
    expect(await status({ 'If-Modified-Since': 'nonsense' })).toBe(200)
    const unchanged = await server.get('/p/romashka/privacy/ru', { 'If-None-Match': etag })
    expect(unchanged.bytes).toHaveLength(0)
    expect(unchanged.headers).toMatchObject({ etag, 'last-modified': modified })
  })

  it('carry a content policy that allows their own stylesheet and nothing else', async () => {
    for (const path of ['/p/romashka/privacy/ru', '/p/romashka/privacy/history/en', '/p/nobody']) {
      const { headers, text } = await server.get(path)
      const sheet = /<style>([^]*?)<\/style>/.exec(text)?.[1] ?? ''
      const hash = createHash('sha256').update(sheet).digest('base64')
      expect(headers['content-security-policy']).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
      // JSON-LD is data: no browser runs it.
      expect(text).not.toMatch(/<script(?! type="application\/ld\+json">)|\sstyle=|<img|<iframe|\son[a-z]+=|<link rel="stylesheet"/i)
      expect(headers['set-cookie']).toBeUndefined()
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
    expect((await server.get('/p/romashka/privacy/ru.txt')).headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('name the canonical address and the other languages', async () => {
    const { headers, text } = await server.get('/p/romashka/privacy/v/1.0/en')
    expect(text).toContain('<link rel="canonical" href="/p/romashka/privacy/en">')
    expect(text).toContain('hreflang="ru" href="/p/romashka/privacy/ru"')
    expect(text).toContain('hreflang="x-default" href="/p/romashka/privacy"')
    expect(String(headers.link).startsWith(
      '<https://klauza.example/p/romashka/privacy/en>; rel="canonical", <https://klauza.example/p/romashka/privacy/ru>; rel="alternate"; hreflang="ru", ' +
        '<https://klauza.example/p/romashka/privacy/en>; rel="alternate"; hreflang="en", <https://klauza.example/p/romashka/privacy>; rel="alternate"; hreflang="x-default"',
    )).toBe(true)
  })

  it('show what a founder typed as text', async () => {
    const { text } = await server.get('/p/romashka/privacy/v/1.0/en')
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;q&quot; {{{x}}} &lt;!--notice--&gt; 0')
    expect(text.match(/<!--notice-->/g)).toHaveLength(1)
  })
})

describe('while the database is away', () => {
  it('what is known is served, and what is not is asked for later', async () => {
    const before = await server.get('/p/romashka/privacy/ru')
    away = true
    now = new Date(now.getTime() + 3_600_000)
    shelf.setListening(false)
    expect((await server.get('/p/romashka/privacy/ru')).bytes.equals(before.bytes)).toBe(true)
    expect((await server.get('/p/lost/privacy/ru')).status).toBe(503)
    const unread = await server.get('/p/romashka/privacy/v/1.2/en.md')
    expect([unread.status, unread.headers['cache-control'], unread.headers['retry-after']]).toEqual([503, 'no-store', '60'])
    away = false
    expect((await server.get('/p/romashka/privacy/v/1.2/en.md')).status).toBe(200)
  })

  it('it is asked once for many readers, and again when something changed or time has passed', async () => {
    await Promise.all(Array.from({ length: 10 }, () => server.get('/p/romashka/privacy/ru')))
    expect(reads).toBe(1)
    shelf.setListening(true)
    await server.get('/p/romashka/privacy/ru')
    expect(reads).toBe(2)
    now = new Date(now.getTime() + 30_000)
    await server.get('/p/romashka/privacy/ru')
    expect(reads).toBe(2)
    shelf.changed('another')
    await server.get('/p/romashka/privacy/ru')
    expect(reads).toBe(2)
    shelf.changed('one')
    await server.get('/p/romashka/privacy/ru')
    expect(reads).toBe(3)
    shelf.setListening(false)
    await server.get('/p/romashka/privacy/ru')
    now = new Date(now.getTime() + 4_000)
    await server.get('/p/romashka/privacy/ru')
    expect(reads).toBe(5)
  })
})
