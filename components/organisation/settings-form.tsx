'use client';

import { useId, useState, useTransition } from 'react';
import { useLanguage } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { LabelledField } from '@/components/ui/labelled';
import { Notice } from '@/components/ui/notice';
import { TextInput } from '@/components/ui/text-input';
import { organisationText } from './words';

export interface ShownSettings {
  readonly publishingFourEyes: boolean;
  readonly libraryFourEyes: boolean;
  /** Empty for the colour of the product. */
  readonly accentColour: string;
}

interface SettingsForm {
  settings: ShownSettings;
  /** The logo as a data URL. */
  logo: string | null;
  /** Only one person belongs to the organisation. */
  alone: boolean;
  onSave: (settings: ShownSettings & { logo?: Uint8Array<ArrayBuffer> | null }) => Promise<{ outcome: string }>;
}

const largest = 100 * 1024;

/** What the organisation decides for all its services. */
export function SettingsForm({ settings, logo, alone, onSave }: SettingsForm) {
  const text = organisationText(useLanguage());
  const [draft, setDraft] = useState(settings);
  const [file, setFile] = useState<File | null | undefined>(undefined);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const set = (change: Partial<ShownSettings>) => setDraft({ ...draft, ...change });
  const save = () =>
    start(async () => {
      if (file && file.size > largest) return setOutcome('logo-too-large');
      const bytes = file ? new Uint8Array(await file.arrayBuffer()) : file;
      const { outcome: came } = await onSave({ ...draft, ...(bytes === undefined ? {} : { logo: bytes }) });
      setOutcome(came);
      if (came === 'saved') setFile(undefined);
    });
  return (
    <form
      className="max-w-[38rem] space-y-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Switch label={text.publishingFourEyes} hint={text.publishingFourEyesHint} checked={draft.publishingFourEyes} onChange={(publishingFourEyes) => set({ publishingFourEyes })} />
      {draft.publishingFourEyes && alone ? <Notice tone="warn">{text.alone}</Notice> : null}
      <Switch label={text.libraryFourEyes} hint={text.libraryFourEyesHint} checked={draft.libraryFourEyes} onChange={(libraryFourEyes) => set({ libraryFourEyes })} />
      <LabelledField id="accent" label={text.accent} hint={text.accentHint} message={outcome === 'accent-format' ? text.errors['accent-format'] : undefined}>
        <div className="flex items-center gap-1">
          <TextInput id="accent" className="max-w-[10rem] font-mono" value={draft.accentColour} maxLength={20} spellCheck={false} aria-invalid={outcome === 'accent-format'} aria-describedby="accent-hint" onChange={(event) => set({ accentColour: event.target.value })} />
          {/^#[0-9a-f]{6}$/i.test(draft.accentColour.trim()) ? (
            <svg aria-hidden viewBox="0 0 1 1" className="size-4 rounded-box border border-edge" fill={draft.accentColour.trim()}>
              <rect width="1" height="1" />
            </svg>
          ) : null}
        </div>
      </LabelledField>
      <LabelledField id="logo" label={text.logo} hint={text.logoHint} message={outcome?.startsWith('logo-') ? text.errors[outcome] : undefined}>
        {logo !== null && file !== null ? (
          <img src={logo} alt={text.logoNow} className="mb-1 max-h-[4rem] max-w-full" />
        ) : null}
        <input id="logo" type="file" accept="image/png,image/jpeg,image/webp" aria-describedby="logo-hint" className="block max-w-full" onChange={(event) => setFile(event.target.files?.[0])} />
        {logo !== null && file !== null ? (
          <Button className="mt-1" onClick={() => setFile(null)}>
            {text.logoRemove}
          </Button>
        ) : null}
      </LabelledField>
      <Button look="primary" type="submit" disabled={pending}>
        {text.save}
      </Button>
      <div aria-live="polite">
        {outcome === 'saved' ? <Notice tone="good" title={text.saved} /> : null}
        {outcome !== null && outcome !== 'saved' && outcome !== 'accent-format' && !outcome.startsWith('logo-') ? <Notice tone="stop" title={text.errors[outcome] ?? text.errors['failed']} /> : null}
      </div>
    </form>
  );
}

function Switch({ label, hint, checked, onChange }: { label: string; hint: string; checked: boolean; onChange: (checked: boolean) => void }) {
  const id = useId();
  return (
    <div className="flex items-start gap-1">
      <input id={id} type="checkbox" className="mt-[5px] size-[18px] accent-accent" checked={checked} aria-describedby={`${id}-hint`} onChange={(event) => onChange(event.target.checked)} />
      <div>
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <p id={`${id}-hint`} className="text-small text-quiet">
          {hint}
        </p>
      </div>
    </div>
  );
}
