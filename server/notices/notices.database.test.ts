import { createHmac } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadDraft } from '@/server/answers/load'
import { saveAnswers } from '@/server/answers/save'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { MOST_ATTEMPTS, pauseAfter, queueLetters, sendDue } from '@/server/mail/outgoing'
import { type Letter, RefusedForGood, transportOf } from '@/server/mail/transport'
import { cancelVersion, withdrawPolicy } from '@/server/publishing/end-version'
import { publish } from '@/server/publishing/publish'
import { seedSmallLibrary, serviceToPublish, smallAnswers } from '@/server/publishing/testing'
import { subscriptionHandler } from '@/server/subscriptions/handler'
import { canBeConfirmed, confirm, CONFIRMING, countSubscribers, forgetUnconfirmed, policyAt, type PolicyAt, subscribe, unsubscribe } from '@/server/subscriptions/subscriptions'
import { deliverDue } from '@/server/webhooks/deliveries'
import { lock, unlock } from '@/server/webhooks/secret'
import { addWebhook, listWebhooks, removeWebhook, sendAgain } from '@/server/webhooks/webhooks'

let test: TestDatabase
let count = 0
let service: { organisationId: string; serviceId: string; edit: number }
let policy: PolicyAt
const now = new Date('2026-11-23T09:00:00Z')
const publicUrl = 'https://klauza.example'

beforeAll(async () => {
  test = await freshDatabase()
  await seedSmallLibrary(test.database)
})
afterAll(() => test.close())
beforeEach(async () => {
  count += 1
  await test.database.outgoingMail.deleteMany()
  await test.database.subscription.deleteMany()
  service = await serviceToPublish(test.database, `notices-${count}`, smallAnswers('Отправляет письма'))
  await publishOn('2026-11-23')
  policy = await publishedPolicy()
})

async function publishedPolicy(): Promise<PolicyAt> {
  const found = await policyAt(test.database, `notices-${count}`, 'privacy')
  if (!found) throw new Error('nothing was published')
  return found
}

async function publishOn(effectiveFrom: string, words?: string) {
  if (words !== undefined) {
    const { answers, edit } = await loadDraft(test.database, service.serviceId)
    const next = { ...answers, service: { ...answers.service, description: { ru: words, en: words } } }
    service.edit = (await saveAnswers(test.database, service.serviceId, next, edit)).edit
  }
  return publish(test.database, { serviceId: service.serviceId, organisationId: service.organisationId, by: 'vera', byName: 'Вера', effectiveFrom, note: null, expectedEdit: service.edit }, now)
}

const letters = () => test.database.outgoingMail.findMany({ orderBy: { createdAt: 'asc' } })
const lastToken = async () => /subscribe\/(?:ru|en)\/(\S+)/.exec((await letters()).at(-1)?.body ?? '')?.[1] ?? ''

async function subscribed(email: string, language: 'ru' | 'en' = 'ru'): Promise<void> {
  await subscribe(test.database, policy, email, language, publicUrl, now)
  expect(await confirm(test.database, policy.id, await lastToken(), now)).toBe(true)
  await test.database.outgoingMail.deleteMany()
}

describe('a subscription', () => {
  it('begins when the reader confirms, and not by a link that was used, is old or belongs to another policy', async () => {
    expect(await subscribe(test.database, policy, ' Reader@Example.com ', 'ru', publicUrl, now)).toBe(true)
    expect((await letters()).map(({ recipient }) => recipient)).toEqual(['reader@example.com'])
    expect(await countSubscribers(test.database, service.serviceId)).toBe(0)
    const token = await lastToken()
    expect(await confirm(test.database, 'another policy', token, now)).toBe(false)
    expect(await confirm(test.database, policy.id, token, new Date(now.getTime() + CONFIRMING))).toBe(false)
    expect(await canBeConfirmed(test.database, policy.id, token, now)).toBe(true)
    expect(await confirm(test.database, policy.id, token, now)).toBe(true)
    expect(await confirm(test.database, policy.id, token, now)).toBe(false)
    expect(await countSubscribers(test.database, service.serviceId)).toBe(1)
    // The database holds no token that would open anything.
    expect(JSON.stringify(await test.database.subscription.findMany())).not.toContain(token)
  })

  it('answers the same for an address that is subscribed, and sends it no second letter', async () => {
    await subscribed('reader@example.com')
    expect(await subscribe(test.database, policy, 'reader@example.com', 'en', publicUrl, now)).toBe(true)
    expect(await letters()).toEqual([])
    expect(await subscribe(test.database, policy, 'other@example.com', 'ru', publicUrl, now)).toBe(true)
    expect(await subscribe(test.database, policy, 'other@example.com', 'ru', publicUrl, now)).toBe(true)
    expect(await letters()).toHaveLength(1)
    expect(await subscribe(test.database, policy, 'no address', 'ru', publicUrl, now)).toBe(false)
  })

  it('is forgotten when nobody confirms it', async () => {
    await subscribe(test.database, policy, 'reader@example.com', 'ru', publicUrl, now)
    expect(await forgetUnconfirmed(test.database, new Date(now.getTime() + CONFIRMING - 1))).toBe(0)
    expect(await forgetUnconfirmed(test.database, new Date(now.getTime() + CONFIRMING))).toBe(1)
  })

  it('brings a letter in its language when a version is published, called off or withdrawn, and ends by one click', async () => {
    await subscribed('ru@example.com')
    await subscribed('en@example.com', 'en')
    expect(await publishOn('2026-12-20', 'Отправляет открытки')).toMatchObject({ outcome: 'published', version: '1.1' })
    const [russian, english] = (await letters()).sort((a, b) => b.recipient.localeCompare(a.recipient))
    expect(russian?.subject).toBe('Меняется политика конфиденциальности: Ромашка')
    expect(russian?.body).toContain('20\u00a0декабря 2026')
    expect(english?.body).toContain(`/p/notices-${count}/privacy/v/1.1/en`)
    expect(english?.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
    const end = /unsubscribe\/en\/([^>\s]+)/.exec(JSON.stringify(english?.headers))?.[1]?.replace(/>.*$/, '') ?? ''
    expect(await unsubscribe(test.database, `${end}x`)).toBe(false)
    expect(await unsubscribe(test.database, end)).toBe(true)
    // The letter that had not left goes with the address.
    expect((await letters()).map(({ recipient }) => recipient)).toEqual(['ru@example.com'])
    expect(await test.database.subscription.count({ where: { email: 'en@example.com' } })).toBe(0)
    const by = { userId: 'vera', name: 'Вера' }
    await cancelVersion(test.database, service, '1.1', { ru: 'Передумали', en: null }, by, now)
    await withdrawPolicy(test.database, service, '1.1', { ru: 'Сервис закрыт', en: null }, by, now)
    expect((await letters()).map(({ body }) => /Причина: (.*)/.exec(body)?.[1])).toEqual([undefined, 'Передумали', 'Сервис закрыт'])
  })
})

describe('the queue of letters', () => {
  const letter = { recipient: 'reader@example.com', subject: 'Тема', body: 'Текст', headers: { 'List-Unsubscribe': '<https://klauza.example/x>' } }

  it('tries again after a pause that grows, and gives up what is refused for good or fails too often', async () => {
    await queueLetters(test.database, [letter])
    const failing = () => Promise.reject(new Error('connection refused'))
    const first = new Date(Date.now() + 1_000)
    expect(await sendDue(test.database, failing, first)).toBe(0)
    expect(await letters()).toMatchObject([{ attempts: 1, failure: 'connection refused', dueAt: new Date(first.getTime() + pauseAfter(1)) }])
    expect(await sendDue(test.database, failing, new Date(first.getTime() + pauseAfter(1) - 1))).toBe(0)
    expect((await letters())[0]?.attempts).toBe(1)
    await test.database.outgoingMail.updateMany({ data: { attempts: MOST_ATTEMPTS - 1, dueAt: first } })
    await sendDue(test.database, failing, first)
    expect(await letters()).toEqual([])
    await queueLetters(test.database, [letter])
    await sendDue(test.database, () => Promise.reject(new RefusedForGood('no such mailbox')), new Date(Date.now() + 1_000))
    expect(await letters()).toEqual([])
  })

  it('sends each letter once, however many look into it', async () => {
    await queueLetters(test.database, Array.from({ length: 12 }, (_, index) => ({ ...letter, subject: `№ ${index}` })))
    const sent: string[] = []
    const send = async ({ subject }: Letter) => void sent.push(subject)
    const soon = new Date(Date.now() + 1_000)
    await Promise.all([sendDue(test.database, send, soon), sendDue(test.database, send, soon), sendDue(test.database, send, soon)])
    await sendDue(test.database, send, soon)
    expect(new Set(sent).size).toBe(12)
    expect(sent).toHaveLength(12)
  })

  it('writes letters into the outbox where there is no mail server', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'klauza-outbox-'))
    await queueLetters(test.database, [letter])
    expect(await sendDue(test.database, transportOf({ smtpUrl: null, mailFrom: 'Klauza <klauza@localhost>', dataFolder }), new Date(Date.now() + 1_000))).toBe(1)
    const [file = ''] = readdirSync(join(dataFolder, 'outbox'))
    expect(file).toMatch(/\.eml$/)
    const text = readFileSync(join(dataFolder, 'outbox', file), 'utf8')
    expect(text).toContain('To: reader@example.com')
    expect(text).toContain('List-Unsubscribe: <https://klauza.example/x>')
  })
})

describe('the subscription pages', () => {
  async function served<Result>(work: (base: string) => Promise<Result>): Promise<Result> {
    const handler = subscriptionHandler(test.database, publicUrl)
    const server = createServer((request, response) => {
      if (handler(request, response) === false) response.writeHead(418).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/p/notices-${count}/privacy`)
    } finally {
      server.closeAllConnections()
      server.close()
    }
  }
  const post = (url: string, fields: Record<string, string> = {}) => fetch(url, { method: 'POST', body: new URLSearchParams(fields) })

  it('work without a script: a form, a letter, a button, one click to end it', async () => {
    await served(async (base) => {
      const form = await fetch(`${base}/subscribe/ru`)
      expect(form.status).toBe(200)
      expect(form.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
      expect(await form.text()).not.toContain('<script')
      const wrong = await post(`${base}/subscribe/ru`, { email: '"><b>не адрес' })
      expect(wrong.status).toBe(422)
      expect(await wrong.text()).toContain('value="&quot;&gt;&lt;b&gt;не адрес"')
      const asked = await (await post(`${base}/subscribe/ru`, { email: 'form@example.com' })).text()
      const token = await lastToken()
      // A program that opens links confirms nothing.
      expect((await fetch(`${base}/subscribe/ru/${token}`)).status).toBe(200)
      expect(await countSubscribers(test.database, service.serviceId)).toBe(0)
      expect((await post(`${base}/subscribe/ru/${token}`)).status).toBe(200)
      expect(await countSubscribers(test.database, service.serviceId)).toBe(1)
      expect((await post(`${base}/subscribe/ru/${token}`)).status).toBe(410)
      expect(await (await post(`${base}/subscribe/ru`, { email: 'form@example.com' })).text()).toBe(asked)
      await test.database.outgoingMail.deleteMany()
      await publishOn('2026-12-20', 'Отправляет открытки')
      const end = /http\S+unsubscribe\/ru\/(\S+)/.exec((await letters())[0]?.body ?? '')?.[1] ?? ''
      expect((await fetch(`${base}/unsubscribe/ru/${end}`)).status).toBe(200)
      expect(await countSubscribers(test.database, service.serviceId)).toBe(1)
      expect((await post(`${base}/unsubscribe/ru/${end}`, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200)
      expect(await test.database.subscription.count({ where: { email: 'form@example.com' } })).toBe(0)
      expect((await fetch(`${base}/ru`)).status).toBe(418)
    })
  })

  it('slow down whoever asks for the same address again and again', async () => {
    await served(async (base) => {
      const statuses = await Promise.all(Array.from({ length: 5 }, async () => (await post(`${base}/subscribe/ru`, { email: `flood-${count}@example.com` })).status))
      expect(statuses.filter((status) => status === 429)).toHaveLength(2)
      expect((await letters()).filter(({ recipient }) => recipient.startsWith('flood'))).toHaveLength(1)
    })
  })
})

describe('webhooks', () => {
  const inner = { mayBeInner: true }

  it('are told of a version, signed, tried again, and logged', async () => {
    const received: { headers: Record<string, unknown>; body: string }[] = []
    let status = 500
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
      request.on('end', () => {
        received.push({ headers: request.headers, body })
        response.writeHead(status).end('whatever')
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const added = await addWebhook(test.database, service.organisationId, `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, true)
    if (typeof added === 'string') throw new Error(added)
    expect(JSON.stringify(await test.database.webhook.findMany())).not.toContain(added.secret)
    await publishOn('2026-12-20', 'Отправляет открытки')
    const soon = new Date(Date.now() + 1_000)
    expect(await deliverDue(test.database, { ...inner, now: soon })).toBe(0)
    const [hook] = await listWebhooks(test.database, service.organisationId)
    expect(hook?.deliveries).toMatchObject([{ event: 'version.published', attempts: 1, status: 500, deliveredAt: null }])
    expect(await deliverDue(test.database, { ...inner, now: soon })).toBe(0)
    status = 204
    const delivery = hook?.deliveries[0]?.id ?? ''
    const stranger = await test.database.organisation.create({ data: { name: 'Чужая', slug: `stranger-${count}` } })
    expect(await sendAgain(test.database, stranger.id, delivery, soon)).toBe(false)
    expect(await removeWebhook(test.database, stranger.id, hook?.id ?? '')).toBe(false)
    expect(await sendAgain(test.database, service.organisationId, delivery, soon)).toBe(true)
    expect(await deliverDue(test.database, { ...inner, now: soon })).toBe(1)
    server.close()
    const { headers, body } = received.at(-1) ?? { headers: {}, body: '' }
    const key = Buffer.from(added.secret.replace('whsec_', ''), 'base64')
    const signature = createHmac('sha256', key).update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`).digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${signature}`)
    expect(JSON.parse(body)).toMatchObject({ type: 'version.published', data: { version: '1.1', effectiveFrom: '2026-12-20', changeClass: 'editorial' } })
  })

  it('never reach the network of this server, unless the environment allows it', async () => {
    const refused = async (url: string) => addWebhook(test.database, service.organisationId, url, false)
    for (const host of ['127.0.0.1', '10.1.2.3', '169.254.169.254', '[::1]', '[::ffff:10.0.0.1]', '[fd00::1]', '0.0.0.0', '2130706433']) expect(await refused(`https://${host}/x`), host).toBe('url-private')
    expect(await refused('http://example.com/x')).toBe('url-not-https')
    expect(await refused('https://user:password@example.com/x')).toBe('url-form')
    expect(await refused('file:///etc/passwd')).toBe('url-not-https')
    // One that was allowed when it was added is looked at again when a message is sent.
    await addWebhook(test.database, service.organisationId, 'http://127.0.0.1:9/', true)
    await publishOn('2026-12-20', 'Отправляет открытки')
    expect(await deliverDue(test.database, { mayBeInner: false, post: () => Promise.reject(new Error('reached')), now: new Date(Date.now() + 1_000) })).toBe(0)
    expect((await listWebhooks(test.database, service.organisationId))[0]?.deliveries[0]?.failure).toBe('url-not-https')
  })

  it('keep their secret locked: another root secret, or one changed byte, opens nothing', () => {
    const locked = lock('whsec_x', 'a'.repeat(32))
    expect(unlock(locked, 'a'.repeat(32))).toBe('whsec_x')
    expect(() => unlock(locked, 'b'.repeat(32))).toThrow()
    expect(() => unlock(`${locked.slice(0, -4)}AAA=`, 'a'.repeat(32))).toThrow()
  })
})
