import { formatDate } from '@/policy/language/date';
import { plainText, type Document } from '@/policy/document/tree';
import { type Language } from '@/policy/vocabulary/laws';
import { contentsOf } from './contents';
import { contentsList, escapeHtml, renderHtmlBody } from './html';
import { renderPageShell } from './page-shell';
import { pageWords } from './page-words';

/** What the page of a published version says around the document. */
export interface Publication {
  /** Name of the service as its readers know it. */
  readonly serviceName: string;
  /** Path of the document without language: `/p/romashka/privacy`. */
  readonly path: string;
  /** `1.0` */
  readonly version: string;
  /** The version before it; null for the first one. */
  readonly previous: string | null;
  /** First day in force, YYYY-MM-DD. */
  readonly effectiveFrom: string;
  /** Day of publication, YYYY-MM-DD. */
  readonly publishedOn: string;
  /** Languages in which the version was published, that of this document among them. */
  readonly languages: readonly Language[];
  /** SHA-256 of the plain text in this language, hexadecimal. */
  readonly fingerprint: string;
}

/** Stands once in every policy page; delivery puts a notice in its place when a later version has been announced. */
export const noticeSlot = '<!--notice-->';

/**
 * The page on which a published version is read: a whole HTML document without script.
 *
 * Links to other languages and forms are relative to the page, so the same bytes serve the address of the version and,
 * while it is in force, the current address.
 */
export function renderPolicyPage(document: Document, publication: Publication): string {
  const { path, languages } = publication;
  const title = plainText(document.title);
  const { serviceName } = publication;
  return renderPageShell({
    language: document.language,
    title: title.includes(serviceName) ? title : `${title} — ${serviceName}`,
    canonical: `${path}/${document.language}`,
    alternates: {
      ...Object.fromEntries(languages.map((language) => [language, `${path}/${language}`])),
      'x-default': path,
    },
    data: {
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: title,
      inLanguage: document.language,
      version: publication.version,
      datePublished: publication.publishedOn,
      about: { '@type': 'Service', name: serviceName },
      identifier: `sha256:${publication.fingerprint}`,
    },
    body: pageBody(document, publication),
  });
}

function pageBody(document: Document, publication: Publication): string {
  const words = pageWords[document.language];
  const others = publication.languages.filter((language) => language !== document.language);
  return [
    `<a class="skip" href="#text">${words.skip}</a>`,
    '<div class="page">',
    ...contentsBeside(document),
    pageHeader(document.language, publication),
    noticeSlot,
    `<main id="text">`,
    renderHtmlBody(document, (anchor) => others.map((language) => sameHeading(language, anchor)).join('')),
    '</main>',
    pageFooter(document.language, publication),
    '</div>',
  ].join('\n');
}

function pageHeader(language: Language, { serviceName, version, effectiveFrom, publishedOn, languages, path, previous }: Publication): string {
  const words = pageWords[language];
  const fact = (name: string, value: string) => `<li>${name} <b>${value}</b></li>`;
  return [
    `<header aria-label="${words.about}">`,
    `<p class="service">${escapeHtml(serviceName)}</p>`,
    '<ul class="facts">',
    fact(words.version, escapeHtml(version)),
    fact(words.effective, dateHtml(language, effectiveFrom)),
    fact(words.published, dateHtml(language, publishedOn)),
    '</ul>',
    `<nav class="tongues" aria-label="${words.languages}">`,
    ...(languages.length > 1 ? languages.map((each) => languageLink(each, language)) : []),
    `<a href="${escapeHtml(path)}/history/${language}">${words.history}</a>`,
    ...(previous === null ? [] : [`<a href="${escapeHtml(path)}/v/${escapeHtml(version)}/since/${escapeHtml(previous)}/${language}">${words.changed}</a>`]),
    '</nav>',
    '</header>',
  ].join('\n');
}

function languageLink(language: Language, current: Language): string {
  const name = pageWords[language].languageName;
  return language === current
    ? `<span lang="${language}" aria-current="true">${name}</span>`
    : `<a lang="${language}" hreflang="${language}" href="${language}">${name}</a>`;
}

/** The words of this link are drawn by the stylesheet: the text of the article stays the text that is fingerprinted. */
function sameHeading(language: Language, anchor: string): string {
  const words = pageWords[language];
  return `<a class="same" lang="${language}" hreflang="${language}" href="${language}#${escapeHtml(anchor)}" aria-label="${words.sameHeading}" data-mark="${words.sameHeadingMark}"></a>`;
}

/** Wide windows show the contents at the side, narrow ones folded in the document: the stylesheet hides one of the two, from everybody. */
function contentsBeside(document: Document): string[] {
  const name = pageWords[document.language].contents;
  const entries = contentsOf(document);
  return entries.length === 0 ? [] : [`<nav class="contents aside" aria-label="${name}"><h2>${name}</h2>${contentsList(entries)}</nav>`];
}

function pageFooter(language: Language, { path, version, fingerprint }: Publication): string {
  const words = pageWords[language];
  const address = `${escapeHtml(path)}/v/${escapeHtml(version)}/${language}`;
  const form = (ending: keyof typeof words.formNames) => `<a href="${address}.${ending}">${words.formNames[ending]}</a>`;
  return [
    '<footer>',
    `<h2>${words.authenticity}</h2>`,
    `<p>${words.fingerprint}:<br><code>${escapeHtml(fingerprint)}</code></p>`,
    `<p>${words.check(form('txt'), `<code>sha256sum ${language}.txt</code>`)}</p>`,
    `<p>${words.signed(`<a href="${escapeHtml(path)}/proof.zip">${words.bundle}</a>`)}</p>`,
    `<p>${words.address}: <a href="${address}">${address}</a></p>`,
    `<p>${words.forms}: ${form('pdf')}, ${form('docx')}, ${form('txt')}, ${form('md')}, ${form('json')}.</p>`,
    '</footer>',
  ].join('\n');
}

/** A day in words, readable by machines too. */
export function dateHtml(language: Language, day: string): string {
  return `<time datetime="${escapeHtml(day)}">${escapeHtml(formatDate(language, day) ?? day)}</time>`;
}

/** A document that is not published, as a page: without version, fingerprint and addresses, and kept out of search engines. */
export function renderDraftPage(document: Document): string {
  const words = pageWords[document.language];
  return renderPageShell({
    language: document.language,
    title: plainText(document.title),
    canonical: null,
    alternates: {},
    body: [
      `<a class="skip" href="#text">${words.skip}</a>`,
      '<div class="page">',
      ...contentsBeside(document),
        '<main id="text">',
      renderHtmlBody(document),
      '</main>',
      '</div>',
    ].join('\n'),
  });
}
