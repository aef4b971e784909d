import { escapeHtml } from '@/policy/render/html'
import { pathOf } from '@/server/hosted/address'
import { type ListedPolicy } from '@/server/hosted/source'

/** Policies in one part: each has an address for each language, and a sitemap holds 50,000 (sitemaps.org). */
export const policiesInPart = 10_000

/** The parts of the sitemap, for search engines. */
export function sitemapIndex(publicUrl: string, policies: number): string {
  const parts = Math.max(1, Math.ceil(policies / policiesInPart))
  return xml('sitemapindex', Array.from({ length: parts }, (_, place) => `<sitemap><loc>${escapeHtml(`${publicUrl}/sitemap-${place + 1}.xml`)}</loc></sitemap>`))
}

/** The current addresses of policies, each with the same text in the other languages. */
export function sitemapPart(publicUrl: string, policies: readonly ListedPolicy[]): string {
  return xml(
    'urlset',
    policies.flatMap(({ slug, document, languages, changedAt }) => {
      const address = (language: 'ru' | 'en') => escapeHtml(`${publicUrl}${pathOf({ kind: 'current', service: slug, document, language, form: 'html' })}`)
      const alternates = [
        ...languages.map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(language)}"/>`),
        `<xhtml:link rel="alternate" hreflang="x-default" href="${escapeHtml(`${publicUrl}${pathOf({ kind: 'document', service: slug, document })}`)}"/>`,
      ].join('')
      return languages.map((language) => `<url><loc>${address(language)}</loc><lastmod>${changedAt.toISOString()}</lastmod>${alternates}</url>`)
    }),
  )
}

/** What crawlers may read: everything that is published, and nothing of the application. */
export function robots(publicUrl: string): string {
  return `User-agent: *\nAllow: /p/\nDisallow: /services\nDisallow: /api/\nDisallow: /library\n\nSitemap: ${publicUrl}/sitemap.xml\n`
}

function xml(root: 'sitemapindex' | 'urlset', lines: readonly string[]): string {
  return [`<?xml version="1.0" encoding="utf-8"?>`, `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">`, ...lines, `</${root}>`, ''].join('\n')
}
