'use client';

import { useLanguage, useText } from '@/components/interface-text/language-context';
import { describedBy, LabelledField, LabelledGroup } from '@/components/ui/labelled';
import { Select } from '@/components/ui/text-input';
import { useAnswer } from '../form/answer';
import { useWizardForm } from '../form/form-context';
import { type FieldProps } from './field-props';
import { optionsAt, optionsOf, type Option } from './options';

/** Up to this many options are all shown; more go into a list that opens. */
const SHOWN = 5;

/** One option of a vocabulary, or one row of another list. */
export function ChoiceField(props: FieldProps<'choice' | 'reference'>) {
  const { path, id, label, hint, kind } = props;
  const language = useLanguage();
  const { answers } = useWizardForm();
  const { value, set, message } = useAnswer<string | null>(path);
  const options = kind.kind === 'choice' ? optionsOf(kind.names, language) : optionsAt(answers, kind.target, language);
  const parts = { id, label, hint, message, options, value: value ?? '', nullable: kind.nullable, onChange: (next: string) => set(next === '' ? null : next) };
  return kind.kind === 'choice' && options.length <= SHOWN ? <Radios {...parts} /> : <List {...parts} />;
}

interface Parts {
  id: string;
  label: string;
  hint?: string;
  message?: string;
  options: readonly Option[];
  value: string;
  nullable: boolean;
  onChange: (value: string) => void;
}

function Radios({ id, label, hint, message, options, value, nullable, onChange }: Parts) {
  const text = useText().wizard.fields;
  return (
    <LabelledGroup id={id} label={label} hint={hint} message={message}>
      <div className="space-y-[2px]">
        {[...options, ...(nullable ? [{ value: '', label: text.unknown }] : [])].map((option) => (
          <label key={option.value} className="flex items-start gap-1 py-[3px]">
            <input type="radio" name={id} className="mt-[5px] accent-accent" checked={value === option.value} onChange={() => onChange(option.value)} />
            <span className={option.value === '' ? 'text-quiet' : ''}>{option.label}</span>
          </label>
        ))}
      </div>
    </LabelledGroup>
  );
}

function List({ id, label, hint, message, options, value, onChange }: Parts) {
  const text = useText().wizard.fields;
  // An answer that is not among the options (its row is gone) stays visible rather than turning into another one.
  const missing = value !== '' && !options.some((option) => option.value === value);
  return (
    <LabelledField id={id} label={label} hint={hint} message={message}>
      <Select
        id={id}
        value={value}
        aria-invalid={message ? true : undefined}
        aria-describedby={describedBy(id, { hint, message })}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{text.notAnswered}</option>
        {missing ? <option value={value}>{value}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </LabelledField>
  );
}
