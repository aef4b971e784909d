import { isIP } from 'node:net'

/** Why a text cannot be the host of a policy. */
export type HostProblem = 'no-host' | 'address' | 'single-word' | 'ours'

/**
 * Reads what a person typed as a host name: an address with path and all is cut down to its host, Cyrillic names become
 * punycode (UTS 46, as browsers do it).
 * @param publicUrl address of this instance; its host and everything below it are not the customer's to name
 * @returns the host in ASCII and lower case, or why it cannot be one
 */
export function readHost(typed: string, publicUrl: string): { host: string } | { problem: HostProblem } {
  const text = typed.trim()
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`
  if (text === '' || /[\s@]/.test(text) || !URL.canParse(address)) return { problem: 'no-host' }
  const host = new URL(address).hostname.replace(/\.$/, '')
  if (isIP(host.replace(/^\[|\]$/g, '')) !== 0) return { problem: 'address' }
  if (!host.includes('.')) return { problem: 'single-word' }
  if (host.length > 253 || !/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/.test(host)) return { problem: 'no-host' }
  const own = new URL(publicUrl).hostname
  return host === own || host.endsWith(`.${own}`) ? { problem: 'ours' } : { host }
}

/** Where the owner of a host puts our token: a TXT record of this name. */
export const recordName = (host: string) => `_klauza.${host}`

/** What the TXT record has to say. */
export const recordValue = (token: string) => `klauza-verification=${token}`
