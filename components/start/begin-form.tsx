'use client';

import { useActionState } from 'react';
import { type StartingPointId } from '@/policy/starting-points/list';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { LabelledField, LabelledGroup } from '@/components/ui/labelled';
import { Notice } from '@/components/ui/notice';
import { TextInput } from '@/components/ui/text-input';
import { StartingPoints } from './starting-points';

interface Names {
  name: string;
  languages: 'both' | 'ru' | 'en';
}
export type Beginning =
  | (Names & { from: StartingPointId })
  | (Names & { from: 'blank'; kind: string; where: 'ru' | 'eu' | 'both'; writing: 'ru' | 'en' });

/** Shown for the blank sheet alone: a starting point answers it. In CSS, so that it holds before any script has loaded. */
const blankOnly = 'hidden group-has-[input[name=from][value=blank]:checked]/begin:block';

/** The first questions: what the service is like, and enough for a whole document to stand beside the next ones. */
export function BeginForm({ onBegin }: { onBegin: (beginning: Beginning) => Promise<{ outcome: string }> }) {
  const text = useText();
  const language = useLanguage();
  const [state, submit, pending] = useActionState(
    async (_before: { outcome: string; form: FormData } | null, form: FormData) => ({ ...(await onBegin(beginningFrom(form, language))), form }),
    null,
  );
  // React empties the form once it was sent: what was typed goes back in when it was refused.
  const typed = (name: string, otherwise = '') => (state ? value(state.form, name) : otherwise);
  return (
    <form action={submit} className="group/begin space-y-3">
      <StartingPoints key={typed('from')} initial={typed('from', 'blank')} />
      <div className="max-w-[38rem] space-y-3">
        <Line id="name" label={text.begin.name} hint={text.begin.nameHint} initial={typed('name')} />
        <div className={blankOnly}>
          <Line id="kind" label={text.begin.kind} hint={text.begin.kindHint} initial={typed('kind')} />
        </div>
        <div className={blankOnly}>
          <Radios id="where" label={text.begin.where} hint={text.begin.whereHint} options={text.begin.whereOptions} initial={typed('where', language === 'ru' ? 'ru' : 'eu')} />
        </div>
        <Radios id="languages" label={text.begin.languages} options={text.begin.languageOptions} initial={typed('languages', 'both')} />
        {state ? <Notice tone="stop" role="alert" title={text.account.errors.failed} /> : null}
        <Button look="primary" type="submit" disabled={pending}>
          {text.begin.submit}
        </Button>
      </div>
    </form>
  );
}

const value = (form: FormData, name: string): string => String(form.get(name) ?? '');

function beginningFrom(form: FormData, writing: 'ru' | 'en'): Beginning {
  const names: Names = { name: value(form, 'name'), languages: value(form, 'languages') as Names['languages'] };
  const from = value(form, 'from') as Beginning['from'];
  if (from !== 'blank') return { ...names, from };
  return { ...names, from, kind: value(form, 'kind'), where: value(form, 'where') as 'ru' | 'eu' | 'both', writing };
}

function Line({ id, label, hint, initial }: { id: string; label: string; hint: string; initial: string }) {
  return (
    <LabelledField id={id} label={label} hint={hint}>
      <TextInput id={id} name={id} key={initial} defaultValue={initial} maxLength={200} autoComplete="off" aria-describedby={`${id}-hint`} />
    </LabelledField>
  );
}

function Radios({ id, label, hint, options, initial }: { id: string; label: string; hint?: string; options: Readonly<Record<string, string>>; initial: string }) {
  return (
    <LabelledGroup key={initial} id={id} label={label} hint={hint}>
      {Object.entries(options).map(([value, words]) => (
        <label key={value} className="flex items-start gap-1 py-[3px]">
          <input type="radio" name={id} value={value} defaultChecked={value === initial} className="mt-[5px] accent-accent" />
          <span>{words}</span>
        </label>
      ))}
    </LabelledGroup>
  );
}
