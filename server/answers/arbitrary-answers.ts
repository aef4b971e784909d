import fc from 'fast-check'
import { z } from 'zod'
import { type Answers, answersSchema, ANSWERS_FORMAT, referenceRegistry, referenceTargets, type ReferenceTarget, topics } from '@/policy/answers'

/**
 * Any answers that the schema accepts, for property tests. Walks the schema of every topic, so an answer that a topic
 * gains is generated without further code; references name rows that exist. A failing example shrinks to short lists.
 *
 * fast-check supplies a seed and a size only: with an arbitrary for each of some thousand answers it runs out of memory.
 */
export const arbitraryAnswers: fc.Arbitrary<Answers> = fc
  .tuple(fc.nat({ max: 4 }), fc.integer())
  .map(([size, seed]) => answersOfSeed(size, seed))

function answersOfSeed(size: number, seed: number): Answers {
  const pick = picker(seed)
  const ids = new Map(referenceTargets.map((target) => [target, pick(5) === 0 ? null : rowIds(pick, size)]))
  const parts = Object.entries(topics).map(([topic, schema]) => [topic, build(schema, topic, { pick, size, ids })])
  return answersSchema.parse({ format: ANSWERS_FORMAT, ...Object.fromEntries(parts) })
}

/** Draws a whole number from 0 up to, and not including, `below`. */
type Pick = (below: number) => number

interface Context {
  pick: Pick
  /** Most rows in a list. */
  size: number
  /** The ids of each list that others refer to; null when the list is not answered. */
  ids: ReadonlyMap<ReferenceTarget, readonly string[] | null>
}

/** Mulberry32: small, and the same on every machine. */
function picker(seed: number): Pick {
  let state = seed | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** Marks what cannot be made: a reference that must be there, into a list without rows. */
const impossible = Symbol('impossible')

function rowIds(pick: Pick, size: number): string[] {
  const words = ['a', 'z9', 'work', 'row-1', 'to-string', 'select', '0', 'null', 'x-'.repeat(31) + 'y', 'service']
  const start = pick(words.length)
  return Array.from({ length: pick(size + 1) }, (_, index) => words[(start + index * 3) % words.length] ?? 'a')
}

function build(schema: z.ZodType, path: string, context: Context): unknown {
  const { pick, ids } = context
  const target = referenceRegistry.get(schema)?.target
  if (target !== undefined) {
    const known = ids.get(target) ?? []
    return known[pick(known.length)] ?? impossible
  }
  if (schema instanceof z.ZodPrefault || schema instanceof z.ZodDefault) return build(schema.unwrap() as z.ZodType, path, context)
  if (schema instanceof z.ZodNullable) {
    const value = fixedList(path, ids) === undefined && pick(4) === 0 ? null : build(schema.unwrap() as z.ZodType, path, context)
    return value === impossible ? null : value
  }
  if (schema instanceof z.ZodArray) return list(schema, path, context)
  if (schema instanceof z.ZodObject) return object(schema, path, context)
  if (schema instanceof z.ZodEnum) return schema.options[pick(schema.options.length)]
  if (schema instanceof z.ZodBoolean) return pick(2) === 1
  const values = valuesOf(schema)
  return values[pick(values.length)]
}

function list(schema: z.ZodArray, path: string, context: Context): unknown {
  const element = schema.element as z.ZodType
  const fixed = fixedList(path, context.ids)
  if (fixed === null) return impossible
  const withIds = element instanceof z.ZodObject && 'id' in element.shape
  const names = fixed ?? (withIds ? rowIds(context.pick, context.size) : undefined)
  const length = names?.length ?? context.pick(context.size + 1)
  const items = Array.from({ length }, (_, index) => {
    const item = build(element, path, context)
    return names && item !== impossible ? { ...(item as object), id: names[index] } : item
  }).filter((item) => item !== impossible)
  return items.length > 0 || schema.safeParse(items).success ? items : impossible
}

function object(schema: z.ZodObject, path: string, context: Context): unknown {
  const fields = Object.entries(schema.shape).map(([name, field]) => [name, build(field as z.ZodType, `${path}.${name}`, context)] as const)
  if (fields.some(([, value]) => value === impossible)) return impossible
  const value = Object.fromEntries(fields)
  // A localised text refuses to be empty in both languages.
  return fields.some(([, one]) => one !== null) || schema.safeParse(value).success ? value : impossible
}

/** The ids that the rows of a list must have because others refer to them; undefined for any other list. */
function fixedList(path: string, ids: Context['ids']): readonly string[] | null | undefined {
  return referenceTargets.some((target) => target === path) ? (ids.get(path as ReferenceTarget) ?? null) : undefined
}

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
