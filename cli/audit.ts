import { type Command, Option } from 'commander'
import { readFile } from 'node:fs/promises'
import { type Audit, audit } from '@/policy/audit/audit'
import { type AuditFinding } from '@/policy/audit/audit-rule'
import { LARGEST_FILE, readFile as readPolicy } from '@/policy/audit/read-file'
import { UnreadableText } from '@/policy/audit/unreadable-text'
import { type Severity } from '@/policy/review/finding'
import { type Language, type Law, laws } from '@/policy/vocabulary'
import { exitCodes, InputError } from '@/cli/input-error'

type AuditedLaw = Exclude<Law, 'none'>

interface Options {
  language?: Language
  law?: AuditedLaw[]
  messages: Language
  format: 'text' | 'json'
}

const lawCodes = Object.keys(laws).filter((law) => law !== 'none')

/** `klauza audit`: what is wrong with a policy that somebody else wrote. */
export function command(program: Command): void {
  program
    .command('audit <file>')
    .description('audit a policy that is already there: text, Markdown, HTML or DOCX (- reads standard input); ends with code 1 on serious findings')
    .addOption(new Option('-l, --language <language>', 'language of the policy (default: told from the text)').choices(['ru', 'en']))
    .addOption(new Option('--law <law...>', 'laws that the policy must satisfy (default: those it names)').choices(lawCodes))
    .addOption(new Option('-m, --messages <language>', 'language of the messages').choices(['ru', 'en']).default('en'))
    .addOption(new Option('-f, --format <format>', 'format').choices(['text', 'json']).default('text'))
    .action(async (file: string, { language, law, messages, format }: Options) => {
      const found = audit(await readInput(file, messages), { language, laws: law })
      process.stdout.write(format === 'json' ? inJson(found, messages) : inText(found, messages))
      if (found.findings.some(({ severity }) => severity === 'block' || severity === 'error')) process.exitCode = exitCodes.stopped
    })
}

/** Reads the file, or standard input for `-`. @throws InputError */
async function readInput(file: string, language: Language) {
  try {
    return readPolicy(file === '-' ? await standardInput() : await readFile(file), file, (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof UnreadableText) throw new InputError(`${file}: ${error.says[language]}`)
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT') throw new InputError(`${file}: ${{ ru: 'такого файла нет', en: 'there is no such file' }[language]}`)
    if (code === 'EISDIR') throw new InputError(`${file}: ${{ ru: 'это папка, а нужен файл', en: 'this is a folder, not a file' }[language]}`)
    if (code === 'EACCES') throw new InputError(`${file}: ${{ ru: 'файл нельзя прочитать: нет прав', en: 'the file may not be read' }[language]}`)
    throw error
  }
}

/** Stops once there is more than any policy has. */
async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > LARGEST_FILE) throw new UnreadableText('too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const severityNames: Record<Language, Record<Severity, string>> = {
  ru: { block: 'не годится', error: 'ошибка', warning: 'предупреждение', advice: 'совет' },
  en: { block: 'not usable', error: 'error', warning: 'warning', advice: 'advice' },
}

const words: Record<Language, { none: string; line: string; number: string; read: string; noLaw: string }> = {
  ru: { none: 'Замечаний нет.', line: 'строка', number: 'п.', read: 'Прочитано: ', noLaw: 'закон не назван' },
  en: { none: 'There are no findings.', line: 'line', number: 'clause', read: 'Read as: ', noLaw: 'no law named' },
}

function inText({ text, findings }: Audit, language: Language): string {
  const say = words[language]
  const read = `${say.read}${text.language}, ${text.laws.map((law) => laws[law][language]).join('; ') || say.noLaw}.`
  if (findings.length === 0) return `${read}\n\n${say.none}\n`
  return `${[read, ...findings.map((finding) => entry(finding, language))].join('\n\n')}\n`
}

function entry({ severity, rule, article, message, quote, place, remedy }: AuditFinding, language: Language): string {
  const say = words[language]
  const where = [place?.line === null || place === null ? null : `${say.line} ${place.line}`, place?.number ? `${say.number} ${place.number}` : null].filter((part) => part !== null)
  return [
    `${severityNames[language][severity]}: ${rule}${article ? ` (${article[language]})` : ''}${where.length > 0 ? `, ${where.join(', ')}` : ''}`,
    `  ${message[language]}`,
    ...(quote === null ? [] : [`  > ${quote.replaceAll('\n', ' ')}`]),
    `  → ${remedy[language]}`,
  ].join('\n')
}

function inJson({ text, findings }: Audit, language: Language): string {
  const rows = findings.map(({ severity, rule, law, article, message, remedy, quote, place }) => ({
    severity,
    rule,
    law,
    article: article?.[language] ?? null,
    message: message[language],
    remedy: remedy[language],
    quote,
    place,
  }))
  return `${JSON.stringify({ language: text.language, laws: text.laws, findings: rows }, null, 2)}\n`
}
