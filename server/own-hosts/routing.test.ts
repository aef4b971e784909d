import { afterEach, describe, expect, it } from 'vitest'
import { type HostedHandler } from '@/server/hosted/handler'
import { type HostedServer, serveHosted } from '@/server/hosted/testing'
import { type HostEntry, HostTable } from '@/server/own-hosts/host-table'
import { atOwnHosts } from '@/server/own-hosts/routing'

/** Stands for hosted delivery: says which path it was asked for, and leaves to the application what is not under /p/. */
const hosted: HostedHandler = ({ url = '' }, response) => {
  if (!url.startsWith('/p/')) return false
  response.writeHead(200, { 'Content-Type': 'text/plain' }).end(url)
  return true
}
const entries: [string, HostEntry][] = [
  ['privacy.romashka.ru', { slug: 'romashka', lapsed: false }],
  ['old.romashka.ru', { slug: 'romashka', lapsed: true }],
]
let server: HostedServer
afterEach(() => server.close())

async function at(host: string, path: string, headers: Record<string, string> = {}) {
  const table = new HostTable(() => Promise.resolve(new Map(entries)))
  await table.refresh()
  server = await serveHosted(atOwnHosts(table, hosted, 'https://klauza.example'))
  return server.get(path, { Host: host, ...headers })
}

describe('the host of a customer', () => {
  it.each([
    ['/', '/p/romashka/privacy'],
    ['/?from=app', '/p/romashka/privacy?from=app'],
    ['/privacy', '/p/romashka/privacy'],
    ['/privacy/v/1.0/ru.pdf', '/p/romashka/privacy/v/1.0/ru.pdf'],
  ])('leads from %s to %s', async (path, location) => {
    const answer = await at('privacy.romashka.ru', path)
    expect([answer.status, answer.headers.location]).toEqual([302, location])
  })

  it('shows the policy at the path that it has everywhere, whatever the spelling of the host', async () => {
    for (const host of ['privacy.romashka.ru', 'PRIVACY.romashka.ru:8443', 'privacy.romashka.ru.']) {
      const answer = await at(host, '/p/romashka/privacy/ru')
      expect([answer.status, answer.text]).toEqual([200, '/p/romashka/privacy/ru'])
      await server.close()
    }
    await at('privacy.romashka.ru', '/')
  })

  it('gives the script that shows the policy in pages of others', async () => {
    // Stands for the file of the site, which hosted delivery answers.
    const table = new HostTable(() => Promise.resolve(new Map(entries)))
    await table.refresh()
    server = await serveHosted(atOwnHosts(table, (request, response) => (response.writeHead(200).end(request.url), true), 'https://klauza.example'))
    expect((await server.get('/embed.js', { Host: 'privacy.romashka.ru' })).text).toBe('/embed.js')
  })

  it.each(['/p/other/privacy/ru', '/p/romashka2/privacy/ru', '/services', '/sign-in', '/api/auth/session', '/privacyx', '//evil.example/'])('shows nothing else: %s', async (path) => {
    expect((await at('privacy.romashka.ru', path)).status).toBe(404)
  })

  it('once lapsed, says where the policy stays, in the language of the reader', async () => {
    const answer = await at('old.romashka.ru', '/p/romashka/privacy/ru', { 'Accept-Language': 'ru' })
    expect(answer.status).toBe(421)
    expect(answer.text).toContain('href="https://klauza.example/p/romashka/privacy"')
    expect(answer.text).toContain('больше не показывается')
  })

  it('any other host goes on as if there were none', async () => {
    const answer = await at('klauza.example', '/p/other/privacy/ru')
    expect([answer.status, answer.text]).toEqual([200, '/p/other/privacy/ru'])
    await server.close()
    expect((await at('klauza.example', '/services')).status).toBe(418)
  })
})

describe('the table of hosts', () => {
  it('keeps what it knows while the database is away, and reads again after a minute', async () => {
    let moment = 0
    let reads = 0
    let fails = false
    const table = new HostTable(
      () => {
        reads += 1
        return fails ? Promise.reject(new Error('away')) : Promise.resolve(new Map(entries))
      },
      () => moment,
    )
    await table.refresh()
    fails = true
    moment = 61_000
    expect(table.find('privacy.romashka.ru')).toEqual({ slug: 'romashka', lapsed: false })
    await table.refresh()
    expect(reads).toBe(3)
    expect(table.find('privacy.romashka.ru')).not.toBeNull()
    expect(table.find('unknown.example')).toBeNull()
    server = await serveHosted(hosted)
  })

  it('a change that is told of while the table is being read is not missed', async () => {
    const answers: ((hosts: Map<string, HostEntry>) => void)[] = []
    const table = new HostTable(() => new Promise((resolve) => answers.push(resolve)))
    const first = table.refresh()
    const second = table.refresh()
    await Promise.resolve()
    answers[0]?.(new Map())
    await first
    answers[1]?.(new Map(entries))
    await second
    expect(table.find('privacy.romashka.ru')).not.toBeNull()
    server = await serveHosted(hosted)
  })
})
