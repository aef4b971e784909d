import { type Command } from 'commander'
import { type Document } from '@/policy/document/tree'
import { renderText } from '@/policy/render/text'
import { contentFingerprint, fingerprintOf } from '@/policy/versions/fingerprint'
import { type VersionRecord, versionRecord } from '@/policy/versions/record'
import { type Language } from '@/policy/vocabulary'
import { fetchText } from '@/cli/drafting/fetch-text'
import { languageOption } from '@/cli/drafting/choices'
import { parseJson, readText } from '@/cli/drafting/read-answers'
import { exitCodes, InputError } from '@/cli/input-error'
import { bundleReport, databaseReport, readTrustedKeys } from '@/cli/reviewing/proof-report'

/** One thing that was looked at. */
export interface Check {
  passed: boolean
  /** Said when it is as it should be, and when it is not. */
  words: Record<Language, { passed: string; failed: string }>
}

/** `klauza verify`: whether what is published, saved or stored is what was published. */
export function command(program: Command): void {
  program
    .command('verify [version]')
    .description(
      'check a published version: the address of its page (…/privacy/v/1.0/ru), its saved .json file, or a saved proof.zip; with --database, every version in the database; ends with code 1 when something does not agree',
    )
    .option('--keys <file>', 'public keys that you trust: a saved klauza-keys.json, or a key in PEM')
    .option('--database', 'check everything that is stored, instead of one version')
    .addOption(languageOption('language of the messages', 'en'))
    .action(async (version: string | undefined, { language, keys, database }: { language: Language; keys?: string; database?: true }) => {
      const trusted = keys === undefined ? null : await readTrustedKeys(keys, language)
      if (database || version === undefined || version.endsWith('.zip')) {
        if (database === undefined && version === undefined) throw new InputError({ ru: 'напишите, что проверить: адрес, файл или --database', en: 'say what to check: an address, a file, or --database' }[language])
        const { text, passed } = database ? await databaseReport(trusted, language) : await bundleReport(version ?? '', trusted, language)
        process.stdout.write(text)
        if (!passed) process.exitCode = exitCodes.stopped
        return
      }
      const { record, checks } = /^https?:\/\//i.test(version) ? await checksOfAddress(version, language) : await checksOfFile(version, language)
      const passed = checks.every((check) => check.passed)
      process.stdout.write(report(record, checks, passed, language))
      if (!passed) process.exitCode = exitCodes.stopped
    })
}

async function checksOfFile(file: string, language: Language): Promise<{ record: VersionRecord; checks: Check[] }> {
  const record = readRecord(parseJson(await readText(file, language), file, language), file, language)
  return { record, checks: checksOfRecord(record) }
}

/** The address of the page in one language, with or without the ending of a form. */
async function checksOfAddress(address: string, language: Language): Promise<{ record: VersionRecord; checks: Check[] }> {
  const base = new URL(address)
  base.hash = ''
  base.search = ''
  // An address that negotiates the language, or a former name, leads to the page itself.
  const page = await fetchText(base.href.replace(/\.(?:txt|md|json)$/, ''), language)
  const reached = page.address
  const [json, text] = await Promise.all([fetchText(`${reached}.json`, language), fetchText(`${reached}.txt`, language)])
  const record = readRecord(parseJson(json.text, `${reached}.json`, language), `${reached}.json`, language)
  return { record, checks: [...checksOfRecord(record), ...checksOfForms(record, page.text, text.text)] }
}

/** What a record says of itself. */
export function checksOfRecord(record: VersionRecord): Check[] {
  return [
    check(fingerprintOf(record.text) === record.fingerprint, {
      ru: ['SHA-256 текста совпадает с контрольной суммой редакции', `SHA-256 текста — ${fingerprintOf(record.text)}, а в редакции записана ${record.fingerprint}`],
      en: ['the SHA-256 of the text is the fingerprint of the version', `the SHA-256 of the text is ${fingerprintOf(record.text)}, the version states ${record.fingerprint}`],
    }),
    check(record.fingerprints[record.language] === record.fingerprint && contentFingerprint(record.fingerprints) === record.contentFingerprint, {
      ru: ['общая сумма всех языков сходится', 'общая сумма всех языков не сходится с суммами текстов'],
      en: ['the fingerprint over all languages agrees', 'the fingerprint over all languages does not follow from those of the texts'],
    }),
    check(textOfTree(record.tree) === record.text, {
      ru: ['документ в виде дерева даёт этот же текст', 'документ в виде дерева даёт другой текст'],
      en: ['the document as a tree gives the same text', 'the document as a tree gives another text'],
    }),
  ]
}

/** Whether the page and the plain text that are served agree with the record. */
export function checksOfForms(record: VersionRecord, page: string, text: string): Check[] {
  const shown = /<code>([0-9a-f]{64})<\/code>/.exec(page)?.[1] ?? null
  return [
    check(text === record.text, {
      ru: ['по адресу .txt лежит этот же текст', 'по адресу .txt лежит другой текст'],
      en: ['the .txt address serves the same text', 'the .txt address serves another text'],
    }),
    check(shown === record.fingerprint, {
      ru: ['на странице напечатана эта же сумма', shown === null ? 'на странице нет контрольной суммы' : `на странице напечатана другая сумма: ${shown}`],
      en: ['the page shows the same fingerprint', shown === null ? 'the page shows no fingerprint' : `the page shows another fingerprint: ${shown}`],
    }),
  ]
}

function check(passed: boolean, words: Record<Language, [passed: string, failed: string]>): Check {
  const said = ([whenPassed, whenFailed]: [string, string]) => ({ passed: whenPassed, failed: whenFailed })
  return { passed, words: { ru: said(words.ru), en: said(words.en) } }
}

/** A tree that was tampered with may be of any shape; then it gives no text. */
function textOfTree(tree: Document): string | null {
  try {
    return renderText(tree)
  } catch {
    return null
  }
}

function readRecord(value: unknown, place: string, language: Language): VersionRecord {
  const parsed = versionRecord.safeParse(value)
  if (parsed.success) return { ...parsed.data, tree: parsed.data.tree as unknown as Document }
  const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.') || '(file)'))].join(', ')
  throw new InputError({ ru: `${place}: это не запись редакции Клаузы; не подходят поля: ${fields}`, en: `${place}: this is no record of a Klauza version; wrong fields: ${fields}` }[language])
}

function report(record: VersionRecord, checks: Check[], passed: boolean, language: Language): string {
  const title = `${record.serviceName}, ${record.document} ${record.version} (${record.language}), ${record.effectiveFrom}`
  const lines = checks.map((each) => `${each.passed ? '✓' : '✗'} ${each.words[language][each.passed ? 'passed' : 'failed']}`)
  const verdict = {
    ru: passed ? `Текст подлинный. SHA-256: ${record.fingerprint}` : 'Текст не совпадает с опубликованным.',
    en: passed ? `The text is authentic. SHA-256: ${record.fingerprint}` : 'The text is not the one that was published.',
  }
  return `${[title, ...lines, verdict[language]].join('\n')}\n`
}
