import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { NotAllowed } from '@/server/organisations/errors'
import { defaultSettings, readSettings, saveSettings } from '@/server/organisations/settings'

let test: TestDatabase
beforeAll(async () => {
  test = await freshDatabase()
})
afterAll(() => test.close())

const organisation = async (slug: string) => (await test.database.organisation.create({ data: { name: slug, slug } })).id

it('reads defaults until something is saved, and keeps what is not named', async () => {
  const organisationId = await organisation('defaults')
  expect(await readSettings(test.database, organisationId)).toEqual(defaultSettings)
  const owner = { organisationId, userId: 'u', role: 'owner' as const }
  await saveSettings(test.database, owner, { publishingFourEyes: true, accentColour: '#0a5c36' })
  await saveSettings(test.database, owner, { logo: { bytes: new Uint8Array([1, 2]), type: 'image/png' } })
  const saved = await readSettings(test.database, organisationId)
  expect(saved).toMatchObject({ publishingFourEyes: true, libraryFourEyes: true, accentColour: '#0a5c36', logo: { type: 'image/png' } })
  expect([...(saved.logo?.bytes ?? [])]).toEqual([1, 2])
  await saveSettings(test.database, owner, { logo: null })
  expect((await readSettings(test.database, organisationId)).logo).toBeNull()
})

it('is changed by owners and administrators alone, each in their own organisation', async () => {
  const [ours, theirs] = [await organisation('ours'), await organisation('theirs')]
  for (const role of ['member', 'lawyer'] as const) {
    await expect(saveSettings(test.database, { organisationId: ours, userId: 'u', role }, { publishingFourEyes: true })).rejects.toThrow(NotAllowed)
  }
  await saveSettings(test.database, { organisationId: ours, userId: 'u', role: 'admin' }, { publishingFourEyes: true })
  expect(await readSettings(test.database, theirs)).toEqual(defaultSettings)
})

it('has checks in the database: no colour but #rrggbb, no picture with scripts', async () => {
  const owner = { organisationId: await organisation('checks'), userId: 'u', role: 'owner' as const }
  await expect(saveSettings(test.database, owner, { accentColour: 'red;}' })).rejects.toThrow()
  await expect(saveSettings(test.database, owner, { logo: { bytes: new Uint8Array([60]), type: 'image/svg+xml' as 'image/png' } })).rejects.toThrow()
})
