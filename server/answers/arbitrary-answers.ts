import fc, { type GeneratorValue } from 'fast-check'
import { z } from 'zod'
import { type Answers, answersSchema, ANSWERS_FORMAT, referenceRegistry, referenceTargets, type ReferenceTarget, topics } from '@/policy/answers'

/**
 * Any answers that the schema accepts, for property tests. Walks the schema of every topic, so an answer that a topic
 * gains is generated without further code; references name rows that exist.
 */
export const arbitraryAnswers: fc.Arbitrary<Answers> = fc.gen().map((pick) => {
  const ids = new Map(referenceTargets.map((target) => [target, pick(idsOfList)]))
  const parts = Object.entries(topics).map(([topic, schema]) => [topic, build(schema, topic, { pick, ids })])
  return answersSchema.parse({ format: ANSWERS_FORMAT, ...Object.fromEntries(parts) })
})

interface Context {
  pick: GeneratorValue
  /** The ids of each list that others refer to; null when the list is not answered. */
  ids: ReadonlyMap<ReferenceTarget, readonly string[] | null>
}

/** Marks what cannot be made: a reference that must be there, into a list without rows. */
const impossible = Symbol('impossible')

const rowIds = () => fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,11}$/).filter((id) => id !== 'constructor' && id !== 'prototype'), { maxLength: 4 })
const idsOfList = () => fc.option(rowIds(), { freq: 5 })

function build(schema: z.ZodType, path: string, context: Context): unknown {
  const { pick, ids } = context
  const target = referenceRegistry.get(schema)?.target
  if (target !== undefined) {
    const known = ids.get(target) ?? []
    return known.length === 0 ? impossible : pick(fc.constantFrom, ...known)
  }
  if (schema instanceof z.ZodPrefault || schema instanceof z.ZodDefault) return build(schema.unwrap() as z.ZodType, path, context)
  if (schema instanceof z.ZodNullable) {
    const value = fixedList(path, ids) === undefined && pick(() => fc.nat(3)) === 0 ? null : build(schema.unwrap() as z.ZodType, path, context)
    return value === impossible ? null : value
  }
  if (schema instanceof z.ZodArray) return list(schema, path, context)
  if (schema instanceof z.ZodObject) return object(schema, path, context)
  if (schema instanceof z.ZodEnum) return pick(() => fc.constantFrom(...schema.options))
  if (schema instanceof z.ZodBoolean) return pick(fc.boolean)
  return pick(() => leaf(schema))
}

function list(schema: z.ZodArray, path: string, context: Context): unknown {
  const element = schema.element as z.ZodType
  const fixed = fixedList(path, context.ids)
  if (fixed === null) return impossible
  const withIds = element instanceof z.ZodObject && 'id' in element.shape
  const names = fixed ?? (withIds ? context.pick(rowIds) : undefined)
  const length = names?.length ?? context.pick(() => fc.nat(3))
  const items = Array.from({ length }, (_, index) => {
    const item = build(element, path, context)
    return names && item !== impossible ? { ...(item as object), id: names[index] } : item
  }).filter((item) => item !== impossible)
  return schema.safeParse(items).success ? items : impossible
}

function object(schema: z.ZodObject, path: string, context: Context): unknown {
  const fields = Object.entries(schema.shape).map(([name, field]) => [name, build(field as z.ZodType, `${path}.${name}`, context)] as const)
  if (fields.some(([, value]) => value === impossible)) return impossible
  const value = Object.fromEntries(fields)
  // Localised texts refuse to be empty in both languages.
  return schema.safeParse(value).success || 'id' in schema.shape ? value : impossible
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

const leaves = new WeakMap<z.ZodType, fc.Arbitrary<unknown>>()

function leaf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const made = leaves.get(schema) ?? makeLeaf(schema)
  leaves.set(schema, made)
  return made
}

function makeLeaf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const fits = (value: unknown) => schema.safeParse(value).success
  if (schema instanceof z.ZodNumber) return fc.oneof(fc.nat(14), fc.constantFrom(0.1, 1.5, 9_999.25, 1e-7)).filter(fits)
  const known = [...exact, ...awkward].filter(fits)
  const arbitraries: fc.Arbitrary<unknown>[] = known.length > 0 ? [fc.constantFrom(...known)] : []
  if (fits('проверка «ё»')) arbitraries.push(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter(fits))
  if (fits('ё'.repeat(20_000))) arbitraries.push(fc.constantFrom('строка\nстрока\r\n\n', 'ё'.repeat(20_000), '🇷🇺\n'.repeat(4_000)))
  if (fits('ё'.repeat(2_000))) arbitraries.push(fc.constant('ё'.repeat(2_000)))
  if (arbitraries.length === 0) throw new TypeError(`arbitrary-answers knows no value for a ${schema.def.type}`)
  return fc.oneof(...arbitraries)
}
