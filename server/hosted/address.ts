import { type Language } from '@/policy/vocabulary'
import { compareVersions, parseVersion, type VersionNumber } from '@/policy/versions/number'

/** The documents of a service that have an address of their own; a consent form and a cookie notice will join. */
export const hostedDocuments = ['privacy'] as const
export type HostedDocument = (typeof hostedDocuments)[number]

/** The forms of a text: the ending of its address. */
export const hostedForms = ['html', 'txt', 'md', 'json', 'pdf', 'docx'] as const
export type HostedForm = (typeof hostedForms)[number]

/** What is published of a statement: its exact bytes, and the signature over them. */
export const statementParts = ['json', 'sig'] as const
export type StatementPart = (typeof statementParts)[number]

/** A TimeMap is written as links (RFC 6690) or as JSON. */
export const timeMapNotations = ['link', 'json'] as const
export type TimeMapNotation = (typeof timeMapNotations)[number]

/** What of a document stands in pages of others: the text for their server, a page for their frame, a line about changes. */
export const embeddedParts = ['fragment', 'frame', 'banner'] as const
export type EmbeddedPart = (typeof embeddedParts)[number]

const languages: readonly string[] = ['ru', 'en'] satisfies Language[]

/** What an address under /p/ asks for. */
export type Address =
  | { kind: 'service'; service: string }
  | { kind: 'document'; service: string; document: HostedDocument }
  | { kind: 'current'; service: string; document: HostedDocument; language: Language; form: HostedForm }
  | { kind: 'version'; service: string; document: HostedDocument; version: VersionNumber }
  | { kind: 'version-text'; service: string; document: HostedDocument; version: VersionNumber; language: Language; form: HostedForm }
  | { kind: 'statement'; service: string; document: HostedDocument; version: VersionNumber; part: StatementPart }
  | { kind: 'timegate'; service: string; document: HostedDocument; language: Language; form: HostedForm }
  | { kind: 'timemap'; service: string; document: HostedDocument; language: Language; notation: TimeMapNotation }
  | { kind: 'day'; service: string; document: HostedDocument; day: string }
  | { kind: 'day-text'; service: string; document: HostedDocument; day: string; language: Language; form: HostedForm }
  | { kind: 'day-answer'; service: string; document: HostedDocument; day: string }
  | { kind: 'feed'; service: string; document: HostedDocument; language: Language }
  | { kind: 'changes'; service: string; document: HostedDocument; version: VersionNumber; since: VersionNumber }
  | { kind: 'changes-page'; service: string; document: HostedDocument; version: VersionNumber; since: VersionNumber; language: Language }
  /** Language null: that of the reader. */
  | { kind: 'embedded'; service: string; document: HostedDocument; part: EmbeddedPart; language: Language | null }
  | { kind: 'bundle'; service: string; document: HostedDocument }
  | { kind: 'history'; service: string; document: HostedDocument }
  | { kind: 'history-page'; service: string; document: HostedDocument; language: Language }

/** What a service may be called in an address. */
export const serviceName = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/

/**
 * Reads the path of a request: `/p/<service>/<document>/…`. Null for what can never be an address.
 * Every page has exactly one spelling, so that caches and search engines see one address for one text.
 */
export function parseAddress(path: string): Address | null {
  const [root, prefix, service, document, ...rest] = path.split('/')
  if (root !== '' || prefix !== 'p' || service === undefined || !serviceName.test(service)) return null
  if (document === undefined) return { kind: 'service', service }
  if (!isDocument(document)) return null
  const of = { service, document }
  const [first, second, third, fourth, fifth] = rest
  if (first === undefined) return { kind: 'document', ...of }
  if (first === 'history') {
    if (rest.length === 1) return { kind: 'history', ...of }
    return rest.length === 2 && isLanguage(second) ? { kind: 'history-page', ...of, language: second } : null
  }
  if (first === 'proof.zip') return rest.length === 1 ? { kind: 'bundle', ...of } : null
  const embedded = embeddedParts.find((known) => known === first)
  if (embedded !== undefined) {
    if (rest.length === 1) return { kind: 'embedded', ...of, part: embedded, language: null }
    return rest.length === 2 && isLanguage(second) ? { kind: 'embedded', ...of, part: embedded, language: second } : null
  }
  if (first === 'timegate') {
    const text = rest.length === 2 ? parseText(second) : null
    return text && { kind: 'timegate', ...of, ...text }
  }
  if (first === 'timemap') {
    const [language, ending = 'link', ...more] = (second ?? '').split('.')
    const notation = timeMapNotations.find((known) => known === ending)
    const plain = second === language || second === `${language}.json`
    return rest.length === 2 && isLanguage(language) && notation && plain && more.length === 0 ? { kind: 'timemap', ...of, language, notation } : null
  }
  if (first === 'feed') return rest.length === 2 && isLanguage(second) ? { kind: 'feed', ...of, language: second } : null
  if (first === 'on') return parseDay(rest, of)
  if (first === 'v') {
    const version = parseVersion(second ?? '')
    if (version === null) return null
    if (rest.length === 2) return { kind: 'version', ...of, version }
    if (third === 'since') {
      const since = parseVersion(fourth ?? '')
      if (since === null || compareVersions(since, version) >= 0) return null
      if (rest.length === 4) return { kind: 'changes', ...of, version, since }
      return rest.length === 5 && isLanguage(fifth) ? { kind: 'changes-page', ...of, version, since, language: fifth } : null
    }
    const part = statementParts.find((known) => third === `statement.${known}`)
    if (part !== undefined && rest.length === 3) return { kind: 'statement', ...of, version, part }
    const text = rest.length === 3 ? parseText(third) : null
    return text && { kind: 'version-text', ...of, version, ...text }
  }
  const text = rest.length === 1 ? parseText(first) : null
  return text && { kind: 'current', ...of, ...text }
}

/** The path of an address; `parseAddress` reads it back. */
export function pathOf(address: Address): string {
  const service = `/p/${address.service}`
  if (address.kind === 'service') return service
  const document = `${service}/${address.document}`
  switch (address.kind) {
    case 'document':
      return document
    case 'current':
      return `${document}/${fileName(address)}`
    case 'version':
      return `${document}/v/${numberOf(address.version)}`
    case 'version-text':
      return `${document}/v/${numberOf(address.version)}/${fileName(address)}`
    case 'statement':
      return `${document}/v/${numberOf(address.version)}/statement.${address.part}`
    case 'timegate':
      return `${document}/timegate/${fileName(address)}`
    case 'timemap':
      return `${document}/timemap/${address.language}${address.notation === 'link' ? '' : '.json'}`
    case 'day':
      return `${document}/on/${address.day}`
    case 'day-text':
      return `${document}/on/${address.day}/${fileName(address)}`
    case 'day-answer':
      return `${document}/on/${address.day}.json`
    case 'feed':
      return `${document}/feed/${address.language}`
    case 'changes':
      return `${document}/v/${numberOf(address.version)}/since/${numberOf(address.since)}`
    case 'changes-page':
      return `${document}/v/${numberOf(address.version)}/since/${numberOf(address.since)}/${address.language}`
    case 'embedded':
      return `${document}/${address.part}${address.language === null ? '' : `/${address.language}`}`
    case 'bundle':
      return `${document}/proof.zip`
    case 'history':
      return `${document}/history`
    case 'history-page':
      return `${document}/history/${address.language}`
  }
}

/** `on/2026-03-01`, `on/2026-03-01/ru`, `on/2026-03-01.json` */
function parseDay([, second = '', third, ...more]: string[], of: { service: string; document: HostedDocument }): Address | null {
  const [day = '', ending, ...endings] = second.split('.')
  if (more.length > 0 || endings.length > 0 || !isDay(day)) return null
  if (ending !== undefined) return ending === 'json' && third === undefined ? { kind: 'day-answer', ...of, day } : null
  if (third === undefined) return { kind: 'day', ...of, day }
  const text = parseText(third)
  return text && { kind: 'day-text', ...of, day, ...text }
}

/** A day of the calendar: the 30th of February is none. */
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

const numberOf = ({ major, minor }: VersionNumber) => `${major}.${minor}`

const fileName = ({ language, form }: { language: Language; form: HostedForm }) =>
  form === 'html' ? language : `${language}.${form}`

function parseText(name: string | undefined): { language: Language; form: HostedForm } | null {
  const [language, ending, ...rest] = (name ?? '').split('.')
  if (!isLanguage(language) || rest.length > 0) return null
  if (ending === undefined) return { language, form: 'html' }
  const form = hostedForms.find((known) => known === ending && known !== 'html')
  return form ? { language, form } : null
}

function isLanguage(text: string | undefined): text is Language {
  return text !== undefined && languages.includes(text)
}

function isDocument(text: string): text is HostedDocument {
  return hostedDocuments.some((known) => known === text)
}
