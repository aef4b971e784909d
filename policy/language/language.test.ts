import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from './date';
import { formatDuration } from './duration';
import { separatorAfter } from './joined';
import { formatNumber } from './number';
import { numberWords } from './number-words';
import { pluralForm } from './plural';
import { typography } from './typography';

const plain = (text: string | null) => text?.replace(/\u00a0/g, ' ');

describe('plural forms', () => {
  const day = ['день', 'дня', 'дней', 'дня'];
  it.each([[0, 'дней'], [1, 'день'], [2, 'дня'], [5, 'дней'], [11, 'дней'], [14, 'дней'], [21, 'день'], [22, 'дня'], [1.5, 'дня'], [111, 'дней']])(
    'Russian: %s %s',
    (n, form) => expect(pluralForm('ru', n, day)).toBe(form),
  );
  it('English knows one and other', () => {
    expect([0, 1, 1.5, 2].map((n) => pluralForm('en', n, ['day', 'days']))).toEqual(['days', 'day', 'days', 'days']);
  });
  it('falls back on the last form given', () => {
    expect(pluralForm('ru', 5, ['запись'])).toBe('запись');
  });
});

describe('numbers', () => {
  it.each([[1000, '1000', '1,000'], [10000, '10 000', '10,000'], [1234567.5, '1 234 567,5', '1,234,567.5'], [-3, '−3', '−3'], [0.25, '0,25', '0.25'], [1e21, '1 000 000 000 000 000 000 000', '1,000,000,000,000,000,000,000']])(
    '%s',
    (n, ru, en) => {
      expect(plain(formatNumber('ru', n))).toBe(ru);
      expect(formatNumber('en', n)).toBe(en);
    },
  );
});

describe('numbers in words', () => {
  const masculine = (n: number, numberCase: 'nominative' | 'genitive' | 'accusative') =>
    numberWords('ru', n, { case: numberCase, gender: 'masculine' });
  const feminine = (n: number, numberCase: 'nominative' | 'genitive' | 'accusative') =>
    numberWords('ru', n, { case: numberCase, gender: 'feminine' });
  it('Russian agrees in case and gender', () => {
    expect(masculine(10, 'genitive')).toBe('десяти');
    expect(masculine(0, 'nominative')).toBe('ноль');
    expect(masculine(1, 'accusative')).toBe('один');
    expect(masculine(21, 'genitive')).toBe('двадцати одного');
    expect(masculine(45, 'genitive')).toBe('сорока пяти');
    expect(masculine(90, 'genitive')).toBe('девяноста');
    expect(masculine(342, 'genitive')).toBe('трёхсот сорока двух');
    expect(masculine(1985, 'nominative')).toBe('одна тысяча девятьсот восемьдесят пять');
    expect(masculine(2000, 'genitive')).toBe('двух тысяч');
    expect(masculine(1000, 'accusative')).toBe('одну тысячу');
    expect(masculine(5014, 'nominative')).toBe('пять тысяч четырнадцать');
    expect(feminine(1, 'accusative')).toBe('одну');
    expect(feminine(32, 'nominative')).toBe('тридцать две');
    expect(feminine(2, 'genitive')).toBe('двух');
    expect(numberWords('ru', 1, { case: 'nominative', gender: 'neuter' })).toBe('одно');
  });
  it('English', () => {
    const words = (n: number) => numberWords('en', n, { case: 'nominative', gender: 'masculine' });
    expect([0, 10, 45, 120, 1000, 2026, 9999].map(words)).toEqual([
      'zero', 'ten', 'forty-five', 'one hundred and twenty', 'one thousand', 'two thousand and twenty-six',
      'nine thousand nine hundred and ninety-nine',
    ]);
  });
  it('leaves fractions and what is beyond 9999 to digits', () => {
    for (const n of [1.5, -1, 10000, Number.NaN]) expect(masculine(n, 'nominative')).toBeNull();
  });
  it('gives every number of its range different words', () => {
    const seen = new Set<string>();
    for (let n = 0; n <= 9999; n += 1) seen.add(masculine(n, 'genitive') ?? '');
    expect(seen.size).toBe(10000);
  });
});

describe('dates', () => {
  it('in words', () => {
    expect(plain(formatDate('ru', '2026-05-09'))).toBe('9 мая 2026 г.');
    expect(plain(formatDate('en', '2026-05-09'))).toBe('9 May 2026');
    expect(formatDate('ru', '2024-02-29')).not.toBeNull();
  });
  it.each(['2026-02-29', '2026-13-01', '2026-04-31', '9.05.2026', ''])('%s is no day', (date) => {
    expect(formatDate('ru', date)).toBeNull();
  });
});

describe('durations', () => {
  const ru = (n: number, unit: 'day' | 'working-day' | 'week' | 'month' | 'year' | 'hour', numberCase: 'nominative' | 'genitive' | 'accusative') =>
    plain(formatDuration('ru', { n, unit }, numberCase, false));
  it('Russian takes the case of its slot', () => {
    expect(ru(1, 'year', 'nominative')).toBe('1 год');
    expect(ru(5, 'year', 'nominative')).toBe('5 лет');
    expect(ru(1, 'year', 'genitive')).toBe('1 года');
    expect(ru(3, 'year', 'genitive')).toBe('3 лет');
    expect(ru(1.5, 'year', 'genitive')).toBe('1,5 года');
    expect(ru(10, 'working-day', 'genitive')).toBe('10 рабочих дней');
    expect(ru(1, 'working-day', 'genitive')).toBe('1 рабочего дня');
    expect(ru(2, 'working-day', 'nominative')).toBe('2 рабочих дня');
    expect(ru(21, 'day', 'genitive')).toBe('21 дня');
    expect(ru(1, 'week', 'accusative')).toBe('1 неделю');
    expect(ru(7, 'day', 'accusative')).toBe('7 дней');
    expect(ru(24, 'hour', 'genitive')).toBe('24 часов');
    expect(ru(6, 'month', 'genitive')).toBe('6 месяцев');
  });
  it('English', () => {
    expect(plain(formatDuration('en', { n: 10, unit: 'working-day' }, 'genitive', false))).toBe('10 working days');
    expect(plain(formatDuration('en', { n: 1, unit: 'month' }, 'nominative', false))).toBe('1 month');
  });
  it('spells the number out where the house style does', () => {
    expect(plain(formatDuration('ru', { n: 10, unit: 'working-day' }, 'genitive', true))).toBe('10 (десяти) рабочих дней');
    expect(plain(formatDuration('ru', { n: 1, unit: 'week' }, 'accusative', true))).toBe('1 (одну) неделю');
    expect(plain(formatDuration('en', { n: 30, unit: 'day' }, 'nominative', true))).toBe('30 (thirty) days');
    expect(plain(formatDuration('ru', { n: 1.5, unit: 'year' }, 'nominative', true))).toBe('1,5 года');
  });
});

describe('lists in a sentence', () => {
  const sentence = (language: 'ru' | 'en', items: readonly string[]) => items.map((item, index) => item + separatorAfter(language, index, items)).join('');
  it.each([[1, 'а'], [2, 'а и б'], [3, 'а, б и в']])('%s items', (count, expected) => {
    expect(sentence('ru', ['а', 'б', 'в'].slice(0, count))).toBe(expected);
  });
  it.each([
    ['ru', ['платежи', 'доставка', 'отзывы и оценки'], 'платежи, доставка, а также отзывы и оценки'],
    ['ru', ['отзывы и\u00a0оценки', 'платежи'], 'отзывы и\u00a0оценки, а также платежи'],
    ['ru', ['имя (личное и родовое)', 'индекс'], 'имя (личное и родовое) и индекс'],
    ['en', ['payments', 'reviews and ratings'], 'payments, as well as reviews and ratings'],
    ['en', ['hand', 'brand'], 'hand and brand'],
  ] as const)('%s: no “and” beside an item that has its own: %j', (language, items, expected) => {
    expect(sentence(language, items)).toBe(expected);
  });
});

describe('typography', () => {
  it.each([
    ['ч. 2 ст. 18.1 закона № 152-ФЗ', 'ч.⍽2 ст.⍽18.1 закона №⍽152-ФЗ'],
    ['Оператор — компания', 'Оператор⍽— компания'],
    ['в течение 10 рабочих дней, 5 лет, 5 %', 'в течение 10⍽рабочих дней, 5⍽лет, 5⍽%'],
    ['от 27 июля 2006 г.', 'от 27⍽июля 2006⍽г.'],
    ['М. С. Иванова', 'М.⍽С.⍽Иванова'],
    ['это п. отдельный', 'это п. отдельный'],
  ])('Russian: %s', (text, set) => expect(typography('ru', text)).toBe(set.replaceAll('⍽', '\u00a0')));
  it.each([
    ['Art. 6 of Section 7', 'Art.⍽6 of Section⍽7'],
    ['within 10 working days', 'within 10⍽working days'],
  ])('English: %s', (text, set) => expect(typography('en', text)).toBe(set.replaceAll('⍽', '\u00a0')));
  it('changes nothing but spaces, and does so once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('ru' as const, 'en' as const), (text, language) => {
        const set = typography(language, text);
        expect(plain(set)).toBe(plain(text));
        expect(typography(language, set)).toBe(set);
      }),
    );
  });
});
