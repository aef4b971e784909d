'use client';

import { useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { type z } from 'zod';
import { useText } from '@/components/interface-text/language-context';
import { firstMessage } from '../form/answer';
import { useWizardForm } from '../form/form-context';
import { type Question, type Questions } from '../question/question';
import { fieldsOf } from './field-kind';
import { QuestionField } from './question-field';

/** Questions whose owner is not known to the type system: the walk along a schema has lost it. */
export type AnyQuestion = Question<never> & Partial<Pick<Questions<never, never>, 'one'>> & { readonly fields?: AnyQuestions };
export type AnyQuestions = Readonly<Record<string, AnyQuestion>>;

interface QuestionList {
  schema: z.ZodType;
  questions: AnyQuestions;
  /** Path of the object within the topic; empty for the topic itself. */
  base: string;
  /** The object whose fields are asked for. */
  here: unknown;
}

/** The essential questions of a topic or row, and the others folded below. */
export function QuestionList({ schema, questions, base, here }: QuestionList) {
  const { answers } = useWizardForm();
  const fields = fieldsOf(schema);
  const visible = Object.entries(questions).filter(([, question]) => question.when?.(here as never, answers) ?? true);
  const ask = ([name, question]: [string, AnyQuestion]) => {
    const field = fields[name];
    return field ? <QuestionField key={name} path={base === '' ? name : `${base}.${name}`} schema={field} question={question} /> : null;
  };
  const folded = visible.filter(([, question]) => !question.essential);
  return (
    <div className="space-y-3">
      {visible.filter(([, question]) => question.essential).map(ask)}
      {folded.length > 0 ? <Folded base={base} names={folded.map(([name]) => name)} fields={() => folded.map(ask)} /> : null}
    </div>
  );
}

/** «Ещё вопросы»: opened by whoever wants more, by a link to one of them, and by an answer that needs mending. */
function Folded({ base, names, fields }: { base: string; names: readonly string[]; fields: () => React.ReactNode }) {
  const text = useText().wizard;
  const { topic, wanted } = useWizardForm();
  const { control } = useFormContext();
  const { errors } = useFormState({ control });
  const paths = names.map((name) => (base === '' ? name : `${base}.${name}`));
  const asked = wanted !== null && paths.some((path) => isWithin(wanted, `${topic}.${path}`));
  const [opened, setOpened] = useState(false);
  const [followed, setFollowed] = useState<string | null>(null);
  if (asked && followed !== wanted) {
    setFollowed(wanted);
    setOpened(true);
  }
  const wrong = paths.some((path) => firstMessage(atPath(errors, path)) !== undefined);
  const open = opened || wrong;
  return (
    <details open={open} onToggle={(event) => setOpened(event.currentTarget.open)} className="border-t pt-1">
      <summary className="py-1 font-medium text-accent">{text.more(names.length)}</summary>
      {open ? <div className="mt-1 space-y-3">{fields()}</div> : null}
    </details>
  );
}

/** Whether a path is another one or lies inside it. */
export function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`);
}

function atPath(errors: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[name] : undefined), errors);
}
