'use client';

import { useMemo } from 'react';
import { type CompletionSource } from '@codemirror/autocomplete';
import { type Library } from '@/policy/clauses/library';
import { type Problem } from '@/policy/clauses/problem';
import { type Passage } from '@/policy/revisions/passage';
import { lawName } from '@/components/document/provisions';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { paragraphsOf } from '../template-parts';
import { CodeEditor } from './code-editor';
import { completionsOf } from './completions';

interface TextPair {
  library: Library;
  clauseId: string;
  /** The law of the pair; null for the texts that serve under every law. */
  law: string | null;
  texts: Readonly<Record<string, string>>;
  problems: readonly Problem[];
  onChange: (file: string, text: string) => void;
  onMark: (passage: Passage) => void;
  readOnly: boolean;
  sample: (path: string) => unknown;
}

/** The Russian and the English text for one law, side by side, with how their paragraphs stand to each other. */
export function TextPair({ library, clauseId, law, texts, problems, onChange, onMark, readOnly, sample }: TextPair) {
  const text = useText().workbench;
  const language = useLanguage();
  const files = { ru: fileOf(law, 'ru'), en: fileOf(law, 'en') };
  const counts = { ru: paragraphsOf(bodyOf(texts[files.ru] ?? '')).length, en: paragraphsOf(bodyOf(texts[files.en] ?? '')).length };
  const completing = useMemo((): Record<'ru' | 'en', CompletionSource> => {
    const of = (textLanguage: 'ru' | 'en') => completionsOf({ library, textLanguage, language, sample });
    return { ru: of('ru'), en: of('en') };
  }, [library, language, sample]);
  return (
    <section aria-label={law === null ? text.everyLaw : lawName(law, language)}>
      <h2 className="text-small text-quiet">{law === null ? text.everyLaw : lawName(law, language)}</h2>
      <div className="mt-1 grid gap-2 lg:grid-cols-2">
        {(['ru', 'en'] as const).map((one) => {
          const file = files[one];
          return (
            <div key={one} className="min-w-0">
              <p className="text-small font-medium">{text.textIn[one]}</p>
              <CodeEditor
                label={`${text.textIn[one]}, ${law === null ? text.everyLaw : lawName(law, language)}`}
                lang={one}
                clause
                value={texts[file] ?? ''}
                onChange={(value) => onChange(file, value)}
                onSelect={(start, end) => onMark({ file, start, end, quote: (texts[file] ?? '').slice(start, end) })}
                problems={problems.filter((problem) => problem.file === `clauses/${clauseId}/${file}`)}
                language={language}
                completions={completing[one]}
                readOnly={readOnly}
              />
            </div>
          );
        })}
      </div>
      {counts.ru === counts.en ? null : <p className="text-small text-warn">{text.paragraphs(counts.ru, counts.en)}</p>}
    </section>
  );
}

export const fileOf = (law: string | null, language: 'ru' | 'en') => `${law === null ? '' : `${law}.`}${language}.md`;

const bodyOf = (source: string) => source.replace(/^---\r?\n[\s\S]*?---[ \t]*(?:\r?\n|$)/, '');
