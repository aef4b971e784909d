'use client';

import { useState } from 'react';
import { type z } from 'zod';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/text-input';
import { useWizardForm } from '../form/form-context';
import { fieldKind, fieldsOf } from './field-kind';
import { optionsAt, optionsOf } from './options';

/** Fields that say what a row is; the first that a row has is asked for before the row is made. */
const DECIDING = ['kind', 'method', 'recipient', 'document'];

/** Makes a new row. Where rows are of a kind, the kind is chosen first, so that no row is ever without what it needs. */
export function AddRow({ id, schema, one, onAdd }: { id: string; schema: z.ZodObject; one: string; onAdd: (given: Readonly<Record<string, unknown>>) => void }) {
  const text = useText().wizard.fields;
  const language = useLanguage();
  const { answers } = useWizardForm();
  const [chosen, setChosen] = useState('');
  const fields = fieldsOf(schema);
  const deciding = DECIDING.find((name) => name in fields);
  const field = deciding ? fields[deciding] : undefined;
  const kind = field ? fieldKind(field) : null;
  const options = kind?.kind === 'choice' ? optionsOf(kind.names, language) : kind?.kind === 'reference' ? optionsAt(answers, kind.target, language) : [];
  const required = kind !== null && !kind.nullable;
  const label = text.add(one);

  if (!deciding || options.length === 0) {
    return (
      <Button disabled={required} onClick={() => onAdd({})}>
        {label}
      </Button>
    );
  }
  return (
    <div className="flex min-w-0 grow flex-wrap gap-1">
      <Select id={`${id}.new`} aria-label={label} className="max-w-[24rem]" value={chosen} onChange={(event) => setChosen(event.target.value)}>
        <option value="">{text.notAnswered}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
      <Button
        disabled={required && chosen === ''}
        onClick={() => {
          onAdd(chosen === '' ? {} : { [deciding]: chosen });
          setChosen('');
        }}
      >
        {label}
      </Button>
    </div>
  );
}
