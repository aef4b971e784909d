'use client';

import { useActionState } from 'react';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { LabelledField, LabelledGroup } from '@/components/ui/labelled';
import { Notice } from '@/components/ui/notice';
import { TextInput } from '@/components/ui/text-input';

export interface Beginning {
  name: string;
  kind: string;
  where: 'ru' | 'eu' | 'both';
  languages: 'both' | 'ru' | 'en';
  writing: 'ru' | 'en';
}

/** The first questions: enough for a whole document to stand beside the next ones. */
export function BeginForm({ onBegin }: { onBegin: (beginning: Beginning) => Promise<{ outcome: string }> }) {
  const text = useText();
  const language = useLanguage();
  const [state, submit, pending] = useActionState(
    async (_before: { outcome: string } | null, form: FormData) =>
      onBegin({
        name: String(form.get('name') ?? ''),
        kind: String(form.get('kind') ?? ''),
        where: form.get('where') as Beginning['where'],
        languages: form.get('languages') as Beginning['languages'],
        writing: language,
      }),
    null,
  );
  return (
    <form action={submit} className="max-w-[38rem] space-y-3">
      <LabelledField id="name" label={text.begin.name} hint={text.begin.nameHint}>
        <TextInput id="name" name="name" maxLength={200} autoComplete="off" aria-describedby="name-hint" />
      </LabelledField>
      <LabelledField id="kind" label={text.begin.kind} hint={text.begin.kindHint}>
        <TextInput id="kind" name="kind" maxLength={200} autoComplete="off" aria-describedby="kind-hint" />
      </LabelledField>
      <Radios id="where" label={text.begin.where} hint={text.begin.whereHint} options={text.begin.whereOptions} initial={language === 'ru' ? 'ru' : 'eu'} />
      <Radios id="languages" label={text.begin.languages} options={text.begin.languageOptions} initial="both" />
      {state ? <Notice tone="stop" role="alert" title={text.account.errors.failed} /> : null}
      <Button look="primary" type="submit" disabled={pending}>
        {text.begin.submit}
      </Button>
    </form>
  );
}

function Radios({ id, label, hint, options, initial }: { id: string; label: string; hint?: string; options: Readonly<Record<string, string>>; initial: string }) {
  return (
    <LabelledGroup id={id} label={label} hint={hint}>
      {Object.entries(options).map(([value, words]) => (
        <label key={value} className="flex items-start gap-1 py-[3px]">
          <input type="radio" name={id} value={value} defaultChecked={value === initial} className="mt-[5px] accent-accent" />
          <span>{words}</span>
        </label>
      ))}
    </LabelledGroup>
  );
}
