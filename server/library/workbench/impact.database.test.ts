import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { seedLibrary } from '@/server/library/store'
import { NotInLibrary } from '@/server/library/workbench/errors'
import { findImpact, impactRedline, impactSettled, readImpact, resumeImpacts, startImpact } from '@/server/library/workbench/impact'
import { previewRelease } from '@/server/library/workbench/releases'
import { approvedEdit, office, wordsInForce } from '@/server/library/workbench/testing'
import { smallAnswers, smallLibrary } from '@/server/publishing/testing'
import { createService } from '@/server/services/create'

let test: TestDatabase
let ours: Awaited<ReturnType<typeof office>>
let theirs: Awaited<ReturnType<typeof office>>
let count = 0
beforeAll(async () => {
  test = await freshDatabase()
  await seedLibrary(test.database, smallLibrary())
})
afterAll(() => test.close())
beforeEach(async () => {
  count += 1
  ours = await office(test.database, `ours-${count}`)
  theirs = await office(test.database, `theirs-${count}`)
})

const both = { 'ru.md': 'Сервис делает вот что, 24 часа: {{service.description}}\n', 'en.md': 'The service does this, 24 hours: {{service.description}}\n' }
const edit = async () => approvedEdit(test.database, ours.anna, ours.boris, await wordsInForce(test.database, ours.anna, 'description', both))
const services = async (many: number, description: (place: number) => string | null) => {
  const ids: string[] = []
  for (let place = 0; place < many; place += 1) ids.push((await createService(test.database, { organisationId: ours.organisationId }, { answers: smallAnswers(description(place)) })).id)
  return ids
}
const worked = async (impactId: string) => {
  await impactSettled(impactId)
  return readImpact(test.database, ours.anna, impactId, { limit: 200 })
}

describe('the impact of a release', () => {
  it('lists the services whose document would change, with the class of the change, and leaves the others out', async () => {
    await createService(test.database, { organisationId: theirs.organisationId }, { answers: smallAnswers('Чужое') })
    const [touched, untouched] = [await services(3, (place) => `Письма ${place}`), await services(2, () => null)]
    await edit()
    const { impactId } = await startImpact(test.database, ours.anna)
    const { progress, items } = await worked(impactId)
    expect(progress).toMatchObject({ status: 'done', changed: items.length, failed: 0 })
    expect(progress.done).toBe(progress.total)
    const listed = items.filter(({ kind }) => kind === 'service')
    expect(listed.map(({ subject }) => subject).sort()).toEqual([...touched].sort())
    expect(listed[0]).toMatchObject({ change: 'material', name: { ru: 'Ромашка' }, summary: { clauses: [{ clauseId: 'description', kind: 'changed' }], ask: [] } })
    expect(progress.drafted).toBeLessThan(progress.total)
    const redline = await impactRedline(test.database, ours.anna, impactId, { kind: 'service', subject: touched[0] ?? '' })
    expect(redline?.redline.ru?.[0]?.parts.some(({ kind, text }) => kind === 'added' && text.includes('24'))).toBe(true)
    expect(await impactRedline(test.database, ours.anna, impactId, { kind: 'service', subject: untouched[0] ?? '' })).toBeNull()
  })

  it('is worked out once for a set, and anew when the set or the services are others', async () => {
    await edit()
    const first = await startImpact(test.database, ours.anna)
    await impactSettled(first.impactId)
    expect(await startImpact(test.database, ours.boris)).toEqual(first)
    await services(1, () => 'Новый')
    const second = await startImpact(test.database, ours.anna)
    expect(second.impactId).not.toBe(first.impactId)
    expect((await worked(second.impactId)).progress.changed).toBe((await worked(first.impactId)).progress.changed + 1)
    const { contentHash } = await previewRelease(test.database, ours.anna)
    expect(await findImpact(test.database, ours.anna, contentHash)).toBe(second.impactId)
  })

  it('goes on where a process left it, and does nothing twice', async () => {
    const ids = await services(4, () => 'Письма')
    await edit()
    const { impactId } = await startImpact(test.database, ours.anna)
    const whole = await worked(impactId)
    // As if the process had died after the second service, two minutes ago.
    const sorted = [...ids].sort()
    await test.database.releaseImpactItem.deleteMany({ where: { impactId, kind: 'service', subject: { in: sorted.slice(2) } } })
    const left = { status: 'running', finishedAt: null, done: whole.progress.total - 2, cursor: sorted[1] ?? null, beatAt: new Date(Date.now() - 120_000) }
    await test.database.releaseImpact.update({ where: { id: impactId }, data: left })
    expect(await resumeImpacts(test.database)).toBe(1)
    const again = await worked(impactId)
    expect(again.items).toEqual(whole.items)
    expect(again.progress).toMatchObject({ status: 'done', done: whole.progress.total })
  })

  it('leaves alone what another process is working on', async () => {
    await edit()
    const { impactId } = await startImpact(test.database, ours.anna)
    await impactSettled(impactId)
    await test.database.releaseImpact.update({ where: { id: impactId }, data: { status: 'running', done: 0, cursor: null, beatAt: new Date() } })
    expect((await worked(impactId)).progress).toMatchObject({ status: 'running', done: 0 })
    await test.database.releaseImpact.update({ where: { id: impactId }, data: { status: 'done' } })
  })

  it('names a service that cannot be drafted, and goes on', async () => {
    const [broken] = await services(2, () => 'Письма')
    await test.database.service.update({ where: { id: broken ?? '' }, data: { answersFormat: 'from the future' } })
    await edit()
    const { progress, items } = await worked((await startImpact(test.database, ours.anna)).impactId)
    expect(progress).toMatchObject({ status: 'done', failed: 1 })
    expect(items.find(({ outcome }) => outcome === 'failed')).toMatchObject({ subject: broken, change: null })
  })

  it('is nobody else’s', async () => {
    const [service] = await services(1, () => 'Письма')
    await edit()
    const { impactId } = await startImpact(test.database, ours.anna)
    await impactSettled(impactId)
    await expect(readImpact(test.database, theirs.anna, impactId)).rejects.toThrow(NotInLibrary)
    await expect(impactRedline(test.database, theirs.anna, impactId, { kind: 'service', subject: service ?? '' })).rejects.toThrow(NotInLibrary)
    const own = await startImpact(test.database, theirs.anna)
    await impactSettled(own.impactId)
    await expect(impactRedline(test.database, theirs.anna, own.impactId, { kind: 'service', subject: service ?? '' })).rejects.toThrow(NotInLibrary)
  })
})
