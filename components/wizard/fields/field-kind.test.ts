import { describe, expect, it } from 'vitest';
import { type z } from 'zod';
import { topicNames, topics } from '@/policy/answers';
import { questionsOf } from '../question';
import { type Question, type Questions } from '../question/question';
import { fieldKind, fieldsOf } from './field-kind';

type AnyQuestion = Question<never> & Partial<Pick<Questions<never, never>, 'fields'>>;

/** Every path of a topic for which there is a field with words, following rows and groups. */
function asked(schema: z.ZodType, questions: Readonly<Record<string, AnyQuestion>>, path: string): string[] {
  return Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
    const here = `${path}.${name}`;
    if (name === 'id') return [];
    const question = questions[name];
    if (!question) throw new Error(`No question for ${here}`);
    const kind = fieldKind(field);
    const inner = kind.kind === 'rows' ? kind.row : kind.kind === 'group' ? kind.fields : null;
    if (!inner) return [here];
    return [here, ...asked(inner, question.fields as Readonly<Record<string, AnyQuestion>>, here)];
  });
}

describe('the wizard', () => {
  it.each(topicNames)('asks for every field of the topic %s, in both languages', (topic) => {
    const words = questionsOf[topic];
    const paths = asked(topics[topic], words.questions as Readonly<Record<string, AnyQuestion>>, topic);
    expect(paths.length).toBeGreaterThanOrEqual(Object.keys(fieldsOf(topics[topic])).length);
    expect(words.title.ru).not.toBe(words.title.en);
  });

  it('writes Russian labels in Russian and English labels in English', () => {
    const cyrillic = /\p{Script=Cyrillic}/u;
    const check = (questions: Readonly<Record<string, AnyQuestion>>): void => {
      for (const [name, question] of Object.entries(questions)) {
        if (!/^(ИНН|DPO)$/.test(question.ru)) expect(question.ru, name).toMatch(cyrillic);
        expect(question.en, name).not.toMatch(cyrillic);
        if (question.fields) check(question.fields as Readonly<Record<string, AnyQuestion>>);
      }
    };
    for (const topic of topicNames) check(questionsOf[topic].questions as Readonly<Record<string, AnyQuestion>>);
  });

  it('asks something essential in every topic', () => {
    for (const topic of topicNames) {
      const questions = Object.values(questionsOf[topic].questions as Readonly<Record<string, AnyQuestion>>);
      expect(questions.some((question) => question.essential), topic).toBe(true);
    }
  });
});
