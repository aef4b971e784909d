import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { textHash } from '@/policy/revisions/stale-language'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { acceptSuggestion, commentOn, commentsOf, resolveComment } from '@/server/library/workbench/comments'
import { createClause, restoreRevision, saveDraft } from '@/server/library/workbench/drafts'
import { NotInLibrary } from '@/server/library/workbench/errors'
import { type Lawyer } from '@/server/library/workbench/lawyer'
import { approveRevision, sendBackRevision, submitRevision, withdrawRevision } from '@/server/library/workbench/life'
import { listClauses, showClause, showRevision } from '@/server/library/workbench/queries'
import { approvedEdit, office, wordsInForce } from '@/server/library/workbench/testing'
import { NotAllowed } from '@/server/organisations/errors'
import { saveSettings } from '@/server/organisations/settings'
import { seedSmallLibrary } from '@/server/publishing/testing'

let test: TestDatabase
let ours: Awaited<ReturnType<typeof office>>
let theirs: Awaited<ReturnType<typeof office>>
let count = 0
beforeAll(async () => {
  test = await freshDatabase()
  await seedSmallLibrary(test.database)
})
afterAll(() => test.close())
beforeEach(async () => {
  count += 1
  ours = await office(test.database, `ours-${count}`)
  theirs = await office(test.database, `theirs-${count}`)
})

const both = { 'ru.md': 'Сервис делает вот что: {{service.description}}\n', 'en.md': 'The service does this: {{service.description}}\n' }

async function draft(lawyer: Lawyer, texts: Record<string, string> = both, more: Partial<Awaited<ReturnType<typeof wordsInForce>>> = {}) {
  const saved = await saveDraft(test.database, lawyer, { ...(await wordsInForce(test.database, lawyer, 'description', texts)), ...more, revisionId: null, expectedSave: 0 })
  if (saved.outcome !== 'saved') throw new Error(saved.outcome)
  return { revisionId: saved.revisionId, expectedSave: saved.save }
}

describe('four eyes', () => {
  it('refuses the approval of whoever wrote any of it, and takes that of somebody else', async () => {
    const step = await draft(ours.anna)
    expect(await approveRevision(test.database, ours.boris, step)).toMatchObject({ outcome: 'refused', reasons: [{ code: 'state', status: 'draft' }] })
    expect(await submitRevision(test.database, ours.anna, step)).toEqual({ outcome: 'moved' })
    expect(await approveRevision(test.database, ours.anna, step)).toEqual({ outcome: 'refused', reasons: [{ code: 'own-words' }] })
    expect(await approveRevision(test.database, ours.boris, step)).toEqual({ outcome: 'moved' })
    const { history } = await showClause(test.database, ours.anna, 'description')
    expect(history[0]).toMatchObject({ status: 'approved', approvedBy: 'Boris', createdBy: 'Anna', fourEyes: true })
  })

  it('counts everybody who saved it as an author', async () => {
    const { revisionId } = await draft(ours.anna)
    const content = await wordsInForce(test.database, ours.boris, 'description', { ...both, 'ru.md': 'Вот что он делает: {{service.description}}\n' })
    expect(await saveDraft(test.database, ours.boris, { ...content, revisionId, expectedSave: 1 })).toMatchObject({ outcome: 'saved', save: 2 })
    const step = { revisionId, expectedSave: 2 }
    await submitRevision(test.database, ours.anna, step)
    for (const lawyer of [ours.anna, ours.boris]) expect(await approveRevision(test.database, lawyer, step)).toMatchObject({ reasons: [{ code: 'own-words' }] })
  })

  it('can be switched off, and the revision says so; the database holds the rule on its own', async () => {
    await saveSettings(test.database, { ...ours.anna, role: 'owner' }, { libraryFourEyes: false })
    const step = await draft(ours.anna)
    await submitRevision(test.database, ours.anna, step)
    const slipped = test.database.clauseRevision.update({ where: { id: step.revisionId }, data: { status: 'approved', approvedBy: ours.anna.userId, approvedAt: new Date(), fourEyes: true } })
    await expect(slipped).rejects.toThrow(/clause_revision_four_eyes/)
    expect(await approveRevision(test.database, ours.anna, step)).toEqual({ outcome: 'moved' })
    expect((await showClause(test.database, ours.anna, 'description')).history[0]).toMatchObject({ status: 'approved', fourEyes: false })
  })
})

describe('what approval is refused for', () => {
  const reasons = async (step: { revisionId: string; expectedSave: number }) => {
    const moved = await submitRevision(test.database, ours.anna, step)
    return moved.outcome === 'refused' ? moved.reasons : moved
  }

  it('a failing example, with what it says instead', async () => {
    const cases = "- name: described\n  law: none\n  facts: { service: { description: { ru: 'Письма', en: 'Letters' } } }\n  included: true\n  text: { ru: 'Что он делает: Письма', en: 'What it does: Letters' }\n"
    const found = await reasons(await draft(ours.anna, both, { examples: { 'cases.yml': cases } }))
    expect(found).toMatchObject([
      { code: 'example-fails', example: 'described', what: 'text', language: 'ru', actual: 'Сервис делает вот что: Письма\n' },
      { code: 'example-fails', example: 'described', what: 'text', language: 'en' },
    ])
  })

  it('a template that does not parse, with its line', async () => {
    expect(await reasons(await draft(ours.anna, { 'ru.md': 'Он {{service.descripton}}\n', 'en.md': 'It {{service.description}}\n' }))).toContainEqual(
      expect.objectContaining({ code: 'problem', problem: expect.objectContaining({ rule: 'unknown-fact', line: 1 }) as unknown }),
    )
  })

  it('a text that only one language changed, until somebody says that the other still says the same', async () => {
    const step = await draft(ours.anna, { 'ru.md': 'Вот что он делает: {{service.description}}\n' })
    expect(await reasons(step)).toEqual([{ code: 'language-stale', file: 'en.md', changed: 'ru.md' }])
    const { texts } = await showRevision(test.database, ours.anna, step.revisionId)
    const confirmed = { ...(await wordsInForce(test.database, ours.anna, 'description', texts)), stillTrue: [{ file: 'en.md', hash: textHash(texts['ru.md'] ?? '') }] }
    expect(await saveDraft(test.database, ours.anna, { ...confirmed, ...step })).toMatchObject({ outcome: 'saved', save: 2 })
    expect(await submitRevision(test.database, ours.anna, { ...step, expectedSave: 2 })).toEqual({ outcome: 'moved' })
    expect((await showRevision(test.database, ours.anna, step.revisionId)).stillTrue).toMatchObject([{ file: 'en.md', by: 'Anna' }])
  })

  it('an empty text, a text without its counterpart, no change at all', async () => {
    expect(await reasons(await draft(ours.anna, { 'ru.md': '', 'en.md': '' }))).toContainEqual({ code: 'language-missing', file: 'ru.md' })
    const other = await office(test.database, `other-${count}`)
    const step = await draft(other.anna, { 'ru-152fz.ru.md': 'По закону: {{service.description}}\n' })
    expect(await submitRevision(test.database, other.anna, step)).toMatchObject({ reasons: [{ code: 'language-missing', file: 'ru-152fz.ru.md' }] })
    expect(await submitRevision(test.database, theirs.anna, await draft(theirs.anna, {}))).toMatchObject({ reasons: [{ code: 'nothing-changed' }] })
  })

  it('a base that has moved on', async () => {
    const step = await draft(ours.anna)
    const imported = await test.database.clauseRevision.findFirstOrThrow({ where: { clauseId: 'description', organisationId: null } })
    // Another revision of the clause is approved meanwhile: a merge, say.
    await test.database.clauseRevision.create({
      data: { clauseId: 'description', organisationId: ours.organisationId, number: 9, status: 'approved', origin: 'merge', contentHash: imported.contentHash, yaml: imported.yaml, texts: both, examples: {}, baseRevisionId: imported.id, submittedBy: 'x', approvedBy: 'y', approvedAt: new Date(), fourEyes: true },
    })
    expect(await reasons(step)).toEqual([{ code: 'base-moved' }])
  })
})

describe('two people at one clause', () => {
  it('the second save meets the first: nothing is written, and both texts are there to compare', async () => {
    const { revisionId } = await draft(ours.anna)
    const content = await wordsInForce(test.database, ours.boris, 'description', both)
    const [first, second] = await Promise.all([
      saveDraft(test.database, ours.anna, { ...content, texts: { ...both, 'ru.md': 'а {{service.description}}' }, revisionId, expectedSave: 1 }),
      saveDraft(test.database, ours.boris, { ...content, texts: { ...both, 'ru.md': 'б {{service.description}}' }, revisionId, expectedSave: 1 }),
    ])
    const outcomes = [first.outcome, second.outcome].sort()
    expect(outcomes).toEqual(['conflict', 'saved'])
    const [lost, won] = first.outcome === 'conflict' ? [first, 'Boris'] : [second, 'Anna']
    expect(lost).toMatchObject({ outcome: 'conflict', by: won, current: { save: 2, revisionId } })
  })

  it('a second draft of the same clause leads to the first', async () => {
    const { revisionId } = await draft(ours.anna)
    const content = await wordsInForce(test.database, ours.boris, 'description', both)
    expect(await saveDraft(test.database, ours.boris, { ...content, revisionId: null, expectedSave: 0 })).toMatchObject({ outcome: 'conflict', by: 'Anna', current: { revisionId, save: 1 } })
  })

  it('is approved as it was read, or not at all', async () => {
    const step = await draft(ours.anna)
    await submitRevision(test.database, ours.anna, step)
    await sendBackRevision(test.database, ours.boris, { ...step, note: 'Короче.' })
    const content = await wordsInForce(test.database, ours.anna, 'description', { ...both, 'ru.md': 'Короче: {{service.description}}\n', 'en.md': 'In short: {{service.description}}\n' })
    await saveDraft(test.database, ours.anna, { ...content, ...step })
    await submitRevision(test.database, ours.anna, { ...step, expectedSave: 2 })
    expect(await approveRevision(test.database, ours.boris, step)).toEqual({ outcome: 'conflict', save: 2 })
    expect(await commentsOf(test.database, ours.anna, step.revisionId)).toMatchObject([{ body: 'Короче.', author: 'Boris', resolution: null }])
  })

  it('only a draft is written on', async () => {
    const step = await draft(ours.anna)
    await submitRevision(test.database, ours.anna, step)
    const content = await wordsInForce(test.database, ours.anna, 'description', both)
    expect(await saveDraft(test.database, ours.anna, { ...content, ...step })).toEqual({ outcome: 'not-a-draft', status: 'in-review' })
    expect(await withdrawRevision(test.database, ours.anna, step)).toEqual({ outcome: 'moved' })
    expect(await saveDraft(test.database, ours.anna, { ...content, ...step })).toEqual({ outcome: 'not-a-draft', status: 'withdrawn' })
  })
})

describe('history', () => {
  it('brings an earlier revision back as a new one, and changes none', async () => {
    const content = await wordsInForce(test.database, ours.anna, 'description', both)
    const first = await approvedEdit(test.database, ours.anna, ours.boris, content)
    const other = { 'ru.md': 'Ещё раз: {{service.description}}\n', 'en.md': 'Once more: {{service.description}}\n' }
    await approvedEdit(test.database, ours.boris, ours.anna, { ...content, texts: other })
    const restored = await restoreRevision(test.database, ours.boris, first)
    if (restored.outcome !== 'saved') throw new Error(restored.outcome)
    expect(await showRevision(test.database, ours.boris, restored.revisionId)).toMatchObject({ number: 3, status: 'draft', texts: both })
    expect(await submitRevision(test.database, ours.boris, { revisionId: restored.revisionId, expectedSave: 1 })).toEqual({ outcome: 'moved' })
  })

  it('keeps what is approved: neither words nor layer nor state can change', async () => {
    const id = await approvedEdit(test.database, ours.anna, ours.boris, await wordsInForce(test.database, ours.anna, 'description', both))
    await expect(test.database.clauseRevision.update({ where: { id }, data: { yaml: 'x' } })).rejects.toThrow(/append-only/)
    await expect(test.database.clauseRevision.update({ where: { id }, data: { status: 'draft' } })).rejects.toThrow(/append-only/)
    await expect(test.database.clauseRevision.delete({ where: { id } })).rejects.toThrow(/append-only/)
    const { revisionId } = await draft(theirs.anna)
    await expect(test.database.clauseRevision.update({ where: { id: revisionId }, data: { organisationId: ours.organisationId } })).rejects.toThrow(/append-only/)
  })
})

describe('comments and suggestions', () => {
  it('go with a passage, are answered, accepted where the words still stand, and closed', async () => {
    const { revisionId } = await draft(ours.anna)
    const at = both['ru.md'].indexOf('вот что')
    const passage = { file: 'ru.md', start: at, end: at + 7, quote: 'вот что' }
    const { commentId } = await commentOn(test.database, ours.boris, { revisionId, parentId: null, passage, body: 'Суше.', suggestion: 'следующее' })
    await commentOn(test.database, ours.anna, { revisionId, parentId: commentId, passage: null, body: 'Согласна.', suggestion: null })
    const moved = await wordsInForce(test.database, ours.anna, 'description', { ...both, 'ru.md': `Итак. ${both['ru.md']}` })
    await saveDraft(test.database, ours.anna, { ...moved, revisionId, expectedSave: 1 })
    expect(await acceptSuggestion(test.database, ours.anna, { commentId, expectedSave: 1 })).toEqual({ outcome: 'conflict', save: 2 })
    expect(await acceptSuggestion(test.database, ours.anna, { commentId, expectedSave: 2 })).toMatchObject({ outcome: 'accepted', save: 3, text: 'Итак. Сервис делает следующее: {{service.description}}\n' })
    expect(await acceptSuggestion(test.database, ours.anna, { commentId, expectedSave: 3 })).toEqual({ outcome: 'nothing-to-accept' })
    const second = await commentOn(test.database, ours.boris, { revisionId, parentId: null, passage, body: '', suggestion: 'то' })
    expect(await acceptSuggestion(test.database, ours.anna, { commentId: second.commentId, expectedSave: 3 })).toEqual({ outcome: 'passage-gone' })
    await resolveComment(test.database, ours.anna, second.commentId, 'declined')
    expect(await commentsOf(test.database, ours.anna, revisionId)).toMatchObject([
      { resolution: 'accepted', resolvedBy: 'Anna', replies: [{ body: 'Согласна.' }], language: 'ru', mine: false },
      { resolution: 'declined' },
    ])
  })
})

describe('tenants', () => {
  it('see nothing of one another’s layer, and cannot touch it', async () => {
    const { clauseId, revisionId } = await createClause(test.database, theirs.anna, { name: 'История чата', section: 'kept', placement: { none: { section: 'kept', after: 'description' } } })
    expect(clauseId).toMatch(/^own-[0-9a-f]{8}-istoriia-chata$/)
    const step = { revisionId, expectedSave: 1 }
    const { commentId } = await commentOn(test.database, theirs.anna, { revisionId, parentId: null, passage: null, body: 'x', suggestion: null })
    const content = { ...(await wordsInForce(test.database, ours.anna, 'description')), clauseId }
    for (const attempt of [
      () => showClause(test.database, ours.anna, clauseId),
      () => showRevision(test.database, ours.anna, revisionId),
      () => saveDraft(test.database, ours.anna, { ...content, ...step }),
      () => saveDraft(test.database, ours.anna, { ...content, revisionId: null, expectedSave: 0 }),
      () => saveDraft(test.database, ours.anna, { ...content, clauseId: 'description', ...step }),
      () => submitRevision(test.database, ours.anna, step),
      () => approveRevision(test.database, ours.anna, step),
      () => withdrawRevision(test.database, ours.anna, step),
      () => restoreRevision(test.database, ours.anna, revisionId),
      () => commentOn(test.database, ours.anna, { revisionId, parentId: null, passage: null, body: 'x', suggestion: null }),
      () => commentsOf(test.database, ours.anna, revisionId),
      () => resolveComment(test.database, ours.anna, commentId, 'resolved'),
      () => acceptSuggestion(test.database, ours.anna, { commentId, expectedSave: 1 }),
    ]) await expect(attempt()).rejects.toThrow(NotInLibrary)
    expect((await listClauses(test.database, ours.anna)).map((clause) => clause.clauseId)).not.toContain(clauseId)
    expect((await listClauses(test.database, theirs.anna)).find((clause) => clause.clauseId === clauseId)).toMatchObject({ layer: 'own', revisionId: null, open: { status: 'draft', by: 'Anna' }, openComments: 1 })
  })

  it('number their revisions for themselves, and override the same clause side by side', async () => {
    await draft(ours.anna)
    await draft(theirs.anna)
    for (const { anna } of [ours, theirs]) expect((await showClause(test.database, anna, 'description')).open).toMatchObject({ number: 1 })
  })

  it('are kept apart by the database itself', async () => {
    const { clauseId } = await createClause(test.database, theirs.anna, { name: 'x', section: 'kept', placement: { none: { section: 'kept', after: null } } })
    const row = { number: 1, status: 'draft', origin: 'editor', contentHash: '0'.repeat(64), yaml: '', texts: {}, examples: {}, organisationId: ours.organisationId }
    await expect(test.database.clauseRevision.create({ data: { ...row, clauseId } })).rejects.toThrow(/another organisation/)
    await expect(test.database.clause.create({ data: { id: 'own-deadbeef-x', baselineHash: 'x' } })).rejects.toThrow(/clause_own_id/)
    await expect(test.database.clause.create({ data: { id: 'cookies', organisationId: ours.organisationId } })).rejects.toThrow(/clause_own_id/)
  })

  it('let nobody but lawyers in', async () => {
    const member = { ...ours.anna, role: 'member' as const }
    const { revisionId } = await draft(ours.anna)
    const content = await wordsInForce(test.database, ours.anna, 'description', both)
    await expect(saveDraft(test.database, member, { ...content, revisionId, expectedSave: 1 })).rejects.toThrow(NotAllowed)
    await expect(approveRevision(test.database, member, { revisionId, expectedSave: 1 })).rejects.toThrow(NotAllowed)
    await expect(listClauses(test.database, member)).rejects.toThrow(NotAllowed)
    await expect(showClause(test.database, member, 'description')).rejects.toThrow(NotAllowed)
  })
})
