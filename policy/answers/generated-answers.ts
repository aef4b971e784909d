import { z } from 'zod';
import { answersSchema, ANSWERS_FORMAT, referenceRegistry, referenceTargets, topics, type Answers, type ReferenceTarget } from '.';

/**
 * Answers that nobody gave: made from a seed, for tests of everything that answers can lead to. The schema of every topic
 * is walked, so an answer that a topic gains is made without further code; references name rows that exist.
 */

/** Draws a whole number from 0 up to, and not including, `below`. */
export type Pick = (below: number) => number;

export type Making = {
  seed: number;
  /** Most rows in a list; `fewest` says which lists are never shorter. */
  size: number;
  fewest?: (path: string) => number;
  /** Whether the answer at a path (`purposes.list.0.name`, a language included) stays open. */
  leavesOpen: (path: string, pick: Pick) => boolean;
  /** A value for a text or a number: one that the schema accepts. */
  leaf: (schema: z.ZodType, path: string, pick: Pick) => unknown;
};

/** The same answers for the same making. @throws ZodError when a leaf is not of its schema */
export function generatedAnswers(making: Making): Answers {
  const pick = picker(making.seed);
  const ids = new Map(referenceTargets.map((target) => [target, making.leavesOpen(target, pick) ? null : rowIds(making, target, pick)]));
  const context: Context = { ...making, pick, ids };
  const parts = Object.entries(topics).map(([topic, schema]) => [topic, build(schema, topic, context)]);
  return answersSchema.parse({ format: ANSWERS_FORMAT, ...Object.fromEntries(parts) });
}

type Context = Making & {
  pick: Pick;
  /** The ids of each list that others refer to; null when the list is not answered. */
  ids: ReadonlyMap<ReferenceTarget, readonly string[] | null>;
};

/** Mulberry32: small, and the same on every machine. */
function picker(seed: number): Pick {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Marks what cannot be made: a reference that must be there, into a list without rows. */
const impossible = Symbol('impossible');

/** How many rows the list at a path has. */
function lengthOf({ size, fewest }: Making, path: string, pick: Pick): number {
  return Math.max(fewest?.(path) ?? 0, pick(size + 1));
}

function rowIds(making: Making, path: string, pick: Pick): string[] {
  const words = ['a', 'z9', 'work', 'row-1', 'to-string', 'select', '0', 'null', 'x-'.repeat(31) + 'y', 'service'];
  const start = pick(words.length);
  return Array.from({ length: lengthOf(making, path, pick) }, (_, index) => words[(start + index * 3) % words.length] ?? 'a');
}

function build(schema: z.ZodType, path: string, context: Context): unknown {
  const { pick, ids } = context;
  const target = referenceRegistry.get(schema)?.target;
  if (target !== undefined) {
    const known = ids.get(target) ?? [];
    return known[pick(known.length)] ?? impossible;
  }
  if (schema instanceof z.ZodPrefault || schema instanceof z.ZodDefault) return build(schema.unwrap() as z.ZodType, path, context);
  if (schema instanceof z.ZodNullable) {
    const open = fixedList(path, ids) === undefined && context.leavesOpen(path, pick);
    const value = open ? null : build(schema.unwrap() as z.ZodType, path, context);
    return value === impossible ? null : value;
  }
  if (schema instanceof z.ZodArray) return list(schema, path, context);
  if (schema instanceof z.ZodObject) return object(schema, path, context);
  if (schema instanceof z.ZodEnum) return schema.options[pick(schema.options.length)];
  if (schema instanceof z.ZodBoolean) return pick(2) === 1;
  return context.leaf(schema, path, pick);
}

function list(schema: z.ZodArray, path: string, context: Context): unknown {
  const element = schema.element as z.ZodType;
  const fixed = fixedList(path, context.ids);
  if (fixed === null) return impossible;
  const withIds = element instanceof z.ZodObject && 'id' in element.shape;
  const names = fixed ?? (withIds ? rowIds(context, path, context.pick) : undefined);
  const length = names?.length ?? lengthOf(context, path, context.pick);
  const items = Array.from({ length }, (_, index) => {
    const item = build(element, `${path}.${index}`, context);
    return names && item !== impossible ? { ...(item as object), id: names[index] } : item;
  }).filter((item) => item !== impossible);
  // A code or a reference is chosen once, as in a form.
  const distinct = items.every((item) => typeof item === 'string') ? [...new Set(items)] : items;
  return distinct.length > 0 || schema.safeParse(distinct).success ? distinct : impossible;
}

function object(schema: z.ZodObject, path: string, context: Context): unknown {
  const fields = Object.entries(schema.shape).map(([name, field]) => [name, build(field as z.ZodType, `${path}.${name}`, context)] as const);
  if (fields.some(([, value]) => value === impossible)) return impossible;
  const value = Object.fromEntries(fields);
  // A localised text refuses to be empty in both languages.
  return fields.some(([, one]) => one !== null) || schema.safeParse(value).success ? value : impossible;
}

/** The ids that the rows of a list must have because others refer to them; undefined for any other list. */
function fixedList(path: string, ids: Context['ids']): readonly string[] | null | undefined {
  return referenceTargets.some((target) => target === path) ? (ids.get(path as ReferenceTarget) ?? null) : undefined;
}
