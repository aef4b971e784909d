import fc from 'fast-check'
import type { z } from 'zod'
import type { Answers } from '@/policy/answers'
import { generatedAnswers } from '@/policy/answers/generated-answers'

/**
 * Any answers that the schema accepts, for property tests of storing: awkward texts, long ones, numbers at the edge, each
 * fourth answer open. A failing example shrinks to short lists.
 *
 * fast-check supplies a seed and a size only: with an arbitrary for each of some thousand answers it runs out of memory.
 */
export const arbitraryAnswers: fc.Arbitrary<Answers> = fc.tuple(fc.nat({ max: 4 }), fc.integer()).map(([size, seed]) =>
  generatedAnswers({
    seed,
    size,
    leavesOpen: (_path, pick) => pick(4) === 0,
    leaf: (schema, _path, pick) => {
      const values = valuesOf(schema)
      return values[pick(values.length)]
    },
  }),
)

const awkward = [
  '«Ромашка» — ООО "Связь" & Ко', "O'Reilly; DROP TABLE service; --", '{{{constructor}}}', '<script>alert(1)</script>', '\\n \\ \\u0000 "',
  '👩‍👩‍👧 🇷🇺 ё\u0301', '\u202Eright to left\u202C', '__proto__', '|a|b|', ' с краёв ', 'null', '[]', '$1 ${x} %s', '\t', '名前', 'ﬁ',
]
/** One value at least for every kind of text that the answers check. */
const exact = [
  '9909000004', '990000000041', '1267700000006', '326770000000005', '990900000', '190000005', '260140000005', 'DE999990002', 'row-1',
  'https://example.com/a?b=c#d', 'http://xn--e1afmkfd.xn--p1ai/', 'a@example.com', 'privacy+ru@sub.example.org', 'example.com', 'пример.рф', '2026-05-09', '2024-02-29',
]

const numbers = [0, 1, 3, 14, 72, 365, 0.1, 1.5, 9_999.25, 1e-7]
const long = ['строка\nстрока\r\n\n', 'ё'.repeat(20_000), '🇷🇺\n'.repeat(4_000), 'ё'.repeat(2_000)]

const known = new WeakMap<z.ZodType, readonly unknown[]>()

/** Values that a leaf accepts: awkward and ordinary ones, of every kind that the answers check. */
function valuesOf(schema: z.ZodType): readonly unknown[] {
  const made = known.get(schema) ?? [...numbers, ...exact, ...awkward, ...long].filter((value) => schema.safeParse(value).success)
  known.set(schema, made)
  if (made.length === 0) throw new TypeError(`arbitrary-answers knows no value for a ${schema.def.type}`)
  return made
}
