import { readFile } from 'node:fs/promises'
import { type z } from 'zod'
import { type Answers, answersSchema } from '@/policy/answers'
import { messageOf } from '@/policy/answers/messages'
import { checkReferences } from '@/policy/answers/references'
import { parseAsItStands } from '@/policy/answers/wrong-numbers'
import { type Language } from '@/policy/vocabulary'
import { findJsonFault } from '@/cli/drafting/json-position'
import { InputError } from '@/cli/input-error'

/** How an answers file is read. */
export interface Reading {
  /** Language of messages about what is wrong in it. */
  language: Language
  /** `numbering=decimal`: answers on style that take the place of those in the file. */
  style?: readonly string[]
}

/**
 * Reads answers from a file, or from standard input for `-`.
 * @throws InputError that names every wrong answer by its path and says what was expected
 */
export async function readAnswers(file: string, { language, style = [] }: Reading): Promise<Answers> {
  const place = file === '-' ? (language === 'ru' ? 'стандартный ввод' : 'standard input') : file
  const input = withStyle(parseJson(await readText(file, language), place, language), style, language)
  const parsed = parseAsItStands(input)
  if (parsed.success) return parsed.data
  const lines = issuesIn(input, parsed.error).map((issue) => `${place}: ${shownPath(issue.path)}: ${messageOf(issue, language)}`)
  throw new InputError(lines.join('\n'))
}

/** Reads a file, or standard input for `-`, as UTF-8. @throws InputError */
export async function readText(file: string, language: Language): Promise<string> {
  try {
    const bytes = file === '-' ? await standardInput() : await readFile(file)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    const reasons: Record<string, Record<Language, string>> = {
      ENOENT: { ru: 'такого файла нет', en: 'there is no such file' },
      EISDIR: { ru: 'это папка, а нужен файл', en: 'this is a folder, not a file' },
      EACCES: { ru: 'файл нельзя прочитать: нет прав', en: 'the file may not be read' },
      ERR_ENCODING_INVALID_ENCODED_DATA: { ru: 'файл не в кодировке UTF-8', en: 'the file is not UTF-8' },
    }
    const reason = typeof code === 'string' ? reasons[code] : undefined
    if (!reason) throw error
    throw new InputError(`${file}: ${reason[language]}`)
  }
}

/** Reads JSON. @throws InputError with the line and the column at which it breaks off */
export function parseJson(text: string, place: string, language: Language): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const fault = findJsonFault(text)
    if (fault === null) throw new Error(`JSON.parse and findJsonFault disagree on ${place}`)
    const what = {
      ru: fault.found === null ? 'JSON обрывается' : `здесь не может стоять ${JSON.stringify(fault.found)}`,
      en: fault.found === null ? 'the JSON breaks off here' : `${JSON.stringify(fault.found)} does not belong here`,
    }
    throw new InputError(`${place}:${fault.line}:${fault.column}: ${what[language]}`)
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

function withStyle(input: unknown, settings: readonly string[], language: Language): unknown {
  if (settings.length === 0 || typeof input !== 'object' || input === null || Array.isArray(input)) return input
  const style: [string, unknown][] = settings.map((setting) => {
    const [, name, value] = /^([A-Za-z]+)=(.*)$/s.exec(setting) ?? []
    if (name === undefined || value === undefined) {
      throw new InputError({ ru: `--style ${setting}: нужно имя=значение, например numbering=decimal`, en: `--style ${setting}: write name=value, for example numbering=decimal` }[language])
    }
    return [name, value === 'true' ? true : value === 'false' ? false : value]
  })
  const own = 'style' in input && typeof input.style === 'object' ? input.style : {}
  return { ...input, style: { ...own, ...Object.fromEntries(style) } }
}

/** References are checked by the schema only once everything else is right: here all that is wrong is wanted at once. */
function issuesIn(input: unknown, error: z.ZodError): z.core.$ZodIssue[] {
  const known = new Set(error.issues.map((issue) => shownPath(issue.path)))
  const dangling = checkReferences(answersSchema, input).map(
    ({ path, code, value, target }): z.core.$ZodIssue => ({ code: 'custom', path, params: { code, value, target }, message: code, input: value }),
  )
  return [...error.issues, ...dangling.filter(({ path }) => !known.has(shownPath(path)))]
}

/** `recipients.list[2].country`; the whole file is `(file)`. */
function shownPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(file)'
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('')
}
