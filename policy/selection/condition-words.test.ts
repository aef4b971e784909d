import { describe, expect, it } from 'vitest';
import { type Condition } from '@/policy/clauses/condition';
import { proofShape } from '@/policy/clauses/fixtures/facts';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { conditionInWords, conditionParts } from './condition-words';

function whenOf(when: string): Condition {
  const yaml = `id: x\nsection: a\nsources: {}\nwhen: ${when}\n`;
  const { library } = parseLibrary({ glossary: '', outlines: {}, clauses: [{ id: 'x', yaml, texts: { 'ru.md': 'А', 'en.md': 'A' }, examples: {} }] }, proofShape);
  const condition = library.clauses.get('x')?.when;
  if (!condition) throw new Error(when);
  return condition;
}

const say = (when: string, language: 'ru' | 'en' = 'ru') => conditionInWords(whenOf(when), language, (path) => path);

describe('a condition in words', () => {
  it.each([
    ['{ fact: transfers.crossBorder, is: true }', '«transfers.crossBorder» — да', '“transfers.crossBorder” — yes'],
    ['{ not: { fact: transfers.crossBorder, is: true } }', '«transfers.crossBorder» — не «да»', '“transfers.crossBorder” — not “yes”'],
    ['{ fact: recipients, isEmpty: true }', '«recipients» — указано, что такого нет', '“recipients” — stated that there is none'],
    ['{ not: { fact: recipients, isEmpty: true } }', '«recipients» — не сказано, что такого нет', '“recipients” — not stated that there is none'],
    ['{ fact: recipients, isAtLeast: 1 }', '«recipients» — заполнено', '“recipients” — filled in'],
    ['{ fact: transfers.count, isAtLeast: 2 }', '«transfers.count» — не меньше 2', '“transfers.count” — at least 2'],
    ['{ fact: recipients, isAnswered: false }', '«recipients» — ответа нет', '“recipients” — not answered'],
  ])('%s', (when, ru, en) => {
    expect(say(when, 'ru')).toBe(ru);
    expect(say(when, 'en')).toBe(en);
  });

  it('joins, with brackets where the joining word changes, and carries "not" inside', () => {
    const a = '{ fact: transfers.crossBorder, is: true }';
    const b = '{ fact: recipients, isEmpty: true }';
    const [sayA, sayB] = [say(a), say(b)];
    expect(say(`{ all: [${a}, { any: [${a}, ${b}] }] }`)).toBe(`${sayA}, и (${sayA}, или ${sayB})`);
    expect(say(`{ not: { all: [${a}, ${b}] } }`)).toBe(`${say(`{ not: ${a} }`)}, или ${say(`{ not: ${b} }`)}`);
    expect(say(`{ not: { not: ${a} } }`)).toBe(sayA);
  });

  it('gives the parts that a page shows line by line', () => {
    const a = '{ fact: transfers.crossBorder, is: true }';
    expect(conditionParts(whenOf(a))).toMatchObject({ join: 'all', parts: [{ kind: 'fact' }] });
    expect(conditionParts(whenOf(`{ any: [${a}, { fact: recipients, isEmpty: true }] }`))).toMatchObject({ join: 'any', parts: [{ kind: 'fact' }, { kind: 'fact' }] });
  });
});
