import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { authSecret } from '@/server/environment'

const PREFIX = 'whsec_'

/** A new signing secret, as Standard Webhooks spells it: `whsec_` and 24 random bytes in base64. */
export function newSecret(): string {
  return PREFIX + randomBytes(24).toString('base64')
}

const keyFrom = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', 'klauza webhook secrets', 32))

/** Locks a secret for the database: whoever reads the rows alone cannot sign with it. */
export function lock(secret: string, root = authSecret()): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(root), nonce)
  const locked = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), locked]).toString('base64')
}

/** @throws Error when it was locked with another root secret, or changed */
export function unlock(locked: string, root = authSecret()): string {
  const bytes = Buffer.from(locked, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(root), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}

/**
 * The headers by which a receiver tells a message of ours from any other (Standard Webhooks 1.0): HMAC-SHA256 over id, time and
 * body.
 * @param body exactly the bytes that are sent
 */
export function signatureHeaders(secret: string, id: string, body: string, now: Date): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}
