import { answersSchema } from '@/policy/answers';
import { deriveFacts, factsShape, type FactShape } from '@/policy/facts';
import { type Law } from '@/policy/vocabulary';

/** Day as of which the facts of a policy that nobody has answered are derived: the same for ever. */
const DAY = '2026-11-01';

type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Derived once: every case starts from the same. */
let empty: Plain | null = null;

/** Facts of a case: its own, over those of a policy without answers; whatever a row leaves out is not answered. */
export function factsOf(own: Plain, law: Law): Plain {
  empty ??= deriveFacts(answersSchema.parse({}), DAY) as unknown as Plain;
  const claimed = { lead: law, all: law === 'none' ? [] : [law], leadAnswered: true };
  const base = { ...empty, laws: { ...(empty.laws as Plain), ...claimed } };
  return merged(base, own, factsShape) as Plain;
}

function merged(base: unknown, own: unknown, shape: FactShape): unknown {
  if (own === undefined) return base;
  if (shape.kind === 'list') return Array.isArray(own) ? own.map((item) => merged(nothingOf(shape.item), item, shape.item)) : own;
  if (shape.kind !== 'object' || !isPlain(own)) return own;
  const under = isPlain(base) ? base : (nothingOf(shape) as Plain);
  return Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, merged(under[name], own[name], field)]));
}

/** A value of a shape in which nothing is answered. */
function nothingOf(shape: FactShape): unknown {
  return shape.kind === 'object' ? Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, nothingOf(field)])) : null;
}
