import { type Document } from '@/policy/document/tree'
import { escapeHtml } from '@/policy/render/html'
import { dateHtml } from '@/policy/render/page'
import { formatVersion } from '@/policy/versions/number'
import { type HostedDocument, pathOf } from '@/server/hosted/address'
import { fragmentBody } from '@/server/hosted/embedding/foreign-page'
import { embeddingWords } from '@/server/hosted/embedding/words'
import { type HostedVersion } from '@/server/hosted/source'

/** What a fragment is made of. */
export interface FragmentOf {
  publicUrl: string
  service: string
  document: HostedDocument
  version: HostedVersion
  tree: Document
  /** News about the policy as HTML; may be empty. */
  banner: string
}

/**
 * The policy as a part of a page of somebody else: which version it is, with full addresses of it and of its history, and the
 * text. Without styles and scripts; it takes the look of the page around. `data-version` and `data-fingerprint` say to
 * programs what is shown.
 */
export function policyFragment({ publicUrl, service, document, version, tree, banner }: FragmentOf): string {
  const { language } = tree
  const words = embeddingWords[language]
  const number = formatVersion(version.number)
  const link = (path: string, text: string) => `<a href="${escapeHtml(`${publicUrl}${path}`)}">${text}</a>`
  const permanent = pathOf({ kind: 'version-text', service, document, version: version.number, language, form: 'html' })
  return [
    `<div class="klauza-policy" lang="${language}" data-version="${number}" data-fingerprint="sha256:${escapeHtml(version.fingerprints[language] ?? '')}">`,
    ...(banner === '' ? [] : [banner.trimEnd()]),
    `<p class="klauza-version">${link(permanent, words.inForce(number, dateHtml(language, version.effectiveFrom)))} · ${link(pathOf({ kind: 'history-page', service, document, language }), words.history)}</p>`,
    fragmentBody(tree, document).trimEnd(),
    '</div>',
    '',
  ].join('\n')
}
