import { type Answers, type Localized, type Period, type Topic } from '@/policy/answers';

/** Words in both languages of the interface. */
export interface Words {
  readonly ru: string;
  readonly en: string;
}

/**
 * One question as a founder meets it. `Here` is the object that holds the answer: a topic, or a row of a list.
 * What kind of field it gets follows from the zod schema of the answer, never from this file.
 */
export interface Question<Here> extends Words {
  /** Why it is asked, in one line. */
  readonly why?: Words;
  /** Asked at once; the others are folded under «ещё вопросы». A topic is done when its essential questions are answered. */
  readonly essential: boolean;
  /** Whether it makes sense at all; an answer that is hidden is kept. */
  readonly when?: (here: Here, answers: Answers) => boolean;
}

/** A list of rows, or a group of fields, with a question for each field of it. */
export interface Questions<Here, Row> extends Question<Here> {
  readonly fields: QuestionsOf<Row>;
  /** What one row is called, in the accusative, for «Добавить …». */
  readonly one?: Words;
}

type Leaf = string | number | boolean | Localized | Period;

type QuestionFor<Value, Here> = [Value] extends [Leaf | null]
  ? Question<Here>
  : Value extends readonly (infer Row)[]
    ? [Row] extends [Leaf]
      ? Question<Here>
      : Questions<Here, Row>
    : Questions<Here, Value>;

/** A question for every field, so that a field added to a schema without words is a type error. Ids make themselves. */
export type QuestionsOf<Here> = { readonly [Field in Exclude<keyof Here, 'id'> & string]: QuestionFor<NonNullable<Here[Field]>, Here> };

/** A topic of the wizard in words. */
export interface TopicQuestions<Name extends Topic> {
  readonly title: Words;
  /** What the topic settles, in one or two sentences. */
  readonly intro: Words;
  /** The yes-no question that decides whether the rest of the topic matters. */
  readonly gate?: Extract<keyof Answers[Name], string>;
  readonly questions: QuestionsOf<Answers[Name]>;
}

interface Options<Here> {
  readonly why?: readonly [ru: string, en: string];
  readonly when?: (here: Here, answers: Answers) => boolean;
}

const words = (pair: readonly [string, string] | undefined): Words | undefined => (pair ? { ru: pair[0], en: pair[1] } : undefined);

/** A question that is folded under «ещё вопросы» until someone wants it. */
export function ask<Here>(ru: string, en: string, { why, when }: Options<Here> = {}): Question<Here> {
  return { ru, en, why: words(why), when, essential: false };
}

/** A question that everyone is asked. */
export function essential<Here>(ru: string, en: string, options: Options<Here> = {}): Question<Here> {
  return { ...ask(ru, en, options), essential: true };
}

/** A list of rows, or a group of fields, asked with the questions of its parts. */
export function each<Here, Row>(
  question: Question<Here>,
  one: readonly [ru: string, en: string],
  fields: QuestionsOf<Row>,
): Questions<Here, Row> {
  return { ...question, one: { ru: one[0], en: one[1] }, fields };
}
