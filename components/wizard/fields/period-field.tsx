'use client';

import { durationUnits, type DurationUnit } from '@/policy/vocabulary';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { LabelledGroup } from '@/components/ui/labelled';
import { Select, TextInput } from '@/components/ui/text-input';
import { useAnswer } from '../form/answer';
import { type FieldProps } from './field-props';
import { readNumber } from './line-field';

interface TypedPeriod {
  n: number | string | null;
  unit: DurationUnit;
}

/** A period: a number and its unit. */
export function PeriodField({ path, id, label, hint }: FieldProps<'period'>) {
  const text = useText().wizard.fields;
  const language = useLanguage();
  const { value, set, message } = useAnswer<TypedPeriod | null>(path);
  const unit = value?.unit ?? 'day';
  return (
    <LabelledGroup id={id} label={label} hint={hint} message={message}>
      <div className="flex max-w-[22rem] gap-1">
        <TextInput
          id={`${id}.n`}
          inputMode="decimal"
          className="max-w-[6rem]"
          aria-label={`${label}: ${text.amount}`}
          aria-invalid={message ? true : undefined}
          value={value?.n ?? ''}
          autoComplete="off"
          onChange={(event) => set(event.target.value === '' ? null : { n: readNumber(event.target.value) ?? event.target.value, unit })}
        />
        <Select aria-label={`${label}: ${text.unit}`} value={unit} onChange={(event) => set({ n: value?.n ?? null, unit: event.target.value as DurationUnit })}>
          {Object.entries(durationUnits).map(([code, names]) => (
            <option key={code} value={code}>
              {names[language]}
            </option>
          ))}
        </Select>
      </div>
    </LabelledGroup>
  );
}
