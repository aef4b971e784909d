import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault } from '@/cli/drafting/json-position'

describe('findJsonFault', () => {
  it('names the line, the column and the character', () => {
    expect(findJsonFault('{\n  "a": 1,\n  b: 2\n}')).toEqual({ line: 3, column: 3, found: 'b' })
    expect(findJsonFault('{"a": [1, 2,]}')).toEqual({ line: 1, column: 13, found: ']' })
    expect(findJsonFault('{"a": 1')).toEqual({ line: 1, column: 8, found: null })
    expect(findJsonFault('')).toEqual({ line: 1, column: 1, found: null })
    expect(findJsonFault('{"a": 1}}')).toEqual({ line: 1, column: 9, found: '}' })
    expect(findJsonFault("{'a': 1}")).toEqual({ line: 1, column: 2, found: "'" })
    expect(findJsonFault('[01]')).toEqual({ line: 1, column: 3, found: '1' })
  })

  it('agrees with JSON.parse on what is JSON', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', '-0.5e3', 'true', 'null', ' ', '\n', '"\\u00e9"', '"\\x"', 'tru', '"', '.5')
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.array(pieces, { maxLength: 12 }).map((list) => list.join(''))), (text) => {
        const isJson = (() => {
          try {
            JSON.parse(text)
            return true
          } catch {
            return false
          }
        })()
        expect(findJsonFault(text) === null).toBe(isJson)
      }),
      { numRuns: 2_000 },
    )
  })
})
