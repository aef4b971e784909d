'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { type Placement } from '@/policy/revisions/placement';
import { lawName } from '@/components/document/provisions';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { describedBy, LabelledField, LabelledGroup } from '@/components/ui/labelled';
import { Select, TextInput } from '@/components/ui/text-input';

interface NewClauseForm {
  sections: readonly { id: string; name: string; laws: readonly string[] }[];
  create: (clause: { name: string; section: string; placement: Placement }) => Promise<{ outcome: string; clauseId?: string }>;
}

/** A clause of the organisation's own: what it is called, where it stands, and under which laws. */
export function NewClauseForm({ sections, create }: NewClauseForm) {
  const text = useText().workbench.create;
  const language = useLanguage();
  const router = useRouter();
  const [name, setName] = useState('');
  const [section, setSection] = useState(sections[0]?.id ?? '');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState(false);
  const [working, begin] = useTransition();
  const laws = sections.find(({ id }) => id === section)?.laws ?? [];
  const chosen = laws.filter((law) => !left.has(law));
  return (
    <form
      className="space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        begin(async () => {
          const answer = await create({ name, section, placement: Object.fromEntries(chosen.map((law) => [law, { section, after: null }])) }).catch(() => ({ outcome: 'failed', clauseId: undefined }));
          setFailed(answer.outcome !== 'created');
          if (answer.outcome === 'created') router.push(`/library/${answer.clauseId ?? ''}/edit`);
        });
      }}
    >
      <LabelledField id="clause-name" label={text.name} hint={text.nameHint} message={failed ? text.failed : undefined}>
        <TextInput id="clause-name" value={name} onChange={(event) => setName(event.target.value)} aria-describedby={describedBy('clause-name', { hint: true, message: failed })} />
      </LabelledField>
      <LabelledField id="clause-section" label={text.section}>
        <Select id="clause-section" value={section} onChange={(event) => setSection(event.target.value)}>
          {sections.map(({ id, name: title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </LabelledField>
      <LabelledGroup id="clause-laws" label={text.laws}>
        {laws.map((law) => (
          <label key={law} className="flex min-h-4 items-start gap-1">
            <input
              type="checkbox"
              className="mt-[4px] size-2 accent-accent"
              checked={!left.has(law)}
              onChange={(event) => setLeft((known) => new Set(event.target.checked ? [...known].filter((one) => one !== law) : [...known, law]))}
            />
            <span>{lawName(law, language)}</span>
          </label>
        ))}
      </LabelledGroup>
      <Button type="submit" look="primary" disabled={working || name.trim() === '' || chosen.length === 0}>
        {text.create}
      </Button>
    </form>
  );
}
