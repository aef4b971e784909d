import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveAnswers } from '@/server/answers/save'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { clauseSample } from '@/server/library/samples'
import { clauseUseCounts, clauseUses } from '@/server/library/uses'
import { publish } from '@/server/publishing/publish'
import { releasedLibrary } from '@/server/publishing/released-library'
import { seedSmallLibrary, serviceToPublish, smallAnswers } from '@/server/publishing/testing'

let test: TestDatabase
let ours: Awaited<ReturnType<typeof serviceToPublish>>
let theirs: Awaited<ReturnType<typeof serviceToPublish>>
const now = new Date('2026-11-22T09:00:00Z')
const asOf = '2026-11-22'

beforeAll(async () => {
  test = await freshDatabase()
  await seedSmallLibrary(test.database)
  ours = await serviceToPublish(test.database, 'ours', smallAnswers('Отправляет письма'))
  theirs = await serviceToPublish(test.database, 'theirs', smallAnswers('Печатает открытки'))
  for (const service of [ours, theirs]) {
    const { organisationId, serviceId, edit } = service
    await publish(test.database, { organisationId, serviceId, by: null, effectiveFrom: '2026-11-01', note: null, expectedEdit: edit }, now)
  }
})
afterAll(() => test.close())

const usesOf = async (clauseId: string, owner: Parameters<typeof clauseUses>[1]) => {
  const { revisionIds } = await releasedLibrary(test.database)
  return clauseUses(test.database, owner, { clauseId, revisionId: revisionIds.get(clauseId) ?? null, asOf })
}

describe('where a clause is used', () => {
  it('counts and names the published versions and drafts of an organisation, and of no other', async () => {
    expect(await clauseUseCounts(test.database, ours.organisationId)).toEqual(new Map([['about', 1], ['description', 1]]))
    const uses = await usesOf('description', { organisationId: ours.organisationId })
    expect(uses.versions).toMatchObject([{ slug: 'ours', name: { ru: 'Ромашка' }, major: 1, minor: 0, inForce: true, currentRevision: true }])
    expect(uses.drafts).toMatchObject([{ slug: 'ours' }])
    expect(uses.draftsLimit).toBeNull()
    expect(await clauseUseCounts(test.database, 'nobody')).toEqual(new Map())
    expect(await usesOf('description', { guestToken: 'guessed' })).toMatchObject({ versions: [], drafts: [] })
  })

  it('tells a draft, which has lost the clause, from the version, which keeps it', async () => {
    await saveAnswers(test.database, theirs.serviceId, smallAnswers(null), theirs.edit)
    const uses = await usesOf('description', { organisationId: theirs.organisationId })
    expect(uses.versions).toHaveLength(1)
    expect(uses.drafts).toEqual([])
  })
})

describe('the sample of a clause', () => {
  it('comes from the demonstration, as it stands there or as it would', async () => {
    const { library } = await releasedLibrary(test.database)
    expect(await clauseSample(test.database, library, 'about', asOf)).toBeNull()
    const { serviceId, edit } = await serviceToPublish(test.database, 'demonstration', smallAnswers(null))
    expect(await clauseSample(test.database, library, 'about', asOf)).toMatchObject({ selected: true, law: null, service: { ru: 'Ромашка' }, clause: { ru: { clauseId: 'about' }, en: { clauseId: 'about' } } })
    expect(await clauseSample(test.database, library, 'description', asOf)).toMatchObject({ selected: false, clause: { ru: { clauseId: 'description' } } })
    await saveAnswers(test.database, serviceId, smallAnswers('Отправляет письма'), edit)
    expect(await clauseSample(test.database, library, 'description', asOf)).toMatchObject({ selected: true })
    expect(await clauseSample(test.database, library, 'no-such-clause', asOf)).toBeNull()
  })
})
