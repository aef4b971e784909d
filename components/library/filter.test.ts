import { describe, expect, it } from 'vitest';
import { type LibraryEntry } from './entries';
import { addressOf, everything, filterFrom, isNarrowed, narrowed } from './filter';

const entry = (id: string, changes: Partial<LibraryEntry> = {}): LibraryEntry => ({
  id,
  name: id,
  words: { ru: 'Согласие даёт пользователь', en: 'The user gives consent' },
  provisions: ['ч. 1 ст. 9 152-ФЗ'],
  laws: ['ru-152fz'],
  topics: ['rights'],
  confirm: false,
  uses: 0,
  states: [],
  ...changes,
});

const sections = [
  { id: 'rights', name: 'Права', entries: [entry('consent-withdrawal'), entry('second', { laws: ['eu-gdpr'], confirm: true })] },
  { id: 'data', name: 'Данные', entries: [entry('third', { words: { ru: 'Файлы cookie', en: 'Cookies' }, topics: ['cookies'], provisions: [], states: ['own', 'draft'] })] },
];
const found = (filter: Partial<typeof everything>) => narrowed(sections, { ...everything, ...filter }).flatMap(({ entries }) => entries.map(({ id }) => id));

describe('the filter of the library', () => {
  it('finds words of both languages, articles, ids and sections', () => {
    expect(found({ q: 'gives CONSENT' })).toEqual(['consent-withdrawal', 'second']);
    expect(found({ q: 'дает согласия' })).toEqual(['consent-withdrawal', 'second']);
    expect(found({ q: 'ст. 9' })).toEqual(['consent-withdrawal', 'second']);
    expect(found({ q: 'withdrawal' })).toEqual(['consent-withdrawal']);
    expect(found({ q: 'данные cookie' })).toEqual(['third']);
    expect(found({ q: 'согласие cookie' })).toEqual([]);
  });

  it('narrows by law, topic and mark, together with the words', () => {
    expect(found({ law: 'eu-gdpr' })).toEqual(['second']);
    expect(found({ topic: 'cookies' })).toEqual(['third']);
    expect(found({ confirm: true })).toEqual(['second']);
    expect(found({ confirm: true, q: 'cookie' })).toEqual([]);
    expect(found({})).toHaveLength(3);
    expect(found({ status: 'draft' })).toEqual(['third']);
  });

  it('stands in the address', () => {
    const filter = { q: 'ст. 9', law: 'ru-152fz', topic: 'rights', confirm: true, status: 'draft' };
    const address = addressOf(filter);
    expect(filterFrom(Object.fromEntries(new URLSearchParams(address.split('?')[1])))).toEqual(filter);
    expect(addressOf(everything)).toBe('/library');
    expect(isNarrowed({ ...everything, q: '  ' })).toBe(false);
    expect(filterFrom({ q: ['a', 'b'] }).q).toBe('a');
  });
});
