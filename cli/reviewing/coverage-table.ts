import { countCoverage, type Coverage, type CoverageState } from '@/policy/review/coverage'
import { regimes } from '@/policy/review/regime'
import { type StatedPlace } from '@/policy/review/stated'
import { type Language } from '@/policy/vocabulary'

export const tableFormats = ['text', 'csv', 'json'] as const
export type TableFormat = (typeof tableFormats)[number]

const states: Record<Language, Record<CoverageState, string>> = {
  ru: { satisfied: 'выполнено', missing: 'не хватает', 'not-applicable': 'не требуется' },
  en: { satisfied: 'satisfied', missing: 'missing', 'not-applicable': 'not applicable' },
}

const heads: Record<Language, readonly string[]> = {
  ru: ['закон', 'требование', 'норма', 'что должно быть', 'состояние', 'почему', 'положение', 'место (RU)', 'место (EN)', 'сверено'],
  en: ['law', 'requirement', 'provision', 'what must be stated', 'state', 'because', 'clause', 'place (RU)', 'place (EN)', 'verified'],
}

/** The matrix requirement → state → place: for a person, for a spreadsheet, for a program. */
export function coverageTable(coverage: readonly Coverage[], language: Language, format: TableFormat): string {
  if (format === 'json') return `${JSON.stringify({ counts: countCoverage(coverage), coverage }, null, 2)}\n`
  const rows = coverage.map((row) => cells(row, language))
  if (format === 'csv') return [heads[language], ...rows].map((row) => row.map(quoted).join(',')).join('\r\n') + '\r\n'
  return inText(coverage, language)
}

function cells(row: Coverage, language: Language): string[] {
  return [
    regimes[row.law][language], row.id, row.article?.[language] ?? '', row.title[language], states[language][row.state], because(row, language),
    [...new Set(row.places.map(({ clauseId }) => clauseId))].join(' '), placesIn(row.places, 'ru'), placesIn(row.places, 'en'),
    { ru: row.verified ? 'да' : 'нет', en: row.verified ? 'yes' : 'no' }[language],
  ]
}

function because(row: Coverage, language: Language): string {
  const reason = row.because?.[language] ?? ''
  const asked = row.state === 'not-applicable' ? `${{ ru: 'Требуется, если:', en: 'Asked for where:' }[language]} ${reason}` : reason
  return [asked, row.about.map((name) => name[language]).join(', ')].filter((part) => part !== '').join(' ')
}

const placesIn = (places: readonly StatedPlace[], language: Language) =>
  places.filter((place) => place.language === language).map(({ label, quote }) => (label === null ? quote : `${label} ${quote}`)).join(' / ')

/** RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function inText(coverage: readonly Coverage[], language: Language): string {
  const of = { ru: 'из', en: 'of' }[language]
  const unverified = { ru: 'норма не сверена', en: 'provision not verified' }[language]
  return countCoverage(coverage)
    .map(({ law, name, satisfied, applicable }) => {
      const lines = coverage.filter((row) => row.law === law).map((row) => {
        const labels = [...new Set(row.places.filter((place) => place.language === language).map(({ label, clauseId }) => `${label ?? ''} ${clauseId}`.trim()))].join(', ')
        const article = row.article ? ` (${row.article[language]}${row.verified ? '' : `, ${unverified}`})` : ''
        const rest = row.state === 'satisfied' ? labels : because(row, language)
        return `  ${states[language][row.state]}: ${row.id}${article} — ${row.title[language]}${rest === '' ? '' : `\n      ${rest}`}`
      })
      return `${name[language]}: ${satisfied} ${of} ${applicable}\n${lines.join('\n')}\n`
    })
    .join('\n')
}
