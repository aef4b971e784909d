import { generateKeyPairSync } from 'node:crypto'
import { unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Statement, STATEMENT_FORMAT, statementText } from '@/policy/versions/statement'
import { proofBundle, type SealedVersion } from '@/server/proof/bundle'
import { checkBundle } from '@/server/proof/check-bundle'
import { isSignedWith, keySet, publicKeyFrom, type SigningKey, signingKeyFrom } from '@/server/proof/signing-key'
import { fingerprint, sha256Of } from '@/server/proof/stored-statement'

const newKey = (): SigningKey => signingKeyFrom(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
const key = newKey()
const other = newKey()

/** Versions 1.0, 1.1, … of a policy, each sealed after the one before. */
function sealed(count: number, signer = key): SealedVersion[] {
  const versions: SealedVersion[] = []
  for (let minor = 0; minor < count; minor += 1) {
    const before = versions.at(-1)
    const texts = { ru: Buffer.from(`Политика ${minor}\n`), en: Buffer.from(`Policy ${minor}\n`) }
    const answers = { edit: minor, service: 'Ромашка' }
    const statement: Statement = {
      format: STATEMENT_FORMAT,
      service: 'romashka',
      document: 'privacy',
      version: `1.${minor}`,
      previous: before ? { version: before.version, statement: sha256Of(before.statement) } : null,
      effectiveFrom: '2026-11-22',
      publishedAt: `2026-11-22T09:0${minor}:00.000Z`,
      note: null,
      forms: { 'ru.txt': sha256Of(texts.ru), 'en.txt': sha256Of(texts.en), 'ru.html': sha256Of('page') },
      contentFingerprint: sha256Of('content'),
      answers: fingerprint(answers),
      answersFormat: '1',
      edit: minor,
      facts: fingerprint({}),
      selection: fingerprint({}),
      recipients: fingerprint([]),
      publishedBy: null,
      change: null,
      acknowledgements: fingerprint([]),
      clauses: {},
      library: sha256Of('library'),
      engine: '1',
    }
    const text = statementText(statement)
    versions.push({ version: `1.${minor}`, statement: text, signature: signer.sign(text), key: signer, texts, files: { 'answers.json': Buffer.from(JSON.stringify(answers, null, 2)) } })
  }
  return versions
}

const faultsOf = (archive: Uint8Array, trusted: ReadonlySet<string> | null = new Set([key.id])) => checkBundle(archive, trusted).faults.map(({ file, code }) => `${file} ${code}`)

/** The archive with some of its files changed; null takes one out. */
function changed(archive: Uint8Array, change: (files: Record<string, Uint8Array>) => void): Uint8Array {
  const files = unzipSync(archive)
  change(files)
  return zipSync(files)
}

describe('a bundle', () => {
  const archive = proofBundle(sealed(3))

  it('is whole as it was made, and the same bytes each time', () => {
    expect(checkBundle(archive, new Set([key.id]))).toMatchObject({ faults: [], keys: [key.id], versions: [{ version: '1.0' }, { version: '1.1' }, { version: '1.2' }] })
    expect(Buffer.from(proofBundle(sealed(3))).equals(Buffer.from(archive))).toBe(true)
  })

  it('notices any byte that was changed in any file but the explanation, and says in which', () => {
    const names = Object.keys(unzipSync(archive)).filter((name) => name !== 'README.txt')
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.integer({ min: 1, max: 255 }), (name, place, mask) => {
        const spoiled = changed(archive, (files) => {
          const bytes = files[name] ?? new Uint8Array()
          const at = place % bytes.length
          bytes[at] = (bytes[at] ?? 0) ^ mask
        })
        const faults = checkBundle(spoiled, new Set([key.id])).faults
        // White space in the name of a key or around JSON and PEM is no change of content.
        const sameContent = name.endsWith('key.txt') || name.endsWith('.pem') || name.endsWith('answers.json')
        if (faults.length === 0) expect(sameContent).toBe(true)
        else expect(faults.some(({ file }) => file === name || file.startsWith(`${name.split('/')[0]}/`) || (name.endsWith('key.txt') && file.startsWith('keys/')))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('notices a version that was taken out of the middle, and one that was put in another place', () => {
    const without = changed(archive, (files) => {
      for (const name of Object.keys(files)) if (name.startsWith('1.1/')) delete files[name]
    })
    expect(faultsOf(without)).toEqual(['1.2/statement.json chain'])
    const exchanged = changed(archive, (files) => {
      for (const name of Object.keys(files)) if (name.startsWith('1.1/')) files[name.replace('1.1/', '1.3/')] = files[name] ?? new Uint8Array()
    })
    expect(faultsOf(exchanged)).toContain('1.3/statement.json version')
  })

  it('notices a text, a signature or a key that is missing, and a file that nobody signed', () => {
    const without = (name: string) => faultsOf(changed(archive, (files) => void delete files[name]))
    expect(without('1.0/ru.txt')).toEqual(['1.0/ru.txt missing'])
    expect(without('1.0/statement.sig')).toEqual(['1.0/statement.sig missing'])
    expect(without(`keys/${key.id}.pem`)).toContain(`keys/${key.id}.pem missing`)
    expect(faultsOf(changed(archive, (files) => void (files['1.0/de.txt'] = Buffer.from('neu'))))).toEqual(['1.0/de.txt unexpected'])
  })

  it('is not trusted when somebody else signed it, even with everything in order', () => {
    const forged = proofBundle(sealed(2, other))
    expect(faultsOf(forged, null)).toEqual([])
    expect(faultsOf(forged)).toEqual([`keys/${other.id}.pem untrusted-key`, `keys/${other.id}.pem untrusted-key`])
    const renamed = changed(forged, (files) => {
      files[`keys/${key.id}.pem`] = files[`keys/${other.id}.pem`] ?? new Uint8Array()
      for (const name of Object.keys(files)) if (name.endsWith('key.txt')) files[name] = Buffer.from(key.id)
    })
    expect(faultsOf(renamed)).toContain(`keys/${key.id}.pem key`)
  })

  it('is none when it is no archive, or an empty one', () => {
    expect(faultsOf(Buffer.from('not a zip'))).toEqual([' no-archive'])
    expect(faultsOf(zipSync({}))).toEqual([' missing'])
  })
})

describe('a key', () => {
  it('is named by the thumbprint of RFC 8037, appendix A.3', () => {
    // The key and its thumbprint are those of the appendix.
    const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', 'base64url')])
    const pem = `-----BEGIN PUBLIC KEY-----\n${der.toString('base64')}\n-----END PUBLIC KEY-----\n`
    expect(publicKeyFrom(pem).id).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k')
  })

  it('signs what it signs and nothing else', () => {
    const signature = key.sign('текст')
    expect(isSignedWith('текст', signature, key.pem)).toBe(true)
    expect(isSignedWith('текст ', signature, key.pem)).toBe(false)
    expect(isSignedWith('текст', signature, other.pem)).toBe(false)
    expect(isSignedWith('текст', signature.slice(1), key.pem)).toBe(false)
    expect(isSignedWith('текст', signature, 'no key')).toBe(false)
  })

  it('of another kind is refused without a word of its content', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const pem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    expect(() => signingKeyFrom(pem)).toThrow('SIGNING_KEY is no Ed25519 private key')
    expect(() => publicKeyFrom(rsa.publicKey)).toThrow(RangeError)
  })

  it('stands in the set with its PEM, and the set says which one signs today', () => {
    const set = keySet([{ ...other, firstUsedAt: new Date(0) }, { ...key, firstUsedAt: new Date(1) }], key.id) as { keys: { kid: string; current: boolean; pem: string }[] }
    expect(set.keys.map(({ kid, current }) => [kid, current])).toEqual([[other.id, false], [key.id, true]])
    expect(set.keys.map(({ pem }) => publicKeyFrom(pem).id)).toEqual([other.id, key.id])
    expect(JSON.stringify(set)).not.toContain('PRIVATE')
  })
})
