import { emailAddress } from '@/policy/answers'
import { type Language } from '@/policy/vocabulary'
import { type Connection } from '@/server/answers/connection'
import { type Database } from '@/server/database/client'
import { type HostedDocument } from '@/server/hosted/address'
import { queueLetters } from '@/server/mail/outgoing'
import { endingToken, hashOf, newToken, subscriptionOf } from '@/server/subscriptions/token'
import { subscriptionWords } from '@/server/subscriptions/words'

/** How long a confirming link holds, in milliseconds; afterwards the address is forgotten. */
export const CONFIRMING = 2 * 24 * 3_600_000
/** An address gets no second letter about the same policy sooner than that, in milliseconds. */
const letterPause = 10 * 60_000

export interface PolicyAt {
  id: string
  slug: string
  /** Name of the service in each language. */
  name: Record<Language, string>
}

/** A policy of which something was published, by any name that its service has or had. */
export async function policyAt(connection: Connection, slug: string, document: HostedDocument): Promise<PolicyAt | null> {
  const policy = await connection.policy.findFirst({
    where: { document, versions: { some: {} }, service: { slugs: { some: { slug } } } },
    select: {
      id: true,
      service: { select: { slug: true } },
      versions: { orderBy: [{ major: 'desc' }, { minor: 'desc' }], take: 1, select: { facts: true } },
    },
  })
  if (!policy) return null
  const facts = policy.versions[0]?.facts as { service?: { name?: Partial<Record<Language, string | null>> | null } } | undefined
  const name = facts?.service?.name
  const own = policy.service.slug
  return { id: policy.id, slug: own, name: { ru: name?.ru ?? name?.en ?? own, en: name?.en ?? name?.ru ?? own } }
}

/**
 * Takes an address that somebody typed and sends it a letter to confirm, unless it is subscribed or had one just now. Who asks
 * is told the same in every case: a form must not tell who is subscribed.
 * @returns false when it is no address
 */
export async function subscribe(database: Database, policy: PolicyAt, typed: string, language: Language, publicUrl: string, now = new Date()): Promise<boolean> {
  const email = typed.trim().toLowerCase()
  if (email.length > 320 || !emailAddress.safeParse(email).success) return false
  const { token, hash } = newToken()
  await database.$transaction(async (connection) => {
    const letAgain = new Date(now.getTime() - letterPause)
    const [taken] = await connection.$queryRaw<{ id: string }[]>`
      INSERT INTO subscription (id, policy_id, email, language, confirm_hash, created_at)
      VALUES (${crypto.randomUUID()}, ${policy.id}, ${email}, ${language}, ${hash}, ${now})
      ON CONFLICT (policy_id, email) DO UPDATE SET confirm_hash = excluded.confirm_hash, language = excluded.language, created_at = excluded.created_at
        WHERE subscription.confirmed_at IS NULL AND subscription.created_at <= ${letAgain}
      RETURNING id`
    if (!taken) return
    const words = subscriptionWords[language].letter
    const link = `${publicUrl}/p/${policy.slug}/privacy/subscribe/${language}/${token}`
    await queueLetters(connection, [{ recipient: email, subject: words.confirmSubject(policy.name[language]), body: words.confirmBody(policy.name[language], link), headers: {} }])
  })
  return true
}

/** Whether a confirming link still holds. */
export async function canBeConfirmed(connection: Connection, policyId: string, token: string, now = new Date()): Promise<boolean> {
  return (await connection.subscription.count({ where: waiting(policyId, token, now) })) === 1
}

/** Confirms a subscription. @returns false when the link was used, or its time is over */
export async function confirm(connection: Connection, policyId: string, token: string, now = new Date()): Promise<boolean> {
  const { count } = await connection.subscription.updateMany({ where: waiting(policyId, token, now), data: { confirmHash: null, confirmedAt: now } })
  return count === 1
}

const waiting = (policyId: string, token: string, now: Date) => ({ policyId, confirmHash: hashOf(token), createdAt: { gt: new Date(now.getTime() - CONFIRMING) } })

/** Ends a subscription and deletes the address, with the letters to it that have not left. @returns false for a link that is none of ours */
export async function unsubscribe(database: Database, token: string): Promise<boolean> {
  const id = subscriptionOf(token)
  if (id === null) return false
  await database.$transaction(async (connection) => {
    const subscription = await connection.subscription.findUnique({ where: { id }, select: { email: true } })
    if (!subscription) return
    await connection.subscription.delete({ where: { id } })
    await connection.outgoingMail.deleteMany({ where: { recipient: subscription.email, headers: { path: ['X-Klauza-Subscription'], equals: id } } })
  })
  return true
}

/** Forgets addresses that nobody confirmed in time. */
export async function forgetUnconfirmed(connection: Connection, now = new Date()): Promise<number> {
  const { count } = await connection.subscription.deleteMany({ where: { confirmedAt: null, createdAt: { lte: new Date(now.getTime() - CONFIRMING) } } })
  return count
}

/** How many readers are told of a change of a service's policy. */
export async function countSubscribers(connection: Connection, serviceId: string): Promise<number> {
  return connection.subscription.count({ where: { policy: { serviceId }, confirmedAt: { not: null } } })
}

/** A letter to every subscriber of a policy, each in the reader's language. */
export async function writeToSubscribers(connection: Connection, policy: PolicyAt, publicUrl: string, letter: (language: Language) => { subject: string; body: string }): Promise<void> {
  const subscriptions = await connection.subscription.findMany({ where: { policyId: policy.id, confirmedAt: { not: null } }, select: { id: true, email: true, language: true } })
  await queueLetters(
    connection,
    subscriptions.map(({ id, email, language: stored }) => {
      const language: Language = stored === 'en' ? 'en' : 'ru'
      const { subject, body } = letter(language)
      const end = `${publicUrl}/p/${policy.slug}/privacy/unsubscribe/${language}/${endingToken(id)}`
      return {
        recipient: email,
        subject,
        body: `${body}\n\n${subscriptionWords[language].letter.unsubscribe}\n${end}\n`,
        // One click in the mail program is enough (RFC 8058).
        headers: { 'List-Unsubscribe': `<${end}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click', 'X-Klauza-Subscription': id },
      }
    }),
  )
}
