import { escapeHtml } from '@/policy/render/html'
import { dateHtml } from '@/policy/render/page'
import { reignOn, timelineOf } from '@/policy/versions/timeline'
import { type Language } from '@/policy/vocabulary'
import { type HostedDocument, pathOf } from '@/server/hosted/address'
import { embeddingWords } from '@/server/hosted/embedding/words'
import { type HostedVersion } from '@/server/hosted/source'

/** For how many days after a version took another's place the banner says so. */
export const daysOfNews = 30

/** Where the banner's links lead, and on which day it is read. */
export interface BannerPlace {
  publicUrl: string
  service: string
  document: HostedDocument
  language: Language
  /** YYYY-MM-DD */
  today: string
}

/**
 * One paragraph for every page of the customer: that the policy will change, or changed in the last thirty days, with a
 * link to what is different.
 * @param next the version that has been announced, if there is one
 * @returns HTML; an empty text when there is no news
 */
export function changeBanner({ publicUrl, service, document, language, today }: BannerPlace, versions: readonly HostedVersion[], next: HostedVersion | undefined): string {
  const words = embeddingWords[language]
  const timeline = timelineOf(versions)
  const current = reignOn(timeline, today)
  if (current === null) return ''
  const changes = (newer: HostedVersion, older: HostedVersion) => `${publicUrl}${pathOf({ kind: 'changes-page', service, document, version: newer.number, since: older.number, language })}`
  const readable = (version: HostedVersion) => version.fingerprints[language] !== undefined
  if (next) {
    const text = words.willChange(dateHtml(language, next.effectiveFrom))
    if (readable(next)) return banner(text, words.whatWillChange, changes(next, current.version))
    return banner(text, words.readNew, `${publicUrl}${pathOf({ kind: 'version', service, document, version: next.number })}`)
  }
  const previous = timeline[timeline.indexOf(current) - 1]
  if (previous === undefined || previous.until !== current.from || daysBetween(current.from, today) >= daysOfNews) return ''
  const text = words.changed(dateHtml(language, current.from))
  if (readable(previous.version)) return banner(text, words.whatChanged, changes(current.version, previous.version))
  return banner(text, words.readNew, `${publicUrl}${pathOf({ kind: 'current', service, document, language, form: 'html' })}`)
}

const banner = (text: string, link: string, href: string) => `<p class="klauza-banner" role="note">${text} <a href="${escapeHtml(href)}">${link}</a></p>\n`

const daysBetween = (from: string, to: string) => (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
