import { createHash } from 'node:crypto'
import { type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { type HostedForm } from '@/server/hosted/address'
import { type Coding, negotiateCoding } from '@/server/hosted/negotiation'
import { type StoredBytes } from '@/server/hosted/source'

/** Bytes with everything that is said about them, ready to be sent any number of times. */
export interface Prepared {
  /** For each coding that there is: the bytes and the headers that go with them. */
  codings: Partial<Record<Coding, { bytes: Buffer; etag: string; headers: OutgoingHttpHeaders; unchanged: OutgoingHttpHeaders }>>
  lastModified: number
}

/** What to say about some bytes besides the bytes themselves. */
export interface About {
  form: HostedForm
  language: string
  lastModified: Date
  cacheControl: string
  /** Value of the Link header: canonical address, other languages, other versions. */
  link: string
  /** Since when these bytes could be read as the version in force (RFC 7089); left out for what is no memento. */
  memento?: Date
  /** In place of the content policy that follows from the bytes. */
  contentPolicy?: string
  /** It is a part of somebody else's page, which search engines are to show instead of it. */
  unlisted?: boolean
}

const contentTypes: Record<HostedForm, string> = {
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** Forms that are read in pieces: a viewer of a long PDF asks for the page that it shows. */
const inPieces: ReadonlySet<HostedForm> = new Set(['pdf', 'docx'])

/** Said of everything under /p/. The texts are public, so every page may fetch them to check a fingerprint. */
const always: OutgoingHttpHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
}

const nothingAllowed = "default-src 'none'; base-uri 'none'; form-action 'none'"

/**
 * The content policy of a page: its own stylesheet, named by its hash, and nothing else. The hash is taken from the bytes,
 * so a page published with an older stylesheet keeps its look.
 */
export function contentPolicy(form: HostedForm, identity: Buffer): string {
  if (form !== 'html') return nothingAllowed
  const sheet = /<style>([^]*?)<\/style>/.exec(identity.subarray(0, 64 * 1024).toString('utf8'))?.[1]
  if (sheet === undefined) return nothingAllowed
  return `default-src 'none'; style-src 'sha256-${createHash('sha256').update(sheet).digest('base64')}'; base-uri 'none'; form-action 'none'`
}

/** Makes stored bytes ready to be sent. */
export function prepare(stored: StoredBytes, about: About): Prepared {
  const shared: OutgoingHttpHeaders = {
    'Cache-Control': about.cacheControl,
    'Last-Modified': about.lastModified.toUTCString(),
    Vary: 'Accept-Encoding',
  }
  const described: OutgoingHttpHeaders = {
    'Content-Type': contentTypes[about.form],
    'Content-Language': about.language,
    'Content-Security-Policy': about.contentPolicy ?? contentPolicy(about.form, stored.identity),
    Link: about.link,
    ...(about.memento ? { 'Memento-Datetime': about.memento.toUTCString() } : {}),
    ...(about.unlisted ? { 'X-Robots-Tag': 'noindex' } : {}),
    ...(inPieces.has(about.form) ? { 'Accept-Ranges': 'bytes' } : {}),
  }
  const codings: Prepared['codings'] = {}
  for (const coding of ['identity', 'gzip', 'br'] as const) {
    const bytes = stored[coding]
    if (bytes === null) continue
    // A strong validator names exact bytes, so each coding has its own (RFC 9110 §8.8.3.3).
    const etag = `"${stored.sha256.slice(0, 32)}${coding === 'identity' ? '' : `-${coding}`}"`
    const unchanged = { ...always, ...shared, ETag: etag }
    const headers = { ...unchanged, ...described, 'Content-Length': bytes.length, ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }) }
    codings[coding] = { bytes, etag, headers, unchanged }
  }
  // HTTP dates have whole seconds.
  return { codings, lastModified: Math.floor(about.lastModified.getTime() / 1000) * 1000 }
}

/** What to say about bytes that are no form of a text. */
export interface AboutBytes {
  contentType: string
  /** Under which name a browser saves them; shown in the window without one. */
  fileName?: string
  /** Null for what has no day of its own. */
  lastModified: Date | null
  cacheControl: string
}

/** Makes bytes ready to be sent as they are. */
export function prepareBytes(bytes: Buffer, { contentType, fileName, lastModified, cacheControl }: AboutBytes): Prepared {
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`
  const unchanged = { ...always, 'Cache-Control': cacheControl, ETag: etag, ...(lastModified ? { 'Last-Modified': lastModified.toUTCString() } : {}) }
  const headers = {
    ...unchanged,
    'Content-Type': contentType,
    'Content-Security-Policy': nothingAllowed,
    'Content-Length': bytes.length,
    ...(fileName === undefined ? {} : { 'Content-Disposition': `attachment; filename="${fileName}"` }),
  }
  return { codings: { identity: { bytes, etag, headers, unchanged } }, lastModified: lastModified === null ? Number.POSITIVE_INFINITY : Math.floor(lastModified.getTime() / 1000) * 1000 }
}

/** Compresses a page that was put together here; quick rather than smallest, since it is done while a reader waits. */
export function storedPage(html: string): StoredBytes {
  const identity = Buffer.from(html, 'utf8')
  return {
    identity,
    gzip: gzipSync(identity, { level: 6 }),
    br: brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length } }),
    sha256: createHash('sha256').update(identity).digest('hex'),
  }
}

/** Answers 200, or 304 when the reader has the very same bytes already. HEAD gets the headers alone. */
export function send(request: IncomingMessage, response: ServerResponse, prepared: Prepared): void {
  const wanted = negotiateCoding(request.headers['accept-encoding'])
  const chosen = prepared.codings[wanted] ?? prepared.codings.identity
  if (chosen === undefined) throw new RangeError('prepared without plain bytes')
  if (isUnchanged(request, prepared)) {
    response.writeHead(304, chosen.unchanged).end()
    return
  }
  const piece = chosen.headers['Accept-Ranges'] === 'bytes' ? pieceAsked(request, chosen.bytes.length, chosen.etag) : null
  if (piece === 'beyond') {
    response.writeHead(416, { ...chosen.unchanged, 'Content-Range': `bytes */${chosen.bytes.length}`, 'Content-Length': 0 }).end()
    return
  }
  const bytes = piece === null ? chosen.bytes : chosen.bytes.subarray(piece.first, piece.last + 1)
  if (piece === null) response.writeHead(200, chosen.headers)
  else response.writeHead(206, { ...chosen.headers, 'Content-Length': bytes.length, 'Content-Range': `bytes ${piece.first}-${piece.last}/${chosen.bytes.length}` })
  if (request.method === 'HEAD') response.end()
  else response.end(bytes)
}

/**
 * The one piece that a request asks for (RFC 9110 §14.2); null for the whole, which is also the answer to several pieces at
 * once, to a header that makes no sense, and to a reader whose part is of other bytes (If-Range).
 */
function pieceAsked(request: IncomingMessage, length: number, etag: string): { first: number; last: number } | 'beyond' | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(request.headers.range ?? '') ?? []
  if (request.method !== 'GET' || (from === '' && to === '')) return null
  const condition = request.headers['if-range']
  if (condition !== undefined && condition !== etag) return null
  if (from === '') return Number(to) === 0 ? 'beyond' : { first: Math.max(0, length - Number(to)), last: length - 1 }
  const first = Number(from)
  const last = to === '' ? length - 1 : Math.min(Number(to), length - 1)
  if (to !== '' && Number(to) < first) return null
  return first >= length ? 'beyond' : { first, last }
}

/** If-None-Match rules alone where it is sent (RFC 9110 §13.2.2); validators are compared weakly, for any coding. */
function isUnchanged(request: IncomingMessage, { codings, lastModified }: Prepared): boolean {
  const known = request.headers['if-none-match']
  if (known !== undefined) {
    if (known.trim() === '*') return true
    const tags = new Set(Object.values(codings).map(({ etag }) => etag))
    return known.split(',', 64).some((tag) => tags.has(tag.trim().replace(/^W\//, '')))
  }
  const since = request.headers['if-modified-since']
  return since !== undefined && Date.parse(since) >= lastModified
}

/** Answers with a page that says what is the matter. */
export function sendPage(request: IncomingMessage, response: ServerResponse, status: number, html: string, headers: OutgoingHttpHeaders): void {
  const bytes = Buffer.from(html, 'utf8')
  response.writeHead(status, {
    ...always,
    'Content-Type': contentTypes.html,
    'Content-Length': bytes.length,
    'Content-Security-Policy': contentPolicy('html', bytes),
    Vary: 'Accept-Language',
    ...headers,
  })
  if (request.method === 'HEAD') response.end()
  else response.end(bytes)
}

/** Leads elsewhere. 308 for an address that has moved for good, 307 and 302 where the answer may differ next time. */
export function redirect(request: IncomingMessage, response: ServerResponse, status: 302 | 307 | 308, location: string, headers: OutgoingHttpHeaders): void {
  const bytes = Buffer.from(`${location}\n`, 'utf8')
  response.writeHead(status, { ...always, Location: location, 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': bytes.length, ...headers })
  if (request.method === 'HEAD') response.end()
  else response.end(bytes)
}
