import { describe, expect, it } from 'vitest';
import { answersSchema } from '@/policy/answers';
import { exampleAnswers } from '@/policy/examples';
import { deriveFacts, factsShape } from '@/policy/facts';
import { factInWords } from './fact-in-words';

const facts = deriveFacts(answersSchema.parse(exampleAnswers('online-shop')), '2026-11-22');
const empty = deriveFacts(answersSchema.parse({}), '2026-11-22');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const say = (path: string, language: 'ru' | 'en' = 'ru', of: object = facts) => plain(factInWords(of, factsShape, path, language));

describe('the value of a fact in words', () => {
  it('says yes, no, and that nobody answered', () => {
    expect(say('marketing.sent', 'ru', { marketing: { sent: true } })).toBe('да');
    expect(say('marketing.sent', 'en', { marketing: { sent: false } })).toBe('no');
    expect(say('marketing.sent', 'ru', empty)).toBe('ответа нет');
    expect(say('no.such.fact')).toBe('ответа нет');
  });

  it('names codes, rows and periods, and counts the rest of a long list', () => {
    expect(say('laws.lead', 'en')).toBe('Federal Law No. 152-FZ (Russia)');
    expect(say('recipients.list', 'ru', { recipients: { list: [] } })).toBe('указано, что такого нет');
    const list = ['А', 'Б', 'В', 'Г', 'Д'].map((name) => ({ name: { ru: name, en: null } }));
    expect(say('recipients.list', 'ru', { recipients: { list } })).toBe('А, Б, В и ещё 2');
    expect(say('rights.response', 'en', { rights: { response: { n: 10, unit: 'working-day' } } })).toBe('10 working days');
  });

  it('has words for every fact of a filled-in service', () => {
    for (const [topic, fields] of Object.entries(facts)) {
      for (const field of Object.keys(fields)) expect(say(`${topic}.${field}`), `${topic}.${field}`).not.toMatch(/^$|\[object|undefined|null/);
    }
  });
});
