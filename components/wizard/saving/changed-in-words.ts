import { type z } from 'zod';
import { type Answers, type Topic, topics } from '@/policy/answers';
import { type Language } from '@/policy/vocabulary';
import { say } from '@/components/interface-text/interface-text';
import { fieldKind, fieldsOf } from '../fields/field-kind';
import { titleOf } from '../fields/row-title';
import { questionsOf } from '../question';
import { questionTitle } from '../question/question-path';
import { answerInWords } from './answer-in-words';

/** One answer in words: which, of which row, and what it was and becomes. */
export interface ChangedInWords {
  readonly path: string;
  /** «Права: Срок ответа» */
  readonly title: string;
  /** The row that it belongs to, where the question is of a list. */
  readonly row: string | null;
  readonly before: string;
  readonly after: string;
}

interface Place {
  readonly schema: z.ZodType;
  readonly path: string;
  readonly row: string | null;
}

/**
 * The answers in which two sets of topics differ, down to the innermost question, as a person reads them.
 * @param before topics as they are, @param after the same topics as they would be
 */
export function changedInWords(before: Partial<Answers>, after: Partial<Answers>, language: Language): ChangedInWords[] {
  return (Object.keys(after) as Topic[]).flatMap((topic) =>
    Object.entries(fieldsOf(topics[topic])).flatMap(([field, schema]) => {
      const [was, is] = [before, after].map((all) => (all[topic] as Record<string, unknown> | undefined)?.[field]);
      return differing({ schema, path: `${topic}.${field}`, row: null }, was, is, topic, language);
    }),
  );
}

function differing(place: Place, was: unknown, is: unknown, topic: Topic, language: Language): ChangedInWords[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const kind = fieldKind(place.schema);
  if (kind.kind === 'rows' && Array.isArray(was) && Array.isArray(is)) {
    const earlier = new Map(was.map((row: unknown, index) => [keyOf(row, index), row]));
    const matched = is.map((row: unknown, index) => ({ row, before: earlier.get(keyOf(row, index)), index }));
    if (matched.every(({ before }) => before !== undefined) && matched.length === was.length) {
      return matched.flatMap(({ row, before, index }) =>
        Object.entries(fieldsOf(kind.row)).flatMap(([field, schema]) =>
          differing({ schema, path: `${place.path}.${index}.${field}`, row: place.row ?? titleOf(kind.row, row, language) }, valueAt(before, field), valueAt(row, field), topic, language),
        ),
      );
    }
  }
  const words = (value: unknown) => answerInWords(place.schema, value, language);
  return [{ path: place.path, title: questionTitle(place.path, language) ?? say(questionsOf[topic].title, language), row: place.row, before: words(was), after: words(is) }];
}

/** Rows are told apart by their ids; those of the small lists within a row by their place. */
const keyOf = (row: unknown, index: number) => valueAt(row, 'id') ?? `row ${index}`;
const valueAt = (row: unknown, field: string): unknown => (row as Record<string, unknown> | null)?.[field];
