import { formatDate } from '@/policy/language/date'
import { formatDuration } from '@/policy/language/duration'
import { isTouched, type LawChanges } from '@/policy/law-changes'
import { type Duration } from '@/policy/facts'
import { laws, type Language } from '@/policy/vocabulary'

const words = {
  ru: { nothing: 'Для этих ответов закон ничего не изменил.', came: 'Появилось', went: 'Больше не требуется', found: 'Новые замечания', solved: 'Замечаний больше нет', periods: 'Сроки', answer: 'ответ на запрос', none: 'нет', gained: 'Защита признана адекватной', lost: 'Защита больше не признаётся адекватной', between: (from: string, to: string) => `Что изменилось с ${from} по ${to}` },
  en: { nothing: 'The law has changed nothing for these answers.', came: 'Came', went: 'No longer asked for', found: 'New findings', solved: 'Findings that are gone', periods: 'Periods', answer: 'answer to a request', none: 'none', gained: 'Protection found adequate', lost: 'Protection no longer adequate', between: (from: string, to: string) => `What changed between ${from} and ${to}` },
} satisfies Record<Language, unknown>

/** What the law changed, for a person. */
export function lawChangesInText(changes: LawChanges, language: Language): string {
  const say = words[language]
  if (!isTouched(changes)) return `${say.nothing}\n`
  const day = (date: string) => formatDate(language, date) ?? date
  const period = (value: Duration | null) => (value === null ? say.none : formatDuration(language, value, 'nominative', false))
  const name = (value: { ru: string | null; en: string | null }) => value[language] ?? value.ru ?? value.en ?? ''
  const lists: [string, string[]][] = [
    [say.came, changes.came.map((row) => `${row.id}${row.article ? ` (${row.article[language]})` : ''} — ${row.title[language]}`)],
    [say.went, changes.went.map((row) => `${row.id} — ${row.title[language]}`)],
    [say.periods, changes.periods.map((row) => `${laws[row.law][language]}, ${row.act === null ? say.answer : name(row.act)}: ${period(row.before)} → ${period(row.after)}`)],
    [say.gained, changes.adequacy.gained.map(name)],
    [say.lost, changes.adequacy.lost.map(name)],
    [say.found, changes.found.map((finding) => `${finding.rule}: ${finding.message[language]}`)],
    [say.solved, changes.solved.map((finding) => `${finding.rule}: ${finding.message[language]}`)],
  ]
  const parts = lists.filter(([, lines]) => lines.length > 0).map(([title, lines]) => `${title}\n${lines.map((line) => `  ${line}`).join('\n')}`)
  return `${[say.between(day(changes.from), day(changes.to)), ...parts].join('\n\n')}\n`
}
