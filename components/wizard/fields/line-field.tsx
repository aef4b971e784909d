'use client';

import { describedBy, LabelledField } from '@/components/ui/labelled';
import { TextInput } from '@/components/ui/text-input';
import { useAnswer } from '../form/answer';
import { type FieldProps } from './field-props';

type LineKind = 'line' | 'web-address' | 'email' | 'number' | 'day';

const inputs: Readonly<Record<LineKind, { type?: string; inputMode?: 'url' | 'email' | 'decimal'; placeholder?: string; narrow?: boolean }>> = {
  line: {},
  'web-address': { inputMode: 'url', placeholder: 'https://' },
  email: { inputMode: 'email' },
  number: { inputMode: 'decimal', narrow: true },
  day: { type: 'date', narrow: true },
};

/** A line, an address, a number or a day. What is typed stays as typed, even where it cannot be accepted yet. */
export function LineField({ path, id, label, hint, kind }: FieldProps<LineKind>) {
  const { value, set, message } = useAnswer<string | number | null>(path);
  const { narrow, ...input } = inputs[kind.kind];
  return (
    <LabelledField id={id} label={label} hint={hint} message={message}>
      <TextInput
        {...input}
        id={id}
        className={narrow ? 'max-w-[12rem]' : ''}
        value={value ?? ''}
        aria-invalid={message ? true : undefined}
        aria-describedby={describedBy(id, { hint, message })}
        autoComplete="off"
        onChange={(event) => set(typed(event.target.value, kind.kind))}
      />
    </LabelledField>
  );
}

/** An emptied field is one without an answer. A number stays text until it reads as one, so that the message can say so. */
function typed(text: string, kind: LineKind): string | number | null {
  if (text === '') return null;
  if (kind !== 'number') return text;
  return readNumber(text) ?? text;
}

/** «1,5» and “1.5” as a number; anything that is not wholly a number is null. */
export function readNumber(text: string): number | null {
  return /^-?\d+(?:[.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;
}
