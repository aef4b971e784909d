import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type HostedHandler } from '@/server/hosted/handler'
import { negotiateLanguage } from '@/server/hosted/negotiation'
import { notFoundPage } from '@/server/hosted/pages'
import { sendPage } from '@/server/hosted/reply'
import { lapsedPage } from '@/server/own-hosts/lapsed-page'
import { type HostEntry, type HostTable } from '@/server/own-hosts/host-table'

/**
 * Answers requests at the hosts of customers: the policy of the one service, at the same paths as everywhere, and
 * nothing else. The application is never served there, so its cookies never reach a customer's domain. Every other host
 * goes on as if this were not there.
 *
 * @param publicUrl address of this instance: where a policy stays when its host lapses
 */
export function atOwnHosts(table: HostTable, hosted: HostedHandler, publicUrl: string): HostedHandler {
  return (request, response) => {
    const entry = table.find(request.headers.host)
    if (entry === null) return hosted(request, response)
    if (entry.lapsed) return lapsed(request, response, entry, publicUrl)
    const [path = '/', query] = (request.url ?? '/').split(/(?=[?#])/)
    const inside = pathAt(path, entry.slug)
    if (inside === null) return notFound(request, response)
    if (inside !== path) {
      response.writeHead(302, { Location: `${inside}${query ?? ''}`, 'Cache-Control': 'public, max-age=300', 'Content-Length': 0 }).end()
      return true
    }
    const taken = hosted(request, response)
    return taken === false ? notFound(request, response) : taken
  }
}

/**
 * The path that a request at a customer's host is about: `/` and `/privacy…` lead to the address that the policy has
 * everywhere, so that one page has one path and its bytes, links included, are the same on every host.
 * @returns null for what is not shown there
 */
function pathAt(path: string, slug: string): string | null {
  if (path === '/' || path === '') return `/p/${slug}/privacy`
  if (/^\/privacy(?:\/|$)/.test(path)) return `/p/${slug}${path}`
  // The policies of other services are not shown here, whoever they belong to.
  if (path === `/p/${slug}` || path.startsWith(`/p/${slug}/`) || path.startsWith('/.well-known/') || path === '/embed.js') return path
  return null
}

function lapsed(request: IncomingMessage, response: ServerResponse, { slug }: HostEntry, publicUrl: string): true {
  // 421: this server does not answer for that host any more (RFC 9110, section 15.5.20).
  sendPage(request, response, 421, lapsedPage(`${publicUrl}/p/${slug}/privacy`, languageOf(request)), { 'Cache-Control': 'no-cache' })
  return true
}

function notFound(request: IncomingMessage, response: ServerResponse): true {
  sendPage(request, response, 404, notFoundPage(languageOf(request)), { 'Cache-Control': 'no-cache' })
  return true
}

const languageOf = (request: IncomingMessage) => negotiateLanguage(request.headers['accept-language'], ['en', 'ru'])
