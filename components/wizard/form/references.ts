import { z } from 'zod';
import { type Answers, referenceRegistry, type ReferenceTarget, type Topic, topicNames, topics } from '@/policy/answers';

/** Whether any answer refers to a row. */
export function isReferred(answers: Answers, target: ReferenceTarget, id: string): boolean {
  return topicNames.some((topic) => withoutReference(topics[topic], answers[topic], target, id) !== answers[topic]);
}

/** Topics in which something refers to a row, without those references. */
export function topicsWithoutReference(raw: Readonly<Record<Topic, unknown>>, target: ReferenceTarget, id: string): Partial<Record<Topic, unknown>> {
  return Object.fromEntries(
    topicNames.flatMap((topic) => {
      const next = withoutReference(topics[topic], raw[topic], target, id);
      return next === raw[topic] ? [] : [[topic, next]];
    }),
  );
}

/** The same value if nothing in it refers to the row. A list of references that loses its last one is no longer answered. */
function withoutReference(schema: z.ZodType, value: unknown, target: ReferenceTarget, id: string): unknown {
  if (value === null || value === undefined) return value;
  if (referenceRegistry.get(schema)?.target === target) return value === id ? null : value;
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return withoutReference(schema.unwrap() as z.ZodType, value, target, id);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const element = schema.element as z.ZodType;
    const next = value.map((item: unknown) => withoutReference(element, item, target, id));
    if (next.every((item, index) => item === value[index])) return value;
    const left = next.filter((item, index) => !lostItself(element, item, value[index]));
    return left.length > 0 ? left : null;
  }
  if (schema instanceof z.ZodObject && typeof value === 'object') {
    const fields = value as Readonly<Record<string, unknown>>;
    const changed = Object.entries(schema.shape).flatMap(([name, field]) => {
      const next = withoutReference(field as z.ZodType, fields[name], target, id);
      return next === fields[name] ? [] : [[name, next] as const];
    });
    return changed.length > 0 ? { ...fields, ...Object.fromEntries(changed) } : value;
  }
  return value;
}

/** An item goes when it was the reference, or cannot stand without it (a provider is nothing without its recipient). */
function lostItself(element: z.ZodType, next: unknown, before: unknown): boolean {
  if (next === before) return false;
  return next === null || (element.safeParse(before).success && !element.safeParse(next).success);
}
