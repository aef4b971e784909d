'use client';

import { useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { LabelledGroup } from '@/components/ui/labelled';
import { useAnswer } from '../form/answer';
import { emptyRow } from './empty-row';
import { type FieldProps } from './field-props';
import { type AnyQuestion, QuestionList } from './question-list';

/** Several fields that are one answer: given together or not at all. */
export function GroupField({ path, id, label, hint, kind, question }: FieldProps<'group'> & { question: AnyQuestion }) {
  const text = useText().wizard.fields;
  const { value, set } = useAnswer<Readonly<Record<string, unknown>> | null>(path);
  return (
    <LabelledGroup id={id} label={label} hint={hint}>
      {value === null ? (
        <Button onClick={() => set(emptyRow(kind.fields))}>{text.addItem}</Button>
      ) : (
        <div className="space-y-2 border-l pl-2">
          <QuestionList schema={kind.fields} questions={question.fields ?? {}} base={path} here={value} />
          <Button onClick={() => set(null)}>{text.clear}</Button>
        </div>
      )}
    </LabelledGroup>
  );
}
