import { type Database } from '@/server/database/client'
import { type Environment } from '@/server/environment'
import { sendDue } from '@/server/mail/outgoing'
import { transportOf } from '@/server/mail/transport'
import { forgetUnconfirmed } from '@/server/subscriptions/subscriptions'
import { deliverDue } from '@/server/webhooks/deliveries'

/** How often the queues are looked at, in milliseconds. */
const pause = 5_000

/**
 * Empties the queues of letters and webhook messages while the process lives. Several processes may: each takes what no other
 * has in hand.
 * @returns ends it, once what is under way is over
 */
export function keepTelling(database: Database, surroundings: Pick<Environment, 'smtpUrl' | 'mailFrom' | 'dataFolder' | 'privateWebhooks'>): () => Promise<void> {
  const send = transportOf(surroundings)
  const mayBeInner = surroundings.privateWebhooks
  let underWay: Promise<void> | null = null
  const round = async () => {
    try {
      await forgetUnconfirmed(database)
      await Promise.all([sendDue(database, send), deliverDue(database, { mayBeInner })])
    } catch (error) {
      // The database may be away for a while: the queues wait.
      process.stderr.write(`Letters and webhooks wait: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  const timer = setInterval(() => {
    underWay ??= round().finally(() => (underWay = null))
  }, pause)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await underWay
  }
}
