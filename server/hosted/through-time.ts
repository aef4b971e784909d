import { type IncomingMessage, type ServerResponse } from 'node:http'
import { factChanges, type FactChange } from '@/policy/versions/fact-changes'
import { compareVersions, formatVersion } from '@/policy/versions/number'
import { type Reign, reignAt, reignOn, timelineOf } from '@/policy/versions/timeline'
import { type Language } from '@/policy/vocabulary'
import { type Address, type HostedDocument, pathOf } from '@/server/hosted/address'
import { changesPage } from '@/server/hosted/changes-page'
import { atomFeed, type FeedEntry } from '@/server/hosted/feed'
import { type Original, readDatetime, timeGateAddress, timeMap, timeMapAddress, timeMapJson } from '@/server/hosted/memento'
import { languagesOf } from '@/server/hosted/pages'
import { publishedTree } from '@/server/hosted/published-tree'
import { prepareBytes, type Prepared, redirect, storedPage, prepare } from '@/server/hosted/reply'
import { type Shelf } from '@/server/hosted/shelf'
import { type HostedService, type HostedVersion } from '@/server/hosted/source'

/** Addresses that ask for another day than today, or for what changed. */
export type TimeAddress = Extract<Address, { kind: 'timegate' | 'timemap' | 'day' | 'day-text' | 'day-answer' | 'feed' | 'changes' | 'changes-page' }>

/** What the answers need. */
export interface ThroughTime {
  shelf: Shelf
  publicUrl: string
  caching: { current: string; negotiated: string; version: string }
  now: Date
}

/** Where an answer goes: bytes to send, an address to go to, or nothing under this address. */
export type TimeAnswer = { prepared: Prepared; key: string } | { location: string; vary: string; link?: string } | { refused: string } | null

/** How many versions a feed tells of. */
const mostEntries = 20

/** Keys of what was made before; null for what is not kept, because it costs nothing. */
export function timeKey(address: TimeAddress, versions: readonly HostedVersion[], language: Language): string | null {
  if (address.kind !== 'timemap' && address.kind !== 'feed' && address.kind !== 'changes-page') return null
  // An end that somebody puts to a version changes the timeline as a new version does.
  return `${pathOf(address)} ${versions.at(-1)?.id ?? ''} ${versions.map(({ ended }) => ended?.at.getTime() ?? 0).join()} ${language}`
}

/** Answers what was in force when (RFC 7089), and what a version changed. */
export async function answerThroughTime(
  { shelf, publicUrl, caching, now }: ThroughTime,
  request: IncomingMessage,
  service: HostedService,
  address: TimeAddress,
  versions: readonly HostedVersion[],
  readerLanguage: (offered: readonly Language[]) => Language,
): Promise<TimeAnswer> {
  const { document } = address
  const of = { service: service.slug, document }
  const timeline = timelineOf(versions)
  const begun = timeline.filter(({ since }) => since <= now)
  switch (address.kind) {
    case 'timegate': {
      const original: Original = { publicUrl, ...of, language: address.language, form: address.form }
      const asked = request.headers['accept-datetime']
      const moment = asked === undefined ? now : readDatetime(Array.isArray(asked) ? (asked[0] ?? '') : asked)
      if (moment === null) return { refused: 'Accept-Datetime: write an HTTP date, such as Sun, 01 Mar 2026 00:00:00 GMT (RFC 7089, section 2.1.1)\n' }
      const reign = reignAt(begun, moment)
      return reign && { location: pathOf({ kind: 'version-text', ...of, version: reign.version.number, language: readable(reign.version, address.language), form: address.form }), vary: 'Accept-Datetime', link: gateLinks(original) }
    }
    case 'timemap': {
      const original: Original = { publicUrl, ...of, language: address.language, form: 'html' }
      const text = address.notation === 'link' ? timeMap(original, begun) : `${JSON.stringify(timeMapJson(original, begun), null, 1)}\n`
      return made(address, versions, address.language, text, address.notation === 'link' ? 'application/link-format' : 'application/json; charset=utf-8', caching.current)
    }
    case 'day':
      return { location: pathOf({ kind: 'day-text', ...of, day: address.day, language: readerLanguage(['ru', 'en']), form: 'html' }), vary: 'Accept-Language' }
    case 'day-text': {
      const reign = reignOn(timeline, address.day)
      return reign && { location: pathOf({ kind: 'version-text', ...of, version: reign.version.number, language: readable(reign.version, address.language), form: address.form }), vary: 'Accept-Language' }
    }
    case 'day-answer': {
      const answer = `${JSON.stringify(dayAnswer(publicUrl, of, address.day, reignOn(timeline, address.day)), null, 1)}\n`
      return { prepared: prepareBytes(Buffer.from(answer, 'utf8'), { contentType: 'application/json; charset=utf-8', lastModified: null, cacheControl: caching.current }), key: '' }
    }
    case 'feed': {
      const entries = await feedEntries(shelf, versions)
      const [newest] = entries
      if (newest === undefined) return null
      const text = atomFeed({ publicUrl, ...of, language: address.language, serviceName: nameOf(newest.version, address.language) ?? service.slug, entries })
      return made(address, versions, address.language, text, 'application/atom+xml; charset=utf-8', caching.current)
    }
    case 'changes':
      return { location: pathOf({ ...address, kind: 'changes-page', language: readerLanguage(['ru', 'en']) }), vary: 'Accept-Language' }
    case 'changes-page': {
      const find = (number: HostedVersion['number']) => versions.find((version) => compareVersions(version.number, number) === 0)
      const [newer, older] = [find(address.version), find(address.since)]
      if (newer === undefined || older === undefined) return null
      const { language } = address
      const [before, after] = await Promise.all([publishedTree(shelf, older, language), publishedTree(shelf, newer, language)])
      if (before === null || after === null) return null
      const facts = await changesOf(shelf, older, newer)
      const languages = languagesOf(newer).filter((each) => older.fingerprints[each] !== undefined)
      const html = changesPage({ service: service.slug, document, serviceName: nameOf(newer, language) ?? service.slug, language, languages, older, newer, before, after, facts })
      const prepared = prepare(storedPage(html), {
        form: 'html',
        language,
        lastModified: newer.publishedAt,
        cacheControl: caching.current,
        link: `<${publicUrl}${pathOf(address)}>; rel="canonical"`,
      })
      return { prepared, key: timeKey(address, versions, language) ?? '' }
    }
  }
}

function made(address: TimeAddress, versions: readonly HostedVersion[], language: Language, text: string, contentType: string, cacheControl: string): TimeAnswer {
  return { prepared: prepareBytes(Buffer.from(text, 'utf8'), { contentType, lastModified: null, cacheControl }), key: timeKey(address, versions, language) ?? '' }
}

function gateLinks(original: Original): string {
  const { publicUrl, service, document, language, form } = original
  return [`<${publicUrl}${pathOf({ kind: 'current', service, document, language, form })}>; rel="original"`, `<${timeGateAddress(original)}>; rel="timegate"`, `<${timeMapAddress(original)}>; rel="timemap"; type="application/link-format"`].join(', ')
}

/** What was in force on a day, for programs. `version` is null when nothing was. */
function dayAnswer(publicUrl: string, of: { service: string; document: HostedDocument }, day: string, reign: Reign<HostedVersion> | null): object {
  return {
    ...of,
    day,
    version: reign && {
      number: formatVersion(reign.version.number),
      inForceFrom: reign.from,
      /** First day on which it no longer was; null without an end in sight. */
      inForceUntil: reign.until,
      publishedAt: reign.version.publishedAt.toISOString(),
      fingerprints: reign.version.fingerprints,
      contentFingerprint: reign.version.contentFingerprint,
      addresses: Object.fromEntries(languagesOf(reign.version).map((language) => [language, `${publicUrl}${pathOf({ kind: 'version-text', ...of, version: reign.version.number, language, form: 'html' })}`])),
      statement: `${publicUrl}${pathOf({ kind: 'statement', ...of, version: reign.version.number, part: 'json' })}`,
    },
  }
}

async function feedEntries(shelf: Shelf, versions: readonly HostedVersion[]): Promise<FeedEntry[]> {
  const told = versions.map((version, place) => ({ version, previous: versions[place - 1] ?? null })).slice(-mostEntries)
  const facts = await shelf.facts(told.flatMap(({ version, previous }) => [version.id, ...(previous ? [previous.id] : [])]))
  return told
    .map(({ version, previous }) => {
      const [before, after] = [previous && facts.get(previous.id), facts.get(version.id)]
      return { version, previous, facts: before && after ? factChanges(before, after) : [] }
    })
    .reverse()
}

async function changesOf(shelf: Shelf, older: HostedVersion, newer: HostedVersion): Promise<FactChange[]> {
  const facts = await shelf.facts([older.id, newer.id])
  const [before, after] = [facts.get(older.id), facts.get(newer.id)]
  return before && after ? factChanges(before, after) : []
}

const readable = (version: HostedVersion, language: Language): Language => (version.fingerprints[language] === undefined ? (languagesOf(version)[0] ?? language) : language)

const nameOf = (version: HostedVersion, language: Language) => version.serviceName[language] ?? version.serviceName.ru ?? version.serviceName.en

/** Sends an answer, or says that there is none. */
export function sendTimeAnswer(request: IncomingMessage, response: ServerResponse, answer: TimeAnswer, cacheControl: string, notFound: () => void): Prepared | void {
  if (answer === null) return notFound()
  if ('refused' in answer) {
    response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': Buffer.byteLength(answer.refused), 'Cache-Control': 'no-store', Vary: 'Accept-Datetime' }).end(answer.refused)
    return
  }
  if ('location' in answer) return redirect(request, response, 302, answer.location, { 'Cache-Control': cacheControl, Vary: answer.vary, ...(answer.link === undefined ? {} : { Link: answer.link }) })
  return answer.prepared
}
