import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { authSecret } from '@/server/environment'

/** A token for the confirming link, and what is kept of it: whoever reads the database cannot use it. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token) }
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** The token of the link by which a subscription ends. It is computed, not kept, and holds for as long as the subscription. */
export function endingToken(subscriptionId: string, secret = authSecret()): string {
  return `${subscriptionId}.${createHmac('sha256', secret).update(`unsubscribe ${subscriptionId}`).digest('base64url')}`
}

/** @returns id of the subscription that a token ends; null when it is none of ours */
export function subscriptionOf(token: string, secret = authSecret()): string | null {
  const id = token.slice(0, token.lastIndexOf('.'))
  const [given, own] = [Buffer.from(token), Buffer.from(endingToken(id, secret))]
  return id !== '' && given.length === own.length && timingSafeEqual(given, own) ? id : null
}
