import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDraft } from '@/server/answers/load'
import { saveAnswers } from '@/server/answers/save'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { databaseSource } from '@/server/hosted/source'
import { checkBundle } from '@/server/proof/check-bundle'
import { checkDatabase } from '@/server/proof/check-database'
import { proofBundle } from '@/server/proof/bundle'
import { sealPolicy, sealWhatIsOpen } from '@/server/proof/seal'
import { sealedVersions } from '@/server/proof/sealed-versions'
import { signingKey, signingKeyFrom } from '@/server/proof/signing-key'
import { publish } from '@/server/publishing/publish'
import { seedSmallLibrary, serviceToPublish, smallAnswers } from '@/server/publishing/testing'

let test: TestDatabase
let service: { organisationId: string; serviceId: string; edit: number }
const now = new Date('2026-11-22T09:00:00Z')

beforeAll(async () => {
  test = await freshDatabase()
  await seedSmallLibrary(test.database)
  service = await serviceToPublish(test.database, 'romashka', smallAnswers('Отправляет письма'))
  await publishEdit(service.edit)
  for (const description of ['Отправляет коды', 'Отправляет счета']) {
    const { answers, edit } = await loadDraft(test.database, service.serviceId)
    const saved = await saveAnswers(test.database, service.serviceId, { ...answers, service: { ...answers.service, description: { ru: description, en: description } } }, edit)
    await publishEdit(saved.edit)
  }
})
afterAll(() => test.close())

async function publishEdit(expectedEdit: number): Promise<void> {
  const outcome = await publish(test.database, { ...service, by: 'somebody', effectiveFrom: '2026-11-22', note: { ru: 'Что изменилось', en: 'What changed' }, expectedEdit }, now)
  expect(outcome.outcome).toBe('published')
}

const faults = async (trusted: ReadonlySet<string> | null = null) => (await checkDatabase(test.database, trusted)).faults.map(({ version, code, what }) => `${version} ${code} ${what}`.trim())

/** Does what only somebody with the database's own password can, looks, and undoes it. */
async function tampered(statements: string[], look: () => Promise<void>): Promise<void> {
  const undo = new Error('undone')
  await test.database
    .$transaction(async (connection) => {
      await connection.$executeRawUnsafe('SET LOCAL session_replication_role = replica')
      for (const statement of statements) {
        const rows = await connection.$executeRawUnsafe(statement)
        if (!statement.startsWith('ALTER')) expect(rows).toBeGreaterThan(0)
      }
      const { database } = test
      test.database = connection as unknown as typeof database
      try {
        await look()
      } finally {
        test.database = database
      }
      throw undo
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error
    })
}

describe('a database that nobody touched', () => {
  it('has a seal for each version, one following the other', async () => {
    expect(await checkDatabase(test.database, new Set([signingKey().id]))).toEqual({ policies: 1, versions: 3, faults: [] })
    const seals = await test.database.versionSeal.findMany({ include: { version: true }, orderBy: { version: { minor: 'asc' } } })
    expect(seals.map(({ statement }) => (JSON.parse(statement) as { previous: { statement: string } | null }).previous?.statement ?? null)).toEqual([null, seals[0]?.sha256, seals[1]?.sha256])
  })

  it('gives a bundle that is whole, the owner\'s with answers and facts too', async () => {
    for (const whole of [false, true]) {
      const versions = await sealedVersions(test.database, { serviceId: service.serviceId }, whole)
      expect(checkBundle(proofBundle(versions), new Set([signingKey().id]))).toMatchObject({ faults: [], versions: [{ version: '1.0' }, { version: '1.1' }, { version: '1.2' }] })
      expect(Object.keys(versions[0]?.files ?? {}).includes('answers.json')).toBe(whole)
    }
    expect(await databaseSource(test.database).keys()).toMatchObject({ keys: [{ kid: signingKey().id, current: true }] })
  })

  it('refuses to change or drop a seal or a key', async () => {
    for (const statement of ["UPDATE version_seal SET statement = '{}'", 'DELETE FROM version_seal', 'TRUNCATE version_seal', "UPDATE signing_key SET public_key = ''", 'TRUNCATE signing_key CASCADE']) {
      await expect(test.database.$executeRawUnsafe(statement)).rejects.toThrow(/append-only/)
    }
  })
})

describe('a database that somebody tampered with', () => {
  const middle = "(SELECT id FROM version WHERE major = 1 AND minor = 1)"
  it.each<[string, string[], string]>([
    ['answers', [`UPDATE version SET answers = jsonb_set(answers, '{service,name,ru}', '"Василёк"') WHERE id = ${middle}`], '1.1 field answers'],
    ['facts', [`UPDATE version SET facts = facts - 'service' WHERE id = ${middle}`], '1.1 field facts'],
    ['selection', [`UPDATE version SET selection = '{}' WHERE id = ${middle}`], '1.1 field selection'],
    ['the note', [`UPDATE version SET note = '{"ru": "Другое", "en": null}' WHERE id = ${middle}`], '1.1 field note.en'],
    ['the effective day', [`UPDATE version SET effective_at = '2026-11-23' WHERE id = ${middle}`], '1.1 field effectiveFrom'],
    ['the moment', [`UPDATE version SET published_at = published_at + interval '1 second' WHERE id = ${middle}`], '1.1 field publishedAt'],
    ['who published', [`UPDATE version SET published_by = 'somebody else' WHERE id = ${middle}`], '1.1 field publishedBy'],
    ['the engine', [`UPDATE version SET engine = '99' WHERE id = ${middle}`], '1.1 field engine'],
    ['the edit', [`UPDATE version SET edit_number = 99 WHERE id = ${middle}`], '1.1 field edit'],
    ['the library', [`UPDATE version SET library_hash = repeat('0', 64) WHERE id = ${middle}`], '1.1 field library'],
    ['the number', [`UPDATE version SET minor = 7 WHERE id = ${middle}`], '1.7 field version'],
    ['a text', ['ALTER TABLE artefact DROP CONSTRAINT artefact_sha256', `UPDATE artefact SET bytes = bytes || 'x'::bytea WHERE format = 'txt' AND language = 'ru' AND version_id = ${middle}`], '1.1 bytes ru.txt'],
    ['a text and its sum', [`UPDATE artefact SET bytes = 'x'::bytea, gzip = NULL, brotli = NULL, sha256 = encode(sha256('x'::bytea), 'hex') WHERE format = 'txt' AND language = 'ru' AND version_id = ${middle}`], '1.1 field forms.ru.txt'],
    ['a compressed page', [`UPDATE artefact SET gzip = 'x'::bytea WHERE format = 'html' AND language = 'en' AND version_id = ${middle}`], '1.1 compressed en.html gzip'],
    ['a form that was taken away', [`DELETE FROM artefact WHERE format = 'pdf' AND language = 'ru' AND version_id = ${middle}`], '1.1 field forms.ru.pdf'],
    ['an acknowledgement that was put in', [`INSERT INTO acknowledgement VALUES (${middle}, 0, 'X', '{}', '{}', 'reason', 'name', now())`], '1.1 field acknowledgements'],
    ['a clause that was taken away', [`DELETE FROM version_clause WHERE version_id = ${middle} AND revision_id IN (SELECT id FROM clause_revision WHERE clause_id = 'about')`], '1.1 field clauses.about'],
    ['the words of a revision', ["UPDATE clause_revision SET yaml = yaml || ' ' WHERE clause_id = 'about'"], '1.1 revision about'],
    ['a statement', [`UPDATE version_seal SET statement = replace(statement, 'romashka', 'vasilek') WHERE version_id = ${middle}`], '1.1 signature'],
    ['a statement and its sum', [`UPDATE version_seal SET statement = replace(statement, '"edit":', '"edit":1'), sha256 = encode(sha256(convert_to(replace(statement, '"edit":', '"edit":1'), 'UTF8')), 'hex') WHERE version_id = ${middle}`], '1.2 chain 1.1'],
    ['a seal that was taken away', [`DELETE FROM version_seal WHERE version_id = ${middle}`], '1.1 no-seal'],
    ['a version that was taken away', ['artefact', 'version_clause', 'version_seal'].map((table) => `DELETE FROM ${table} WHERE version_id = ${middle}`).concat(`DELETE FROM version WHERE id = ${middle}`), '1.2 chain 1.1'],
  ])('is found out: %s', async (_, statements, expected) => {
    await tampered(statements, async () => {
      const found = await faults()
      expect(found.some((each) => each === expected || each.startsWith(expected)), found.join('\n')).toBe(true)
    })
    expect(await faults()).toEqual([])
  })

  it('and signed again with another key is found out by whoever trusts the first one', async () => {
    const forger = signingKeyFrom(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
    await tampered([`UPDATE version SET engine = '99' WHERE id = ${middle}`, 'DELETE FROM version_seal'], async () => {
      const { id } = await test.database.policy.findFirstOrThrow()
      await sealPolicy(test.database, id, forger, now)
      expect(await faults()).toEqual([])
      expect(await faults(new Set([signingKey().id]))).toEqual(['1.0', '1.1', '1.2'].map((version) => `${version} untrusted-key ${forger.id}`))
    })
  })
})

describe('versions from before seals', () => {
  it('are sealed at the next start, and only once', async () => {
    await tampered(['DELETE FROM version_seal'], async () => {
      const { database } = test
      // Within the transaction of this test there can be no further one.
      const db = Object.assign(Object.create(database) as typeof database, { $transaction: (work: (connection: unknown) => Promise<unknown>) => work(database) })
      expect(await sealWhatIsOpen(db, signingKey(), new Date('2026-12-01T00:00:00Z'))).toBe(1)
      expect(await faults(new Set([signingKey().id]))).toEqual([])
      expect(await sealWhatIsOpen(db, signingKey(), now)).toBe(0)
    })
  })
})
