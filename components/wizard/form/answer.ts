'use client';

import { get, useFormContext, useFormState, useWatch } from 'react-hook-form';

/** One answer of the topic's form: its value as typed, how to change it, and what is wrong with it. */
export interface FormAnswer<Value> {
  readonly value: Value;
  readonly set: (value: Value | null) => void;
  /** The first message about the answer or a part of it. */
  readonly message: string | undefined;
}

/** @param path within the topic: `inn`, `list.0.name` */
export function useAnswer<Value>(path: string): FormAnswer<Value> {
  const { control, setValue } = useFormContext();
  const value = useWatch({ control, name: path }) as Value;
  const { errors } = useFormState({ control, name: path });
  return {
    value,
    set: (next) => setValue(path, next, { shouldDirty: true, shouldValidate: true }),
    message: firstMessage(get(errors, path)),
  };
}

/** The first message in the errors of an answer, however deep it stands. */
export function firstMessage(errors: unknown): string | undefined {
  if (typeof errors !== 'object' || errors === null) return undefined;
  if ('message' in errors && typeof errors.message === 'string' && errors.message !== '') return errors.message;
  for (const part of Object.values(errors)) {
    const message = firstMessage(part);
    if (message) return message;
  }
  return undefined;
}
