import { type z } from 'zod';
import { emptyValue, fieldsOf } from './field-kind';

/** A row with nothing answered but what is given. */
export function emptyRow(schema: z.ZodObject, given: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const fields = fieldsOf(schema);
  const empty = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, emptyValue(field)]));
  return { ...empty, ...Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(fields, name))) };
}
