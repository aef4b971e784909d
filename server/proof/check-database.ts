import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import { formatVersion } from '@/policy/versions/number'
import { differingFields, readStatement, type Statement } from '@/policy/versions/statement'
import { type Database } from '@/server/database/client'
import { clauseHash } from '@/server/library/content-hash'
import { serviceOf } from '@/server/proof/seal'
import { isSignedWith, publicKeyFrom } from '@/server/proof/signing-key'
import { readStated, sha256Of, storedStatement } from '@/server/proof/stored-statement'

/** Something in the database that is not what was published. */
export interface Fault {
  /** Name of the service in public addresses. */
  service: string
  /** `1.0`; null for what concerns the policy as a whole. */
  version: string | null
  code: 'no-seal' | 'no-statement' | 'statement-hash' | 'signature' | 'untrusted-key' | 'chain' | 'field' | 'bytes' | 'compressed' | 'revision'
  /** What exactly: a field of the statement, a form, a clause. */
  what: string
}

/** What a check went through. */
export interface Checked {
  policies: number
  versions: number
  faults: Fault[]
}

/**
 * Reads every published version as its rows stand and compares it with what was signed: the statement with the fields, the
 * fingerprints with the bytes, the compressed bytes with the plain ones, each statement with the one before it.
 *
 * @param trusted ids of the keys that may have signed; null trusts whatever key the database lists
 */
export async function checkDatabase(db: Database, trusted: ReadonlySet<string> | null): Promise<Checked> {
  const policies = await db.policy.findMany({ where: { versions: { some: {} } }, orderBy: { id: 'asc' }, select: { id: true, service: { select: { slug: true } } } })
  const checked: Checked = { policies: policies.length, versions: 0, faults: [] }
  for (const { id, service } of policies) {
    const versions = await readStated(db, { policyId: id })
    let before: Statement['previous'] = null
    for (const version of versions) {
      const number = formatVersion(version)
      const fault = (code: Fault['code'], what = '') => checked.faults.push({ service: service.slug, version: number, code, what })
      checked.versions += 1
      await checkForms(db, version.id, fault)
      await checkRevisions(db, version.id, fault)
      const seal = await db.versionSeal.findUnique({ where: { versionId: version.id }, include: { key: true } })
      if (seal === null) {
        fault('no-seal')
        before = null
        continue
      }
      if (sha256Of(seal.statement) !== seal.sha256) fault('statement-hash')
      if (!isSignedWith(seal.statement, seal.signature, seal.key.publicKey)) fault('signature', seal.keyId)
      if (!isKeyItself(seal.keyId, seal.key.publicKey) || (trusted !== null && !trusted.has(seal.keyId))) fault('untrusted-key', seal.keyId)
      const statement = readStatement(seal.statement)
      if (statement === null) fault('no-statement')
      else {
        if (statement.previous?.statement !== before?.statement || statement.previous?.version !== before?.version) fault('chain', statement.previous?.version ?? '')
        const now = storedStatement(version, await serviceOf(db, version.id).catch(() => ''), statement.previous)
        for (const field of differingFields(statement, now)) fault('field', field)
      }
      before = { version: number, statement: sha256Of(seal.statement) }
    }
  }
  return checked
}

/** A key is named by its own thumbprint: another key under the name of a trusted one is noticed. */
function isKeyItself(id: string, pem: string): boolean {
  try {
    return publicKeyFrom(pem).id === id
  } catch {
    return false
  }
}

type Report = (code: Fault['code'], what?: string) => void

async function checkForms(db: Database, versionId: string, fault: Report): Promise<void> {
  for (const { language, format, bytes, gzip, brotli, sha256 } of await db.artefact.findMany({ where: { versionId } })) {
    const form = `${language}.${format}`
    const plain = Buffer.from(bytes)
    if (sha256Of(plain) !== sha256) fault('bytes', form)
    if (gzip && !(await unpacksTo(plain, gunzipped, gzip))) fault('compressed', `${form} gzip`)
    if (brotli && !(await unpacksTo(plain, unbrotlied, brotli))) fault('compressed', `${form} brotli`)
  }
}

async function checkRevisions(db: Database, versionId: string, fault: Report): Promise<void> {
  const clauses = await db.versionClause.findMany({ where: { versionId }, select: { revision: true } })
  for (const { revision } of clauses) {
    const { clauseId, contentHash, yaml, texts, examples } = revision
    const files = (value: unknown) => value as Record<string, string>
    if (clauseHash({ yaml, texts: files(texts), examples: files(examples) }) !== contentHash) fault('revision', clauseId)
  }
}

async function unpacksTo(plain: Buffer, unpack: (bytes: Uint8Array) => Promise<Buffer>, packed: Uint8Array): Promise<boolean> {
  try {
    return (await unpack(packed)).equals(plain)
  } catch {
    return false
  }
}

const gunzipped = promisify(gunzip) as (bytes: Uint8Array) => Promise<Buffer>
const unbrotlied = promisify(brotliDecompress) as (bytes: Uint8Array) => Promise<Buffer>
