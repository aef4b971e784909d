import { describe, expect, it } from 'vitest';
import { differingFields, readStatement, type Statement, STATEMENT_FORMAT, statementText } from './statement';

const hash = (sign: string) => sign.repeat(64);
const statement: Statement = {
  format: STATEMENT_FORMAT,
  service: 'romashka',
  document: 'privacy',
  version: '1.1',
  previous: { version: '1.0', statement: hash('a') },
  effectiveFrom: '2026-11-22',
  publishedAt: '2026-11-22T09:00:00.000Z',
  note: { ru: 'Что изменилось', en: null },
  forms: { 'ru.txt': hash('b'), 'en.txt': hash('c') },
  contentFingerprint: hash('d'),
  answers: hash('e'),
  answersFormat: '1',
  edit: 4,
  facts: hash('f'),
  selection: hash('0'),
  recipients: hash('1'),
  publishedBy: null,
  change: null,
  acknowledgements: hash('2'),
  clauses: { cookies: hash('3') },
  library: hash('4'),
  engine: '1',
};

describe('a statement', () => {
  it('has one spelling, whatever order its fields came in', () => {
    const reversed = Object.fromEntries(Object.entries(statement).reverse()) as Statement;
    expect(statementText(reversed)).toBe(statementText(statement));
    expect(readStatement(statementText(statement))).toEqual(statement);
  });

  it.each([
    ['white space', (text: string) => text.replace('{', '{ ')],
    ['another order', (text: string) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as object).reverse()))],
    ['a further field', (text: string) => text.replace('{', '{"added":1,')],
    ['a field that is missing', (text: string) => text.replace('"engine":"1",', '')],
    ['a repeated field', (text: string) => text.replace('"engine":"1"', '"engine":"2","engine":"1"')],
    ['no JSON', () => 'statement'],
  ])('in another spelling is none: %s', (_, change) => {
    const text = change(statementText(statement));
    expect(text).not.toBe(statementText(statement));
    expect(readStatement(text)).toBeNull();
  });

  it('tells where two of them differ', () => {
    expect(differingFields(statement, statement)).toEqual([]);
    expect(differingFields(statement, { ...statement, edit: 5, previous: null, forms: { ...statement.forms, 'en.txt': hash('9'), 'en.pdf': hash('8') } })).toEqual([
      'edit', 'forms.en.pdf', 'forms.en.txt', 'previous',
    ]);
  });
});
