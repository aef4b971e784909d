import { type Document } from '@/policy/document/tree'
import { dateHtml } from '@/policy/render/page'
import { escapeHtml } from '@/policy/render/html'
import { renderPageShell } from '@/policy/render/page-shell'
import { pageWords } from '@/policy/render/page-words'
import { type ClauseChange, diffDocuments, movedClauses } from '@/policy/versions/document-diff'
import { type FactChange, factChangeInWords } from '@/policy/versions/fact-changes'
import { formatVersion } from '@/policy/versions/number'
import { type DiffPart } from '@/policy/versions/word-diff'
import { type Language } from '@/policy/vocabulary'
import { pathOf } from '@/server/hosted/address'
import { changesWords } from '@/server/hosted/changes-words'
import { type HostedVersion } from '@/server/hosted/source'

/** Two versions of one document, in one language, with what is known of the difference. */
export interface ComparedVersions {
  service: string
  document: 'privacy'
  serviceName: string
  language: Language
  /** Languages in which both can be read. */
  languages: readonly Language[]
  older: HostedVersion
  newer: HostedVersion
  before: Document
  after: Document
  facts: readonly FactChange[]
}

/**
 * The page on which a reader sees what a version changed: in plain words first, then clause by clause with every word that
 * came or went. Without script: both views are in the page, and a switch of the stylesheet shows one.
 */
export function changesPage(compared: ComparedVersions): string {
  const { service, document, language, languages, older, newer, before, after, facts } = compared
  const words = changesWords[language]
  const [from, to] = [formatVersion(older.number), formatVersion(newer.number)]
  const address = (each: Language) => pathOf({ kind: 'changes-page', service, document, version: newer.number, since: older.number, language: each })
  const version = (of: HostedVersion) => `<a href="${pathOf({ kind: 'version-text', service, document, version: of.number, language, form: 'html' })}">${words.version(formatVersion(of.number))}</a>, ${words.from(dateHtml(language, of.effectiveFrom))}`
  const changes = diffDocuments(before, after)
  const moved = movedClauses(before, after)
  return renderPageShell({
    language,
    title: `${words.title(to, from)} — ${compared.serviceName}`,
    canonical: address(language),
    alternates: { ...Object.fromEntries(languages.map((each) => [each, address(each)])), 'x-default': pathOf({ kind: 'changes', service, document, version: newer.number, since: older.number }) },
    style: changesStyle,
    body: [
      `<a class="skip" href="#text">${pageWords[language].skip}</a>`,
      '<div class="page">',
      `<header aria-label="${pageWords[language].about}">`,
      `<p class="service">${escapeHtml(compared.serviceName)}</p>`,
      `<nav class="tongues" aria-label="${pageWords[language].languages}">`,
      ...languages.map((each) => (each === language ? `<span lang="${each}" aria-current="true">${pageWords[each].languageName}</span>` : `<a lang="${each}" hreflang="${each}" href="${each}">${pageWords[each].languageName}</a>`)),
      `<a href="${pathOf({ kind: 'history-page', service, document, language })}">${pageWords[language].history}</a>`,
      '</nav>',
      '</header>',
      '<main id="text">',
      `<h1>${words.title(to, from)}</h1>`,
      `<p>${words.compared(version(newer), version(older))}</p>`,
      ...summaryOf(facts, newer, language),
      `<h2>${words.byClause}</h2>`,
      ...(changes.length + moved.length === 0
        ? [`<p>${words.nothing}</p>`]
        : [
            '<fieldset class="views">',
            `<legend>${words.view}</legend>`,
            `<input type="radio" name="view" id="inline" checked><label for="inline">${words.inline}</label>`,
            `<input type="radio" name="view" id="side"><label for="side">${words.sideBySide}</label>`,
            '</fieldset>',
            ...changes.map((change) => clauseHtml(change, language, from, to)),
          ]),
      ...(moved.length === 0 ? [] : [`<h2>${words.moved}</h2>`, '<ul>', ...moved.map(({ title, from: was, to: is }) => `<li>${escapeHtml(title)}${was === is ? '' : `: ${words.movedFrom(escapeHtml(was), escapeHtml(is))}`}</li>`), '</ul>']),
      '</main>',
      '</div>',
    ].join('\n'),
  })
}

function summaryOf(facts: readonly FactChange[], newer: HostedVersion, language: Language): string[] {
  const words = changesWords[language]
  const note = newer.note[language] ?? newer.note.ru ?? newer.note.en
  const line = (change: FactChange) => `<li>${escapeHtml(factChangeInWords(change, language))}</li>`
  const material = facts.filter((change) => change.material)
  const rest = facts.filter((change) => !change.material)
  return [
    `<h2>${words.inShort}</h2>`,
    ...(note === null ? [] : [`<p>${escapeHtml(note).replaceAll('\n', '<br>')}</p>`]),
    ...(facts.length === 0 ? [`<p>${words.wordingOnly}</p>`] : []),
    ...(material.length === 0 ? [] : [`<h3>${words.material}</h3>`, '<ul>', ...material.map(line), '</ul>']),
    ...(rest.length === 0 ? [] : [`<h3>${words.rest}</h3>`, '<ul>', ...rest.map(line), '</ul>']),
  ]
}

function clauseHtml({ title, kind, parts }: ClauseChange, language: Language, from: string, to: string): string {
  const words = changesWords[language]
  const column = (heading: string, shown: readonly DiffPart['kind'][]) =>
    `<div><p class="column">${heading}</p><p>${partsHtml(parts.filter((part) => shown.includes(part.kind)), language) || '—'}</p></div>`
  return [
    '<section class="change">',
    `<h3>${escapeHtml(title)} <span class="state">${words.kinds[kind]}</span></h3>`,
    `<p class="one">${partsHtml(parts, language)}</p>`,
    `<div class="two">${column(words.version(from), ['same', 'removed'])}${column(words.version(to), ['same', 'added'])}</div>`,
    '</section>',
  ].join('\n')
}

/** Screen readers that do not tell insertions and deletions apart hear it in words. */
function partsHtml(parts: readonly DiffPart[], language: Language): string {
  const { begins, ends } = changesWords[language]
  const said = (text: string) => `<span class="said">${text}</span>`
  return parts
    .map(({ kind, text }) => {
      const html = escapeHtml(text).replaceAll('\n', '<br>')
      if (kind === 'same') return html
      const tag = kind === 'added' ? 'ins' : 'del'
      return `<${tag}>${said(begins[kind])}${html}${said(ends[kind])}</${tag}>`
    })
    .join('')
}

const changesStyle = `
ins{text-decoration:underline;text-decoration-thickness:2px;background:color-mix(in srgb,#2e7d32 14%,transparent)}
del{text-decoration:line-through;background:color-mix(in srgb,#b3261e 12%,transparent)}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.views{border:0;padding:0;margin:0 0 1rem;display:flex;flex-wrap:wrap;gap:.25rem .5rem;align-items:center;font:.875rem/1.5 var(--sans)}
.views legend{float:left;margin-right:.5rem}
.views label{padding:.375rem .75rem .375rem 0}
.change{border-top:1px solid var(--line);padding-top:.25rem}
.change h3{margin-top:1rem}
.state{font:.875rem/1.5 var(--sans);color:var(--quiet)}
.column{font:600 .8125rem/1.5 var(--sans);color:var(--quiet);margin-bottom:.25rem}
.two{display:none}
main:has(#side:checked) .one{display:none}
main:has(#side:checked) .two{display:grid;grid-template-columns:1fr 1fr;gap:0 1.5rem}
@media (max-width:40rem){main:has(#side:checked) .two{grid-template-columns:1fr}}
@media print{.views{display:none}}
`
