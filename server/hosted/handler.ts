import { type IncomingMessage, type ServerResponse } from 'node:http'
import { beginningOf, coming, dayOf, inForce, withdrawnFrom } from '@/policy/versions/lifecycle'
import { compareVersions, formatVersion, type VersionNumber } from '@/policy/versions/number'
import { timelineOf } from '@/policy/versions/timeline'
import { noticeSlot } from '@/policy/render/page'
import { type Language } from '@/policy/vocabulary'
import { type Address, type HostedDocument, parseAddress, pathOf } from '@/server/hosted/address'
import { type EmbeddedAddress, embeddedKey, embeddedPart } from '@/server/hosted/embedding/embedded'
import { negotiateLanguage } from '@/server/hosted/negotiation'
import { awayPage, comingNotice, endedNotice, historyPage, languagesOf, notFoundPage, notInLanguagePage, notYetPage, withdrawnPage } from '@/server/hosted/pages'
import { mementoLinks, type Original, originalLinks } from '@/server/hosted/memento'
import { RecentlyUsed } from '@/server/hosted/recently-used'
import { preparedBundle, preparedSignature, preparedStatement } from '@/server/hosted/proof'
import { type Prepared, prepare, redirect, send, sendPage, storedPage } from '@/server/hosted/reply'
import { Shelf } from '@/server/hosted/shelf'
import { sendSiteFile, siteFile } from '@/server/hosted/site-files'
import { answerThroughTime, sendTimeAnswer, type TimeAddress, timeKey } from '@/server/hosted/through-time'
import { type HostedService, type HostedSource, type HostedVersion, type StoredBytes } from '@/server/hosted/source'

/** Answers a request under /p/ and says so; false for any other address, which is left to the next in line. */
export type HostedHandler = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>

/** What hosted delivery needs of the outside world. */
export interface HostedSetup {
  shelf: Shelf
  /** Address of this instance, without a slash at the end. */
  publicUrl: string
  /** The present moment, for tests. */
  now?: () => Date
}

const minute = 60

/**
 * Versioned texts never change. The current address may lead to another version at any moment, so browsers ask each time
 * (a 304 costs next to nothing) while a shared cache may answer for a minute, and for a day when this server is away.
 */
const caching = {
  version: `public, max-age=${365 * 24 * 60 * minute}, immutable`,
  current: `public, max-age=0, must-revalidate, s-maxage=${minute}, stale-while-revalidate=${10 * minute}, stale-if-error=${24 * 60 * minute}`,
  negotiated: `public, max-age=0, must-revalidate, s-maxage=${minute}`,
  moved: `public, max-age=${60 * minute}`,
  nothing: 'no-cache',
}

/** Pages ready to be sent that are kept, in bytes. Most of them share their bytes with the shelf. */
const mostPrepared = 64 * 1024 * 1024

/** Hosted policies from memory, over any source: for tests and benchmarks. */
export function hostedFrom(source: HostedSource, setup: Omit<HostedSetup, 'shelf'>): HostedHandler {
  return hostedHandler({ ...setup, shelf: new Shelf(source) })
}

/** The handler of everything under /p/. It never calls the engine, React or (but for what is not in memory) the database. */
export function hostedHandler({ shelf, publicUrl, now = () => new Date() }: HostedSetup): HostedHandler {
  const prepared = new RecentlyUsed<Prepared>(mostPrepared)

  return (request, response) => {
    const path = pathOnly(request.url ?? '/')
    if (!path.startsWith('/p/') && !siteFile.test(path)) return false
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0, 'Cache-Control': caching.nothing }).end()
      return true
    }
    try {
      const answered = siteFile.test(path) ? sendSiteFile(request, response, path, shelf, publicUrl) : answer(request, response, path)
      return answered === undefined ? true : answered.then(() => true, () => away(request, response))
    } catch {
      return away(request, response)
    }
  }

  function answer(request: IncomingMessage, response: ServerResponse, path: string): void | Promise<void> {
    const address = parseAddress(path)
    if (address === null) {
      const shorter = path.replace(/\/+$/, '')
      // One address, one spelling.
      if (shorter !== path && parseAddress(shorter)) return redirect(request, response, 308, shorter, { 'Cache-Control': caching.moved })
      return notFound(request, response)
    }
    const service = shelf.service(address.service)
    return service instanceof Promise ? service.then((found) => answerFor(request, response, address, found)) : answerFor(request, response, address, service)
  }

  function answerFor(request: IncomingMessage, response: ServerResponse, address: Address, service: HostedService | null): void | Promise<void> {
    if (service === null) return notFound(request, response)
    if (service.slug !== address.service) {
      return redirect(request, response, 308, pathOf({ ...address, service: service.slug }), { 'Cache-Control': caching.moved })
    }
    const document = address.kind === 'service' ? 'privacy' : address.document
    const versions = service.documents[document]
    if (versions === undefined) return notFound(request, response)
    const today = dayOf(now())
    switch (address.kind) {
      case 'service':
        return redirect(request, response, 307, pathOf({ kind: 'document', service: service.slug, document }), { 'Cache-Control': caching.negotiated })
      case 'document': {
        const version = inForce(versions, today)
        if (version === null) return notYet(request, response, service, document, versions, today)
        const language = negotiateLanguage(request.headers['accept-language'], languagesOf(version))
        return toLanguage(request, response, { kind: 'current', service: service.slug, document, language, form: 'html' })
      }
      case 'version': {
        const version = versionOf(versions, address)
        if (version === null) return notFound(request, response)
        const language = negotiateLanguage(request.headers['accept-language'], languagesOf(version))
        return toLanguage(request, response, { ...address, kind: 'version-text', language, form: 'html' })
      }
      case 'statement': {
        const version = versionOf(versions, address)
        return version === null ? notFound(request, response) : statement(request, response, service, address, version)
      }
      case 'bundle':
        return bundle(request, response, service, document, versions)
      case 'timegate':
      case 'timemap':
      case 'day':
      case 'day-text':
      case 'day-answer':
      case 'feed':
      case 'changes':
      case 'changes-page':
        return throughTime(request, response, service, address, versions)
      case 'embedded': {
        const version = inForce(versions, today)
        if (version === null) return notYet(request, response, service, document, versions, today)
        const { language } = address
        if (language !== null) return embedded(request, response, service, { ...address, language }, version, versions)
        return toLanguage(request, response, { ...address, language: negotiateLanguage(request.headers['accept-language'], languagesOf(version)) })
      }
      case 'history': {
        const language = negotiateLanguage(request.headers['accept-language'], ['ru', 'en'])
        return toLanguage(request, response, { ...address, kind: 'history-page', language })
      }
      case 'history-page':
        return history(request, response, service, address, versions, today)
      case 'current': {
        const version = inForce(versions, today)
        if (version === null) return notYet(request, response, service, document, versions, today)
        const next = address.form === 'html' ? coming(versions, today)[0] : undefined
        return text(request, response, service, address, version, versions, next)
      }
      case 'version-text': {
        const version = versionOf(versions, address)
        return version === null ? notFound(request, response) : text(request, response, service, address, version, versions, undefined)
      }
    }
  }

  /** A text: the stored bytes, with a notice put in where a later version has been announced. */
  function text(
    request: IncomingMessage,
    response: ServerResponse,
    service: HostedService,
    address: Extract<Address, { kind: 'current' | 'version-text' }>,
    version: HostedVersion,
    versions: HostedVersion[],
    next: HostedVersion | undefined,
  ): void | Promise<void> {
    const { language, form } = address
    if (version.fingerprints[language] === undefined) return notInLanguage(request, response, address, version)
    // A version that ended keeps its address and says so.
    const marked = address.kind === 'version-text' && form === 'html' && Boolean(version.ended)
    // The links to other versions change with the newest one, and with the day on which one comes into force.
    const key = `${pathOf(address)} ${version.id} ${next?.id ?? ''} ${versions.at(-1)?.id ?? ''} ${inForce(versions, dayOf(now()))?.id ?? ''} ${marked ? 'ended' : ''}`
    const ready = prepared.get(key)
    if (ready) return send(request, response, ready)
    const give = (stored: StoredBytes | null): void => {
      if (stored === null) return notFound(request, response)
      const bytes = next ? storedPage(stored.identity.toString('utf8').replace(noticeSlot, () => comingNotice(service, address.document, next, language))) : marked ? storedPage(stored.identity.toString('utf8').replace(noticeSlot, () => endedNotice(version, language))) : stored
      const beganAt = address.kind === 'current' ? beginningOf(version.effectiveFrom) : version.publishedAt
      const made = prepare(bytes, {
        form,
        language,
        lastModified: latest([version.publishedAt, beganAt, ...(next ? [next.publishedAt] : []), ...(marked && version.ended ? [version.ended.at] : [])]),
        cacheControl: address.kind === 'current' || marked ? caching.current : caching.version,
        link: linksTo(publicUrl, service.slug, address, version, versions, now()),
        ...(address.kind === 'version-text' ? mementoOf(versions, version, now()) : {}),
      })
      prepared.set(key, made, weightOf(made))
      send(request, response, made)
    }
    const stored = shelf.artefact(version.id, language, form)
    return stored instanceof Promise ? stored.then(give) : give(stored)
  }

  function history(
    request: IncomingMessage,
    response: ServerResponse,
    service: HostedService,
    address: Extract<Address, { kind: 'history-page' }>,
    versions: HostedVersion[],
    today: string,
  ): void {
    const { language, document } = address
    const newest = versions.at(-1)
    const ends = versions.map(({ ended }) => ended?.at.getTime() ?? 0).join()
    const key = `${pathOf(address)} ${newest?.id ?? ''} ${today} ${ends}`
    let ready = prepared.get(key)
    if (!ready) {
      ready = prepare(storedPage(historyPage(service, document, versions, language, today)), {
        form: 'html',
        language,
        // The states of versions change with the day.
        lastModified: latest([...versions.map(({ publishedAt }) => publishedAt), beginningOf(today)]),
        cacheControl: caching.current,
        link: `<${publicUrl}${pathOf(address)}>; rel="canonical"`,
      })
      prepared.set(key, ready, weightOf(ready))
    }
    send(request, response, ready)
  }

  /** Another day than today, or what a version changed. */
  async function throughTime(request: IncomingMessage, response: ServerResponse, service: HostedService, address: TimeAddress, versions: HostedVersion[]): Promise<void> {
    const key = timeKey(address, versions, readerLanguage(request))
    const ready = key === null ? undefined : prepared.get(key)
    if (ready) return send(request, response, ready)
    const readers = (offered: readonly Language[]) => negotiateLanguage(request.headers['accept-language'], [...offered])
    const made = await answerThroughTime({ shelf, publicUrl, caching, now: now() }, request, service, address, versions, readers)
    const sending = sendTimeAnswer(request, response, made, caching.negotiated, () => notFound(request, response))
    if (!sending) return
    if (key !== null) prepared.set(key, sending, weightOf(sending))
    send(request, response, sending)
  }

  /** What pages of others show. */
  async function embedded(request: IncomingMessage, response: ServerResponse, service: HostedService, address: EmbeddedAddress, version: HostedVersion, versions: HostedVersion[]): Promise<void> {
    if (version.fingerprints[address.language] === undefined) return notInLanguage(request, response, address, version)
    const today = dayOf(now())
    const key = embeddedKey(address, version, versions, today)
    const ready = prepared.get(key)
    if (ready) return send(request, response, ready)
    const made = await embeddedPart({ shelf, publicUrl, cacheControl: caching.current, today }, service, address, version, versions)
    if (made === null) return notFound(request, response)
    prepared.set(key, made, weightOf(made))
    send(request, response, made)
  }

  async function statement(request: IncomingMessage, response: ServerResponse, service: HostedService, address: Extract<Address, { kind: 'statement' }>, version: HostedVersion): Promise<void> {
    const key = `${pathOf(address)} ${version.id}`
    const ready = prepared.get(key)
    if (ready) return send(request, response, ready)
    const sealed = (await shelf.sealed(service.id, address.document)).find((each) => each.version === formatVersion(version.number))
    if (sealed === undefined) return notFound(request, response)
    const made = address.part === 'json' ? preparedStatement(sealed, version.publishedAt, caching.version) : preparedSignature(sealed, version.publishedAt, caching.version)
    prepared.set(key, made, weightOf(made))
    send(request, response, made)
  }

  async function bundle(request: IncomingMessage, response: ServerResponse, service: HostedService, document: HostedDocument, versions: HostedVersion[]): Promise<void> {
    const newest = versions.at(-1)
    if (newest === undefined) return notFound(request, response)
    const key = `${service.id} ${document} proof ${newest.id}`
    let ready = prepared.get(key)
    if (!ready) {
      ready = preparedBundle(await shelf.sealed(service.id, document), `${service.slug}-${document}-proof.zip`, newest.publishedAt, caching.current)
      prepared.set(key, ready, weightOf(ready))
    }
    send(request, response, ready)
  }

  /**
   * The negotiated address redirects instead of answering with a text of its own: one address then always means one text
   * (a link that is sent on, or kept as proof, says which language was read), caches need not keep texts by the reader's
   * headers, links within a page can be relative, and search engines get what `hreflang="x-default"` asks for. Browsers carry the
   * fragment along, so a link to a clause without a language works.
   */
  function toLanguage(request: IncomingMessage, response: ServerResponse, address: Address): void {
    redirect(request, response, 302, pathOf(address), { 'Cache-Control': caching.negotiated, Vary: 'Accept-Language' })
  }

  function notFound(request: IncomingMessage, response: ServerResponse): void {
    sendPage(request, response, 404, notFoundPage(readerLanguage(request)), { 'Cache-Control': caching.nothing })
  }

  function notYet(request: IncomingMessage, response: ServerResponse, service: HostedService, document: HostedDocument, versions: HostedVersion[], today: string): void {
    const [next] = coming(versions, today)
    const withdrawn = withdrawnFrom(versions, today)
    // Gone, not missing: whoever kept the link is to know that the policy was taken back (RFC 9110 §15.5.11).
    if (withdrawn) return sendPage(request, response, 410, withdrawnPage(service, document, withdrawn, next, readerLanguage(request)), { 'Cache-Control': caching.nothing })
    if (!next) return notFound(request, response)
    sendPage(request, response, 404, notYetPage(service, document, next, readerLanguage(request)), { 'Cache-Control': caching.nothing })
  }

  function notInLanguage(request: IncomingMessage, response: ServerResponse, address: Extract<Address, { kind: 'current' | 'version-text' }> | EmbeddedAddress, version: HostedVersion): void {
    const path = pathOf(address.kind === 'embedded' ? address : { ...address, form: 'html' }).replace(/\/[a-z]+$/, '')
    sendPage(request, response, 404, notInLanguagePage(path, languagesOf(version), readerLanguage(request)), { 'Cache-Control': caching.nothing })
  }

  function away(request: IncomingMessage, response: ServerResponse): true {
    if (!response.headersSent) sendPage(request, response, 503, awayPage(readerLanguage(request)), { 'Cache-Control': 'no-store', 'Retry-After': minute })
    else response.end()
    return true
  }
}

function pathOnly(url: string): string {
  const end = url.search(/[?#]/)
  return end === -1 ? url : url.slice(0, end)
}

function versionOf(versions: HostedVersion[], address: { version: VersionNumber }): HostedVersion | null {
  return versions.find(({ number }) => compareVersions(number, address.version) === 0) ?? null
}

/** The language of an address that names one counts for more than that of the browser. */
function readerLanguage(request: IncomingMessage): Language {
  const named = /\/(ru|en)(?:\.[a-z]+)?\/?(?:[?#]|$)/.exec(request.url ?? '')?.[1]
  if (named === 'ru' || named === 'en') return named
  return negotiateLanguage(request.headers['accept-language'], ['en', 'ru'])
}

/** Full addresses for search engines and archives: pages name them by path alone, so that stored bytes hold on any host. */
function linksTo(publicUrl: string, slug: string, { kind, document, language, form }: Extract<Address, { kind: 'current' | 'version-text' }>, version: HostedVersion, versions: HostedVersion[], moment: Date): string {
  const address = (each: Language) => `${publicUrl}${pathOf({ kind: 'current', service: slug, document, language: each, form: 'html' })}`
  const original: Original = { publicUrl, service: slug, document, language, form }
  const reigns = timelineOf(versions).filter(({ since }) => since <= moment)
  return [
    `<${address(language)}>; rel="canonical"`,
    ...languagesOf(version).map((each) => `<${address(each)}>; rel="alternate"; hreflang="${each}"`),
    `<${publicUrl}${pathOf({ kind: 'document', service: slug, document })}>; rel="alternate"; hreflang="x-default"`,
    `<${publicUrl}${pathOf({ kind: 'feed', service: slug, document, language })}>; rel="alternate"; type="application/atom+xml"`,
    ...(kind === 'current' ? originalLinks(original, reigns, version) : mementoLinks(original, reigns, versions, version)),
  ].join(', ')
}

/** Since when a version that was in force could be read as such (RFC 7089, section 2.1.1); nothing for one that never was. */
function mementoOf(versions: HostedVersion[], version: HostedVersion, moment: Date): { memento?: Date } {
  const reign = timelineOf(versions).find((each) => each.version.id === version.id && each.since <= moment)
  return reign ? { memento: reign.since } : {}
}

const weightOf = ({ codings }: Prepared) => Object.values(codings).reduce((sum, { bytes }) => sum + bytes.length, 0)

const latest = (moments: Date[]) => new Date(Math.max(...moments.map((moment) => moment.getTime())))
