'use client';

import { type z } from 'zod';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage } from '@/components/interface-text/language-context';
import { useWizardForm } from '../form/form-context';
import { ChoiceField } from './choice-field';
import { ChoicesField } from './choices-field';
import { fieldKind } from './field-kind';
import { GroupField } from './group-field';
import { LineField } from './line-field';
import { LocalizedField } from './localized-field';
import { PeriodField } from './period-field';
import { type AnyQuestion } from './question-list';
import { RowsField } from './rows-field';
import { TextsField } from './texts-field';
import { YesNoField } from './yes-no-field';

/** One question with the field that its schema calls for. */
export function QuestionField({ path, schema, question }: { path: string; schema: z.ZodType; question: AnyQuestion }) {
  const { topic, onFocus } = useWizardForm();
  const id = `${topic}.${path}`;
  return (
    <div
      data-question={id}
      onFocus={(event) => {
        event.stopPropagation();
        onFocus(id);
      }}
    >
      <Field path={path} id={id} schema={schema} question={question} />
    </div>
  );
}

function Field({ path, id, schema, question }: { path: string; id: string; schema: z.ZodType; question: AnyQuestion }) {
  const language = useLanguage();
  const words = { path, id, label: say(question, language), hint: question.why && say(question.why, language) };
  const kind = fieldKind(schema);
  switch (kind.kind) {
    case 'line':
    case 'web-address':
    case 'email':
    case 'number':
    case 'day':
      return <LineField {...words} kind={kind} />;
    case 'localized':
    case 'prose':
      return <LocalizedField {...words} kind={kind} />;
    case 'texts':
      return <TextsField {...words} kind={kind} />;
    case 'period':
      return <PeriodField {...words} kind={kind} />;
    case 'yes-no':
      return <YesNoField {...words} kind={kind} />;
    case 'choice':
    case 'reference':
      return <ChoiceField {...words} kind={kind} />;
    case 'choices':
    case 'references':
      return <ChoicesField {...words} kind={kind} />;
    case 'rows':
      return <RowsField {...words} kind={kind} question={question} />;
    case 'group':
      return <GroupField {...words} kind={kind} question={question} />;
  }
}
