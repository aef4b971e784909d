import { z } from 'zod';
import { codeSchema, durationUnits, type Vocabulary } from '@/policy/vocabulary';

/**
 * The leaves that all topics are built from.
 *
 * Three states, never folded together (see docs/decisions): `null` is *not answered* and prints as a placeholder;
 * `false`, `[]` or `'none'` is *explicitly none*, a claim that is printed and checked; anything else is a value.
 */

/** Longest single-line text and longest text of several lines, in UTF-16 code units. */
export const LINE_LIMIT = 2_000;
export const PROSE_LIMIT = 20_000;

/** PostgreSQL cannot hold U+0000, and a lone surrogate is no character in UTF-8. Built from its code point: a literal would be a control character. */
const UNSTORABLE = new RegExp(`[${String.fromCodePoint(0)}]|\\p{Surrogate}`, 'u');
const LINE_BREAK = /[\n\r\u2028\u2029]/u;

const storable = z
  .string()
  .refine((value) => !UNSTORABLE.test(value), { params: { code: 'unstorable-character' } });

const singleLine = storable
  .max(LINE_LIMIT)
  .refine((value) => !LINE_BREAK.test(value), { params: { code: 'line-break' } })
  .refine((value) => value.trim() !== '', { params: { code: 'blank' } });

/** One line of text that reads the same in every language: a brand, a host name, a number. */
export const line = singleLine.meta({ fact: 'text' });

/** One line of text that a person writes differently in each language; a language not yet written is null. */
export const localized = z
  .strictObject({ ru: singleLine.nullable().default(null), en: singleLine.nullable().default(null) })
  .refine((value) => value.ru !== null || value.en !== null, { params: { code: 'blank' } })
  .meta({ fact: 'localized' });
export type Localized = z.output<typeof localized>;

const proseText = storable.max(PROSE_LIMIT).refine((value) => value.trim() !== '', { params: { code: 'blank' } });

/** Several lines of text in each language. Line breaks are kept as line breaks. */
export const prose = z
  .strictObject({ ru: proseText.nullable().default(null), en: proseText.nullable().default(null) })
  .refine((value) => value.ru !== null || value.en !== null, { params: { code: 'blank' } })
  .meta({ fact: 'localized' });

/** A day, `YYYY-MM-DD`, without time or zone. */
export const day = z.iso.date().meta({ fact: 'date' });

/** A period: a number of one unit; 1.5 years is allowed. */
export const period = z
  .strictObject({ n: z.number().nonnegative().max(10_000), unit: codeSchema(durationUnits) })
  .meta({ fact: 'duration' });
export type Period = z.output<typeof period>;

/** An address on the web. Only http and https: anything else can run in a reader's browser. */
export const webAddress = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain })
  .max(LINE_LIMIT)
  .meta({ fact: 'url' });

/** An e-mail address. */
export const emailAddress = z.email().max(320).meta({ fact: 'email' });

/** A host name without protocol or path. */
export const hostName = z
  .string()
  .max(253)
  .regex(/^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u)
  .meta({ fact: 'text' });

/** A stable name of a row, used by references to it. Never renumbered. */
export const rowId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
  .refine((value) => value !== 'constructor' && value !== 'prototype', { params: { code: 'reserved-name' } })
  .meta({ fact: 'text' });

/** Paths of the lists that other answers refer to. */
export const referenceTargets = [
  'service.channels',
  'subjects.groups',
  'data.categories',
  'purposes.list',
  'recipients.list',
  'retention.rules',
  'documents.related',
] as const;
export type ReferenceTarget = (typeof referenceTargets)[number];

/** Which list a reference points into; read by the check of references and by forms. */
export const referenceRegistry = z.registry<{ target: ReferenceTarget }>();

/** The id of a row of another list. Whether the row exists is checked over the whole of the answers. */
export function reference(target: ReferenceTarget) {
  return rowId.clone().register(referenceRegistry, { target }).meta({ fact: 'text' });
}

/** An answer that may not have been given yet. */
export function answer<Schema extends z.ZodType>(schema: Schema, description: string) {
  return schema.nullable().default(null).describe(description);
}

/** Yes, no, or not answered. */
export function yesNo(description: string) {
  return answer(z.boolean(), description);
}

/** One code of a vocabulary, or not answered. */
export function choice<Code extends string>(entries: Vocabulary<Code>, description: string) {
  return answer(codeSchema(entries), description);
}

/** Several codes of a vocabulary; `[]` says explicitly none, `null` not answered. */
export function choices<Code extends string>(entries: Vocabulary<Code>, description: string) {
  return answer(z.array(codeSchema(entries)).max(300), description);
}

/** Rows of one kind; `[]` says explicitly none, `null` not answered. */
export function rows<Row extends z.ZodType>(row: Row, description: string) {
  return answer(z.array(row).max(500), description);
}

/** References to rows of another list. */
export function references(target: ReferenceTarget, description: string) {
  return answer(z.array(reference(target)).max(500), description);
}

/** A topic whose every answer may be missing: an absent topic is the same as an empty one. */
export function topic<Shape extends z.ZodRawShape>(shape: Shape) {
  const schema = z.strictObject(shape);
  return schema.prefault({} as z.input<typeof schema>);
}
