import { unzipSync } from 'fflate'
import { parseVersion, compareVersions } from '@/policy/versions/number'
import { readStatement, type Statement } from '@/policy/versions/statement'
import { fingerprint, sha256Of } from '@/server/proof/stored-statement'
import { isSignedWith, publicKeyFrom } from '@/server/proof/signing-key'

/** Something in a bundle that is not as it was published. `file` is the path in the archive. */
export interface BundleFault {
  file: string
  code: 'no-archive' | 'missing' | 'unexpected' | 'not-json' | 'text' | 'statement' | 'signature' | 'key' | 'untrusted-key' | 'chain' | 'version'
}

/** What a bundle holds, and what is wrong with it. */
export interface CheckedBundle {
  versions: Statement[]
  /** Ids of the keys that signed. */
  keys: string[]
  faults: BundleFault[]
}

/** Files beside the text whose fingerprint is over their content as JSON: the owner's own bundle has them. */
const madeFrom = { 'answers.json': 'answers', 'facts.json': 'facts', 'selection.json': 'selection' } as const

/**
 * Checks an archive by itself: every text against its statement, every statement against its signature, every version
 * against the one before it.
 * @param trusted ids of keys known from elsewhere; null takes the keys of the archive, which shows only that it is whole
 */
export function checkBundle(archive: Uint8Array, trusted: ReadonlySet<string> | null): CheckedBundle {
  const checked: CheckedBundle = { versions: [], keys: [], faults: [] }
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(archive, { filter: ({ originalSize }) => originalSize <= largest })
  } catch {
    return { ...checked, faults: [{ file: '', code: 'no-archive' }] }
  }
  const fault = (file: string, code: BundleFault['code']) => checked.faults.push({ file, code })
  const folders = [...new Set(Object.keys(files).map((name) => name.split('/')[0] ?? ''))].filter((name) => parseVersion(name) !== null).sort(byNumber)
  if (folders.length === 0) fault('', 'missing')
  let before: Statement['previous'] = null
  const keys = new Set<string>()
  for (const folder of folders) {
    const text = read(files[`${folder}/statement.json`])
    if (text === null) {
      fault(`${folder}/statement.json`, 'missing')
      before = null
      continue
    }
    const keyId = read(files[`${folder}/key.txt`])?.trim() ?? ''
    checkSignature(files, folder, text, keyId, trusted, fault)
    keys.add(keyId)
    const statement = readStatement(text)
    if (statement === null) fault(`${folder}/statement.json`, 'statement')
    else {
      checked.versions.push(statement)
      if (statement.version !== folder) fault(`${folder}/statement.json`, 'version')
      if (statement.previous?.statement !== before?.statement || statement.previous?.version !== before?.version) fault(`${folder}/statement.json`, 'chain')
      checkFiles(files, folder, statement, fault)
    }
    before = { version: folder, statement: sha256Of(text) }
  }
  return { ...checked, keys: [...keys] }
}

/** No single file of a bundle comes near; an archive that claims more is not unpacked. */
const largest = 64 * 1024 * 1024

type Report = (file: string, code: BundleFault['code']) => void

function checkSignature(files: Record<string, Uint8Array>, folder: string, text: string, keyId: string, trusted: ReadonlySet<string> | null, fault: Report): void {
  const keyFile = `keys/${keyId}.pem`
  const pem = read(files[keyFile])
  if (keyId === '' || pem === null) return fault(keyId === '' ? `${folder}/key.txt` : keyFile, 'missing')
  try {
    if (publicKeyFrom(pem).id !== keyId) fault(keyFile, 'key')
  } catch {
    return fault(keyFile, 'key')
  }
  if (trusted !== null && !trusted.has(keyId)) fault(keyFile, 'untrusted-key')
  const signature = files[`${folder}/statement.sig`]
  if (signature === undefined) fault(`${folder}/statement.sig`, 'missing')
  else if (!isSignedWith(text, signature, pem)) fault(`${folder}/statement.sig`, 'signature')
}

function checkFiles(files: Record<string, Uint8Array>, folder: string, statement: Statement, fault: Report): void {
  const texts = Object.keys(statement.forms).filter((form) => form.endsWith('.txt'))
  for (const form of texts) if (files[`${folder}/${form}`] === undefined) fault(`${folder}/${form}`, 'missing')
  for (const [path, bytes] of Object.entries(files)) {
    const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : ''
    if (name === '' || ['statement.json', 'statement.sig', 'key.txt'].includes(name)) continue
    if (name in madeFrom) {
      const said = jsonFingerprint(bytes)
      if (said === null) fault(path, 'not-json')
      else if (said !== statement[madeFrom[name as keyof typeof madeFrom]]) fault(path, 'text')
    } else if (statement.forms[name] === undefined) fault(path, 'unexpected')
    else if (sha256Of(bytes) !== statement.forms[name]) fault(path, 'text')
  }
}

function jsonFingerprint(bytes: Uint8Array): string | null {
  try {
    return fingerprint(JSON.parse(Buffer.from(bytes).toString('utf8')))
  } catch {
    return null
  }
}

/** Exact UTF-8 only: a byte that was changed must not disappear in a replacement character. */
function read(bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return Buffer.from(bytes).toString('latin1')
  }
}

function byNumber(a: string, b: string): number {
  const [one, other] = [parseVersion(a), parseVersion(b)]
  return one && other ? compareVersions(one, other) : 0
}
