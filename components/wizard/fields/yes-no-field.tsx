'use client';

import { useText } from '@/components/interface-text/language-context';
import { LabelledGroup } from '@/components/ui/labelled';
import { Segments } from '@/components/ui/segments';
import { useAnswer } from '../form/answer';
import { type FieldProps } from './field-props';

type State = 'yes' | 'no' | 'unknown';

/** Yes, no, or not answered: all three can be seen and chosen. */
export function YesNoField({ path, id, label, hint, kind }: FieldProps<'yes-no'>) {
  const text = useText().wizard.fields;
  const { value, set, message } = useAnswer<boolean | null>(path);
  const options: { value: State; label: string }[] = [
    { value: 'yes', label: text.yes },
    { value: 'no', label: text.no },
    ...(kind.nullable ? [{ value: 'unknown' as const, label: text.unknown }] : []),
  ];
  const state: State = value === true ? 'yes' : value === false ? 'no' : 'unknown';
  return (
    <LabelledGroup id={id} label={label} hint={hint} message={message}>
      <Segments name={id} label={label} value={state} options={options} onChange={(next) => set(next === 'unknown' ? null : next === 'yes')} />
    </LabelledGroup>
  );
}
