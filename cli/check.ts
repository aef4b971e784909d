import { type Command, Option } from 'commander'
import { draftPolicy } from '@/policy/draft'
import { lawChanges } from '@/policy/law-changes'
import { proofread } from '@/policy/proofread'
import { bySeverity, type Finding, type Severity, stopsPublishing } from '@/policy/review/finding'
import { type Language } from '@/policy/vocabulary'
import { asOfOption, dayFor, languageOption, parseDay } from '@/cli/drafting/choices'
import { readAnswers } from '@/cli/drafting/read-answers'
import { shippedLibrary } from '@/cli/drafting/shipped-library'
import { coverageTable, type TableFormat, tableFormats } from '@/cli/reviewing/coverage-table'
import { lawChangesInText } from '@/cli/reviewing/law-changes-text'
import { exitCodes, InputError } from '@/cli/input-error'

interface Options {
  language: Language
  format: TableFormat
  asOf?: string
  coverage?: boolean
  since?: string
}

/** `klauza check`: what a person should mend or know before publishing. */
export function command(program: Command): void {
  program
    .command('check <answers>')
    .description('review an answers file (- reads standard input); ends with code 1 when something stops publishing')
    .addOption(languageOption('language of the messages', 'en'))
    .addOption(new Option('-f, --format <format>', 'format').choices(tableFormats).default('text'))
    .addOption(asOfOption())
    .option('--coverage', 'print the matrix of requirements instead of the findings: state, clause and place of each')
    .option('--since <day>', 'print what the law has changed for these answers between this day and the one as of which it is read', parseDay('--since'))
    .action(async (file: string, { language, format, asOf, coverage: matrix, since }: Options) => {
      const answers = await readAnswers(file, { language })
      const { library } = await shippedLibrary()
      const day = dayFor(asOf, answers)
      if (since !== undefined) {
        const changes = lawChanges(answers, library, since, day)
        process.stdout.write(format === 'json' ? `${JSON.stringify(changes, null, 2)}
` : lawChangesInText(changes, language))
        return
      }
      const draft = draftPolicy(answers, library, day)
      const findings = bySeverity([...draft.findings, ...proofread(draft, library)])
      const stops = findings.some(stopsPublishing)
      if (matrix) process.stdout.write(coverageTable(draft.coverage, language, format))
      else if (format === 'csv') throw new InputError('--format csv prints the matrix of requirements: add --coverage')
      else process.stdout.write(format === 'json' ? inJson(findings, language, day) : inText(findings, language, stops))
      if (stops) process.exitCode = exitCodes.stopped
    })
}

const severityNames: Record<Language, Record<Severity, string>> = {
  ru: { block: 'не даёт опубликовать', error: 'ошибка', warning: 'предупреждение', advice: 'совет' },
  en: { block: 'stops publishing', error: 'error', warning: 'warning', advice: 'advice' },
}

const words: Record<Language, { none: string; ready: string; stopped: string; topic: string; about: string; clauses: string; unverified: string }> = {
  ru: { none: 'Замечаний нет.', ready: 'Опубликовать можно.', stopped: 'Опубликовать пока нельзя.', topic: 'тема', about: 'о чём', clauses: 'положения', unverified: 'норма не сверена' },
  en: { none: 'There are no findings.', ready: 'It can be published.', stopped: 'It cannot be published yet.', topic: 'topic', about: 'about', clauses: 'clauses', unverified: 'provision not verified' },
}

function inText(findings: readonly Finding[], language: Language, stops: boolean): string {
  const say = words[language]
  if (findings.length === 0) return `${say.none}\n`
  const entries = findings.map((finding) => {
    const article = finding.article ? ` (${finding.article[language]}${finding.verified ? '' : `, ${say.unverified}`})` : ''
    const clauses = [...new Set(finding.places.map(({ clauseId }) => clauseId).filter((id) => id !== null))]
    return [
      `${severityNames[language][finding.severity]}: ${finding.rule}${article}`,
      `  ${finding.message[language]}`,
      ...(finding.why ? [`  ${finding.why[language]}`] : []),
      ...(finding.remedy ? [`  → ${finding.remedy[language]}`] : []),
      ...(finding.about.length > 0 ? [`  ${say.about}: ${finding.about.map((each) => each[language]).join(', ')}`] : []),
      ...(finding.topic ? [`  ${say.topic}: ${finding.topic}${finding.field ? `.${finding.field}` : ''}`] : []),
      ...(clauses.length > 0 ? [`  ${say.clauses}: ${clauses.join(', ')}`] : []),
    ].join('\n')
  })
  return `${[...entries, stops ? say.stopped : say.ready].join('\n\n')}\n`
}

function inJson(findings: readonly Finding[], language: Language, asOf: string): string {
  const rows = findings.map(({ message, article, why, remedy, about, ...finding }) => ({
    severity: finding.severity,
    rule: finding.rule,
    law: finding.law,
    article: article?.[language] ?? null,
    message: message[language],
    why: why?.[language] ?? null,
    remedy: remedy?.[language] ?? null,
    about: about.map((each) => each[language]),
    topic: finding.topic,
    field: finding.field,
    verified: finding.verified,
    places: finding.places,
  }))
  return `${JSON.stringify({ asOf, language, publishable: !findings.some(stopsPublishing), findings: rows }, null, 2)}\n`
}
