import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { seedLibrary } from '@/server/library/store'
import { acceptSuggestion, commentsOf } from '@/server/library/workbench/comments'
import { createClause, saveDraft } from '@/server/library/workbench/drafts'
import { NotInLibrary } from '@/server/library/workbench/errors'
import { showClause } from '@/server/library/workbench/queries'
import { office, wordsInForce } from '@/server/library/workbench/testing'
import { clauseAsWord, draftAsWord, takeWord } from '@/server/library/workbench/word'
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

/** A file in which somebody has typed over words, with tracking switched off. */
function retyped(file: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(file)
  parts['word/document.xml'] = strToU8(strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(from, to))
  return zipSync(parts)
}

describe('a clause in Word', () => {
  it('comes back as suggestions on a new draft, or on the open one, which give the edited text when accepted', async () => {
    const { name, bytes } = await clauseAsWord(test.database, ours.anna, 'description')
    expect(name).toBe('description.docx')
    expect(await takeWord(test.database, ours.boris, bytes)).toEqual({ clauses: [], unknown: [], outside: [] })
    const first = await takeWord(test.database, ours.boris, retyped(bytes, 'Что он делает', 'Что делает сервис'))
    expect(first).toMatchObject({ clauses: [{ clauseId: 'description', unplaced: 0 }], unknown: [] })
    const revisionId = first.clauses[0]?.revisionId ?? ''
    const comments = await commentsOf(test.database, ours.anna, revisionId)
    let save = 1
    for (const { id, author, language } of [...comments].reverse()) {
      expect([author, language]).toEqual(['Boris', 'ru'])
      expect(await acceptSuggestion(test.database, ours.anna, { commentId: id, expectedSave: save })).toMatchObject({ outcome: 'accepted' })
      save += 1
    }
    expect((await showClause(test.database, ours.anna, 'description')).open?.texts['ru.md']).toBe('Что делает сервис: {{service.description}}\n')
    const second = await takeWord(test.database, ours.boris, retyped((await clauseAsWord(test.database, ours.anna, 'description')).bytes, 'What it does', 'What it is for'))
    expect(second.clauses).toMatchObject([{ revisionId }])
  })

  it('is nobody else’s', async () => {
    const { clauseId, revisionId } = await createClause(test.database, theirs.anna, { name: 'chat', section: 'kept', placement: { none: { section: 'kept', after: null } } })
    const content = { ...(await wordsInForce(test.database, theirs.anna, 'about')), clauseId }
    await saveDraft(test.database, theirs.anna, { ...content, revisionId, expectedSave: 1 })
    await expect(clauseAsWord(test.database, ours.anna, clauseId)).rejects.toThrow(NotInLibrary)
    const { bytes } = await clauseAsWord(test.database, theirs.anna, clauseId)
    expect(await takeWord(test.database, ours.anna, retyped(bytes, 'Сервис', 'Служба'))).toMatchObject({ clauses: [], unknown: [`en.md:${clauseId}`, `ru.md:${clauseId}`] })
    const service = await createService(test.database, { organisationId: theirs.organisationId }, { answers: smallAnswers('Письма') })
    await expect(draftAsWord(test.database, ours.anna, service.id, 'ru', '2026-11-27')).rejects.toThrow(NotInLibrary)
  })
})

describe('a draft in Word', () => {
  it('comes back, edited without tracking, as suggestions on the right clauses; a value is told about', async () => {
    const service = await createService(test.database, { organisationId: ours.organisationId }, { answers: smallAnswers('Отправляет письма') })
    const { bytes } = await draftAsWord(test.database, ours.anna, service.id, 'ru', '2026-11-27')
    const returned = await takeWord(test.database, ours.anna, retyped(retyped(bytes, 'Что он делает', 'Чем он занят'), 'Отправляет', 'Разносит'))
    expect(returned).toMatchObject({ clauses: [{ clauseId: 'description', suggestions: 2, unplaced: 1 }], unknown: [], outside: [] })
    const comments = await commentsOf(test.database, ours.anna, returned.clauses[0]?.revisionId ?? '')
    expect(comments.map(({ passage, body }) => [passage?.file ?? null, body])).toEqual(expect.arrayContaining([['ru.md', 'Word'], [null, 'Word (ru): «Отправляет» → «Разносит»']]))
    const texts: string[] = []
    for (const [place, { id }] of comments.filter(({ suggestion }) => suggestion !== null).entries()) {
      const accepted = await acceptSuggestion(test.database, ours.anna, { commentId: id, expectedSave: place + 1 })
      texts.push(accepted.outcome === 'accepted' ? accepted.text : accepted.outcome)
    }
    expect(texts.at(-1)).toBe('Чем он занят: {{service.description}}\n')
  })
})
