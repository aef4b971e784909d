import { describe, expect, it } from 'vitest';
import { answersSchema, type AnswersInput } from '@/policy/answers';
import { deriveFacts } from '.';

const california = (answers: AnswersInput) => deriveFacts(answersSchema.parse({ laws: { lead: 'us-ca' }, ...answers }), '2026-11-01').laws.california;
type Category = NonNullable<NonNullable<AnswersInput['data']>['categories']>[number];
const collected = (...categories: Category[]) => california({ data: { categories } }).collected.map(({ category }) => category);

describe('the categories of California', () => {
  it('follow from items first, then from the category of data', () => {
    expect(collected({ id: 'a', kind: 'account', items: [{ id: 'b', kind: 'birth-date' }] })).toEqual(['protected-characteristics']);
    expect(collected({ id: 'a', kind: 'account', items: [{ id: 'b', kind: 'username' }] })).toEqual(['identifiers']);
    expect(collected({ id: 'a', kind: 'account' })).toEqual(['identifiers']);
    expect(collected({ id: 'a', name: { ru: 'прочее', en: 'rest' } })).toEqual(['other']);
  });

  it('add what is computed and what is special', () => {
    expect(collected({ id: 'a', kind: 'usage', sources: ['derived'] })).toEqual(['network-activity', 'inferences']);
    expect(collected({ id: 'a', kind: 'profile', special: ['religion'] })).toEqual(['identifiers', 'sensitive']);
    expect(collected({ id: 'a', kind: 'profile', special: [] })).toEqual(['identifiers']);
  });

  it('name an item that a category holds, and the row where it has none', () => {
    const rows = california({ data: { categories: [{ id: 'a', kind: 'account', items: [{ id: 'n', kind: 'username' }, { id: 'p', kind: 'password' }] }, { id: 'l', kind: 'location' }] } }).collected;
    expect(rows.map(({ category, items }) => [category, items.map(({ en }) => en)])).toEqual([
      ['identifiers', ['username', 'password (as a hash)']],
      ['geolocation', ['location data']],
      ['sensitive', ['password (as a hash)']],
    ]);
  });
});

describe('sale and sharing', () => {
  const practices = (sale: boolean | null, sharing: boolean | null): AnswersInput => ({
    data: { practices: [{ kind: 'sale', done: sale }, { kind: 'advertising-sharing', done: sharing }] },
  });
  const recipient = (more: object): AnswersInput => ({ recipients: { list: [{ id: 'r', name: { ru: 'Р', en: 'R' }, ...more }] } });

  it('are not answered until somebody answers', () => {
    expect([california({}).sells, california({}).shares, california({}).neither]).toEqual([null, null, false]);
    expect(california(practices(null, null)).neither).toBe(false);
  });

  it('are denied only where both are', () => {
    expect(california(practices(false, null)).neither).toBe(false);
    expect(california(practices(false, false)).neither).toBe(true);
  });

  it('follow from recipients, whatever is denied', () => {
    expect(california({ ...practices(false, false), ...recipient({ kind: 'advertising' }) }).shares).toBe(true);
    expect(california({ ...practices(false, false), ...recipient({ buysData: true }) }).sells).toBe(true);
  });
});
