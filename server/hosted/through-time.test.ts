import { HtmlValidate } from 'html-validate'
import { Parser } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersSchema } from '@/policy/answers'
import { plainStyle } from '@/policy/document/style'
import { type Document } from '@/policy/document/tree'
import { deriveFacts, type Facts } from '@/policy/facts'
import { renderPolicyPage } from '@/policy/render/page'
import { type Language } from '@/policy/vocabulary'
import { hostedFrom } from '@/server/hosted/handler'
import { storedPage } from '@/server/hosted/reply'
import { type HostedVersion } from '@/server/hosted/source'
import { type Answer, type HostedServer, serveHosted, sha256 } from '@/server/hosted/testing'

const origin = 'https://klauza.example'
const hostile = '<b>&"\u0001'

/** A document of clauses by id: their words, in their order. */
function documentOf(language: Language, clauses: readonly (readonly [string, string])[]): Document {
  const clause = ([id, words]: readonly [string, string]) => ({
    kind: 'clause' as const, id, clauseId: id, revision: 'r', law: null, number: null, label: null, title: [{ kind: 'text' as const, text: `Title ${id}` }],
    blocks: [{ kind: 'paragraph' as const, id: `${id}.1`, number: null, label: null, content: [{ kind: 'text' as const, text: words }] }], factsPrinted: [],
  })
  const section = { kind: 'section' as const, id: 'general', anchor: 'section-general', number: [1], label: '1.', title: [{ kind: 'text' as const, text: 'General' }], clauses: clauses.map(clause) }
  return { kind: 'document', language, title: [{ kind: 'text', text: 'Policy' }], law: null, style: plainStyle, sections: [section], appendices: [] }
}

const texts: (readonly (readonly [string, string])[])[] = [
  [['data', 'We keep logs for 30 days.'], ['rights', 'You may ask.'], ['contacts', 'Write to us.']],
  [['rights', 'You may ask.'], ['contacts', 'Write to us.'], ['data', 'We keep logs for 90 days.']],
  [['contacts', 'Write to us.'], ['rights', 'You may ask.'], ['data', 'We keep logs for 90 days.'], ['cookies', 'There are cookies.']],
]
const factsOf = (days: number): Facts =>
  deriveFacts(answersSchema.parse({ service: { name: { ru: 'Ромашка', en: 'Romashka' } }, retention: { rules: [{ id: 'logs', name: { ru: 'журналы', en: 'logs' }, mode: 'period', period: { n: days, unit: 'day' } }] } }), '2026-01-01')
const facts = new Map([['id-0', factsOf(30)], ['id-1', factsOf(90)], ['id-2', factsOf(90)]])

const version = (minor: number, effectiveFrom: string, publishedAt: string): HostedVersion => ({
  id: `id-${minor}`,
  number: { major: 1, minor },
  effectiveFrom,
  publishedAt: new Date(publishedAt),
  note: { ru: `Заметка ${hostile}`, en: null },
  fingerprints: { ru: sha256(`ru ${minor}`), en: sha256(`en ${minor}`) },
  contentFingerprint: sha256(`both ${minor}`),
  serviceName: { ru: 'Ромашка', en: 'Romashka' },
})
const versions = [version(0, '2026-01-10', '2026-01-10T08:00:00Z'), version(1, '2026-03-01', '2026-02-20T08:00:00Z'), version(2, '2026-12-01', '2026-11-01T08:00:00Z')]

let server: HostedServer
beforeAll(async () => {
  server = await serveHosted(
    hostedFrom(
      {
        service: (slug) => Promise.resolve(slug === 'romashka' ? { id: 's', slug, documents: { privacy: versions } } : null),
        artefact: (id, language, form) => {
          const minor = Number(id.slice(3))
          const tree = documentOf(language, texts[minor] ?? [])
          if (form === 'json') return Promise.resolve(storedPage(JSON.stringify({ tree })))
          const publication = { serviceName: 'Romashka', path: '/p/romashka/privacy', version: `1.${minor}`, previous: minor === 0 ? null : `1.${minor - 1}`, effectiveFrom: versions[minor]?.effectiveFrom ?? '', publishedOn: '2026-01-10', languages: ['ru', 'en'] as const, fingerprint: sha256('x') }
          return Promise.resolve(storedPage(form === 'html' ? renderPolicyPage(tree, publication) : `${language} ${minor}`))
        },
        sealed: () => Promise.resolve([]),
        keys: () => Promise.resolve({ keys: [] }),
        facts: (ids) => Promise.resolve(new Map([...facts].filter(([id]) => ids.includes(id)))),
        listed: ({ skip }) => Promise.resolve(skip === 0 ? [{ slug: 'romashka', document: 'privacy', languages: ['ru', 'en'], changedAt: new Date('2026-11-01T08:00:00Z') }] : []),
        countListed: () => Promise.resolve(20_001),
      },
      { publicUrl: origin, now: () => new Date('2026-11-20T08:00:00Z') },
    ),
  )
})
afterAll(() => server.close())

/** The links of a header or a TimeMap, read as RFC 8288 says: relation → addresses, with their other attributes. */
function linksOf(text: string): { address: string; rels: string[]; attributes: Record<string, string> }[] {
  return [...text.matchAll(/<([^>]*)>((?:\s*;\s*[\w-]+="[^"]*")*)/g)].map(([, address = '', rest = '']) => {
    const attributes = Object.fromEntries([...rest.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
    return { address, rels: (attributes['rel'] ?? '').split(' '), attributes }
  })
}
const related = (answer: Answer, rel: string) => linksOf(String(answer.headers.link)).filter(({ rels }) => rels.includes(rel))
const pathAt = (address: string | undefined) => (address ?? '').replace(origin, '')

/** A Memento client: asks the original where its TimeGate is, asks that for a moment, and reads what it is sent to. */
async function mementoAt(original: string, datetime: string): Promise<{ memento: Answer; location: string }> {
  const [gate] = related(await server.get(original), 'timegate')
  const answer = await server.get(pathAt(gate?.address), { 'Accept-Datetime': datetime })
  expect(answer.status).toBe(302)
  expect(answer.headers.vary).toBe('Accept-Datetime')
  expect(related(answer, 'original').map(({ address }) => address)).toEqual([`${origin}${original}`])
  const location = answer.headers.location ?? ''
  return { memento: await server.get(location), location }
}

describe('Memento', () => {
  it.each([
    ['Thu, 01 Jan 1970 00:00:00 GMT', '1.0', 'Sat, 10 Jan 2026 08:00:00 GMT'],
    ['Sat, 28 Feb 2026 20:59:59 GMT', '1.0', 'Sat, 10 Jan 2026 08:00:00 GMT'],
    // 1 March begins in Moscow three hours earlier.
    ['Sat, 28 Feb 2026 21:00:00 GMT', '1.1', 'Sat, 28 Feb 2026 21:00:00 GMT'],
    ['Thu, 31 Dec 2026 00:00:00 GMT', '1.1', 'Sat, 28 Feb 2026 21:00:00 GMT'],
  ])('a client that asks for %s gets version %s', async (datetime, number, since) => {
    const { memento, location } = await mementoAt('/p/romashka/privacy/ru', datetime)
    expect(location).toBe(`/p/romashka/privacy/v/${number}/ru`)
    expect(memento.headers['memento-datetime']).toBe(since)
    expect(related(memento, 'original')[0]?.address).toBe(`${origin}/p/romashka/privacy/ru`)
  })

  it('keeps the form that was asked for', async () => {
    expect((await mementoAt('/p/romashka/privacy/en.txt', 'Sun, 01 Mar 2026 00:00:00 GMT')).location).toBe('/p/romashka/privacy/v/1.1/en.txt')
  })

  it('a version leads to the first, the last and its neighbours, each with its moment', async () => {
    const memento = await server.get('/p/romashka/privacy/v/1.0/ru')
    expect(related(memento, 'memento').map(({ address, rels, attributes }) => [pathAt(address), rels.join(' '), attributes['datetime']])).toEqual([
      ['/p/romashka/privacy/v/1.0/ru', 'first memento', 'Sat, 10 Jan 2026 08:00:00 GMT'],
      ['/p/romashka/privacy/v/1.1/ru', 'last next memento', 'Sat, 28 Feb 2026 21:00:00 GMT'],
    ])
  })

  it('a version that is not in force yet is no memento', async () => {
    const coming = await server.get('/p/romashka/privacy/v/1.2/ru')
    expect(coming.status).toBe(200)
    expect(coming.headers['memento-datetime']).toBeUndefined()
    expect(related(coming, 'memento')).toEqual([])
  })

  it('an Accept-Datetime that is no date is refused with what to write', async () => {
    for (const wrong of ['yesterday', '2026-03-01', 'Sun, 31 Jun 2026 00:00:00 GMT', 'Mon, 01 Mar 2026 00:00:00 GMT', 'Sun, 01 Mar 2026 00:00:00 +0300']) {
      const answer = await server.get('/p/romashka/privacy/timegate/ru', { 'Accept-Datetime': wrong })
      expect([answer.status, answer.text.includes('RFC 7089')], wrong).toEqual([400, true])
    }
  })

  it('lists every version that was in force in a TimeMap, as links and as JSON', async () => {
    const map = await server.get('/p/romashka/privacy/timemap/ru')
    expect(map.headers['content-type']).toBe('application/link-format')
    const mementos = linksOf(map.text).filter(({ rels }) => rels.includes('memento'))
    expect(mementos.map(({ address, rels }) => [pathAt(address), rels[0]])).toEqual([['/p/romashka/privacy/v/1.0/ru', 'first'], ['/p/romashka/privacy/v/1.1/ru', 'last']])
    for (const { address, attributes } of mementos) expect((await server.get(pathAt(address))).headers['memento-datetime']).toBe(attributes['datetime'])
    const json = JSON.parse((await server.get('/p/romashka/privacy/timemap/ru.json')).text) as { mementos: { list: { uri: string }[] } }
    expect(json.mementos.list.map(({ uri }) => uri)).toEqual(mementos.map(({ address }) => address))
  })
})

describe('relations between versions (RFC 5829)', () => {
  const pathsOf = async (path: string, rel: string) => related(await server.get(path), rel).map(({ address }) => pathAt(address))
  it('lead from the current address and from each version', async () => {
    expect(await pathsOf('/p/romashka/privacy/ru', 'latest-version')).toEqual(['/p/romashka/privacy/ru'])
    expect(await pathsOf('/p/romashka/privacy/ru', 'predecessor-version')).toEqual(['/p/romashka/privacy/v/1.0/ru'])
    expect(await pathsOf('/p/romashka/privacy/ru', 'version-history')).toEqual(['/p/romashka/privacy/history/ru'])
    expect(await pathsOf('/p/romashka/privacy/v/1.1/en', 'predecessor-version')).toEqual(['/p/romashka/privacy/v/1.0/en'])
    expect(await pathsOf('/p/romashka/privacy/v/1.1/en', 'successor-version')).toEqual(['/p/romashka/privacy/v/1.2/en'])
    expect(await pathsOf('/p/romashka/privacy/v/1.1/en', 'latest-version')).toEqual(['/p/romashka/privacy/en'])
  })
})

describe('what did it say on a day', () => {
  it('a person is led to the version in force', async () => {
    expect((await server.get('/p/romashka/privacy/on/2026-02-28', { 'Accept-Language': 'en' })).headers.location).toBe('/p/romashka/privacy/on/2026-02-28/en')
    expect((await server.get('/p/romashka/privacy/on/2026-02-28/en')).headers.location).toBe('/p/romashka/privacy/v/1.0/en')
    expect((await server.get('/p/romashka/privacy/on/2026-03-01/ru.txt')).headers.location).toBe('/p/romashka/privacy/v/1.1/ru.txt')
    expect((await server.get('/p/romashka/privacy/on/2026-12-01/ru')).headers.location).toBe('/p/romashka/privacy/v/1.2/ru')
    expect((await server.get('/p/romashka/privacy/on/2026-01-09/ru')).status).toBe(404)
  })
  it('a program gets the version, its days and its fingerprints', async () => {
    const answer = JSON.parse((await server.get('/p/romashka/privacy/on/2026-03-01.json')).text) as { version: object }
    expect(answer).toMatchObject({ service: 'romashka', document: 'privacy', day: '2026-03-01', version: { number: '1.1', inForceFrom: '2026-03-01', inForceUntil: '2026-12-01', fingerprints: { ru: sha256('ru 1') }, addresses: { en: `${origin}/p/romashka/privacy/v/1.1/en` } } })
    expect(JSON.parse((await server.get('/p/romashka/privacy/on/2026-01-09.json')).text)).toMatchObject({ version: null })
  })
})

/** XML as a strict reader takes it: elements with their text, or an error for what is not well-formed. */
function xmlOf(text: string): { name: string; text: string; attributes: Record<string, string> }[] {
  const elements: { name: string; text: string; attributes: Record<string, string> }[] = []
  const open: typeof elements = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, text: '', attributes }
        elements.push(element)
        open.push(element)
      },
      ontext: (data) => open.forEach((element) => (element.text += data)),
      onclosetag: (name, implied) => {
        if (implied && !/\/>/.test(text)) throw new Error(`<${name}> is not closed`)
        if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`)
      },
    },
    { xmlMode: true },
  )
  parser.end(text)
  expect(open).toEqual([])
  // XML 1.0 forbids control characters.
  expect(text).not.toMatch(/[^\P{Cc}\t\n\r]/u)
  return elements
}

describe('the feed', () => {
  it('is Atom with what every reader needs (RFC 4287), the newest version first', async () => {
    const feed = await server.get('/p/romashka/privacy/feed/ru')
    expect(feed.headers['content-type']).toBe('application/atom+xml; charset=utf-8')
    const elements = xmlOf(feed.text)
    const named = (name: string) => elements.filter((element) => element.name === name).map(({ text }) => text)
    expect(elements[0]).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ru' } })
    expect(named('entry')).toHaveLength(3)
    expect(named('id')).toEqual([`${origin}/p/romashka/privacy/feed/ru`, ...['1.2', '1.1', '1.0'].map((number) => `${origin}/p/romashka/privacy/v/${number}/ru`)])
    expect(named('updated')).toEqual(['2026-11-01T08:00:00.000Z', '2026-11-01T08:00:00.000Z', '2026-02-20T08:00:00.000Z', '2026-01-10T08:00:00.000Z'])
    expect(named('author')).toEqual(['Ромашка'])
    expect(named('summary')[1]).toBe('Заметка <b>&"\nДругой срок хранения: журналы: 90\u00a0дней (раньше: 30\u00a0дней)')
    expect(named('summary')[2]).toContain('Первая редакция.')
    const changes = elements.find(({ name, attributes }) => name === 'link' && attributes['rel'] === 'related')
    expect((await server.get(pathAt(changes?.attributes['href']))).status).toBe(200)
  })
  it('is found from the page', async () => {
    expect(related(await server.get('/p/romashka/privacy/ru'), 'alternate').filter(({ attributes }) => attributes['type'] === 'application/atom+xml').map(({ address }) => pathAt(address))).toEqual(['/p/romashka/privacy/feed/ru'])
  })
})

describe('what a version changed', () => {
  it('says it in words first, then word by word, and what merely moved', async () => {
    const { text, status } = await server.get('/p/romashka/privacy/v/1.1/since/1.0/en')
    expect(status).toBe(200)
    expect(text).toContain('<li>Kept for another time: logs: 90\u00a0days (before: 30\u00a0days)</li>')
    expect(text).toMatch(/for <del><span class="said"> \[removed: <\/span>30<span class="said">\] <\/span><\/del><ins>.*90.*<\/ins> days/)
    expect(text).toContain('Заметка &lt;b&gt;&amp;&quot;')
    // The clause that changed moved too; the others stayed in order and are not listed.
    expect(text).not.toContain('Moved and otherwise unchanged')
    const next = (await server.get('/p/romashka/privacy/v/1.2/since/1.1/en')).text
    expect(next).toMatch(/Title cookies <span class="state">added/)
    expect(next).toMatch(/Moved and otherwise unchanged<\/h2>\n<ul>\n<li>Title (?:rights|contacts)<\/li>\n<\/ul>/)
  })
  it('compares versions that do not follow one another, in the language of the reader', async () => {
    expect((await server.get('/p/romashka/privacy/v/1.2/since/1.0', { 'Accept-Language': 'ru' })).headers.location).toBe('/p/romashka/privacy/v/1.2/since/1.0/ru')
    expect((await server.get('/p/romashka/privacy/v/1.2/since/1.0/ru')).text).toContain('Что изменила редакция 1.2 по сравнению с редакцией 1.0')
    expect((await server.get('/p/romashka/privacy/v/1.9/since/1.0/ru')).status).toBe(404)
  })
})

describe('search engines', () => {
  it('find every current address with its languages, in parts', async () => {
    expect(xmlOf((await server.get('/sitemap.xml')).text).filter(({ name }) => name === 'loc').map(({ text }) => pathAt(text))).toEqual(['/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-3.xml'])
    const part = xmlOf((await server.get('/sitemap-1.xml')).text)
    expect(part.filter(({ name }) => name === 'loc').map(({ text }) => pathAt(text))).toEqual(['/p/romashka/privacy/ru', '/p/romashka/privacy/en'])
    expect(part.filter(({ name }) => name === 'xhtml:link').map(({ attributes }) => attributes['hreflang'])).toEqual(['ru', 'en', 'x-default', 'ru', 'en', 'x-default'])
    const robots = (await server.get('/robots.txt')).text
    expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml`)
    expect(robots).toContain('Allow: /p/')
  })
  it('read about the page in JSON-LD', async () => {
    const { text } = await server.get('/p/romashka/privacy/en')
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(text)?.[1] ?? '') as object
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'WebPage', inLanguage: 'en', version: '1.1' })
  })
})

describe('the pages', () => {
  it('are valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
    for (const path of ['/p/romashka/privacy/ru', '/p/romashka/privacy/v/1.2/since/1.0/ru', '/p/romashka/privacy/history/en', '/p/nobody']) {
      const report = await validator.validateString((await server.get(path)).text)
      expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`))).toEqual([])
    }
  })
})
