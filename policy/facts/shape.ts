import { z } from 'zod';
import { codeNames, type Vocabulary } from '@/policy/vocabulary/entry';
import { durationUnits, type DurationUnit } from '@/policy/vocabulary/duration';
import { codeSchema } from '@/policy/vocabulary/entry';

/**
 * The shape of the facts: what a clause may ask about and print.
 *
 * The clause engine knows no concrete fact. It is given a shape, derived from the zod schema of the facts, and checks
 * every path, operator and helper of the clause library against it. A new fact is therefore usable in clauses, in the
 * workbench and in the linter as soon as it stands in the schema.
 */

/** What a leaf of the facts holds, and so how it may be printed. */
export type LeafKind =
  | 'text' // the same characters in every language: a registered name, a number of a register
  | 'localized' // { ru, en }; a language that nobody wrote is null and prints as a placeholder
  | 'number'
  | 'boolean' // only for conditions
  | 'date' // YYYY-MM-DD
  | 'duration' // { n, unit }
  | 'url'
  | 'email'
  | 'code'; // one of a closed union; printable when a vocabulary names its codes

/** What a person calls the fact; printed by placeholders and by the reasons of a selection. */
export type FactLabel = { ru: string; en: string };

type Described = { nullable: boolean; label?: FactLabel };

export type CodeShape = Described & { kind: 'code'; codes: readonly string[]; names?: Vocabulary };
export type LeafShape = (Described & { kind: Exclude<LeafKind, 'code'> }) | CodeShape;
export type ListShape = Described & { kind: 'list'; item: FactShape };
export type ObjectShape = Described & { kind: 'object'; fields: Readonly<Record<string, FactShape>> };
export type FactShape = LeafShape | ListShape | ObjectShape;

/** The tags that a schema may carry in `.meta({ fact })`; everything else follows from the schema itself. */
export type FactTag = 'text' | 'localized' | 'date' | 'duration' | 'url' | 'email';

declare module 'zod' {
  interface GlobalMeta {
    fact?: FactTag;
    label?: FactLabel;
  }
}

/** `{ ru, en }`: a text that a person writes differently in each language; a language not written is null. */
export const localized = z
  .object({ ru: z.string().nullable(), en: z.string().nullable() })
  .meta({ fact: 'localized' });
export type Localized = z.infer<typeof localized>;

/** `YYYY-MM-DD`, a day without time or zone. */
export const dateOnly = z.iso.date().meta({ fact: 'date' });

/** A period: `n` (0 or more, may be a fraction: 1.5 years) of one unit. */
export const duration = z
  .object({ n: z.number().nonnegative(), unit: codeSchema(durationUnits) })
  .meta({ fact: 'duration' });
export type Duration = { n: number; unit: DurationUnit };

/** An address on the web; http or https. Prints as a link. */
export const url = z.string().meta({ fact: 'url' });

/** An e-mail address. Prints as a link. */
export const email = z.string().meta({ fact: 'email' });

/** A string that is the same in every language: a name in a register, a number with leading zeros. */
export const text = z.string().meta({ fact: 'text' });

export const localizedOrNull = localized.nullable();
export const dateOnlyOrNull = dateOnly.nullable();
export const durationOrNull = duration.nullable();
export const urlOrNull = url.nullable();
export const emailOrNull = email.nullable();
export const textOrNull = text.nullable();

/**
 * The same schema with the words by which a person knows the fact.
 *
 * @example
 * labelled(textOrNull, 'ИНН оператора', 'the operator’s INN')
 */
export function labelled<Schema extends z.ZodType>(schema: Schema, ru: string, en: string): Schema {
  return schema.meta({ label: { ru, en } });
}

/**
 * Derives the shape of the facts from their zod 4 schema.
 *
 * Objects, arrays, `nullable`, string enums and string literals (→ `code`), booleans, numbers and strings (→ `text`)
 * are read from the schema; every other leaf is named by `.meta({ fact: … })`, which the schemas of this file carry.
 *
 * @throws TypeError when the schema holds something that total plain JSON cannot be (optional keys, records, unions of
 * objects, transforms): an error of the programmer who wrote the schema, with the path in the message.
 */
export function shapeOf(schema: z.ZodType): FactShape {
  return shapeAtPath(schema, []);
}

function shapeAtPath(schema: z.ZodType, path: readonly string[]): FactShape {
  const { inner, nullable, label, tag } = unwrap(schema);
  const described: Described = label ? { nullable, label } : { nullable };
  if (tag) return { kind: tag, ...described };
  if (inner instanceof z.ZodObject) {
    const fields: Record<string, FactShape> = {};
    for (const [name, field] of Object.entries(inner.shape)) {
      fields[name] = shapeAtPath(field as z.ZodType, [...path, name]);
    }
    return { kind: 'object', fields, ...described };
  }
  if (inner instanceof z.ZodArray) {
    return { kind: 'list', item: shapeAtPath(inner.element as z.ZodType, [...path, '[]']), ...described };
  }
  if (inner instanceof z.ZodEnum) {
    const names = codeNames.get(inner)?.names;
    return { kind: 'code', codes: inner.options.map(String), ...(names ? { names } : {}), ...described };
  }
  if (inner instanceof z.ZodLiteral) return literalShape([...inner.values], described, path);
  if (inner instanceof z.ZodUnion) return literalShape(literalsOf(inner, path), described, path);
  if (inner instanceof z.ZodBoolean) return { kind: 'boolean', ...described };
  if (inner instanceof z.ZodNumber) return { kind: 'number', ...described };
  if (inner instanceof z.ZodISODate) return { kind: 'date', ...described };
  if (inner instanceof z.ZodURL) return { kind: 'url', ...described };
  if (inner instanceof z.ZodEmail) return { kind: 'email', ...described };
  if (inner instanceof z.ZodString || inner instanceof z.ZodStringFormat) return { kind: 'text', ...described };
  throw new TypeError(`Facts schema: ${place(path)} is a ${inner.def.type}, which facts cannot hold.`);
}

type Unwrapped = { inner: z.ZodType; nullable: boolean; label?: FactLabel; tag?: FactTag };

/** Takes off `nullable`, `readonly` and defaults (a parsed value has them filled in); the outermost label and tag win. */
function unwrap(schema: z.ZodType): Unwrapped {
  let inner = schema;
  let nullable = false;
  let meta = schema.meta();
  let label = meta?.label;
  let tag = meta?.fact;
  while (
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodReadonly ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodPrefault
  ) {
    nullable ||= inner instanceof z.ZodNullable;
    inner = inner.unwrap() as z.ZodType;
    meta = inner.meta();
    label ??= meta?.label;
    tag ??= meta?.fact;
  }
  return { inner, nullable, label, tag };
}

function literalsOf(union: z.ZodUnion, path: readonly string[]): unknown[] {
  return union.options.flatMap((option) => {
    if (option instanceof z.ZodLiteral) return [...option.values];
    if (option instanceof z.ZodEnum) return option.options;
    throw new TypeError(`Facts schema: ${place(path)} is a union of more than literals, which facts cannot hold.`);
  });
}

function literalShape(values: readonly unknown[], described: Described, path: readonly string[]): FactShape {
  if (values.every((value) => typeof value === 'string')) return { kind: 'code', codes: values, ...described };
  if (values.every((value) => typeof value === 'boolean')) return { kind: 'boolean', ...described };
  if (values.every((value) => typeof value === 'number')) return { kind: 'number', ...described };
  throw new TypeError(`Facts schema: ${place(path)} mixes literals of several types.`);
}

function place(path: readonly string[]): string {
  return path.length === 0 ? 'the root' : path.join('.');
}
