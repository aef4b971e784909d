import { formatVersion } from '@/policy/versions/number'
import { type Connection } from '@/server/answers/connection'
import { type Prisma } from '@/server/database/generated/client'
import { type SealedVersion } from '@/server/proof/bundle'

/** Versions with their statements, signatures and exact texts, the earliest first; those that have no seal are left out. */
export async function sealedVersions(db: Connection, policy: Prisma.PolicyWhereInput, whole = false): Promise<SealedVersion[]> {
  const versions = await db.version.findMany({
    where: { policy, seal: { isNot: null } },
    orderBy: [{ major: 'asc' }, { minor: 'asc' }],
    include: { seal: { include: { key: true } }, artefacts: { where: whole ? {} : { format: 'txt' }, select: { language: true, format: true, bytes: true } } },
  })
  return versions.flatMap(({ seal, artefacts, answers, facts, selection, ...number }) => {
    if (seal === null) return []
    const forms = (wanted: boolean) => artefacts.filter(({ format }) => (format === 'txt') === wanted)
    const json = (value: unknown) => new Uint8Array(Buffer.from(`${JSON.stringify(value, null, 1)}\n`, 'utf8'))
    return {
      version: formatVersion(number),
      statement: seal.statement,
      signature: seal.signature,
      key: { id: seal.keyId, pem: seal.key.publicKey },
      texts: Object.fromEntries(forms(true).map(({ language, bytes }) => [language, bytes])),
      files: whole
        ? {
            ...Object.fromEntries(forms(false).map(({ language, format, bytes }) => [`${language}.${format}`, bytes])),
            'answers.json': json(answers),
            'facts.json': json(facts),
            'selection.json': json(selection),
          }
        : {},
    }
  })
}
