import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersSchema, emptyAnswers } from '@/policy/answers'
import { arbitraryAnswers } from '@/server/answers/arbitrary-answers'
import { fromRows } from '@/server/answers/from-rows'
import { tableShapes } from '@/server/answers/table-shapes'
import { toRows } from '@/server/answers/to-rows'

const through = (answers: ReturnType<typeof emptyAnswers>) => {
  const rows = [...toRows(answers, {})].map(([table, list]) => [table, JSON.parse(JSON.stringify(list))] as const)
  return answersSchema.parse(fromRows(new Map(rows)))
}

describe('answers as rows', () => {
  it('come back exactly as they went in', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        expect(through(answers)).toStrictEqual(answers)
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it('come back in the order of their lists, whatever order the database gives the rows in', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const rows = new Map([...toRows(answers, {})].map(([table, list]) => [table, [...list].reverse()]))
        expect(answersSchema.parse(fromRows(rows))).toStrictEqual(answers)
      }),
      { numRuns: 50 },
    )
  })

  it('tell "not answered" from "explicitly none"', () => {
    const none = answersSchema.parse({ recipients: { list: [] }, laws: { also: [] }, purposes: { list: [{ id: 'work', bases: [], data: [] }] } })
    expect(through(none)).toStrictEqual(none)
    expect(through(emptyAnswers()).recipients.list).toBeNull()
    expect(through(none).purposes.list?.[0]?.subjects).toBeNull()
  })

  it('have exactly the columns of their table', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        for (const [table, rows] of toRows(answers, {})) {
          const shape = tableShapes.find((one) => one.table === table)
          for (const row of rows) expect(Object.keys(row).sort()).toEqual([...(shape?.columns ?? [])].sort())
        }
      }),
      { numRuns: 50 },
    )
  })
})
