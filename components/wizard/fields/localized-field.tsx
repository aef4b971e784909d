'use client';

import { type Localized } from '@/policy/answers';
import { type Language } from '@/policy/vocabulary';
import { useText } from '@/components/interface-text/language-context';
import { describedBy, LabelledField, LabelledGroup } from '@/components/ui/labelled';
import { TextArea, TextInput } from '@/components/ui/text-input';
import { useAnswer } from '../form/answer';
import { useWizardForm } from '../form/form-context';
import { type FieldProps } from './field-props';

type Props = FieldProps<'localized' | 'prose'>;

/** A text that a person writes differently in each language of the document. */
export function LocalizedField({ path, id, label, hint, kind }: Props) {
  const { value, set, message } = useAnswer<Localized | null>(path);
  const languages = useShownLanguages(value);
  const only = languages.length === 1 ? languages[0] : undefined;
  const text = (language: Language, inputId: string, named?: string) => (
    <LocalizedInput
      id={inputId}
      language={language}
      prose={kind.kind === 'prose'}
      label={named}
      value={value}
      wrong={message !== undefined}
      describedBy={describedBy(id, { hint, message })}
      onChange={set}
    />
  );
  if (only) {
    return (
      <LabelledField id={id} label={label} hint={hint} message={message}>
        {text(only, id)}
      </LabelledField>
    );
  }
  return (
    <LabelledGroup id={id} label={label} hint={hint} message={message}>
      <LanguagePair>{(language, name) => text(language, `${id}.${language}`, `${label}: ${name}`)}</LanguagePair>
    </LabelledGroup>
  );
}

/** The languages of the document, and any other in which something is written already. */
export function useShownLanguages(value: Localized | null): readonly Language[] {
  const { documentLanguages } = useWizardForm();
  const written = (['ru', 'en'] as const).filter((language) => documentLanguages.includes(language) || (value?.[language] ?? null) !== null);
  return written.length > 0 ? written : ['ru', 'en'];
}

/** Russian and English side by side where there is room, each marked with its language. */
export function LanguagePair({ children }: { children: (language: Language, name: string) => React.ReactNode }) {
  const { fields } = useText().wizard;
  return (
    <div className="grid gap-1 sm:grid-cols-2">
      {(['ru', 'en'] as const).map((language) => (
        <div key={language} className="grid grid-cols-[2.25rem_1fr] items-start">
          <span aria-hidden className="pt-[8px] text-small text-quiet">
            {language.toUpperCase()}
          </span>
          {children(language, language === 'ru' ? fields.inRussian : fields.inEnglish)}
        </div>
      ))}
    </div>
  );
}

interface InputProps {
  id: string;
  language: Language;
  prose: boolean;
  /** Named by itself where no label stands beside it. */
  label?: string;
  value: Localized | null;
  wrong: boolean;
  describedBy?: string;
  onChange: (value: Localized | null) => void;
}

/** The text in one language. Emptied in both, the answer counts as not given. */
export function LocalizedInput({ id, language, prose, label, value, wrong, describedBy: description, onChange }: InputProps) {
  const Input = prose ? TextArea : TextInput;
  return (
    <Input
      id={id}
      lang={language}
      aria-label={label}
      aria-invalid={wrong ? true : undefined}
      aria-describedby={description}
      autoComplete="off"
      value={value?.[language] ?? ''}
      onChange={(event: { target: { value: string } }) => {
        const next: Localized = { ru: value?.ru ?? null, en: value?.en ?? null, [language]: event.target.value === '' ? null : event.target.value };
        onChange(next.ru === null && next.en === null ? null : next);
      }}
    />
  );
}
