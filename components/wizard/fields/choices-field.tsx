'use client';

import { useState } from 'react';
import { type ReferenceTarget, type Topic } from '@/policy/answers';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { LabelledGroup } from '@/components/ui/labelled';
import { TextInput } from '@/components/ui/text-input';
import { useAnswer } from '../form/answer';
import { useWizardForm } from '../form/form-context';
import { questionsOf } from '../question';
import { type FieldProps } from './field-props';
import { NoneBox } from './none-box';
import { optionsAt, optionsOf, type Option } from './options';

/** A longer list is folded to this many, and can be searched. */
const FOLDED = 10;

/** Several options of a vocabulary, or several rows of another list; «none of these» is an answer too. */
export function ChoicesField({ path, id, label, hint, kind }: FieldProps<'choices' | 'references'>) {
  const text = useText().wizard.fields;
  const language = useLanguage();
  const { answers } = useWizardForm();
  const { value, set, message } = useAnswer<string[] | null>(path);
  const options = kind.kind === 'choices' ? optionsOf(kind.names, language) : optionsAt(answers, kind.target, language);
  const chosen = new Set(value ?? []);

  const toggle = (code: string, on: boolean) => {
    const next = new Set([...chosen, code]);
    if (!on) next.delete(code);
    // The order of the list, not of the clicks: the document must not depend on what was clicked first.
    const inOrder = [...options.map((option) => option.value).filter((one) => next.has(one)), ...[...next].filter((one) => !options.some((option) => option.value === one))];
    set(inOrder.length > 0 ? inOrder : null);
  };

  return (
    <LabelledGroup id={id} label={label} hint={hint} message={message}>
      {options.length === 0 && kind.kind === 'references' ? <NoTargets target={kind.target} /> : null}
      <Boxes id={id} options={options} chosen={chosen} onToggle={toggle} />
      <NoneBox id={id} label={text.none} checked={value?.length === 0} onChange={(none) => set(none ? [] : null)} />
    </LabelledGroup>
  );
}

function Boxes({ id, options, chosen, onToggle }: { id: string; options: readonly Option[]; chosen: ReadonlySet<string>; onToggle: (code: string, on: boolean) => void }) {
  const text = useText().wizard.fields;
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const long = options.length > FOLDED;
  const wanted = query.trim().toLowerCase();
  const found = wanted === '' ? options : options.filter((option) => option.searched.includes(wanted));
  const shown = !long || all || wanted !== '' ? found : found.filter((option, index) => chosen.has(option.value) || index < FOLDED - 2);
  return (
    <>
      {long ? (
        <div className="mb-1 flex flex-wrap items-center gap-1">
          <TextInput type="search" className="max-w-[20rem]" aria-label={text.search} placeholder={text.search} value={query} onChange={(event) => setQuery(event.target.value)} />
          <span className="text-small text-quiet tabular-nums">{text.chosen(chosen.size)}</span>
        </div>
      ) : null}
      <div className={`grid gap-x-2 sm:grid-cols-2 ${all || wanted !== '' ? 'max-h-[22rem] overflow-y-auto' : ''}`}>
        {shown.map((option) => (
          <label key={option.value} className="flex items-start gap-1 py-[3px]">
            <input
              type="checkbox"
              id={`${id}.${option.value}`}
              className="mt-[5px] accent-accent"
              checked={chosen.has(option.value)}
              onChange={(event) => onToggle(option.value, event.target.checked)}
            />
            <span className="min-w-0">{option.label}</span>
          </label>
        ))}
      </div>
      {shown.length === 0 && wanted !== '' ? <p className="text-small text-quiet">{text.nothingFound}</p> : null}
      {long && wanted === '' ? (
        <Button look="bare" onClick={() => setAll(!all)}>
          {all ? text.showLess : text.showAll(options.length)}
        </Button>
      ) : null}
    </>
  );
}

function NoTargets({ target }: { target: ReferenceTarget }) {
  const text = useText().wizard.fields;
  const language = useLanguage();
  const topic = target.split('.')[0] as Topic;
  return (
    <p className="text-small text-quiet">
      {text.noTargets} «{say(questionsOf[topic].title, language)}».
    </p>
  );
}
