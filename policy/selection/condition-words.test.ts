import { describe, expect, it } from 'vitest';
import { type Condition } from '@/policy/clauses/condition';
import { type FactPath } from '@/policy/clauses/fact-path';
import { type FactShape } from '@/policy/facts/shape';
import { conditionInWords } from './condition-words';

const path = (name: string, shape: FactShape): FactPath => ({ up: 0, segments: name.split('.'), dotted: name, name, shape });
const flag = path('payments.taken', { kind: 'boolean', nullable: true });
const law = path('laws.lead', { kind: 'code', nullable: true, codes: ['ru-152fz'], names: { 'ru-152fz': { ru: '152-ФЗ', en: '152-FZ' } } });
const list = path('recipients.list', { kind: 'list', nullable: true, item: { kind: 'object', nullable: false, fields: {} } });
const name = (fact: string) => fact;

const condition: Condition = {
  kind: 'all',
  conditions: [
    { kind: 'fact', path: flag, operator: 'is', expected: true },
    { kind: 'any', conditions: [{ kind: 'fact', path: law, operator: 'isOneOf', expected: ['ru-152fz'] }, { kind: 'not', condition: { kind: 'fact', path: list, operator: 'isEmpty', expected: true } }] },
  ],
};

describe('conditionInWords', () => {
  it('reads as a sentence, with codes by their names', () => {
    expect(conditionInWords(condition, 'ru', name)).toBe(
      '«payments.taken» — да; и («laws.lead» — одно из: 152-ФЗ; или неверно, что «recipients.list» указано, что такого нет)',
    );
    expect(conditionInWords(condition, 'en', name)).toBe(
      '“payments.taken” — yes; and (“laws.lead” — one of: 152-FZ; or it is not so that “recipients.list” is said to be none)',
    );
  });

  it('says of a list that some row must satisfy a condition', () => {
    const some: Condition = { kind: 'some', path: list, where: { kind: 'fact', path: flag, operator: 'isAnswered', expected: true } };
    expect(conditionInWords(some, 'en', name)).toMatch(/in the list “recipients\.list” there is at least one row for which: “payments\.taken” is answered/);
  });
});
