import { type VersionRecord } from '@/policy/versions/record'
import { formatVersion } from '@/policy/versions/number'
import { type Statement, statementText } from '@/policy/versions/statement'
import { type Connection } from '@/server/answers/connection'
import { type Database } from '@/server/database/client'
import { type SigningKey } from '@/server/proof/signing-key'
import { readStated, sha256Of, storedStatement } from '@/server/proof/stored-statement'

/**
 * Seals every version of a policy that has no seal yet, the earliest first: states what it consists of and which statement
 * went before, and signs that. Called within the transaction that stores a version, so none is ever public without one.
 * @param connection of a transaction that holds the lock on the policy
 */
export async function sealPolicy(connection: Connection, policyId: string, key: SigningKey, now: Date): Promise<void> {
  const unsealed = await readStated(connection, { policyId, seal: null })
  if (unsealed.length === 0) return
  await connection.signingKey.upsert({ where: { id: key.id }, create: { id: key.id, publicKey: key.pem, firstUsedAt: now }, update: {} })
  for (const version of unsealed) {
    const statement = storedStatement(version, await serviceOf(connection, version.id), await statementBefore(connection, version.previousId))
    const text = statementText(statement)
    await connection.versionSeal.create({
      data: { versionId: version.id, statement: text, sha256: sha256Of(text), keyId: key.id, signature: key.sign(text), sealedAt: now },
    })
  }
}

/**
 * Seals the versions that were published before seals were kept, one policy at a time.
 * @returns how many policies had such versions
 */
export async function sealWhatIsOpen(db: Database, key: SigningKey, now: Date): Promise<number> {
  const policies = await db.policy.findMany({ where: { versions: { some: { seal: null } } }, select: { id: true } })
  for (const { id } of policies) {
    await db.$transaction(async (connection) => {
      await connection.$queryRaw`SELECT 1 FROM policy WHERE id = ${id} FOR UPDATE`
      await sealPolicy(connection, id, key, now)
    })
  }
  return policies.length
}

async function statementBefore(connection: Connection, previousId: string | null): Promise<Statement['previous']> {
  if (previousId === null) return null
  const { version, sha256 } = await connection.versionSeal.findUniqueOrThrow({
    where: { versionId: previousId },
    select: { sha256: true, version: { select: { major: true, minor: true } } },
  })
  return { version: formatVersion(version), statement: sha256 }
}

/** The service may have another name in addresses by now; the record of the version keeps the one that it had. */
export async function serviceOf(connection: Connection, versionId: string): Promise<string> {
  const { bytes } = await connection.artefact.findFirstOrThrow({ where: { versionId, format: 'json' }, orderBy: { language: 'asc' }, select: { bytes: true } })
  return (JSON.parse(Buffer.from(bytes).toString('utf8')) as VersionRecord).service
}
