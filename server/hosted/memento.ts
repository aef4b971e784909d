import { type Reign } from '@/policy/versions/timeline'
import { type Language } from '@/policy/vocabulary'
import { type HostedDocument, type HostedForm, pathOf } from '@/server/hosted/address'
import { type HostedVersion } from '@/server/hosted/source'

/** One text through time: a document of a service in one language and form. */
export interface Original {
  publicUrl: string
  service: string
  document: HostedDocument
  language: Language
  form: HostedForm
}

/** A link of a `Link` header or of a TimeMap: address, then attributes. */
const link = (address: string, attributes: Record<string, string>) => [`<${address}>`, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join('; ')

const originalAddress = ({ publicUrl, service, document, language, form }: Original) => `${publicUrl}${pathOf({ kind: 'current', service, document, language, form })}`
export const timeGateAddress = ({ publicUrl, service, document, language, form }: Original) => `${publicUrl}${pathOf({ kind: 'timegate', service, document, language, form })}`
export const timeMapAddress = ({ publicUrl, service, document, language }: Original) => `${publicUrl}${pathOf({ kind: 'timemap', service, document, language, notation: 'link' })}`
export const mementoAddress = ({ publicUrl, service, document, language, form }: Original, { number }: HostedVersion) =>
  `${publicUrl}${pathOf({ kind: 'version-text', service, document, version: number, language, form })}`

/** Where the current address leads through time (RFC 7089, section 2.2.1; RFC 5829). */
export function originalLinks(original: Original, reigns: readonly Reign<HostedVersion>[], version: HostedVersion): string[] {
  const place = reigns.findIndex((reign) => reign.version.id === version.id)
  const before = reigns[place - 1]
  return [
    link(timeGateAddress(original), { rel: 'timegate' }),
    link(timeMapAddress(original), { rel: 'timemap', type: 'application/link-format' }),
    link(originalAddress(original), { rel: 'latest-version' }),
    historyLink(original),
    ...(before ? [link(mementoAddress(original, before.version), { rel: 'predecessor-version' })] : []),
  ]
}

/** Where a version leads through time: to the others, and to the address that shows the version in force. */
export function mementoLinks(original: Original, reigns: readonly Reign<HostedVersion>[], versions: readonly HostedVersion[], version: HostedVersion): string[] {
  const place = versions.findIndex(({ id }) => id === version.id)
  const [before, after] = [versions[place - 1], versions[place + 1]]
  return [
    link(originalAddress(original), { rel: 'original latest-version' }),
    link(timeGateAddress(original), { rel: 'timegate' }),
    link(timeMapAddress(original), { rel: 'timemap', type: 'application/link-format' }),
    historyLink(original),
    ...(before ? [link(mementoAddress(original, before), { rel: 'predecessor-version' })] : []),
    ...(after ? [link(mementoAddress(original, after), { rel: 'successor-version' })] : []),
    ...mementos(original, reigns, version),
  ]
}

/** The first, last, previous and next of those that were in force, each named once with all that it is. */
function mementos(original: Original, reigns: readonly Reign<HostedVersion>[], version: HostedVersion): string[] {
  const place = reigns.findIndex((reign) => reign.version.id === version.id)
  if (place < 0) return []
  const roles = new Map<number, string[]>()
  const play = (at: number, role: string) => {
    if (reigns[at]) roles.set(at, [...(roles.get(at) ?? []), role])
  }
  play(0, 'first')
  play(reigns.length - 1, 'last')
  play(place - 1, 'prev')
  play(place + 1, 'next')
  play(place, '')
  return [...roles]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, names]) => {
      const reign = reigns[at]
      return reign ? [link(mementoAddress(original, reign.version), { rel: [...names, 'memento'].filter(Boolean).join(' '), datetime: reign.since.toUTCString() })] : []
    })
}

const historyLink = ({ publicUrl, service, document, language }: Original) => link(`${publicUrl}${pathOf({ kind: 'history-page', service, document, language })}`, { rel: 'version-history' })

/** Every version that was in force, for programs (RFC 7089, section 5; RFC 6690). */
export function timeMap(original: Original, reigns: readonly Reign<HostedVersion>[]): string {
  const [first, last] = [reigns[0], reigns.at(-1)]
  const period: Record<string, string> = first && last ? { from: first.since.toUTCString(), until: last.since.toUTCString() } : {}
  return `${[
    link(originalAddress(original), { rel: 'original' }),
    link(timeGateAddress(original), { rel: 'timegate' }),
    link(timeMapAddress(original), { rel: 'self', type: 'application/link-format', ...period }),
    ...reigns.map((reign, place) =>
      link(mementoAddress(original, reign.version), { rel: [place === 0 ? 'first' : '', place === reigns.length - 1 ? 'last' : '', 'memento'].filter(Boolean).join(' '), datetime: reign.since.toUTCString() }),
    ),
  ].join(',\n')}\n`
}

/** The same in JSON, as the archives of the web write it. */
export function timeMapJson(original: Original, reigns: readonly Reign<HostedVersion>[]): object {
  const memento = (reign: Reign<HostedVersion> | undefined) => reign && { datetime: reign.since.toISOString(), uri: [mementoAddress(original, reign.version)] }
  return {
    original_uri: originalAddress(original),
    timegate_uri: timeGateAddress(original),
    timemap_uri: { link_format: timeMapAddress(original) },
    mementos: { first: memento(reigns[0]), last: memento(reigns.at(-1)), list: reigns.map((reign) => ({ datetime: reign.since.toISOString(), uri: mementoAddress(original, reign.version) })) },
  }
}

/**
 * Reads `Accept-Datetime` (RFC 7089, section 2.1.1).
 * @returns null for anything that is no HTTP date in GMT
 */
export function readDatetime(header: string): Date | null {
  const text = header.trim()
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return null
  const moment = new Date(text)
  // A weekday that is not that of the date, or the 31st of June, is no date.
  return moment.toUTCString() === text ? moment : null
}
