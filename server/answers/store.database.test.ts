import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answers, answersSchema, emptyAnswers } from '@/policy/answers'
import { exampleAnswers, exampleNames } from '@/policy/examples'
import { arbitraryAnswers } from '@/server/answers/arbitrary-answers'
import { AnswersRefused, EditConflict, ServiceNotFound } from '@/server/answers/errors'
import { loadAnswers, loadDraft } from '@/server/answers/load'
import { keepPendingInput, pendingInput, pendingLimits } from '@/server/answers/pending'
import { saveAnswers, saveTopic, saveTopics } from '@/server/answers/save'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { createService } from '@/server/services/create'

let test: TestDatabase
const organisationId = 'romashka'

beforeAll(async () => {
  test = await freshDatabase()
  await test.database.organisation.create({ data: { id: organisationId, name: 'Ромашка', slug: 'romashka' } })
})
afterAll(() => test.close())

const newService = async () => (await createService(test.database, { organisationId })).id
const answered = (input: unknown): Answers => answersSchema.parse(input)

describe('saving and loading answers', () => {
  it('brings back exactly what was saved, whatever stood there before', async () => {
    const serviceId = await newService()
    let edit = 0
    await fc.assert(
      fc.asyncProperty(arbitraryAnswers, async (answers) => {
        edit = (await saveAnswers(test.database, serviceId, answers, edit)).edit
        expect(await loadAnswers(test.database, serviceId)).toStrictEqual(answers)
      }),
      { numRuns: 40 },
    )
  })

  it.each([...exampleNames])('brings back the example %s, within the time of a keystroke', async (name) => {
    const serviceId = await newService()
    const answers = answered(exampleAnswers(name))
    const started = performance.now()
    await saveAnswers(test.database, serviceId, answers, 0)
    const whole = performance.now() - started
    expect(await loadAnswers(test.database, serviceId)).toStrictEqual(answers)
    // About 30 ms on a quiet machine; the bound leaves room for one that runs other tests as well.
    expect(whole).toBeLessThan(1_000)
  })

  it('writes nothing, and keeps the edit, when nothing changed', async () => {
    const serviceId = await newService()
    const answers = answered({ recipients: { list: [{ id: 'sms', name: { en: 'SMS' } }] } })
    expect((await saveAnswers(test.database, serviceId, answers, 0)).edit).toBe(1)
    expect((await saveAnswers(test.database, serviceId, answers, 1)).edit).toBe(1)
  })

  it('takes rows out together with what belongs to them', async () => {
    const serviceId = await newService()
    const full = answered({
      subjects: { groups: [{ id: 'users' }, { id: 'guests', onBehalfOf: 'users' }] },
      data: { categories: [{ id: 'account', subjects: ['users', 'guests'], items: [{ id: 'name' }] }] },
      purposes: { list: [{ id: 'work', data: ['account'], bases: [{ kind: 'contract' }] }] },
    })
    await saveAnswers(test.database, serviceId, full, 0)
    await saveAnswers(test.database, serviceId, emptyAnswers(), 1)
    expect(await loadAnswers(test.database, serviceId)).toStrictEqual(emptyAnswers())
    expect(await test.database.dataItem.count({ where: { serviceId } })).toBe(0)
    expect(await test.database.legalBasis.count({ where: { serviceId } })).toBe(0)
  })

  it('knows no service that is not there', async () => {
    await expect(loadAnswers(test.database, 'nobody')).rejects.toThrow(ServiceNotFound)
    await expect(saveAnswers(test.database, 'nobody', emptyAnswers(), 0)).rejects.toThrow(ServiceNotFound)
  })
})

describe('two people at once', () => {
  it('conflict over the whole, with what stands there now', async () => {
    const serviceId = await newService()
    await saveTopic(test.database, serviceId, 'service', answered({ service: { businessUse: true } }).service, 0)
    const late = saveAnswers(test.database, serviceId, answered({ service: { businessUse: false } }), 0)
    await expect(late).rejects.toBeInstanceOf(EditConflict)
    const conflict = await late.catch((error: EditConflict) => error)
    expect(conflict).toMatchObject({ code: 'edit-conflict', currentEdit: 1, theirs: { service: { businessUse: true } } })
  })

  it('save different topics side by side, and learn of each other', async () => {
    const serviceId = await newService()
    const service = answered({ service: { businessUse: true } }).service
    const children = answered({ children: { minimumAge: 14 } }).children
    expect(await saveTopic(test.database, serviceId, 'service', service, 0)).toEqual({ edit: 1, elsewhere: {} })
    expect(await saveTopic(test.database, serviceId, 'children', children, 0)).toEqual({ edit: 2, elsewhere: { service } })
    expect(await loadDraft(test.database, serviceId)).toEqual({ edit: 2, answers: { ...emptyAnswers(), service, children } })
  })

  it('conflict over the same topic', async () => {
    const serviceId = await newService()
    const value = (minimumAge: number) => answered({ children: { minimumAge } }).children
    await saveTopic(test.database, serviceId, 'children', value(14), 0)
    await expect(saveTopic(test.database, serviceId, 'children', value(16), 0)).rejects.toMatchObject({ code: 'edit-conflict' })
    expect((await loadAnswers(test.database, serviceId)).children.minimumAge).toBe(14)
  })

  it('have exactly one winner when they press at the same moment', async () => {
    const serviceId = await newService()
    const saves = Array.from({ length: 10 }, (_, age) =>
      saveTopic(test.database, serviceId, 'children', answered({ children: { minimumAge: age } }).children, 0),
    )
    const outcomes = await Promise.allSettled(saves)
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
    expect((await loadDraft(test.database, serviceId)).edit).toBe(1)
  })
})

describe('answers that do not fit together', () => {
  it('are refused with every place, and nothing is written', async () => {
    const serviceId = await newService()
    const { data, purposes } = answered({
      data: { categories: [{ id: 'account' }] },
      purposes: { list: [{ id: 'work', data: ['account'] }] },
    })
    await saveTopics(test.database, serviceId, { data, purposes }, 0)
    const refused = saveTopic(test.database, serviceId, 'data', answered({}).data, 1)
    await expect(refused).rejects.toBeInstanceOf(AnswersRefused)
    const error = (await refused.catch((reason: unknown) => reason)) as AnswersRefused
    expect(error.issues).toMatchObject([{ path: ['purposes', 'list', 0, 'data', 0], params: { code: 'unknown-reference' } }])
    expect((await loadDraft(test.database, serviceId)).edit).toBe(1)
  })

  it('cannot get past the foreign keys either', async () => {
    const serviceId = await newService()
    const other = await newService()
    await saveAnswers(test.database, other, answered({ subjects: { groups: [{ id: 'theirs' }] } }), 0)
    await saveAnswers(test.database, serviceId, answered({ purposes: { list: [{ id: 'work' }] } }), 0)
    const crossing = test.database.purposeSubject.create({ data: { serviceId, purposeId: 'work', position: 0, subjectGroupId: 'theirs' } })
    await expect(crossing).rejects.toThrow(/[Ff]oreign key/)
  })
})

describe('input that cannot be accepted yet', () => {
  it('is kept as it was typed until it is settled', async () => {
    const serviceId = await newService()
    await keepPendingInput(test.database, serviceId, { 'controller.inn': '77O7', 'service.name.ru': '', __proto__x: '\u0000"\\' })
    await keepPendingInput(test.database, serviceId, { 'controller.inn': '7707', 'service.name.ru': null })
    expect(await pendingInput(test.database, serviceId)).toEqual({ 'controller.inn': '7707', __proto__x: '\uFFFD"\\' })
    await expect(keepPendingInput(test.database, 'nobody', {})).rejects.toThrow(ServiceNotFound)
    await expect(keepPendingInput(test.database, serviceId, { a: 'x'.repeat(pendingLimits.text + 1) })).rejects.toThrow(RangeError)
  })
})
