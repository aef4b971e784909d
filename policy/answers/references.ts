import { z } from 'zod';
import { referenceRegistry, referenceTargets, type ReferenceTarget } from './fields';

export interface ReferenceProblem {
  readonly path: (string | number)[];
  readonly code: 'double-id' | 'unknown-reference';
  readonly value: string;
  readonly target: ReferenceTarget | string;
}

/**
 * Finds rows that share an id and references to rows that do not exist, all at once.
 * Walks the value along its schema, so a reference added to a topic is checked without further code.
 */
export function checkReferences(schema: z.ZodType, value: unknown): ReferenceProblem[] {
  const ids = new Map<string, Set<string>>();
  const problems: ReferenceProblem[] = [];
  for (const target of referenceTargets) ids.set(target, idsAt(value, target));

  const walk = (part: z.ZodType, here: unknown, path: (string | number)[]): void => {
    if (here === null || here === undefined) return;
    const target = referenceRegistry.get(part)?.target;
    if (target !== undefined) {
      if (typeof here === 'string' && !ids.get(target)?.has(here)) problems.push({ path, code: 'unknown-reference', value: here, target });
      return;
    }
    if (part instanceof z.ZodNullable || part instanceof z.ZodDefault || part instanceof z.ZodPrefault) {
      walk(part.unwrap() as z.ZodType, here, path);
    } else if (part instanceof z.ZodArray && Array.isArray(here)) {
      problems.push(...doubles(here, path));
      here.forEach((item, index) => walk(part.element as z.ZodType, item, [...path, index]));
    } else if (part instanceof z.ZodObject && typeof here === 'object') {
      for (const [name, field] of Object.entries(part.shape)) {
        walk(field as z.ZodType, (here as Record<string, unknown>)[name], [...path, name]);
      }
    }
  };
  walk(schema, value, []);
  return problems;
}

function idsAt(value: unknown, target: ReferenceTarget): Set<string> {
  const list = target.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], value);
  return new Set(Array.isArray(list) ? list.map((row: { id: string } | null) => row?.id ?? '') : []);
}

function doubles(list: unknown[], path: (string | number)[]): ReferenceProblem[] {
  const seen = new Set<string>();
  return list.flatMap((item, index): ReferenceProblem[] => {
    const id = (item as { id?: unknown } | null)?.id;
    if (typeof id !== 'string') return [];
    if (seen.has(id)) return [{ path: [...path, index, 'id'], code: 'double-id', value: id, target: path.join('.') }];
    seen.add(id);
    return [];
  });
}
