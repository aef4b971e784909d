import { readFile } from 'node:fs/promises'
import { type Language } from '@/policy/vocabulary'
import { withDatabase } from '@/cli/db'
import { InputError } from '@/cli/input-error'
import { database } from '@/server/database/client'
import { checkBundle, type BundleFault } from '@/server/proof/check-bundle'
import { checkDatabase, type Fault } from '@/server/proof/check-database'
import { publicKeyFrom } from '@/server/proof/signing-key'

/** What a check came to, in words. */
interface Report {
  text: string
  passed: boolean
}

/**
 * Reads keys that the reader trusts.
 * @returns their ids
 * @throws InputError when the file holds none
 */
export async function readTrustedKeys(file: string, language: Language): Promise<ReadonlySet<string>> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) throw new InputError({ ru: `${file}: такого файла нет`, en: `${file}: there is no such file` }[language])
  const pems = text.trimStart().startsWith('{') ? pemsOf(text) : [text]
  try {
    const ids = pems.map((pem) => publicKeyFrom(pem).id)
    if (ids.length > 0) return new Set(ids)
  } catch {
    // Said below.
  }
  throw new InputError({ ru: `${file}: здесь нет открытых ключей Ed25519`, en: `${file}: there are no Ed25519 public keys here` }[language])
}

/** The PEMs of a saved klauza-keys.json; what is no such file has none. */
function pemsOf(text: string): string[] {
  try {
    const { keys } = JSON.parse(text) as { keys?: { pem?: unknown }[] }
    return (keys ?? []).flatMap(({ pem }) => (typeof pem === 'string' ? [pem] : []))
  } catch {
    return []
  }
}

/** Checks a saved archive by itself. @throws InputError when it cannot be read */
export async function bundleReport(file: string, trusted: ReadonlySet<string> | null, language: Language): Promise<Report> {
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) throw new InputError({ ru: `${file}: такого файла нет`, en: `${file}: there is no such file` }[language])
  const { versions, keys, faults } = checkBundle(bytes, trusted)
  const lines = versions.map(({ service, document, version, effectiveFrom }) => `${service}, ${document} ${version}, ${effectiveFrom}`)
  if (faults.length > 0) return { passed: false, text: said([...lines, ...faults.map((fault) => `✗ ${fault.file || file}: ${bundleWords[language][fault.code]}`), verdict[language].broken]) }
  const about = trusted === null ? verdict[language].untrusted(keys.join(', ')) : verdict[language].signed(keys.join(', '))
  return { passed: true, text: said([...lines, `✓ ${verdict[language].whole(versions.length)}`, about]) }
}

/** Checks every stored version. */
export async function databaseReport(trusted: ReadonlySet<string> | null, language: Language): Promise<Report> {
  const { policies, versions, faults } = await withDatabase(() => checkDatabase(database(), trusted))
  const lines = faults.map(({ service, version, code, what }) => `✗ ${service} ${version ?? ''}: ${databaseWords[language][code]}${what === '' ? '' : ` (${what})`}`)
  const total = { ru: `Проверено документов: ${policies}, редакций: ${versions}, расхождений: ${faults.length}.`, en: `Checked ${policies} documents, ${versions} versions: ${faults.length} differences.` }
  return { passed: faults.length === 0, text: said([...lines, total[language]]) }
}

const said = (lines: string[]) => `${lines.join('\n')}\n`

const verdict = {
  ru: {
    broken: 'Архив не такой, каким был опубликован.',
    whole: (count: number) => `тексты, подписи и порядок редакций сходятся (редакций: ${count})`,
    untrusted: (keys: string) => `Подписано ключом ${keys}. Ключ взят из этого же архива: сравните его с /.well-known/klauza-keys.json сайта или повторите с --keys.`,
    signed: (keys: string) => `Подписано ключом ${keys}, которому вы доверяете.`,
  },
  en: {
    broken: 'The archive is not as it was published.',
    whole: (count: number) => `texts, signatures and the order of versions agree (${count} in all)`,
    untrusted: (keys: string) => `Signed with ${keys}. The key is from this very archive: compare it with /.well-known/klauza-keys.json of the site, or run this again with --keys.`,
    signed: (keys: string) => `Signed with ${keys}, which you trust.`,
  },
} as const

const bundleWords: Record<Language, Record<BundleFault['code'], string>> = {
  ru: {
    'no-archive': 'это не архив ZIP',
    missing: 'файла нет',
    unexpected: 'этого файла нет в заявлении',
    'not-json': 'это не JSON',
    text: 'содержание не то, что опубликовано',
    statement: 'это не заявление о редакции',
    signature: 'подпись не от этого заявления и ключа',
    key: 'ключ не тот, что назван',
    'untrusted-key': 'этому ключу вы не доверяете',
    chain: 'предыдущая редакция не та, что названа',
    version: 'номер редакции не тот, что у папки',
  },
  en: {
    'no-archive': 'this is no ZIP archive',
    missing: 'the file is missing',
    unexpected: 'the statement does not name this file',
    'not-json': 'this is not JSON',
    text: 'the content is not what was published',
    statement: 'this is no statement of a version',
    signature: 'the signature is not of this statement and key',
    key: 'the key is not the one that is named',
    'untrusted-key': 'you do not trust this key',
    chain: 'the version before it is not the one that is named',
    version: 'the number of the version is not that of the folder',
  },
}

const databaseWords: Record<Language, Record<Fault['code'], string>> = {
  ru: {
    'no-seal': 'нет подписанного заявления',
    'no-statement': 'заявление не читается',
    'statement-hash': 'контрольная сумма заявления не сходится',
    signature: 'подпись не от этого заявления и ключа',
    'untrusted-key': 'подписано ключом, которому нет доверия',
    chain: 'предыдущая редакция не та, что названа',
    field: 'строка базы не та, что подписана',
    bytes: 'текст не тот, что опубликован',
    compressed: 'сжатый вид распаковывается в другой текст',
    revision: 'положение изменено после утверждения',
  },
  en: {
    'no-seal': 'there is no signed statement',
    'no-statement': 'the statement cannot be read',
    'statement-hash': 'the fingerprint of the statement does not agree',
    signature: 'the signature is not of this statement and key',
    'untrusted-key': 'signed with a key that is not trusted',
    chain: 'the version before it is not the one that is named',
    field: 'the row is not what was signed',
    bytes: 'the text is not what was published',
    compressed: 'the compressed form unpacks to another text',
    revision: 'the clause was changed after it was approved',
  },
}
