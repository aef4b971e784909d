import { describe, expect, it } from 'vitest';
import type { Coverage } from './coverage';
import { becauseOf, coverageCsv } from './coverage-table';

const row: Coverage = {
  id: 'RU-X',
  law: 'ru-152fz',
  article: null,
  severity: 'block',
  title: { ru: '=название, "в кавычках"', en: 'title' },
  state: 'missing',
  because: { ru: 'Нет срока.', en: 'No period.' },
  about: [{ ru: 'телефон', en: 'phone' }],
  places: [
    { language: 'ru', clauseId: 'a', anchor: 'a', label: 'п. 1.1', quote: 'Срок' },
    { language: 'en', clauseId: 'a', anchor: 'a', label: null, quote: 'Period' },
  ],
  verified: false,
  source: 'S',
};

describe('The matrix as a table', () => {
  it('quotes cells and disarms what a spreadsheet would run', () => {
    const [, line] = coverageCsv([row], 'ru').split('\r\n');
    expect(line).toContain('"\'=название, ""в кавычках"""');
    expect(line).toContain('не хватает,"Нет срока. телефон",a,п. 1.1 Срок,Period,нет'.replaceAll('"', ''));
  });

  it('says when a requirement would be asked for', () => {
    expect(becauseOf({ ...row, state: 'not-applicable', about: [] }, 'en')).toBe('Asked for where: No period.');
  });
});
