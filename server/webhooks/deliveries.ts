import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { type Connection } from '@/server/answers/connection'
import { type Database } from '@/server/database/client'
import { type Prisma } from '@/server/database/generated/client'
import { signatureHeaders, unlock } from '@/server/webhooks/secret'
import { type Target, targetOf } from '@/server/webhooks/target'

/** What webhooks are told of. */
export const webhookEvents = ['version.published', 'version.cancelled', 'policy.withdrawn'] as const
export type WebhookEvent = (typeof webhookEvents)[number]

const atOnce = 10
/** Pauses between the attempts, in milliseconds; after the last one a delivery is given up and waits for “send again”. */
const pauses = [1, 5, 30, 120, 360, 720].map((minutes) => minutes * 60_000)
/** How long an answer is waited for, in milliseconds. */
const patience = 10_000
/** How long the log is kept, in milliseconds. */
const kept = 30 * 24 * 3_600_000

/** Puts a message to every webhook of an organisation into the queue, in the transaction of what it tells of. */
export async function queueDeliveries(connection: Connection, organisationId: string, event: WebhookEvent, payload: object): Promise<void> {
  const webhooks = await connection.webhook.findMany({ where: { organisationId }, select: { id: true } })
  await connection.webhookDelivery.createMany({ data: webhooks.map(({ id }) => ({ webhookId: id, event, payload: payload as Prisma.InputJsonObject })) })
}

/** Posts a signed message. @returns the HTTP status */
export type Post = (target: Target, headers: Record<string, string>, body: string) => Promise<number>

export interface Delivering {
  mayBeInner: boolean
  post?: Post
  now?: Date
}

/** Delivers what is due; several processes may do so at once. @returns how many messages arrived */
export async function deliverDue(database: Database, { mayBeInner, post = postOver, now = new Date() }: Delivering): Promise<number> {
  const due = await takeDue(database, now)
  const arrived = await Promise.all(due.map((delivery) => deliver(database, delivery, { mayBeInner, post, now })))
  await database.webhookDelivery.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - kept) } } })
  return arrived.filter(Boolean).length
}

type Due = Prisma.WebhookDeliveryGetPayload<{ include: { webhook: true } }>

async function takeDue(database: Database, now: Date): Promise<Due[]> {
  return database.$transaction(async (connection) => {
    const due = await connection.$queryRaw<{ id: string }[]>`
      SELECT id FROM webhook_delivery WHERE due_at <= ${now} ORDER BY due_at LIMIT ${atOnce} FOR UPDATE SKIP LOCKED`
    const rows = await connection.webhookDelivery.findMany({ where: { id: { in: due.map(({ id }) => id) } }, include: { webhook: true } })
    for (const { id, attempts } of rows) {
      // Put off first: a process that dies in between leaves it for the next try.
      const pause = pauses[attempts]
      await connection.webhookDelivery.update({ where: { id }, data: { attempts: attempts + 1, dueAt: pause === undefined ? null : new Date(now.getTime() + pause) } })
    }
    return rows
  })
}

async function deliver(database: Database, { id, event, payload, createdAt, webhook }: Due, { mayBeInner, post, now }: Required<Delivering>): Promise<boolean> {
  const body = JSON.stringify({ type: event, timestamp: createdAt.toISOString(), data: payload })
  let status: number | null = null
  let failure: string | null = null
  try {
    const target = await targetOf(webhook.url, mayBeInner)
    if (typeof target === 'string') failure = target
    else status = await post(target, { ...signatureHeaders(unlock(webhook.secret), id, body, now), 'Content-Type': 'application/json' }, body)
  } catch (error) {
    failure = error instanceof Error ? error.message.slice(0, 500) : String(error)
  }
  const arrived = status !== null && status >= 200 && status < 300
  await database.webhookDelivery.updateMany({ where: { id }, data: { status, failure, ...(arrived ? { deliveredAt: now, dueAt: null } : {}) } })
  return arrived
}

/** Redirects are not followed: they would lead where nobody looked. */
const postOver: Post = ({ url, address, family }, headers, body) =>
  new Promise((resolve, reject) => {
    const bytes = Buffer.from(body, 'utf8')
    const request = url.protocol === 'http:' ? requestHttp : requestHttps
    const outgoing = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'Content-Length': bytes.length, 'User-Agent': 'Klauza-Webhooks' },
        timeout: patience,
        lookup: (_host, options, callback) => (options.all ? callback(null, [{ address, family }]) : callback(null, address, family)),
      },
      (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
        // Nothing of the answer is read but its status.
        response.once('data', () => response.destroy())
      },
    )
    outgoing.on('timeout', () => outgoing.destroy(new Error('no answer within 10 s')))
    outgoing.on('error', reject)
    outgoing.end(bytes)
  })
