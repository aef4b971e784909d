import { pageWords } from '@/policy/render/page-words'
import { dateHtml } from '@/policy/render/page'
import { renderPageShell } from '@/policy/render/page-shell'
import { escapeHtml } from '@/policy/render/html'
import { dayOf, inForce, stateOf } from '@/policy/versions/lifecycle'
import { formatVersion } from '@/policy/versions/number'
import { type Language } from '@/policy/vocabulary'
import { type HostedDocument, pathOf } from '@/server/hosted/address'
import { type Ended, type HostedService, type HostedVersion } from '@/server/hosted/source'
import { hostedWords, languageNames } from '@/server/hosted/words'

/** Languages in which a version can be read, Russian first. */
export function languagesOf(version: HostedVersion): Language[] {
  return (['ru', 'en'] as const).filter((language) => version.fingerprints[language] !== undefined)
}

/**
 * The page that lists every version of a document, the latest first.
 * @param versions not empty, in the order of their numbers
 * @param today YYYY-MM-DD
 */
export function historyPage(service: HostedService, document: HostedDocument, versions: HostedVersion[], language: Language, today: string): string {
  const words = hostedWords[language]
  const of = { service: service.slug, document }
  const path = pathOf({ kind: 'document', ...of })
  const binding = inForce(versions, today)
  const name = nameOf(versions.at(-1), language) ?? service.slug
  const languages = [...new Set(versions.flatMap(languagesOf))].sort().reverse()
  return renderPageShell({
    language,
    title: `${words.historyTitle} — ${name}`,
    canonical: `${path}/history/${language}`,
    alternates: {
      ...Object.fromEntries(languages.map((each) => [each, `${path}/history/${each}`])),
      'x-default': `${path}/history`,
    },
    body: frame(
      [
        '<header>',
        `<p class="service">${escapeHtml(name)}</p>`,
        `<nav class="tongues" aria-label="${words.languages}">`,
        ...languages.map((each) => historyLanguage(each, language)),
        ...(binding ? [`<a href="${pathOf({ kind: 'current', ...of, language: readable(binding, language), form: 'html' })}">${words.currentText}</a>`] : []),
        `<a href="${path}/subscribe/${language}">${words.subscribe}</a>`,
        '</nav>',
        '</header>',
        '<main id="text">',
        `<h1>${words.historyTitle}</h1>`,
        `<p>${words.historyLead}</p>`,
        '<ol class="versions" role="list">',
        ...[...versions].reverse().map((version) => versionEntry(version, versions, path, language, today)),
        '</ol>',
        '</main>',
      ],
      language,
    ),
  })
}

function versionEntry(version: HostedVersion, versions: HostedVersion[], path: string, language: Language, today: string): string {
  const words = hostedWords[language]
  const number = formatVersion(version.number)
  const note = version.note[language] ?? version.note.ru ?? version.note.en
  const links = languagesOf(version).map((each) => `<a href="${path}/v/${number}/${each}" hreflang="${each}">${words.readIn[each]}</a>`)
  const previous = versions[versions.indexOf(version) - 1]
  const sum = (name: string, value: string) => `<div>${name}:<br><code>${escapeHtml(value)}</code></div>`
  return [
    `<li id="v${number}">`,
    `<h2>${words.version(number)} <span class="state">${words.states[stateOf(version, versions, today)]}</span></h2>`,
    `<ul class="facts"><li>${words.effective} <b>${dateHtml(language, version.effectiveFrom)}</b></li>`,
    `<li>${words.published} <b>${dateHtml(language, dayOf(version.publishedAt))}</b></li></ul>`,
    ...(!version.ended || !['cancelled', 'withdrawn'].includes(stateOf(version, versions, today)) ? [] : [`<p>${endedWords(version.ended, language)}</p>`]),
    ...(note === null ? [] : [`<p>${words.whatChanged}: ${escapeHtml(note).replaceAll('\n', '<br>')}</p>`]),
    `<p>${[...links, ...(previous ? [`<a href="${path}/v/${number}/since/${formatVersion(previous.number)}/${language}">${words.changes}</a>`] : [])].join(', ')}</p>`,
    '<div class="sums">',
    ...languagesOf(version).map((each) => sum(words.fingerprint(languageNames[language][each]), version.fingerprints[each] ?? '')),
    sum(words.overall, version.contentFingerprint),
    '</div>',
    '</li>',
  ].join('\n')
}

/** When a version ended and why. */
function endedWords({ at, how, reason }: Ended, language: Language): string {
  const words = hostedWords[language]
  const date = dateHtml(language, dayOf(at))
  const why = reason[language] ?? reason.ru ?? reason.en
  return [how === 'cancelled' ? words.cancelledMark(date) : words.withdrawnMark(date), ...(why === null ? [] : [`${words.withdrawnReason}: ${escapeHtml(why).replaceAll('\n', '<br>')}`])].join(' ')
}

function historyLanguage(language: Language, current: Language): string {
  const name = pageWords[language].languageName
  return language === current
    ? `<span lang="${language}" aria-current="true">${name}</span>`
    : `<a lang="${language}" hreflang="${language}" href="${language}">${name}</a>`
}

/** The page for an address under which nothing is published. */
export function notFoundPage(language: Language): string {
  const words = hostedWords[language]
  return plainPage(language, words.notFoundTitle, [`<p>${words.notFoundText}</p>`])
}

/** The page for a document whose first version has been announced and does not bind yet. */
export function notYetPage(service: HostedService, document: HostedDocument, next: HostedVersion, language: Language): string {
  const words = hostedWords[language]
  const number = formatVersion(next.number)
  const path = pathOf({ kind: 'document', service: service.slug, document })
  const links = languagesOf(next).map((each) => `<a href="${path}/v/${number}/${each}" hreflang="${each}">${words.readIn[each]}</a>`)
  return plainPage(language, words.notYetTitle, [`<p>${words.notYetText(number, dateHtml(language, next.effectiveFrom))}</p>`, `<p>${words.version(number)}: ${links.join(', ')}</p>`])
}

/** The page for a version that has no text in the language asked for. */
export function notInLanguagePage(path: string, languages: Language[], language: Language): string {
  const words = hostedWords[language]
  const links = languages.map((each) => `<a href="${path}/${each}" hreflang="${each}">${words.readIn[each]}</a>`)
  return plainPage(language, words.notFoundTitle, [`<p>${words.notMade}</p>`, `<p>${words.otherPages}: ${links.join(', ')}</p>`])
}

/**
 * What is left of a withdrawn policy at its address: that it is withdrawn, since when, why, and where its versions are.
 * @param last the version that the withdrawal ended
 * @param next a version that has been announced since
 */
export function withdrawnPage(service: HostedService, document: HostedDocument, last: HostedVersion, next: HostedVersion | undefined, language: Language): string {
  const words = hostedWords[language]
  const path = pathOf({ kind: 'document', service: service.slug, document })
  const reason = last.ended?.reason[language] ?? last.ended?.reason.ru ?? last.ended?.reason.en ?? null
  return plainPage(language, words.withdrawnTitle, [
    `<p>${escapeHtml(nameOf(last, language) ?? service.slug)}</p>`,
    `<p>${words.withdrawnText(dateHtml(language, last.withdrawnOn ?? ''))}</p>`,
    ...(reason === null ? [] : [`<p>${words.withdrawnReason}: ${escapeHtml(reason).replaceAll('\n', '<br>')}</p>`]),
    ...(next ? [`<p>${words.withdrawnNext(formatVersion(next.number), dateHtml(language, next.effectiveFrom))}</p>`] : []),
    `<p><a href="${path}/history/${language}">${words.historyTitle}</a></p>`,
  ])
}

/** What stands at the top of a version that was called off or withdrawn; empty for any other. */
export function endedNotice({ ended }: HostedVersion, language: Language): string {
  if (!ended) return ''
  const date = dateHtml(language, dayOf(ended.at))
  const words = hostedWords[language]
  return `<p class="notice" role="note">${ended.how === 'cancelled' ? words.cancelledMark(date) : words.withdrawnMark(date)}</p>`
}

/** The page while nothing can be read. */
export function awayPage(language: Language): string {
  const words = hostedWords[language]
  return plainPage(language, words.awayTitle, [`<p>${words.awayText}</p>`])
}

/** What stands at the top of the version in force while a later one has been announced. */
export function comingNotice(service: HostedService, document: HostedDocument, next: HostedVersion, language: Language): string {
  const number = formatVersion(next.number)
  const href = pathOf({ kind: 'version-text', service: service.slug, document, version: next.number, language: readable(next, language), form: 'html' })
  return `<p class="notice" role="note">${hostedWords[language].notice(number, dateHtml(language, next.effectiveFrom), href)}</p>`
}

/** A page that only says something, in the frame of the others. @param content HTML */
export function plainPage(language: Language, title: string, content: string[]): string {
  return renderPageShell({
    language,
    title,
    canonical: null,
    alternates: {},
    body: frame(['<main id="text">', `<h1>${title}</h1>`, ...content, '</main>'], language),
  })
}

function frame(content: string[], language: Language): string {
  return [`<a class="skip" href="#text">${pageWords[language].skip}</a>`, '<div class="page">', ...content, '</div>'].join('\n')
}

/** The language asked for if the version has it, otherwise its first. */
function readable(version: HostedVersion, language: Language): Language {
  const languages = languagesOf(version)
  return languages.includes(language) ? language : (languages[0] ?? language)
}

function nameOf(version: HostedVersion | undefined, language: Language): string | null {
  return version ? (version.serviceName[language] ?? version.serviceName.ru ?? version.serviceName.en) : null
}
