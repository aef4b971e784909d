import { createHash } from 'node:crypto'
import { Script } from 'node:vm'
import { HtmlValidate } from 'html-validate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plainStyle } from '@/policy/document/style'
import { type Document } from '@/policy/document/tree'
import { type Language } from '@/policy/vocabulary'
import { hostedHandler } from '@/server/hosted/handler'
import { storedPage } from '@/server/hosted/reply'
import { Shelf } from '@/server/hosted/shelf'
import { type HostedSource, type HostedVersion } from '@/server/hosted/source'
import { type HostedServer, serveHosted, sha256 } from '@/server/hosted/testing'

const origin = 'https://klauza.example'
const hostile = '<script>alert(1)</script> id="x" <a href="#y"> <a href="javascript:1">'

function documentOf(language: Language, minor: number): Document {
  const text = (words: string) => ({ kind: 'text' as const, text: words })
  const content = [
    text(`Text ${minor} ${hostile} `),
    { kind: 'link' as const, href: 'https://other.example/', content: [text('outside')] },
    { kind: 'reference' as const, clauseId: 'contacts', state: 'resolved' as const, anchors: ['contacts'], text: 'section 1' },
  ] as never[]
  const clause = {
    kind: 'clause' as const, id: 'contacts', clauseId: 'contacts', revision: 'r', law: null, number: null, label: null, title: [text('Contacts')],
    blocks: [{ kind: 'paragraph' as const, id: 'contacts.1', number: null, label: null, content }], factsPrinted: [],
  }
  const section = { kind: 'section' as const, id: 'general', anchor: 'section-general', number: [1], label: '1.', title: [text('General')], clauses: [clause] }
  return { kind: 'document', language, title: [text('Policy')], law: null, style: plainStyle, sections: [section], appendices: [] }
}

const version = (minor: number, effectiveFrom: string, languages: Language[] = ['ru', 'en']): HostedVersion => ({
  id: `id-${minor}`,
  number: { major: 1, minor },
  effectiveFrom,
  publishedAt: new Date(`${effectiveFrom}T06:00:00Z`),
  note: { ru: null, en: null },
  fingerprints: Object.fromEntries(languages.map((language) => [language, sha256(`${language} ${minor}`)])),
  contentFingerprint: sha256(`both ${minor}`),
  serviceName: { ru: 'Ромашка', en: 'Romashka' },
})
const first = version(0, '2026-11-01')
const second = version(1, '2026-11-20')
const announced = { ...version(2, '2026-12-24'), publishedAt: new Date('2026-12-01T06:00:00Z') }

let versions: HostedVersion[]
let now: Date
let server: HostedServer
let shelf: Shelf

const source: HostedSource = {
  service: (slug) => Promise.resolve(slug === 'romashka' || slug === 'lilia' ? { id: 's', slug: 'romashka', documents: { privacy: versions } } : null),
  artefact: (id, language, form) => Promise.resolve(form === 'json' ? storedPage(JSON.stringify({ tree: documentOf(language, Number(id.slice(3))) })) : null),
  facts: () => Promise.resolve(new Map()),
  sealed: () => Promise.resolve([]),
  listed: () => Promise.resolve([]),
  countListed: () => Promise.resolve(0),
  keys: () => Promise.resolve({ keys: [] }),
}
const get = (path: string, headers: Record<string, string> = {}) => server.get(path, headers)
const publish = (all: HostedVersion[]) => {
  versions = all
  shelf.changed('s')
}
/** As one types it. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

beforeEach(async () => {
  versions = [first, second]
  now = new Date('2026-11-22T09:00:00Z')
  shelf = new Shelf(source)
  server = await serveHosted(hostedHandler({ shelf, publicUrl: origin, now: () => now }))
})
afterEach(() => server.close())

describe('the fragment', () => {
  it('is the text in force without anything that runs or styles, with full addresses and anchors of its own', async () => {
    const { status, headers, text } = await get('/p/romashka/privacy/fragment/en')
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'content-language': 'en', 'access-control-allow-origin': '*', 'x-robots-tag': 'noindex' })
    expect(headers.link).toBe(`<${origin}/p/romashka/privacy/en>; rel="canonical"`)
    expect(headers['cache-control']).toContain('stale-if-error')
    expect(text).toContain('Text 1 &lt;script&gt;')
    expect(text).toContain(`href="${origin}/p/romashka/privacy/v/1.1/en"`)
    expect(text).toContain('id="privacy-contacts"')
    expect(text).toContain('<a href="#privacy-contacts">section 1</a>')
    expect(text).toContain(`data-version="1.1" data-fingerprint="sha256:${second.fingerprints.en}"`)
    expect(text).not.toMatch(/<(?:script|style|html|body|head)|<a href="(?:javascript|\/)/)
    // What somebody typed stays as it was typed.
    expect(text).toContain('id=&quot;x&quot;')
  })

  it('is not sent again while nothing changes', async () => {
    const { headers } = await get('/p/romashka/privacy/fragment/ru')
    expect((await get('/p/romashka/privacy/fragment/ru', { 'If-None-Match': String(headers.etag) })).status).toBe(304)
    publish([...versions, announced])
    now = new Date('2026-12-24T09:00:00Z')
    const changed = await get('/p/romashka/privacy/fragment/ru', { 'If-None-Match': String(headers.etag) })
    expect([changed.status, changed.text.includes('Text 2')]).toEqual([200, true])
  })

  it('leads to the language of the reader, to the present name, and says what is not there', async () => {
    expect((await get('/p/romashka/privacy/fragment', { 'Accept-Language': 'en' })).headers.location).toBe('/p/romashka/privacy/fragment/en')
    expect((await get('/p/lilia/privacy/frame/ru')).headers.location).toBe('/p/romashka/privacy/frame/ru')
    publish([version(0, '2026-11-01', ['ru'])])
    now = new Date('2026-11-25T09:00:00Z')
    const missing = await get('/p/romashka/privacy/fragment/en')
    expect([missing.status, missing.text.includes('href="/p/romashka/privacy/fragment/ru"')]).toEqual([404, true])
    publish([{ ...first, withdrawnOn: '2026-11-10', ended: { how: 'withdrawn', at: new Date('2026-11-10T06:00:00Z'), reason: { ru: 'Закрыто', en: null } } }])
    now = new Date('2026-11-28T09:00:00Z')
    expect((await get('/p/romashka/privacy/fragment/ru')).status).toBe(410)
  })
})

describe('the page for a frame', () => {
  it('runs its one script and nothing else, and takes nobody away from the page around', async () => {
    const { status, headers, text } = await get('/p/romashka/privacy/frame/ru')
    expect(status).toBe(200)
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(text) ?? []
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(text) ?? []
    const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
    expect(headers['content-security-policy']).toBe(`default-src 'none'; style-src ${hash(style)}; base-uri 'none'; form-action 'none'; script-src ${hash(script)}`)
    expect(headers['x-frame-options']).toBeUndefined()
    expect(headers['set-cookie']).toBeUndefined()
    expect(text.match(/<script/g)).toHaveLength(1)
    const links = [...text.matchAll(/<a ([^>]*)href="([^"]*)"/g)].map(([, before = '', href = '']) => [href, before.includes('target="_blank"')])
    for (const [href, outside] of links) expect([href, outside]).toEqual([href, !/^(?:#|en(?:#|$))/.test(String(href))])
    expect(links).toContainEqual(['en', false])
    expect(links).toContainEqual(['https://other.example/', true])
    expect(links).toContainEqual(['/p/romashka/privacy/ru', true])
  })

  it('tells of a version that has been announced', async () => {
    publish([first, second, announced])
    now = new Date('2026-12-02T09:00:00Z')
    expect((await get('/p/romashka/privacy/frame/en')).text).toContain('<a target="_blank" href="/p/romashka/privacy/v/1.2/en">Version 1.2</a>')
  })

  it('is sound HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off', 'no-inline-style': 'off', 'require-sri': 'off', 'void-style': 'off', 'doctype-style': 'off', 'no-trailing-whitespace': 'off', 'no-redundant-role': 'off' } })
    const { results } = await validator.validateString((await get('/p/romashka/privacy/frame/ru')).text)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual([])
  })
})

describe('the banner', () => {
  it('says for thirty days what changed, and then nothing', async () => {
    const fresh = await get('/p/romashka/privacy/banner/ru')
    expect(plain(fresh.text)).toBe(`<p class="klauza-banner" role="note">Политика изменилась <time datetime="2026-11-20">20 ноября 2026 г.</time> <a href="${origin}/p/romashka/privacy/v/1.1/since/1.0/ru">Что изменилось</a></p>\n`)
    now = new Date('2026-12-19T20:59:00Z')
    expect((await get('/p/romashka/privacy/banner/en')).text).toContain('The policy changed on')
    now = new Date('2026-12-19T21:00:00Z')
    const old = await get('/p/romashka/privacy/banner/en')
    expect([old.status, old.text]).toEqual([200, ''])
    expect((await get('/p/romashka/privacy/banner/en', { 'If-Modified-Since': String(fresh.headers['last-modified']) })).status).toBe(200)
  })

  it('says what will change, and stands above the fragment', async () => {
    publish([first, second, announced])
    now = new Date('2026-12-02T09:00:00Z')
    const { text } = await get('/p/romashka/privacy/banner/en')
    expect(plain(text)).toContain(`will change on <time datetime="2026-12-24">24 December 2026</time>. <a href="${origin}/p/romashka/privacy/v/1.2/since/1.1/en">What will change</a>`)
    expect((await get('/p/romashka/privacy/fragment/en')).text).toContain(text.trim())
  })

  it('has no news of the first version', async () => {
    publish([first])
    now = new Date('2026-11-02T09:00:00Z')
    expect((await get('/p/romashka/privacy/banner/ru')).text).toBe('')
  })

  it('leads to the text where the other version cannot be read in this language', async () => {
    publish([version(0, '2026-11-01', ['ru']), second])
    now = new Date('2026-11-23T09:00:00Z')
    expect((await get('/p/romashka/privacy/banner/en')).text).toContain(`<a href="${origin}/p/romashka/privacy/en">Read the new version</a>`)
  })
})

describe('/embed.js', () => {
  it('is a script that any page may load', async () => {
    const { status, headers, text } = await get('/embed.js')
    expect([status, headers['content-type'], headers['cross-origin-resource-policy']]).toEqual([200, 'text/javascript; charset=utf-8', 'cross-origin'])
    expect(() => new Script(text)).not.toThrow()
    expect(text).not.toMatch(/cookie\b(?!s)|localStorage|sessionStorage|fetch\(|XMLHttpRequest|sendBeacon|innerHTML|eval/)
    expect(text.length).toBeLessThan(2_500)
  })
})
