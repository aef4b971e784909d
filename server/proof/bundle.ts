import { zipSync, type Zippable } from 'fflate'
import { type PublicKey } from '@/server/proof/signing-key'
import { bundleReadme } from '@/server/proof/bundle-readme'

/** A version as the bundle holds it. */
export interface SealedVersion {
  /** `1.0` */
  version: string
  /** The exact bytes that were signed. */
  statement: string
  signature: Uint8Array
  key: PublicKey
  /** Exact texts by language. */
  texts: Readonly<Record<string, Uint8Array>>
  /** Further files that the statement names or that its fingerprints are of: `answers.json`. */
  files?: Readonly<Record<string, Uint8Array>>
}

/** The first day that a ZIP archive can name: the same versions give the same bytes on any day. */
const noTime = '1980-01-01T12:00:00'

/**
 * Everything that shows what a policy said, in one ZIP archive that is checked without us: texts, statements, signatures,
 * public keys, and how to check them with ordinary tools. The same versions give the same bytes.
 *
 * @param versions the earliest first
 */
export function proofBundle(versions: readonly SealedVersion[]): Uint8Array {
  const files: Zippable = { 'README.txt': Buffer.from(bundleReadme, 'utf8') }
  for (const { version, statement, signature, key, texts, files: further } of versions) {
    files[`keys/${key.id}.pem`] = Buffer.from(key.pem, 'utf8')
    files[`${version}/statement.json`] = Buffer.from(statement, 'utf8')
    files[`${version}/statement.sig`] = signature
    files[`${version}/key.txt`] = Buffer.from(`${key.id}\n`, 'utf8')
    for (const [language, bytes] of Object.entries(texts)) files[`${version}/${language}.txt`] = bytes
    for (const [name, bytes] of Object.entries(further ?? {})) files[`${version}/${name}`] = bytes
  }
  return zipSync(files, { level: 9, mtime: noTime })
}
