import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersSchema } from '@/policy/answers'
import { ServiceNotFound } from '@/server/answers/errors'
import { loadAnswers, loadDraft } from '@/server/answers/load'
import { keepPendingInput, pendingInput } from '@/server/answers/pending'
import { saveAnswers } from '@/server/answers/save'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { samples } from '@/prisma/samples'
import { listRecipients } from '@/server/registry/queries'
import { deleteService, renameService } from '@/server/services/change'
import { claimServices } from '@/server/services/claim'
import { createService } from '@/server/services/create'
import { SlugTaken } from '@/server/services/errors'
import { findService, getService, listServices } from '@/server/services/queries'

let test: TestDatabase
const ours = { organisationId: 'ours' }
const theirs = { organisationId: 'theirs' }

beforeAll(async () => {
  test = await freshDatabase()
  for (const id of ['ours', 'theirs']) await test.database.organisation.create({ data: { id, name: id, slug: id } })
})
afterAll(() => test.close())

describe('services', () => {
  it('get a slug from their name, and the next free one when it is taken', async () => {
    const answers = answersSchema.parse({ service: { name: { ru: 'Жёлтый щегол' } } })
    expect(await createService(test.database, ours, { answers })).toMatchObject({ slug: 'zheltyi-shchegol', name: { ru: 'Жёлтый щегол', en: null }, published: null })
    expect(await createService(test.database, theirs, { answers })).toMatchObject({ slug: 'zheltyi-shchegol-2' })
    await expect(createService(test.database, ours, { slug: 'zheltyi-shchegol' })).rejects.toThrow(SlugTaken)
    await expect(createService(test.database, ours, { slug: '../admin' })).rejects.toThrow(RangeError)
  })

  it('keep every slug that they ever had', async () => {
    const service = await createService(test.database, ours, { slug: 'first' })
    await renameService(test.database, ours, service.id, 'second')
    const other = await createService(test.database, theirs, { slug: 'other' })
    await expect(renameService(test.database, theirs, other.id, 'first')).rejects.toThrow(SlugTaken)
    await expect(test.database.service.update({ where: { id: other.id }, data: { slug: 'first' } })).rejects.toThrow()
    const kept = await test.database.serviceSlug.findMany({ where: { serviceId: service.id }, select: { slug: true } })
    expect(kept.map(({ slug }) => slug).sort()).toEqual(['first', 'second'])
    await renameService(test.database, ours, service.id, 'first')
    expect((await getService(test.database, ours, service.id)).slug).toBe('first')
  })

  it('are out of reach of everybody else', async () => {
    const service = await createService(test.database, ours, { slug: 'private' })
    const guest = { guestToken: 'guessed' }
    for (const stranger of [theirs, guest]) {
      expect(await findService(test.database, stranger, service.id)).toBeNull()
      await expect(getService(test.database, stranger, service.id)).rejects.toThrow(ServiceNotFound)
      await expect(renameService(test.database, stranger, service.id, 'stolen')).rejects.toThrow(ServiceNotFound)
      await expect(deleteService(test.database, stranger, service.id)).rejects.toThrow(ServiceNotFound)
      expect((await listServices(test.database, stranger)).map(({ id }) => id)).not.toContain(service.id)
    }
    expect((await getService(test.database, ours, service.id)).slug).toBe('private')
  })

  it('cannot use the registry of another organisation', async () => {
    const service = await createService(test.database, ours, { slug: 'registered' })
    await createService(test.database, theirs, { slug: 'theirs' })
    const registry = await test.database.registry.findUniqueOrThrow({ where: { organisationId: 'theirs' } })
    const crossing = test.database.service.update({ where: { id: service.id }, data: { registryId: registry.id } })
    await expect(crossing).rejects.toThrow(/different organisations/)
  })

  it('are deleted with everything in them', async () => {
    const service = await createService(test.database, theirs, { slug: 'gone', answers: samples[0]?.answers })
    await deleteService(test.database, theirs, service.id)
    expect(await test.database.disclosure.count({ where: { serviceId: service.id } })).toBe(0)
    expect(await listRecipients(test.database, 'theirs')).toEqual([])
  })
})

describe('services of a guest', () => {
  it('become those of the organisation with every answer, the edit and what was typed', async () => {
    const guest = { guestToken: 'a-secret-token' }
    const [messenger, , shop] = samples
    if (!messenger || !shop) throw new Error('There are three samples')
    await createService(test.database, ours, { slug: 'already-there', answers: messenger.answers })
    const service = await createService(test.database, guest, { answers: messenger.answers })
    await saveAnswers(test.database, service.id, shop.answers, 1)
    await keepPendingInput(test.database, service.id, { 'controller.inn': '77' })
    expect((await listServices(test.database, guest)).map(({ id }) => id)).toEqual([service.id])

    expect(await claimServices(test.database, 'ours', 'another-token')).toEqual([])
    expect(await claimServices(test.database, 'ours', 'a-secret-token')).toEqual([service.id])
    expect(await loadDraft(test.database, service.id)).toStrictEqual({ answers: shop.answers, edit: 2 })
    expect(await loadAnswers(test.database, service.id)).toStrictEqual(shop.answers)
    expect(await pendingInput(test.database, service.id)).toEqual({ 'controller.inn': '77' })
    expect(await listServices(test.database, guest)).toEqual([])
    expect((await getService(test.database, ours, service.id)).slug).toBe(service.slug)
    // Both services name the same hosting: one row of the registry.
    expect((await listRecipients(test.database, 'ours')).filter(({ inn }) => inn === '0012340001')).toMatchObject([{ services: 2 }])
    expect(await test.database.registry.count({ where: { organisationId: null } })).toBe(0)
  })

  it('never belong to nobody, nor to two', async () => {
    const registry = await test.database.registry.create({ data: {} })
    const nobody = test.database.service.create({ data: { slug: 'nobody', registryId: registry.id, answersFormat: 'x' } })
    await expect(nobody).rejects.toThrow(/service_one_owner/)
  })
})
