import { escapeHtml } from '@/policy/render/html'
import { formatDate } from '@/policy/language/date'
import { type FactChange, factChangeInWords } from '@/policy/versions/fact-changes'
import { formatVersion } from '@/policy/versions/number'
import { type Language } from '@/policy/vocabulary'
import { type HostedDocument, pathOf } from '@/server/hosted/address'
import { changesWords } from '@/server/hosted/changes-words'
import { type HostedVersion } from '@/server/hosted/source'

/** A version in the feed. */
export interface FeedEntry {
  version: HostedVersion
  /** The version before it; null for the first one. */
  previous: HostedVersion | null
  facts: readonly FactChange[]
}

/** A feed of what was published of a document. */
export interface Feed {
  publicUrl: string
  service: string
  document: HostedDocument
  serviceName: string
  language: Language
  /** The newest first; not empty. */
  entries: readonly FeedEntry[]
}

/** The changes of a policy for feed readers (Atom, RFC 4287). The id of an entry is the permanent address of its version. */
export function atomFeed({ publicUrl, service, document, serviceName, language, entries }: Feed): string {
  const words = changesWords[language]
  const own = `${publicUrl}${pathOf({ kind: 'feed', service, document, language })}`
  const page = `${publicUrl}${pathOf({ kind: 'current', service, document, language, form: 'html' })}`
  const newest = entries[0]?.version.publishedAt ?? new Date(0)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${escapeHtml(own)}</id>`,
    `<title>${text(words.feed(serviceName))}</title>`,
    `<updated>${newest.toISOString()}</updated>`,
    `<author><name>${text(serviceName)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(own)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${escapeHtml(page)}"/>`,
    ...entries.map((entry) => entryXml({ publicUrl, service, document, language }, entry)),
    '</feed>',
    '',
  ].join('\n')
}

function entryXml({ publicUrl, service, document, language }: Pick<Feed, 'publicUrl' | 'service' | 'document' | 'language'>, { version, previous, facts }: FeedEntry): string {
  const words = changesWords[language]
  const address = `${publicUrl}${pathOf({ kind: 'version-text', service, document, version: version.number, language, form: 'html' })}`
  const note = version.note[language] ?? version.note.ru ?? version.note.en
  const lines = [...(previous === null ? [words.first] : []), ...(note === null ? [] : [note]), ...facts.map((change) => factChangeInWords(change, language))]
  const said = lines.length > 0 ? lines : [words.wordingOnly]
  return [
    '<entry>',
    `<id>${escapeHtml(address)}</id>`,
    `<title>${text(words.entry(formatVersion(version.number), formatDate(language, version.effectiveFrom) ?? version.effectiveFrom))}</title>`,
    `<published>${version.publishedAt.toISOString()}</published>`,
    `<updated>${version.publishedAt.toISOString()}</updated>`,
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${escapeHtml(address)}"/>`,
    ...(previous === null ? [] : [`<link rel="related" type="text/html" hreflang="${language}" title="${text(words.whatChanged)}" href="${escapeHtml(`${publicUrl}${pathOf({ kind: 'changes-page', service, document, version: version.number, since: previous.number, language })}`)}"/>`]),
    `<summary type="text">${text(said.join('\n'))}</summary>`,
    '</entry>',
  ].join('\n')
}

/** What XML 1.0 cannot hold is left out; the rest is escaped. */
const text = (typed: string) => escapeHtml(typed.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, ''))
