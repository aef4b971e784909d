import { countCoverage, type Coverage } from '@/policy/review/coverage'
import { becauseOf, coverageCsv, coverageStates } from '@/policy/review/coverage-table'
import { type Language } from '@/policy/vocabulary'

export const tableFormats = ['text', 'csv', 'json'] as const
export type TableFormat = (typeof tableFormats)[number]

/** The matrix requirement → state → place: for a person, for a spreadsheet, for a program. */
export function coverageTable(coverage: readonly Coverage[], language: Language, format: TableFormat): string {
  if (format === 'json') return `${JSON.stringify({ counts: countCoverage(coverage), coverage }, null, 2)}\n`
  return format === 'csv' ? coverageCsv(coverage, language) : inText(coverage, language)
}

function inText(coverage: readonly Coverage[], language: Language): string {
  const of = { ru: 'из', en: 'of' }[language]
  const unverified = { ru: 'норма не сверена', en: 'provision not verified' }[language]
  return countCoverage(coverage)
    .map(({ law, name, satisfied, applicable }) => {
      const lines = coverage.filter((row) => row.law === law).map((row) => {
        const labels = [...new Set(row.places.filter((place) => place.language === language).map(({ label, clauseId }) => `${label ?? ''} ${clauseId}`.trim()))].join(', ')
        const article = row.article ? ` (${row.article[language]}${row.verified ? '' : `, ${unverified}`})` : ''
        const rest = row.state === 'satisfied' ? labels : becauseOf(row, language)
        return `  ${coverageStates[language][row.state]}: ${row.id}${article} — ${row.title[language]}${rest === '' ? '' : `\n      ${rest}`}`
      })
      return `${name[language]}: ${satisfied} ${of} ${applicable}\n${lines.join('\n')}\n`
    })
    .join('\n')
}
