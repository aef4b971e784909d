import { type Connection } from '@/server/answers/connection'
import { lock, newSecret } from '@/server/webhooks/secret'
import { type TargetRefusal, targetOf } from '@/server/webhooks/target'

/** Webhooks that an organisation may have. */
const most = 10
/** Deliveries that the log shows of each. */
const shown = 10

export interface ShownDelivery {
  id: string
  event: string
  createdAt: Date
  attempts: number
  status: number | null
  failure: string | null
  deliveredAt: Date | null
  dueAt: Date | null
}

export interface ShownWebhook {
  id: string
  url: string
  /** The newest first. */
  deliveries: ShownDelivery[]
}

/** Webhooks of an organisation with what was last sent to each. */
export async function listWebhooks(connection: Connection, organisationId: string): Promise<ShownWebhook[]> {
  return connection.webhook.findMany({
    where: { organisationId },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      url: true,
      deliveries: { orderBy: { createdAt: 'desc' }, take: shown, select: { id: true, event: true, createdAt: true, attempts: true, status: true, failure: true, deliveredAt: true, dueAt: true } },
    },
  })
}

export async function countWebhooks(connection: Connection, organisationId: string): Promise<number> {
  return connection.webhook.count({ where: { organisationId } })
}

/** @returns the signing secret, which can be read here and never again */
export async function addWebhook(connection: Connection, organisationId: string, url: string, mayBeInner: boolean): Promise<{ secret: string } | TargetRefusal | 'url-taken' | 'too-many'> {
  const target = await targetOf(url.trim(), mayBeInner)
  if (typeof target === 'string') return target
  if ((await countWebhooks(connection, organisationId)) >= most) return 'too-many'
  const secret = newSecret()
  const { count } = await connection.webhook.createMany({ data: [{ organisationId, url: target.url.href, secret: lock(secret) }], skipDuplicates: true })
  return count === 1 ? { secret } : 'url-taken'
}

/** @returns false when the organisation has no such webhook */
export async function removeWebhook(connection: Connection, organisationId: string, id: string): Promise<boolean> {
  return (await connection.webhook.deleteMany({ where: { id, organisationId } })).count === 1
}

/** Sends a message once more, now, and then as often as a new one. @returns false when the organisation has no such delivery */
export async function sendAgain(connection: Connection, organisationId: string, deliveryId: string, now = new Date()): Promise<boolean> {
  const { count } = await connection.webhookDelivery.updateMany({
    where: { id: deliveryId, webhook: { organisationId } },
    data: { dueAt: now, attempts: 0, deliveredAt: null },
  })
  return count === 1
}
