import { Option } from 'commander'
import { type Answers } from '@/policy/answers'
import { dayOf } from '@/policy/versions/lifecycle'
import { type Language } from '@/policy/vocabulary'
import { InputError } from '@/cli/input-error'

/** `--language`, of messages or of the document. */
export function languageOption(description: string, fallback?: Language): Option {
  const option = new Option('-l, --language <language>', description).choices(['ru', 'en'])
  return fallback === undefined ? option : option.default(fallback)
}

/** `--as-of`: the day as of which the law is read. */
export function asOfOption(): Option {
  return new Option('--as-of <day>', 'read the law as of this day, YYYY-MM-DD (default: the effective date in the answers, otherwise today)').argParser(parseDay('--as-of'))
}

/** Reads the day of an option. @throws InputError for what is no day */
export function parseDay(option: string): (text: string) => string {
  return (text) => {
    const time = Date.parse(`${text}T00:00:00Z`)
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
      throw new InputError(`${option} ${text}: there is no such day; write it as 2026-09-01`)
    }
    return text
  }
}

/** The day that was asked for; otherwise that of the answers; otherwise today. */
export function dayFor(asOf: string | undefined, answers: Answers): string {
  return asOf ?? answers.documents.effectiveFrom ?? dayOf(new Date())
}
