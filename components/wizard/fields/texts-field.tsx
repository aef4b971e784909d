'use client';

import { type Localized } from '@/policy/answers';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { LabelledGroup } from '@/components/ui/labelled';
import { useAnswer } from '../form/answer';
import { type FieldProps } from './field-props';
import { LanguagePair, LocalizedInput, useShownLanguages } from './localized-field';
import { NoneBox } from './none-box';

/** A list of short texts, each in the languages of the document. */
export function TextsField({ path, id, label, hint }: FieldProps<'texts'>) {
  const text = useText().wizard.fields;
  const language = useLanguage();
  const { value, set, message } = useAnswer<(Localized | null)[] | null>(path);
  const languages = useShownLanguages(anyOf(value));
  const lines = value ?? [];
  const change = (index: number, line: Localized | null) => set(lines.map((old, at) => (at === index ? (line ?? { ru: null, en: null }) : old)));
  const remove = (index: number) => {
    const rest = lines.filter((_line, at) => at !== index);
    set(rest.length > 0 ? rest : null);
  };
  const only = languages.length === 1 ? languages[0] : undefined;
  return (
    <LabelledGroup id={id} label={label} hint={hint} message={message}>
      <ul className="space-y-1">
        {lines.map((line, index) => {
          const input = (inLanguage: 'ru' | 'en', name: string) => (
            <LocalizedInput
              id={`${id}.${index}.${inLanguage}`}
              language={inLanguage}
              prose={false}
              label={`${label} ${index + 1}: ${name}`}
              value={line}
              wrong={message !== undefined && line?.ru === null && line.en === null}
              onChange={(next) => change(index, next)}
            />
          );
          return (
            <li key={index} className="grid grid-cols-[1fr_auto] gap-[4px]">
              {only ? input(only, only === 'ru' ? text.inRussian : text.inEnglish) : <LanguagePair>{input}</LanguagePair>}
              <Button look="bare" aria-label={`${text.remove}: ${line?.[language] ?? text.row(index + 1)}`} title={text.remove} onClick={() => remove(index)}>
                <span aria-hidden>×</span>
              </Button>
            </li>
          );
        })}
      </ul>
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <Button onClick={() => set([...lines, { ru: null, en: null }])}>{text.addItem}</Button>
        {lines.length === 0 ? <NoneBox id={id} label={text.noneRows} checked={value?.length === 0} onChange={(none) => set(none ? [] : null)} /> : null}
      </div>
    </LabelledGroup>
  );
}

/** One text with something in every language in which any of the lines has something. */
function anyOf(lines: readonly (Localized | null)[] | null): Localized | null {
  return lines?.reduce<Localized>((all, line) => ({ ru: all.ru ?? line?.ru ?? null, en: all.en ?? line?.en ?? null }), { ru: null, en: null }) ?? null;
}
