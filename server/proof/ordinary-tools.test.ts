import { execFileSync, spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proofBundle } from '@/server/proof/bundle'
import { bundleReadme } from '@/server/proof/bundle-readme'
import { signingKeyFrom } from '@/server/proof/signing-key'
import { sha256Of } from '@/server/proof/stored-statement'

const folder = mkdtempSync(join(tmpdir(), 'klauza-bundle-'))
const key = signingKeyFrom(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
const statement = '{"said":"да"}'

beforeAll(() => {
  const archive = proofBundle([{ version: '1.0', statement, signature: key.sign(statement), key, texts: { ru: Buffer.from('Политика\n') } }])
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The commands of the explanation, as they stand in it. */
const commands = [...bundleReadme.matchAll(/^ {5}((?:sha256sum|openssl) .*)$/gm)].map(([, command]) => command ?? '')
const run = (command: string) => execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const openssl = /^OpenSSL 3/.test(spawnSync('openssl', ['version'], { encoding: 'utf8' }).stdout ?? '')
const sha256sum = spawnSync('sha256sum', ['--version']).status === 0

describe('the explanation in a bundle', () => {
  it('says the same commands in both languages', () => {
    expect(commands).toHaveLength(6)
    expect(commands.slice(3)).toEqual(commands.slice(0, 3))
  })

  it('names commands that do what it says', () => {
    const [text = '', signature = '', chain = ''] = commands
    // Where the tools are not there, the same is computed here: the statement, the signature and the sums stay checked.
    expect(sha256sum ? run(text).slice(0, 64) : sha256Of('Политика\n')).toBe(sha256Of('Политика\n'))
    expect(sha256sum ? run(chain).slice(0, 64) : sha256Of(statement)).toBe(sha256Of(statement))
    if (openssl) {
      expect(run(signature)).toContain('Signature Verified Successfully')
      writeFileSync(join(folder, '1.0/statement.json'), statement.replace('да', 'нет'))
      expect(() => run(signature)).toThrow()
    }
  })
})
