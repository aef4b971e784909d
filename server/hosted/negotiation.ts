import { type Language } from '@/policy/vocabulary'

/** Content codings that stored bytes come in, the smallest first. */
export const codings = ['br', 'gzip', 'identity'] as const
export type Coding = (typeof codings)[number]

/**
 * The language that a reader prefers of those there are (RFC 9110 §12.5.4; `ru-RU` counts as Russian).
 * @param header value of Accept-Language, if it was sent
 * @param available in the order in which they are offered to someone who states no preference; not empty
 */
export function negotiateLanguage(header: string | undefined, available: readonly Language[]): Language {
  const offered = available[0] ?? 'ru'
  if (header === undefined) return offered
  let best = offered
  let bestQuality = 0
  for (const { name, quality } of preferences(header)) {
    const language = available.find((each) => name === each || name.startsWith(`${each}-`)) ?? (name === '*' ? offered : undefined)
    if (language !== undefined && quality > bestQuality) {
      best = language
      bestQuality = quality
    }
  }
  return best
}

/** The smallest coding that the reader's program takes (RFC 9110 §12.5.3); without the header, the plain bytes. */
export function negotiateCoding(header: string | undefined): Coding {
  if (header === undefined || header === '') return 'identity'
  const accepted = new Map(preferences(header).map(({ name, quality }) => [name, quality]))
  const quality = (coding: Coding) => accepted.get(coding) ?? accepted.get('*') ?? 0
  return codings.find((coding) => coding !== 'identity' && quality(coding) > 0) ?? 'identity'
}

/** At most this many entries of a header are read: no browser sends more. */
const mostPreferences = 32

function preferences(header: string): { name: string; quality: number }[] {
  return header
    .slice(0, 1_000)
    .split(',', mostPreferences)
    .map((entry) => {
      const [name = '', ...parameters] = entry.trim().toLowerCase().split(';')
      const stated = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined)
      const quality = stated === undefined ? 1 : Number(stated)
      return { name: name.trim(), quality: Number.isFinite(quality) ? Math.min(quality, 1) : 0 }
    })
}
