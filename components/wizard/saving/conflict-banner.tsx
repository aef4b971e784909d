'use client';

import { useState } from 'react';
import { type Topic, topics } from '@/policy/answers';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { fieldsOf } from '../fields/field-kind';
import { questionTitle } from '../question/question-path';
import { questionsOf } from '../question';
import { type Conflict } from './answers-keeper';
import { answerInWords } from './answer-in-words';

/** Two people answered one question differently: both answers, and a choice between them. Nothing is lost silently. */
export function ConflictBanner({ conflicts, onDecide }: { conflicts: readonly Conflict[]; onDecide: (taken: Partial<Record<Topic, string[]>>) => void }) {
  const text = useText().wizard.conflict;
  const language = useLanguage();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = (path: string, take: boolean) => {
    const next = new Set(theirs);
    if (take) next.add(path);
    else next.delete(path);
    setTheirs(next);
  };
  const decided = (): Partial<Record<Topic, string[]>> =>
    Object.fromEntries(conflicts.map(({ topic, contradictions }) => [topic, contradictions.map((one) => one.field).filter((field) => theirs.has(`${topic}.${field}`))]));
  return (
    <Notice tone="warn" role="alert" title={text.title}>
      <p>{text.body}</p>
      {conflicts.flatMap(({ topic, contradictions }) =>
        contradictions.map(({ field, mine, theirs: other }) => {
          const path = `${topic}.${field}`;
          const schema = fieldsOf(topics[topic])[field];
          const words = (value: unknown) => (schema ? answerInWords(schema, value, language) : '');
          return (
            <fieldset key={path} className="mt-2">
              <legend className="font-medium">{questionTitle(path, language) ?? say(questionsOf[topic].title, language)}</legend>
              {[
                { label: text.mine, keep: text.keepMine, value: mine, take: false },
                { label: text.theirs, keep: text.takeTheirs, value: other, take: true },
              ].map((option) => (
                <label key={option.keep} className="mt-1 grid grid-cols-[auto_1fr] gap-1">
                  <input type="radio" name={`conflict.${path}`} className="mt-[5px] accent-accent" checked={theirs.has(path) === option.take} onChange={() => choose(path, option.take)} />
                  <span>
                    {option.keep}
                    <span className="block text-small text-quiet">
                      {option.label}: {words(option.value)}
                    </span>
                  </span>
                </label>
              ))}
            </fieldset>
          );
        }),
      )}
      <Button look="primary" className="mt-2" onClick={() => onDecide(decided())}>
        {text.apply}
      </Button>
    </Notice>
  );
}
