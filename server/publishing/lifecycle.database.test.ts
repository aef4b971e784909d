import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Answers, answersSchema } from '@/policy/answers'
import { NOTICE_TOO_SHORT } from '@/policy/notice-finding'
import { needsAcknowledgement } from '@/policy/review/finding'
import { inForce, stateOf, withdrawnFrom } from '@/policy/versions/lifecycle'
import { formatVersion } from '@/policy/versions/number'
import { EditConflict, ServiceNotFound } from '@/server/answers/errors'
import { loadDraft } from '@/server/answers/load'
import { saveAnswers } from '@/server/answers/save'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { databaseSource } from '@/server/hosted/source'
import { saveSettings } from '@/server/organisations/settings'
import { askForApproval, decideApproval } from '@/server/publishing/approval'
import { cancelVersion, withdrawPolicy } from '@/server/publishing/end-version'
import { NoSuchVersion } from '@/server/publishing/outcome'
import { prepare } from '@/server/publishing/preparation'
import { publish } from '@/server/publishing/publish'
import { type PublishRequest } from '@/server/publishing/request'
import { storeVersion } from '@/server/publishing/store-version'
import { seedSmallLibrary, serviceToPublish, smallAnswers } from '@/server/publishing/testing'
import { renameService } from '@/server/services/change'

let test: TestDatabase
let count = 0
let service: { organisationId: string; serviceId: string; edit: number }
let slug = ''
const now = new Date('2026-11-23T09:00:00Z')
const today = '2026-11-23'
const vera = { userId: 'vera', name: 'Вера' }
const anna = { userId: 'anna', name: 'Анна' }
const reason = { ru: 'Сервис закрыт', en: 'The service is closed' }

beforeAll(async () => {
  test = await freshDatabase()
  await seedSmallLibrary(test.database)
})
afterAll(() => test.close())
beforeEach(async () => {
  count += 1
  slug = `lifecycle-${count}`
  service = await serviceToPublish(test.database, slug, smallAnswers('Отправляет письма'))
})

const request = (changes: Partial<PublishRequest> = {}): PublishRequest => ({
  serviceId: service.serviceId,
  organisationId: service.organisationId,
  by: 'vera',
  byName: 'Вера',
  effectiveFrom: today,
  note: null,
  expectedEdit: service.edit,
  ...changes,
})

async function change(alter: (answers: Answers) => unknown): Promise<number> {
  const { answers, edit } = await loadDraft(test.database, service.serviceId)
  service.edit = (await saveAnswers(test.database, service.serviceId, answersSchema.parse(alter(answers)), edit)).edit
  return service.edit
}
const describeAs = (words: string) => change((answers) => ({ ...answers, service: { ...answers.service, description: { ru: words, en: words } } }))
const versions = async () => (await databaseSource(test.database).service(slug))?.documents.privacy ?? []
const states = async (day = today) => {
  const all = await versions()
  return all.map((version) => `${formatVersion(version.number)} ${stateOf(version, all, day)}`)
}
const textOf = async (number: string): Promise<string> => {
  const version = (await versions()).find((each) => formatVersion(each.number) === number)
  const stored = await databaseSource(test.database).artefact(version?.id ?? '', 'ru', 'txt')
  return stored?.identity.toString('utf8') ?? ''
}

describe('the class of a change', () => {
  const withData = (answers: Answers) => ({ ...smallAnswers('Отправляет открытки'), data: { ...answers.data, categories: [{ id: 'contact', kind: 'contact' }] } })

  it('is proposed from the facts, raises the number, and is kept with its reasons', async () => {
    await publish(test.database, request(), now)
    await change(withData)
    const acknowledgements = await allReasons()
    expect(await publish(test.database, request({ acknowledgements }), now)).toMatchObject({ outcome: 'published', version: '2.0', changeClass: 'material', changes: ['new-data'] })
    const rows = await test.database.versionChange.findMany({ where: { version: { policy: { serviceId: service.serviceId } } }, orderBy: { version: { major: 'asc' } } })
    expect(rows.map(({ proposed, decided, reasons, why }) => ({ proposed, decided, reasons, why }))).toEqual([
      { proposed: 'editorial', decided: 'editorial', reasons: [], why: null },
      { proposed: 'material', decided: 'material', reasons: ['new-data'], why: null },
    ])
    await expect(test.database.versionChange.updateMany({ data: { decided: 'editorial' } })).rejects.toThrow(/append-only/)
  })

  it('is decided otherwise only with a reason and a name', async () => {
    await publish(test.database, request(), now)
    await describeAs('Отправляет телеграммы')
    expect(await publish(test.database, request({ changeClass: 'material' }), now)).toEqual({ outcome: 'unexplained', proposed: 'editorial' })
    expect(await publish(test.database, request({ changeClass: 'material', changeWhy: 'Люди ждали писем.', byName: null }), now)).toMatchObject({ outcome: 'unexplained' })
    expect(await publish(test.database, request({ changeClass: 'material', changeWhy: 'Люди ждали писем.' }), now)).toMatchObject({ version: '2.0', changeClass: 'material' })
    const row = await test.database.versionChange.findFirst({ where: { decided: 'material', proposed: 'editorial', version: { policy: { serviceId: service.serviceId } } } })
    expect(row).toMatchObject({ why: 'Люди ждали писем.', decidedBy: 'Вера' })
  })

  it('sets the notice: a version that would bind sooner waits for a reason', async () => {
    const promise = { noticePeriod: { n: 10, unit: 'working-day' }, noticeTrigger: 'any' }
    await change((answers) => ({ ...answers, changes: { ...answers.changes, ...promise } }))
    await publish(test.database, request({ acknowledgements: await allReasons() }), now)
    await describeAs('Отправляет открытки')
    const early = request({ acknowledgements: await allReasons() })
    const outcome = await publish(test.database, early, now)
    expect(outcome.outcome === 'unacknowledged' && outcome.findings.map(({ rule }) => rule)).toEqual([NOTICE_TOO_SHORT])
    // 24–27, 30 November, 1–4 and 7 December are ten working days.
    expect((await prepare(test.database, service.serviceId, today)).notices.editorial).toMatchObject({ because: 'promise', earliest: '2026-12-08' })
    expect(await publish(test.database, { ...early, effectiveFrom: '2026-12-07' }, now)).toMatchObject({ outcome: 'unacknowledged' })
    expect(await publish(test.database, { ...early, effectiveFrom: '2026-12-08' }, now)).toMatchObject({ outcome: 'published' })
  })
})

/** A reason for every finding of the review that needs one. */
async function allReasons(): Promise<NonNullable<PublishRequest['acknowledgements']>> {
  const { findings } = await prepare(test.database, service.serviceId, today)
  return [...new Set(findings.filter(needsAcknowledgement).map(({ rule }) => rule))].map((rule) => ({ rule, reason: 'Так решили.' }))
}

describe('four eyes', () => {
  const what = () => ({ serviceId: service.serviceId, organisationId: service.organisationId, expectedEdit: service.edit })
  const wantFourEyes = () => saveSettings(test.database, { organisationId: service.organisationId, userId: 'vera', role: 'owner' }, { publishingFourEyes: true })

  it('publish nothing that another person has not approved, and an edit voids the approval', async () => {
    await wantFourEyes()
    expect(await publish(test.database, request(), now)).toEqual({ outcome: 'unapproved' })
    await askForApproval(test.database, what(), vera, 'Посмотрите раздел о письмах', now)
    expect(await decideApproval(test.database, what(), vera, 'approved', null, now)).toBe('own-request')
    expect(await publish(test.database, request(), now)).toEqual({ outcome: 'unapproved' })
    expect(await decideApproval(test.database, what(), anna, 'approved', null, now)).toBe('decided')
    await describeAs('Отправляет посылки')
    expect(await publish(test.database, request(), now)).toEqual({ outcome: 'unapproved' })
    await askForApproval(test.database, what(), vera, null, now)
    expect(await decideApproval(test.database, what(), anna, 'returned', 'Проверьте адрес', now)).toBe('decided')
    expect(await publish(test.database, request(), now)).toEqual({ outcome: 'unapproved' })
    await askForApproval(test.database, what(), vera, null, now)
    await decideApproval(test.database, what(), anna, 'approved', null, now)
    expect(await publish(test.database, request(), now)).toMatchObject({ outcome: 'published', version: '1.0' })
  })

  it('have one request and one decision, however many press at once', async () => {
    await wantFourEyes()
    await Promise.all([askForApproval(test.database, what(), vera, null, now), askForApproval(test.database, what(), vera, null, now)])
    const decisions = await Promise.all([
      decideApproval(test.database, what(), anna, 'approved', null, now),
      decideApproval(test.database, what(), { userId: 'ivan', name: 'Иван' }, 'returned', 'Нет', now),
    ])
    expect(decisions.sort()).toEqual(['decided', 'nothing-waits'])
    const rows = await test.database.publicationApproval.findMany({ where: { serviceId: service.serviceId } })
    expect(rows).toHaveLength(1)
    await expect(test.database.publicationApproval.updateMany({ where: { serviceId: service.serviceId }, data: { decision: 'approved' } })).rejects.toThrow(/append-only/)
  })

  it('are two people in the database too, and stay within the organisation', async () => {
    const own = { serviceId: service.serviceId, editNumber: 1, releaseId: 'r', askedBy: 'vera', askedByName: 'Вера', askedAt: now, decision: 'approved', decidedBy: 'vera', decidedAt: now }
    await expect(test.database.publicationApproval.create({ data: own })).rejects.toThrow()
    const other = await serviceToPublish(test.database, `${slug}-other`, smallAnswers(null))
    const foreign = { ...what(), organisationId: other.organisationId }
    await expect(askForApproval(test.database, foreign, vera, null, now)).rejects.toThrow(ServiceNotFound)
    await expect(decideApproval(test.database, foreign, anna, 'approved', null, now)).rejects.toThrow(ServiceNotFound)
    await expect(askForApproval(test.database, { ...what(), expectedEdit: 99 }, vera, null, now)).rejects.toThrow(EditConflict)
  })
})

describe('withdrawing', () => {
  const of = () => ({ serviceId: service.serviceId, organisationId: service.organisationId })

  it('takes the policy out of force with what was announced; publishing brings it back, in the same words too', async () => {
    await publish(test.database, request(), now)
    await describeAs('Отправляет открытки')
    await publish(test.database, request({ effectiveFrom: '2026-12-20' }), now)
    expect(await withdrawPolicy(test.database, of(), '1.1', reason, vera, now)).toBe('withdrawn')
    expect(await states()).toEqual(['1.0 withdrawn', '1.1 withdrawn'])
    const all = await versions()
    expect(inForce(all, '2026-12-25')).toBeNull()
    expect(withdrawnFrom(all, today)?.ended).toMatchObject({ how: 'withdrawn', reason })
    expect(await withdrawPolicy(test.database, of(), '1.1', reason, vera, now)).toBe('nothing-in-force')
    expect(await publish(test.database, request(), now)).toMatchObject({ outcome: 'published', version: '1.2' })
    expect(await states()).toEqual(['1.0 withdrawn', '1.1 withdrawn', '1.2 in-force'])
    await expect(test.database.withdrawal.deleteMany()).rejects.toThrow(/append-only/)
  })

  it('withdraws what the person saw: a publish in between is not taken along', async () => {
    await publish(test.database, request(), now)
    const expectedEdit = await describeAs('Отправляет открытки')
    const [withdrawn, published] = await Promise.all([withdrawPolicy(test.database, of(), '1.0', reason, vera, now), publish(test.database, request({ expectedEdit }), now)])
    expect(published).toMatchObject({ outcome: 'published', version: '1.1' })
    // Either it came first, or it was told that something else is there now; the new version binds in both cases.
    expect(await states()).toEqual(withdrawn === 'withdrawn' ? ['1.0 withdrawn', '1.1 in-force'] : [expect.stringMatching(/^1\.0 (superseded|overtaken)$/), '1.1 in-force'])
    expect(['withdrawn', 'changed']).toContain(withdrawn)
  })

  it('sends a publish back to look again that had compared itself with what is withdrawn now', async () => {
    await publish(test.database, request(), now)
    const [version] = await versions()
    await withdrawPolicy(test.database, of(), '1.0', reason, vera, now)
    const stale = { document: 'privacy', request: request(), latestId: version?.id, ends: 0 } as unknown as Parameters<typeof storeVersion>[1]
    expect(await storeVersion(test.database, stale)).toBe('overtaken')
    expect(await versions()).toHaveLength(1)
  })

  it('happens once when two press at once, and is nobody else’s', async () => {
    await publish(test.database, request(), now)
    const outcomes = await Promise.all([vera, anna].map((who) => withdrawPolicy(test.database, of(), '1.0', reason, who, now)))
    expect(outcomes.sort()).toEqual(['nothing-in-force', 'withdrawn'])
    const other = await test.database.organisation.create({ data: { name: 'Чужая', slug: `${slug}-stranger` } })
    await expect(withdrawPolicy(test.database, { ...of(), organisationId: other.id }, '1.0', reason, anna, now)).rejects.toThrow(ServiceNotFound)
    await expect(cancelVersion(test.database, { ...of(), organisationId: other.id }, '1.0', null, anna, now)).rejects.toThrow(ServiceNotFound)
  })
})

describe('calling off', () => {
  const of = () => ({ serviceId: service.serviceId, organisationId: service.organisationId })

  it('a scheduled version leaves the one in force, and the same text can be published again', async () => {
    await publish(test.database, request(), now)
    await describeAs('Отправляет открытки')
    await publish(test.database, request({ effectiveFrom: '2026-12-20' }), now)
    expect(await cancelVersion(test.database, of(), '1.1', null, vera, now)).toBe('cancelled')
    expect(await cancelVersion(test.database, of(), '1.1', null, vera, now)).toBe('too-late')
    expect(await states('2026-12-25')).toEqual(['1.0 in-force', '1.1 cancelled'])
    expect(await prepare(test.database, service.serviceId, today)).toMatchObject({ comparedWith: '1.0', numbers: { editorial: '1.2' } })
    expect(await publish(test.database, request({ effectiveFrom: '2026-12-20' }), now)).toMatchObject({ outcome: 'published', version: '1.2' })
  })

  it('is too late from the second at which the version takes effect', async () => {
    await publish(test.database, request(), now)
    await describeAs('Отправляет открытки')
    await publish(test.database, request({ effectiveFrom: '2026-12-20' }), now)
    const [before, after] = [new Date('2026-12-19T20:59:59.999Z'), new Date('2026-12-19T21:00:00Z')]
    expect(await cancelVersion(test.database, of(), '1.1', null, vera, after)).toBe('too-late')
    const id = (await versions())[1]?.id ?? ''
    await expect(test.database.cancellation.create({ data: { versionId: id, cancelledAt: after } })).rejects.toThrow(/taken effect/)
    expect(await cancelVersion(test.database, of(), '1.1', null, vera, before)).toBe('cancelled')
  })
})

describe('going back to an earlier version', () => {
  it('publishes its answers and clauses as a new version and leaves the draft alone', async () => {
    await publish(test.database, request(), now)
    await describeAs('Отправляет открытки')
    await publish(test.database, request(), now)
    await describeAs('Отправляет телеграммы')
    const edit = service.edit
    expect((await prepare(test.database, service.serviceId, today, '1.0')).changes.ru?.map(({ clauseId }) => clauseId)).toEqual(['description'])
    expect(await publish(test.database, request({ rollbackTo: '1.0' }), now)).toMatchObject({ outcome: 'published', version: '1.2' })
    expect(await textOf('1.2')).toBe(await textOf('1.0'))
    expect((await loadDraft(test.database, service.serviceId)).answers.service.description?.ru).toBe('Отправляет телеграммы')
    expect((await loadDraft(test.database, service.serviceId)).edit).toBe(edit)
    expect(await test.database.versionChange.findFirst({ where: { rollbackTo: '1.0', version: { policy: { serviceId: service.serviceId } } } })).not.toBeNull()
    expect(await publish(test.database, request({ rollbackTo: '1.0' }), now)).toMatchObject({ outcome: 'unchanged', version: '1.2' })
    await expect(publish(test.database, request({ rollbackTo: '9.9' }), now)).rejects.toThrow(NoSuchVersion)
  })
})

describe('what keeps its words', () => {
  it('is not published anew when only the clauses were released anew, and that is said', async () => {
    await publish(test.database, request(), now)
    expect(await publish(test.database, request(), now)).toMatchObject({ outcome: 'unchanged', drafted: 'as-then' })
    const [old] = await test.database.release.findMany({ orderBy: { number: 'desc' }, take: 1, include: { clauses: true } })
    if (!old) throw new Error('no release')
    const contentHash = createHash('sha256').update(`again ${count}`).digest('hex')
    const release = await test.database.release.create({ data: { number: old.number + 1, name: `again-${count}`, contentHash, glossary: old.glossary, outlines: old.outlines as object } })
    for (const { revisionId, position } of old.clauses) await test.database.releaseClause.create({ data: { releaseId: release.id, revisionId, position } })
    await test.database.service.update({ where: { id: service.serviceId }, data: { releaseId: release.id } })
    expect(await publish(test.database, request(), now)).toMatchObject({ outcome: 'unchanged', reason: 'same-text', drafted: 'anew' })
    expect(await prepare(test.database, service.serviceId, today)).toMatchObject({ draftedAnew: true, changes: { ru: [], en: [] } })
    expect(await versions()).toHaveLength(1)
  })

  it('keeps its address under every name that the service had', async () => {
    await publish(test.database, request(), now)
    await withdrawPolicy(test.database, service, '1.0', reason, vera, now)
    await renameService(test.database, service, service.serviceId, `${slug}-renamed`)
    const found = await databaseSource(test.database).service(slug)
    expect(found?.slug).toBe(`${slug}-renamed`)
    expect(found?.documents.privacy).toHaveLength(1)
  })
})
