import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/** Why an address is refused as a webhook. */
export type TargetRefusal = 'url-form' | 'url-not-https' | 'url-private'

/** Finds the addresses of a host; another one in tests. */
export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>

const resolveByDns: Resolve = (host) => lookup(host, { all: true })

/** Networks that no message of ours may reach: this machine, those behind it, and what is no host at all (IANA special-purpose registries). */
const inner = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) inner.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [['::', 128], ['::1', 128], ['64:ff9b::', 96], ['64:ff9b:1::', 48], ['100::', 64], ['2001:db8::', 32], ['2002::', 16], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8]] as const) inner.addSubnet(network, prefix, 'ipv6')

/** Whether an address lies in a network that is not the public internet. */
export function isInner(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return isInner(mapped)
  const family = isIP(address)
  // An IPv4 address in the other spelling (::ffff:7f00:1) is refused with the whole range of such addresses.
  return family === 0 || /^::ffff:/i.test(address) || inner.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

export interface Target {
  url: URL
  /** The address that was looked at, and that is connected to: a name cannot mean another one a moment later. */
  address: string
  family: number
}

/**
 * Looks at where a webhook leads. A customer's address must not make this server call programs behind its own firewall.
 * @param mayBeInner the environment allows private addresses, and then plain http too
 */
export async function targetOf(text: string, mayBeInner: boolean, resolve = resolveByDns): Promise<Target | TargetRefusal> {
  if (!URL.canParse(text) || text.length > 2_000) return 'url-form'
  const url = new URL(text)
  if (url.username !== '' || url.password !== '' || url.hash !== '') return 'url-form'
  if (url.protocol !== 'https:' && !(mayBeInner && url.protocol === 'http:')) return 'url-not-https'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host).catch(() => [])
  const [first] = addresses
  if (!first) return 'url-form'
  if (!mayBeInner && addresses.some(({ address }) => isInner(address))) return 'url-private'
  return { url, ...first }
}
