import { z } from 'zod';
import { fieldKind, fieldsOf, unwrap } from '../fields/field-kind';

/** What of something typed fits its schema. */
export interface Acceptable<Value> {
  readonly value: Value;
  /** Nothing had to be left out. */
  readonly complete: boolean;
}

/** Each round leaves something out; a topic is never nested this deep. */
const MOST_ROUNDS = 40;

/**
 * The part of a topic as typed that can be saved: an INN with a wrong check digit is left out, everything else stays.
 * What is left out is not lost: it is kept as typed beside the answers.
 */
export function acceptable<Schema extends z.ZodType>(schema: Schema, typed: unknown): Acceptable<z.output<Schema>> {
  let value = withoutEmptyLines(schema, typed);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return { value: parsed.data, complete: round === 0 };
    // The last first, so that the places of the others in a list stay true.
    for (const issue of [...parsed.error.issues].sort((a, b) => inOrder(b.path, a.path))) {
      value = issue.code === 'unrecognized_keys' ? without(value, issue.path, issue.keys) : leaveOut(value, issue.path);
    }
  }
  return { value: schema.parse(undefined), complete: false };
}

/** Takes out the answer at a path: a field becomes «not answered», and what cannot stand without it goes with it. */
function leaveOut(value: unknown, path: readonly PropertyKey[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return undefined;
  if (Array.isArray(value)) {
    const index = Number(name);
    const next = rest.length > 0 ? leaveOut(value[index], rest) : undefined;
    return next === undefined || next === value[index] ? value.filter((_item, at) => at !== index) : value.map((item: unknown, at) => (at === index ? next : item));
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Readonly<Record<PropertyKey, unknown>>;
  const here = fields[name];
  if (rest.length > 0) {
    const next = leaveOut(here, rest);
    return { ...fields, [name]: next === undefined || next === here ? null : next };
  }
  // It is not answered already and may not be: then the whole goes.
  return here === null || here === undefined ? undefined : { ...fields, [name]: null };
}

function without(value: unknown, path: readonly PropertyKey[], names: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (typeof value !== 'object' || value === null) return value;
  if (name !== undefined) {
    if (Array.isArray(value)) return value.map((item: unknown, at) => (at === Number(name) ? without(item, rest, names) : item));
    const fields = value as Readonly<Record<PropertyKey, unknown>>;
    return { ...fields, [name]: without(fields[name], rest, names) };
  }
  return Object.fromEntries(Object.entries(value).filter(([key]) => !names.includes(key)));
}

function inOrder(one: readonly PropertyKey[], other: readonly PropertyKey[]): number {
  for (const [at, name] of one.entries()) {
    const against = other[at];
    if (against === undefined) return 1;
    if (name === against) continue;
    if (typeof name === 'number' && typeof against === 'number') return name - against;
    return String(name) < String(against) ? -1 : 1;
  }
  return one.length - other.length;
}

/** Lines of a list that were added and not written in yet are no answers, and nothing to complain about. */
export function withoutEmptyLines(schema: z.ZodType, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  const { inner } = unwrap(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const kind = fieldKind(inner);
    if (kind.kind === 'texts') {
      const written = value.filter((line: unknown) => !isEmptyLine(line));
      return written.length === value.length ? value : written.length > 0 ? written : null;
    }
    return kind.kind === 'rows' ? value.map((row: unknown) => withoutEmptyLines(kind.row, row)) : value;
  }
  if (inner instanceof z.ZodObject && fieldKind(schema).kind === 'group' && typeof value === 'object') {
    const fields = fieldsOf(inner);
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, fields[name] ? withoutEmptyLines(fields[name], part) : (part as unknown)]),
    );
  }
  return value;
}

function isEmptyLine(line: unknown): boolean {
  return line === null || (typeof line === 'object' && Object.values(line).every((text) => text === null));
}
