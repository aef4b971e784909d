import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ServiceNotFound } from '@/server/answers/errors'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { seedLibrary } from '@/server/library/store'
import { createClause, saveDraft } from '@/server/library/workbench/drafts'
import { NotInLibrary } from '@/server/library/workbench/errors'
import { approveRevision, submitRevision } from '@/server/library/workbench/life'
import { decideConflict, rebaseRevision } from '@/server/library/workbench/merges'
import { listClauses, showClause, showRevision } from '@/server/library/workbench/queries'
import { listReleases, makeRelease, previewRelease } from '@/server/library/workbench/releases'
import { approvedEdit, office, wordsInForce } from '@/server/library/workbench/testing'
import { adoptRelease, availableUpdate, postponeRelease, servicesWithUpdate, updateLog } from '@/server/library/workbench/updates'
import { publish } from '@/server/publishing/publish'
import { pinnedLibrary, readableRelease } from '@/server/publishing/released-library'
import { prepare } from '@/server/publishing/preparation'
import { smallAnswers, smallLibrary } from '@/server/publishing/testing'
import { createService } from '@/server/services/create'

let test: TestDatabase
let ours: Awaited<ReturnType<typeof office>>
let theirs: Awaited<ReturnType<typeof office>>
let count = 0
beforeAll(async () => {
  test = await freshDatabase()
  await seedLibrary(test.database, smallLibrary({}))
})
afterAll(() => test.close())
beforeEach(async () => {
  count += 1
  ours = await office(test.database, `ours-${count}`)
  theirs = await office(test.database, `theirs-${count}`)
})

const both = { 'ru.md': 'Сервис делает вот что: {{service.description}}\n', 'en.md': 'The service does this: {{service.description}}\n' }
const service = async (organisationId: string, slug: string) => (await createService(test.database, { organisationId }, { slug: `${slug}-${count}`, answers: smallAnswers('Письма') })).id
const textOf = async (serviceId: string) => (await pinnedLibrary(test.database, serviceId)).library.clauses.get('description')?.texts.find(({ language }) => language === 'ru')?.source

/** An approved edit, released. */
async function released(name: string, texts: Record<string, string> = both) {
  const { anna, boris } = ours
  await approvedEdit(test.database, anna, boris, await wordsInForce(test.database, anna, 'description', texts))
  const revisions = (await previewRelease(test.database, anna)).candidates.map(({ revisionId }) => revisionId)
  const made = await makeRelease(test.database, anna, { name, notes: { ru: 'Короче.', en: 'Shorter.' }, revisionIds: revisions, expectedRevisions: revisions })
  if (made.outcome !== 'released') throw new Error(JSON.stringify(made))
  return made
}

describe('a release of an organisation', () => {
  it('lies over the shipped one, is offered to its services alone, and changes none of them', async () => {
    const [one, two, foreign] = [await service(ours.organisationId, 'one'), await service(ours.organisationId, 'two'), await service(theirs.organisationId, 'foreign')]
    const before = await textOf(one)
    const made = await released('Весна')
    expect(made).toMatchObject({ number: 1, offered: 2 })
    expect(await textOf(one)).toBe(before)
    expect(await availableUpdate(test.database, { organisationId: ours.organisationId }, one)).toMatchObject({ releaseId: made.releaseId, name: 'Весна', notes: { ru: 'Короче.' }, own: true, by: 'Anna', postponed: null })
    expect(await servicesWithUpdate(test.database, { organisationId: ours.organisationId })).toEqual(new Set([one, two]))
    expect(await availableUpdate(test.database, { organisationId: theirs.organisationId }, foreign)).toBeNull()
    expect(await textOf(await service(ours.organisationId, 'new'))).toBe(both['ru.md'])
    expect(await listReleases(test.database, ours.anna)).toMatchObject([{ name: 'Весна', revisions: 1, services: 1, base: { number: 1 } }])
    expect(await listReleases(test.database, theirs.anna)).toEqual([])
    expect((await listClauses(test.database, ours.anna)).find(({ clauseId }) => clauseId === 'description')).toMatchObject({ layer: 'overridden', unreleased: false })
  })

  it('is made from what was previewed, under a name of its own, and not twice', async () => {
    const { releaseId } = await released('Весна')
    const seen = (await previewRelease(test.database, ours.anna)).candidates.map(({ revisionId }) => revisionId)
    const release = { name: 'Лето', notes: { ru: null, en: null }, revisionIds: seen, expectedRevisions: seen }
    expect(await makeRelease(test.database, ours.anna, release)).toEqual({ outcome: 'unchanged', releaseId })
    await approvedEdit(test.database, ours.boris, ours.anna, await wordsInForce(test.database, ours.boris, 'about', { 'ru.md': 'О сервисе {{service.name}}.\n', 'en.md': 'About {{service.name}}.\n' }))
    expect(await makeRelease(test.database, ours.anna, release)).toMatchObject({ outcome: 'changed', candidates: [{ clauseId: 'about', released: false }, { clauseId: 'description', released: true }] })
    const now = (await previewRelease(test.database, ours.anna)).candidates.map(({ revisionId }) => revisionId)
    expect(await makeRelease(test.database, ours.anna, { ...release, name: 'Весна', revisionIds: now, expectedRevisions: now })).toEqual({ outcome: 'name-taken' })
    expect(await makeRelease(test.database, ours.anna, { ...release, revisionIds: now, expectedRevisions: now })).toMatchObject({ outcome: 'released', number: 2 })
  })

  it('takes in a clause of the organisation’s own at its place, and nobody else’s revisions', async () => {
    const { clauseId, revisionId } = await createClause(test.database, ours.anna, { name: 'chat', section: 'kept', placement: { none: { section: 'kept', after: 'description' } } })
    const open = (await showClause(test.database, ours.anna, clauseId)).open
    const content = { yaml: open?.yaml ?? '', texts: { 'ru.md': 'Мы храним чат.\n', 'en.md': 'We keep the chat.\n' }, examples: {}, placement: open?.placement ?? null, stillTrue: [] }
    await saveDraft(test.database, ours.anna, { ...content, clauseId, revisionId, expectedSave: 1 })
    const step = { revisionId, expectedSave: 2 }
    expect(await submitRevision(test.database, ours.anna, step)).toEqual({ outcome: 'moved' })
    expect(await approveRevision(test.database, ours.boris, step)).toEqual({ outcome: 'moved' })
    await expect(makeRelease(test.database, theirs.anna, { name: 'x', notes: { ru: null, en: null }, revisionIds: [revisionId], expectedRevisions: [revisionId] })).rejects.toThrow(NotInLibrary)
    await expect(previewRelease(test.database, theirs.anna, [revisionId])).rejects.toThrow(NotInLibrary)
    await makeRelease(test.database, ours.anna, { name: 'Чат', notes: { ru: null, en: null }, revisionIds: [revisionId], expectedRevisions: [revisionId] })
    const { documents } = await prepare(test.database, await service(ours.organisationId, 'chat'), '2026-11-27')
    expect(documents[0]?.sections[1]?.clauses.map((clause) => clause.clauseId)).toEqual(['description', clauseId])
  })

  it('never changes, and is nobody else’s', async () => {
    const { releaseId } = await released('Весна')
    await expect(test.database.release.update({ where: { id: releaseId }, data: { name: 'x' } })).rejects.toThrow(/append-only/)
    await expect(test.database.releaseClause.deleteMany({ where: { releaseId } })).rejects.toThrow(/append-only/)
    expect(await readableRelease(test.database, { organisationId: theirs.organisationId }, releaseId)).toBeNull()
    expect(await readableRelease(test.database, { guestToken: 'x' }, releaseId)).toBeNull()
    expect(await readableRelease(test.database, { organisationId: ours.organisationId }, releaseId)).toMatchObject({ releaseId })
    const foreign = await service(theirs.organisationId, 'foreign')
    await expect(test.database.service.update({ where: { id: foreign }, data: { releaseId } })).rejects.toThrow(/another organisation/)
    const guest = await createService(test.database, { guestToken: `guest-${count}` }, { answers: smallAnswers(null) })
    expect(await textOf(guest.id)).not.toBe(both['ru.md'])
  })
})

describe('an update', () => {
  const decider = () => ({ owner: { organisationId: ours.organisationId }, userId: 'founder', name: 'Vera' })

  it('is adopted with a click, postponed, or meets somebody else’s decision', async () => {
    const [one, two, three] = [await service(ours.organisationId, 'one'), await service(ours.organisationId, 'two'), await service(ours.organisationId, 'three')]
    const { releaseId } = await released('Весна')
    const choice = async (serviceId: string) => ({ serviceId, releaseId, fromReleaseId: (await availableUpdate(test.database, decider().owner, serviceId))?.fromReleaseId ?? null })
    const [first, second, third] = [await choice(one), await choice(two), await choice(three)]
    expect(await adoptRelease(test.database, decider(), first)).toEqual({ outcome: 'decided' })
    expect(await textOf(one)).toBe(both['ru.md'])
    expect(await availableUpdate(test.database, decider().owner, one)).toBeNull()
    expect(await postponeRelease(test.database, decider(), second)).toEqual({ outcome: 'decided' })
    expect(await textOf(two)).not.toBe(both['ru.md'])
    expect(await availableUpdate(test.database, decider().owner, two)).toMatchObject({ postponed: { by: 'Vera' } })
    const newer = await released('Лето', { 'ru.md': 'Ещё короче: {{service.description}}\n', 'en.md': 'Shorter still: {{service.description}}\n' })
    expect(await adoptRelease(test.database, decider(), third)).toMatchObject({ outcome: 'conflict', update: { releaseId: newer.releaseId } })
    expect(await textOf(three)).not.toBe(both['ru.md'])
    const [again, late] = await Promise.all([adoptRelease(test.database, decider(), { ...second, releaseId: newer.releaseId }), adoptRelease(test.database, decider(), { ...second, releaseId: newer.releaseId })])
    expect([again.outcome, late.outcome].sort()).toEqual(['conflict', 'decided'])
    expect((await updateLog(test.database, decider().owner, two)).map(({ step, release }) => `${step} ${release.name}`)).toEqual(['adopted Лето', 'offered Лето', 'postponed Весна', 'offered Весна'])
  })

  it('publishes nothing, and a review that is open begins anew', async () => {
    const serviceId = await service(ours.organisationId, 'public')
    const { organisationId } = ours
    const request = { organisationId, serviceId, by: null, effectiveFrom: '2026-11-01', note: null, expectedEdit: 1 }
    const now = new Date('2026-11-22T09:00:00Z')
    expect(await publish(test.database, request, now)).toMatchObject({ outcome: 'published', version: '1.0' })
    const { releaseId } = await released('Весна')
    const update = await availableUpdate(test.database, { organisationId }, serviceId)
    await adoptRelease(test.database, decider(), { serviceId, releaseId, fromReleaseId: update?.fromReleaseId ?? null })
    expect(await test.database.version.count({ where: { policy: { serviceId } } })).toBe(1)
    await expect(publish(test.database, { ...request, effectiveFrom: '2026-12-01' }, now)).rejects.toThrow(/edit 2/)
    const next = await publish(test.database, { ...request, effectiveFrom: '2026-12-01', expectedEdit: 2 }, now)
    expect(next).toMatchObject({ outcome: 'published', version: '1.1' })
    const versions = await test.database.version.findMany({ where: { policy: { serviceId } }, orderBy: { minor: 'asc' }, select: { releaseId: true } })
    expect(versions.map((version) => version.releaseId)).toEqual([update?.fromReleaseId, releaseId])
  })

  it('is decided by whoever has the service alone, and its log takes new rows and nothing else', async () => {
    const serviceId = await service(ours.organisationId, 'one')
    const { releaseId } = await released('Весна')
    const fromReleaseId = (await availableUpdate(test.database, decider().owner, serviceId))?.fromReleaseId ?? null
    for (const owner of [{ organisationId: theirs.organisationId }, { guestToken: 'x' }]) {
      await expect(adoptRelease(test.database, { owner, userId: null, name: null }, { serviceId, releaseId, fromReleaseId })).rejects.toThrow(ServiceNotFound)
      await expect(updateLog(test.database, owner, serviceId)).rejects.toThrow(ServiceNotFound)
    }
    await expect(test.database.releaseUpdate.updateMany({ where: { serviceId }, data: { step: 'adopted' } })).rejects.toThrow(/append-only/)
    await expect(test.database.releaseUpdate.deleteMany({ where: { serviceId } })).rejects.toThrow(/append-only/)
    await test.database.service.delete({ where: { id: serviceId } })
    expect(await test.database.releaseUpdate.count({ where: { serviceId } })).toBe(0)
  })
})

describe('a new shipped text under an own one', () => {
  const shippedWith = (ru: string, en: string) => smallLibrary({ about: { 'ru.md': ru, 'en.md': en } })
  let turn = 0

  /** Own text, then a shipped one that comes under it. */
  async function meeting(own: Record<string, string>, ru: string, en: string) {
    turn += 1
    await seedLibrary(test.database, shippedWith(`Сервис {{service.name}}, выпуск ${turn}.\n\nОн работает.\n`, `The service {{service.name}}, issue ${turn}.\n\nIt works.\n`))
    const content = await wordsInForce(test.database, ours.anna, 'about')
    const texts = Object.fromEntries(Object.entries(own).map(([file, text]) => [file, text.replace('TURN', String(turn))]))
    const ownId = await approvedEdit(test.database, ours.anna, ours.boris, { ...content, texts: { ...content.texts, ...texts } })
    const seeded = await seedLibrary(test.database, shippedWith(ru.replace('TURN', String(turn)), en.replace('TURN', String(turn))))
    const { open } = await showClause(test.database, ours.anna, 'about')
    if (open === null) throw new Error('no proposal')
    return { ownId, open, seeded }
  }
  const own = { 'ru.md': 'Сервис {{service.name}}, выпуск TURN.\n\nОн работает круглосуточно.\n', 'en.md': 'The service {{service.name}}, issue TURN.\n\nIt works day and night.\n' }

  it('is merged where it can be, as a proposal; the own text holds until a lawyer decides', async () => {
    const { ownId, open, seeded } = await meeting(own, 'Наш сервис {{service.name}}, выпуск TURN.\n\nОн работает.\n', 'Our service {{service.name}}, issue TURN.\n\nIt works.\n')
    // Further offices of this file have their own text over it too.
    expect(seeded.merges).toBeGreaterThan(0)
    expect(open).toMatchObject({ status: 'draft', openConflicts: 0 })
    expect(open.texts['ru.md']).toBe(`Наш сервис {{service.name}}, выпуск ${turn}.\n\nОн работает круглосуточно.\n`)
    expect((await showClause(test.database, ours.anna, 'about')).inForce?.revisionId).toBe(ownId)
    expect((await listClauses(test.database, ours.anna)).find(({ clauseId }) => clauseId === 'about')).toMatchObject({ mergeOpen: true, layer: 'overridden' })
    const step = { revisionId: open.revisionId, expectedSave: open.save }
    expect(await submitRevision(test.database, ours.anna, step)).toEqual({ outcome: 'moved' })
    expect(await approveRevision(test.database, ours.anna, step)).toMatchObject({ reasons: [{ code: 'own-words' }] })
    expect(await approveRevision(test.database, ours.boris, step)).toEqual({ outcome: 'moved' })
    // The next shipped text is merged from the one that was taken in, not from the first.
    await seedLibrary(test.database, shippedWith(`Наш сервис {{service.name}}, выпуск ${turn}.\n\nОн работает.\n\nИ точка.\n`, `Our service {{service.name}}, issue ${turn}.\n\nIt works.\n\nFull stop.\n`))
    const again = (await showClause(test.database, ours.anna, 'about')).open
    expect(again?.openConflicts).toBe(0)
    expect(again?.texts['ru.md']).toBe(`Наш сервис {{service.name}}, выпуск ${turn}.\n\nОн работает круглосуточно.\n\nИ точка.\n`)
  })

  it('is shown side by side where both changed the same words, and cannot go on until every conflict is decided', async () => {
    const { open } = await meeting(own, 'Сервис {{service.name}}, выпуск TURN.\n\nОн работает по будням.\n', 'The service {{service.name}}, issue TURN.\n\nIt works on weekdays.\n')
    expect(open.openConflicts).toBe(2)
    const step = { revisionId: open.revisionId, expectedSave: open.save }
    expect(await submitRevision(test.database, ours.anna, step)).toMatchObject({ outcome: 'refused', reasons: expect.arrayContaining([{ code: 'conflicts-open', count: 2 }]) as unknown })
    const [ru, en] = ['ru.md', 'en.md'].map((file) => open.merge?.conflicts.find((conflict) => conflict.file === file))
    expect(ru).toMatchObject({ ours: 'Он работает круглосуточно.\n', theirs: 'Он работает по будням.\n' })
    const decide = (conflictId: string | undefined, decision: 'ours' | 'theirs' | 'both' | 'by-hand', expectedSave: number) => decideConflict(test.database, ours.anna, { ...step, expectedSave, conflictId: conflictId ?? '', decision })
    expect(await decide('nothing', 'ours', 1)).toEqual({ outcome: 'no-such-conflict' })
    expect(await decide(ru?.id, 'theirs', 1)).toEqual({ outcome: 'decided', save: 2, open: 1 })
    expect(await decide(en?.id, 'theirs', 1)).toEqual({ outcome: 'conflict', save: 2 })
    const texts = (await showRevision(test.database, ours.anna, step.revisionId)).texts
    expect(texts['ru.md']).toContain('по будням')
    const content = { ...(await wordsInForce(test.database, ours.anna, 'about', { ...texts, 'en.md': (texts['en.md'] ?? '').replace('day and night', 'on weekdays') })), ...step, expectedSave: 2 }
    await saveDraft(test.database, ours.anna, content)
    expect(await decide(en?.id, 'theirs', 3)).toEqual({ outcome: 'edited' })
    expect(await decide(en?.id, 'by-hand', 3)).toEqual({ outcome: 'decided', save: 4, open: 0 })
    expect(await showRevision(test.database, ours.anna, step.revisionId)).toMatchObject({ openConflicts: 0 })
  })

  it('brings a draft that was begun before over it, and loses neither', async () => {
    turn += 1
    await seedLibrary(test.database, shippedWith(`Сервис {{service.name}} ${turn}.\n\nОн работает.\n`, `The service {{service.name}} ${turn}.\n\nIt works.\n`))
    const content = await wordsInForce(test.database, ours.anna, 'about')
    const texts = { 'ru.md': `Сервис {{service.name}} ${turn}.\n\nОн работает круглосуточно.\n`, 'en.md': `The service {{service.name}} ${turn}.\n\nIt works day and night.\n` }
    const saved = await saveDraft(test.database, ours.anna, { ...content, texts, revisionId: null, expectedSave: 0 })
    if (saved.outcome !== 'saved') throw new Error(saved.outcome)
    await seedLibrary(test.database, shippedWith(`Наш сервис {{service.name}} ${turn}.\n\nОн работает.\n`, `Our service {{service.name}} ${turn}.\n\nIt works.\n`))
    const step = { revisionId: saved.revisionId, expectedSave: 1 }
    expect(await submitRevision(test.database, ours.anna, step)).toMatchObject({ reasons: [{ code: 'base-moved' }] })
    const rebased = await rebaseRevision(test.database, ours.anna, step)
    if (rebased.outcome !== 'rebased') throw new Error(rebased.outcome)
    const draft = await showRevision(test.database, ours.anna, rebased.revisionId)
    expect(draft.texts['ru.md']).toBe(`Наш сервис {{service.name}} ${turn}.\n\nОн работает круглосуточно.\n`)
    expect((await showRevision(test.database, ours.anna, saved.revisionId)).status).toBe('withdrawn')
    const next = { revisionId: rebased.revisionId, expectedSave: 1 }
    expect(await submitRevision(test.database, ours.boris, next)).toEqual({ outcome: 'moved' })
    expect(await approveRevision(test.database, ours.anna, next)).toMatchObject({ reasons: [{ code: 'own-words' }] })
    expect(await approveRevision(test.database, ours.boris, next)).toEqual({ outcome: 'moved' })
  })
})

describe('a clause that is shipped no longer', () => {
  it('stays where it stood, in the releases of an organisation that has its own text of it', async () => {
    await seedLibrary(test.database, smallLibrary({}))
    await released('Весна')
    const { glossary, outlines, clauses } = smallLibrary({})
    const without = { glossary, outlines: { none: (outlines.none ?? '').replace('[description]', '[]') }, clauses: clauses.filter(({ id }) => id !== 'description') }
    expect(await seedLibrary(test.database, without)).toMatchObject({ clauses: { retire: ['description'] } })
    const seen = (await previewRelease(test.database, ours.anna)).candidates.map(({ revisionId }) => revisionId)
    // With its clause back at its place the set is the very one that was released before.
    expect(await makeRelease(test.database, ours.anna, { name: 'Лето', notes: { ru: null, en: null }, revisionIds: seen, expectedRevisions: seen })).toMatchObject({ outcome: 'unchanged' })
    await approvedEdit(test.database, ours.anna, ours.boris, await wordsInForce(test.database, ours.anna, 'description', { 'ru.md': 'Позже: {{service.description}}\n', 'en.md': 'Later: {{service.description}}\n' }))
    const later = (await previewRelease(test.database, ours.anna)).candidates.map(({ revisionId }) => revisionId)
    expect(await makeRelease(test.database, ours.anna, { name: 'Осень', notes: { ru: null, en: null }, revisionIds: later, expectedRevisions: later })).toMatchObject({ outcome: 'released' })
    const printed = async (organisationId: string) => (await prepare(test.database, await service(organisationId, organisationId === ours.organisationId ? 'late' : 'later'), '2026-11-27')).documents[0]?.sections.flatMap(({ clauses: all }) => all.map(({ clauseId }) => clauseId))
    expect(await printed(ours.organisationId)).toEqual(['about', 'description'])
    expect(await printed(theirs.organisationId)).toEqual(['about'])
    await seedLibrary(test.database, smallLibrary({}))
  })
})

describe('an organisation', () => {
  it('goes with its layer and its releases while nothing published holds them', async () => {
    await service(ours.organisationId, 'mine')
    await released('Весна')
    await createClause(test.database, ours.anna, { name: 'x', section: 'kept', placement: { none: { section: 'kept', after: null } } })
    await test.database.organisation.delete({ where: { id: ours.organisationId } })
    expect(await test.database.clauseRevision.count({ where: { organisationId: ours.organisationId } })).toBe(0)
    expect(await test.database.release.count({ where: { organisationId: ours.organisationId } })).toBe(0)
  })
})

describe('a shipped release', () => {
  it('is offered to services whose organisation has no release of its own', async () => {
    const mine = await service(ours.organisationId, 'mine')
    await released('Весна')
    const plain = await service(theirs.organisationId, 'plain')
    const log = async (organisationId: string, serviceId: string) => (await updateLog(test.database, { organisationId }, serviceId)).length
    const before = [await log(ours.organisationId, mine), await log(theirs.organisationId, plain)]
    await seedLibrary(test.database, smallLibrary({ about: { 'ru.md': `Выпуск для ${count}: {{service.name}}.\n`, 'en.md': `An issue for ${count}: {{service.name}}.\n` } }))
    expect([await log(ours.organisationId, mine), await log(theirs.organisationId, plain)]).toEqual([before[0], (before[1] ?? 0) + 1])
    expect(await availableUpdate(test.database, { organisationId: theirs.organisationId }, plain)).toMatchObject({ own: false, notes: null })
    expect(await previewRelease(test.database, ours.anna)).toMatchObject({ baseMoved: true })
  })
})
