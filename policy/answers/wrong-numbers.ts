import type { z } from 'zod';
import { answersSchema, type Answers } from './index';

/** Codes of the checks of registered numbers (policy/answers/controller.ts). */
const NUMBERS: ReadonlySet<unknown> = new Set(['inn', 'ogrn', 'ogrnip', 'kpp', 'vat', 'unp', 'bin']);

/**
 * Parses an answers file as it stands: a registered number whose check digits are wrong is kept, since a policy that is
 * brought in may print one; review then stops it. In the wizard the schema alone decides, and the founder is told at once.
 * @returns as `answersSchema.safeParse`
 */
export function parseAsItStands(input: unknown): z.ZodSafeParseResult<Answers> {
  const parsed = answersSchema.safeParse(input);
  if (parsed.success) return parsed;
  const numbers = parsed.error.issues.filter((issue) => issue.code === 'custom' && NUMBERS.has(issue.params?.code) && typeof at(input, issue.path) === 'string');
  if (numbers.length === 0) return parsed;
  const without = structuredClone(input);
  for (const { path } of numbers) put(without, path, null);
  const rest = answersSchema.safeParse(without);
  // References are looked at only once everything else is right, so the second reading may find more than the first.
  if (!rest.success) return rest;
  for (const { path } of numbers) put(rest.data, path, at(input, path));
  return rest;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined), value);
}

function put(target: unknown, path: readonly PropertyKey[], value: unknown): void {
  const last = path.at(-1);
  const owner = at(target, path.slice(0, -1));
  if (last !== undefined && typeof owner === 'object' && owner !== null) (owner as Record<PropertyKey, unknown>)[last] = value;
}
