import { plainText, type Document } from '@/policy/document/tree'
import { escapeHtml } from '@/policy/render/html'
import { dateHtml } from '@/policy/render/page'
import { renderPageShell } from '@/policy/render/page-shell'
import { pageWords } from '@/policy/render/page-words'
import { formatVersion } from '@/policy/versions/number'
import { type Language } from '@/policy/vocabulary'
import { type HostedDocument, pathOf } from '@/server/hosted/address'
import { frameBody } from '@/server/hosted/embedding/foreign-page'
import { frameScript } from '@/server/hosted/embedding/frame-script'
import { embeddingWords } from '@/server/hosted/embedding/words'
import { languagesOf } from '@/server/hosted/pages'
import { type HostedVersion } from '@/server/hosted/source'

/** What the page is made of. */
export interface FrameOf {
  service: string
  document: HostedDocument
  version: HostedVersion
  tree: Document
  /** News about the policy as HTML; may be empty. */
  notice: string
}

/**
 * The policy as a page for a frame: a short head and the text. The other language opens in the same frame, everything else
 * in a window of its own, so that the page around is never taken away.
 */
export function framePage({ service, document, version, tree, notice }: FrameOf): string {
  const { language } = tree
  const words = embeddingWords[language]
  const of = { service, document }
  const others = languagesOf(version).filter((each) => each !== language)
  const outside = (path: string, text: string) => `<a target="_blank" href="${escapeHtml(path)}">${text}</a>`
  const inFrame = (each: Language) => `<a lang="${each}" hreflang="${each}" href="${each}">${pageWords[each].languageName}</a>`
  return renderPageShell({
    language,
    title: plainText(tree.title),
    canonical: null,
    alternates: {},
    style: frameStyle,
    body: [
      '<div class="page">',
      `<header aria-label="${pageWords[language].about}">`,
      `<p class="which">${words.inForce(escapeHtml(formatVersion(version.number)), dateHtml(language, version.effectiveFrom))}</p>`,
      `<nav class="tongues" aria-label="${pageWords[language].languages}">`,
      ...others.map(inFrame),
      outside(pathOf({ kind: 'history-page', ...of, language }), words.history),
      outside(pathOf({ kind: 'current', ...of, language, form: 'html' }), words.alone),
      '</nav>',
      '</header>',
      notice.replaceAll('<a href="', '<a target="_blank" href="'),
      '<main id="text">',
      frameBody(tree, (anchor) => others.map((each) => sameHeading(each, anchor)).join('')),
      '</main>',
      '</div>',
      `<script>${frameScript}</script>`,
    ].join('\n'),
  })
}

function sameHeading(language: Language, anchor: string): string {
  const words = pageWords[language]
  return `<a class="same" lang="${language}" hreflang="${language}" href="${language}#${escapeHtml(anchor)}" aria-label="${words.sameHeading}" data-mark="${words.sameHeadingMark}"></a>`
}

/** The page around has margins already, and the contents stay folded however wide the frame is. */
const frameStyle = `
.page{display:block;max-width:44rem;padding:1rem}
.page>header{padding-bottom:.5rem}
.which{margin:0;color:var(--quiet)}
.fold{display:block}
h1{font-size:clamp(1.375rem,6.6vw,1.75rem);margin:1.5rem 0 1rem}
.section>h2>.number,h3>.number,p>.number,.numbered>li>.number{position:static;margin:0}
`
