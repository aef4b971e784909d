import { type Command } from 'commander'
import { z } from 'zod'
import { answersSchema, localized, period, prose, referenceRegistry } from '@/policy/answers'
import * as vocabulary from '@/policy/vocabulary'
import { answersGuide, smallAnswers } from './schema-guide'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** `klauza schema`: what an answers file may hold, for editors and other programs. */
export function command(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema (draft 2020-12) of answers files, with the meaning of every code')
    .action(() => {
      process.stdout.write(`${JSON.stringify(answersJsonSchema(), null, 2)}\n`)
    })
}

/**
 * The schema of answers as JSON Schema. Vocabularies and the texts in two languages stand once under `$defs`, by name:
 * a reader who has never seen the code finds each list of codes, with its meaning, in one place.
 */
export function answersJsonSchema(): JsonSchema {
  const $defs: Record<string, JsonSchema> = {}
  const define = (name: string, jsonSchema: JsonSchema, description: string) => {
    $defs[name] ??= { ...jsonSchema, description }
    for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
    jsonSchema.$ref = `#/$defs/${name}`
  }
  const schema = z.toJSONSchema(answersSchema, {
    io: 'input',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      if (!(zodSchema instanceof z.ZodType)) return
      const named = shared.get(zodSchema)
      if (named) define(named.name, jsonSchema, named.description)
      const names = vocabulary.codeNames.get(zodSchema)?.names
      const list = names && vocabularyName(names)
      if (names && list) define(list, jsonSchema, Object.entries(names).map(([code, { ru, en }]) => `${code} = ${en} / ${ru}`).join('; '))
      const target = referenceRegistry.get(zodSchema)?.target
      if (target) jsonSchema.description = `The id of a row of ${target}.`
    },
  })
  return { title: 'Klauza answers', description: answersGuide, ...simplified(schema), examples: [smallAnswers], $defs: simplified($defs) }
}

const shared = new Map<z.ZodType, { name: string; description: string }>([
  [localized, { name: 'text', description: 'One line of text in both languages, plain text without markup. A language that is null or left out shows as a gap in that document. Example: {"ru": "запись на приём", "en": "appointments"}.' }],
  [prose, { name: 'longText', description: 'Text of several paragraphs in both languages, plain text without markup; an empty line separates paragraphs.' }],
  [period, { name: 'period', description: 'A length of time: {"n": 3, "unit": "year"}. n may be a fraction.' }],
])

/** The name under which the vocabulary module exports a vocabulary. */
function vocabularyName(names: vocabulary.Vocabulary): string | undefined {
  return Object.entries(vocabulary).find(([, value]) => value === names)?.[0]
}

/** Leaves out what says nothing to a reader (`default: null`, tags of the facts, the pattern of a format) and writes `anyOf: [X, null]` of a plain type as `type: [X, "null"]`. */
function simplified<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((one: unknown) => simplified(one)) as Value
  if (typeof value !== 'object' || value === null) return value
  const says = ([key, one]: [string, unknown]): boolean => {
    if (key === 'default') return one !== null && !isEmptyObject(one)
    // A format (email, uri, date) says what its pattern spells out.
    return !(key === 'fact' && typeof one === 'string') && !(key === 'pattern' && 'format' in value)
  }
  const entries = Object.entries(value).filter(says)
  return withoutNullBranch(Object.fromEntries(entries.map(([key, one]) => [key, simplified(one)]))) as Value
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

function withoutNullBranch({ anyOf, ...rest }: JsonSchema): JsonSchema {
  const [value, nothing, ...more] = anyOf ?? []
  const plain = typeof value === 'object' && typeof value.type === 'string' && value.enum === undefined && value.const === undefined ? value : undefined
  if (!plain || typeof nothing !== 'object' || nothing.type !== 'null' || more.length > 0) return anyOf ? { ...rest, anyOf } : rest
  const description = [rest.description, plain.description].filter((part) => part !== undefined).join(' ')
  // The standard allows several types, the types of zod name one.
  return { ...rest, ...plain, ...(description === '' ? {} : { description }), type: [plain.type, 'null'] as unknown as 'null' }
}
