'use client';

import { type ReactNode } from 'react';
import { type z } from 'zod';
import { useText } from '@/components/interface-text/language-context';
import { Menu, type MenuAction } from '@/components/ui/menu';
import { useAnswer } from '../form/answer';
import { type AnyQuestions, QuestionList } from './question-list';

interface RowCard {
  path: string;
  id: string;
  title: string;
  row: Readonly<Record<string, unknown>>;
  schema: z.ZodObject;
  questions: AnyQuestions;
  /** Said above the questions. */
  note: ReactNode;
  open: boolean;
  onOpen: (open: boolean) => void;
  onLeave: () => void;
  actions: readonly MenuAction[];
}

/** One row: its name when folded, its questions when open. */
export function RowCard({ path, id, title, row, schema, questions, note, open, onOpen, onLeave, actions }: RowCard) {
  const text = useText().wizard.fields;
  const { message } = useAnswer(path);
  return (
    <li id={id} className="border-b">
      <div className="flex items-center gap-1">
        <button type="button" aria-expanded={open} className="flex min-h-5 min-w-0 grow items-center gap-1 py-[6px] text-left hover:bg-tint" onClick={() => onOpen(!open)}>
          <span aria-hidden className={`text-quiet transition-transform ${open ? 'rotate-90' : ''}`}>
            ›
          </span>
          <span className="min-w-0 font-medium">{title}</span>
        </button>
        <Menu label={text.actions(title)} actions={actions} />
      </div>
      {message && !open ? <p className="pb-1 text-small text-stop">{text.mendInside}</p> : null}
      {open ? (
        <div
          className="mb-2 ml-[6px] space-y-2 border-l pl-2"
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
          }}
        >
          {note}
          <QuestionList schema={schema} questions={questions} base={path} here={row} />
        </div>
      ) : null}
    </li>
  );
}
