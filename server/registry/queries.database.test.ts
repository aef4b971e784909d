import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersSchema } from '@/policy/answers'
import { loadAnswers } from '@/server/answers/load'
import { saveTopic } from '@/server/answers/save'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { listRecipients, publishedPoliciesNaming, recipientIdsOfService } from '@/server/registry/queries'
import { createService } from '@/server/services/create'
import { deleteService } from '@/server/services/change'
import { ServicePublished } from '@/server/services/errors'

let test: TestDatabase
const ours = { organisationId: 'ours' }
const theirs = { organisationId: 'theirs' }
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const naming = (name: string, id = 'sms') => answersSchema.parse({ recipients: { list: [{ id, name: { en: name } }] } })

beforeAll(async () => {
  test = await freshDatabase()
  for (const id of ['ours', 'theirs']) await test.database.organisation.create({ data: { id, name: id, slug: id } })
  await test.database.release.create({ data: { id: 'release', number: 1, name: 'library-1', contentHash: sha256(''), glossary: '', outlines: {} } })
})
afterAll(() => test.close())

/** Stores a version that names what the answers name; what it says does not matter here. */
async function publishVersion(organisationId: string, serviceId: string, major: number, effectiveAt: string): Promise<string> {
  const db = test.database
  const policy = await db.policy.upsert({
    where: { serviceId_document: { serviceId, document: 'privacy' } }, create: { serviceId, document: 'privacy' }, update: {},
  })
  const version = await db.version.create({
    data: {
      policyId: policy.id, major, minor: 0, effectiveAt: new Date(effectiveAt), editNumber: 1, answersFormat: 'klauza.answers/1',
      answers: {}, facts: {}, selection: {}, engine: 'test', releaseId: 'release', libraryHash: sha256(''), contentHash: sha256(`${serviceId} ${major}`),
    },
  })
  const recipients = await recipientIdsOfService(db, organisationId, serviceId)
  await db.versionRecipient.createMany({ data: recipients.map((recipientId) => ({ versionId: version.id, recipientId })) })
  await db.artefact.create({ data: { versionId: version.id, language: 'ru', format: 'txt', bytes: Buffer.from('Текст'), sha256: sha256('Текст') } })
  return version.id
}

describe('which published policies name a recipient', () => {
  it('is answered by one query, within the organisation, with the version in force', async () => {
    const shop = await createService(test.database, ours, { slug: 'shop', answers: naming('Twilio') })
    const chat = await createService(test.database, ours, { slug: 'chat', answers: naming('Twilio', 'texts') })
    const foreign = await createService(test.database, theirs, { slug: 'foreign', answers: naming('Twilio') })
    await publishVersion('ours', shop.id, 1, '2025-01-01')
    await publishVersion('ours', shop.id, 2, '2025-06-01')
    await publishVersion('ours', shop.id, 3, '2999-01-01')
    await publishVersion('ours', chat.id, 1, '2025-01-01')
    await publishVersion('theirs', foreign.id, 1, '2025-01-01')

    const found = await publishedPoliciesNaming(test.database, 'ours', 'sms')
    expect(found.map(({ service, major, inForce }) => [service, major, inForce])).toEqual([
      ['chat', 1, true],
      ['shop', 3, false],
      ['shop', 2, true],
      ['shop', 1, false],
    ])
    expect(found[0]).toMatchObject({ serviceId: chat.id, document: 'privacy', minor: 0, effectiveAt: '2025-01-01' })
    expect((await publishedPoliciesNaming(test.database, 'theirs', 'sms')).map(({ service }) => service)).toEqual(['foreign'])
    expect(await publishedPoliciesNaming(test.database, 'ours', 'unknown')).toEqual([])
  })

  it('is still true after the answers name somebody else', async () => {
    const service = await test.database.service.findUniqueOrThrow({ where: { slug: 'shop' } })
    await saveTopic(test.database, service.id, 'recipients', naming('SMSC').recipients, 1)
    expect(await publishedPoliciesNaming(test.database, 'ours', 'sms')).toHaveLength(4)
    expect(await publishedPoliciesNaming(test.database, 'ours', 'sms-2')).toEqual([])
    const chat = await test.database.service.findUniqueOrThrow({ where: { slug: 'chat' } })
    expect((await loadAnswers(test.database, chat.id)).recipients.list?.[0]?.name?.en).toBe('Twilio')
    expect((await listRecipients(test.database, 'ours')).map(({ slug, services, versions }) => [slug, services, versions])).toEqual([
      ['sms', 1, 4],
      ['sms-2', 1, 0],
    ])
  })
})

describe('what was published', () => {
  it('cannot be changed, deleted or emptied', async () => {
    const db = test.database
    const { versionId } = await db.artefact.findFirstOrThrow()
    await expect(db.version.update({ where: { id: versionId }, data: { engine: 'x' } })).rejects.toThrow(/append-only/)
    await expect(db.version.delete({ where: { id: versionId } })).rejects.toThrow()
    await expect(db.artefact.updateMany({ data: { format: 'md' } })).rejects.toThrow(/append-only/)
    await expect(db.artefact.deleteMany()).rejects.toThrow(/append-only/)
    await expect(db.versionRecipient.deleteMany()).rejects.toThrow(/append-only/)
    for (const table of ['version', 'artefact', 'version_recipient', 'organisation', 'service', 'policy', 'recipient']) {
      await expect(db.$executeRawUnsafe(`TRUNCATE "${table}" CASCADE`)).rejects.toThrow(/append-only/)
    }
  })

  it('holds its service and its organisation', async () => {
    const db = test.database
    const { id } = await db.service.findUniqueOrThrow({ where: { slug: 'shop' } })
    await expect(deleteService(db, ours, id)).rejects.toThrow(ServicePublished)
    await expect(db.service.delete({ where: { id } })).rejects.toThrow()
    await expect(db.organisation.delete({ where: { id: 'ours' } })).rejects.toThrow()
    expect(await db.version.count()).toBe(5)
  })

  it('cannot have a fingerprint that is not that of its bytes', async () => {
    const { versionId } = await test.database.artefact.findFirstOrThrow()
    const wrong = test.database.artefact.create({ data: { versionId, language: 'en', format: 'txt', bytes: Buffer.from('a'), sha256: sha256('b') } })
    await expect(wrong).rejects.toThrow(/artefact_sha256/)
  })
})
