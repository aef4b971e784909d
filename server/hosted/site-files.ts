import { type IncomingMessage, type ServerResponse } from 'node:http'
import { embedScript } from '@/server/hosted/embedding/embed-script'
import { prepareBytes, send } from '@/server/hosted/reply'
import { type Shelf } from '@/server/hosted/shelf'
import { policiesInPart, robots, sitemapIndex, sitemapPart } from '@/server/hosted/sitemap'

/** Files about the site as a whole: what crawlers may read, what there is, the public keys (RFC 9309, RFC 8615), and the script for pages of others. */
export const siteFile = /^\/(?:embed\.js|robots\.txt|sitemap(?:-[1-9]\d{0,5})?\.xml|\.well-known\/klauza-keys\.json)$/

/** Answers one of them. Rejects when it has to be read and cannot be. */
export async function sendSiteFile(request: IncomingMessage, response: ServerResponse, path: string, shelf: Shelf, publicUrl: string): Promise<void> {
  const { text, contentType } = await contentOf(path, shelf, publicUrl)
  send(request, response, prepareBytes(Buffer.from(text, 'utf8'), { contentType: `${contentType}; charset=utf-8`, lastModified: null, cacheControl: 'public, max-age=300' }))
}

async function contentOf(path: string, shelf: Shelf, publicUrl: string): Promise<{ text: string; contentType: string }> {
  if (path === '/embed.js') return { text: embedScript, contentType: 'text/javascript' }
  if (path === '/robots.txt') return { text: robots(publicUrl), contentType: 'text/plain' }
  if (path === '/sitemap.xml') return { text: sitemapIndex(publicUrl, await shelf.countListed()), contentType: 'application/xml' }
  const part = /^\/sitemap-(\d+)\.xml$/.exec(path)?.[1]
  if (part === undefined) return { text: `${JSON.stringify(await shelf.keys(), null, 1)}\n`, contentType: 'application/json' }
  return { text: sitemapPart(publicUrl, await shelf.listed({ skip: (Number(part) - 1) * policiesInPart, take: policiesInPart })), contentType: 'application/xml' }
}
