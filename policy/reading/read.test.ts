import { expect, it } from 'vitest';
import { readMentions } from './read';

const values = (text: string, kind: string) => readMentions(text).filter((mention) => mention.kind === kind).map(({ value }) => value);

it.each([
  ['Действует с 9 мая 2026 г.', '2026-05-09'],
  ['Действует с «01» сентября 2025 года', '2025-09-01'],
  ['от 27.07.2006', '2006-07-27'],
  ['Effective May 9, 2026', '2026-05-09'],
  ['Effective 9 May 2026', '2026-05-09'],
  ['of the 1st of March 2026', '2026-03-01'],
  ['2026-04-27', '2026-04-27'],
  ['12/31/2025', '2025-12-31'],
])('reads the date of %s', (text, date) => expect(values(text, 'date')).toEqual([date]));

it('takes no date that no calendar has', () => expect(values('31.02.2026 и 30 февраля 2026 г.', 'date')).toEqual([]));

it.each([
  ['10 рабочих дней', '10 working-day'],
  ['10 (десяти) рабочих дней', '10 working-day'],
  ['в течение тридцати календарных дней', '30 day'],
  ['в течение суток', '1 day'],
  ['за месяц', '1 month'],
  ['72 часов', '72 hour'],
  ['пять лет', '5 year'],
  ['30 (thirty) calendar days', '30 day'],
  ['a 30-day window', '30 day'],
  ['within one month', '1 month'],
  ['within a month', '1 month'],
  ['7 (seven) business days', '7 working-day'],
])('reads the period of %s', (text, period) => expect(values(text, 'period')).toEqual([period]));

it.each([
  ['ч. 3 ст. 14 152-ФЗ', '14.3'],
  ['п. 5 ч. 1 ст. 6 152-ФЗ', '6.1.5'],
  ['ст. 6(1)(b) GDPR', '6.1.b'],
  ['Art. 6(1)(b) GDPR', '6.1.b'],
  ['Art. 21(5.1) 152-FZ', '21.5.1'],
  ['clause 5, part 1, Article 6 of 152-FZ', '6.1.5'],
  ['Part 3 of Article 6', '6.3'],
  ['Art. 9 cl. 2', '9.2'],
])('reads the provision of %s', (text, article) => expect(values(text, 'article')).toEqual([article]));

it('reads addresses, hidden ones too', () => {
  expect(values('Пишите: privacy@ruchey.ru или support (at) ruchey.ru.', 'email')).toEqual(['privacy@ruchey.ru', 'support@ruchey.ru']);
  expect(values('See https://www.brook.io/privacy/. Or brook.io.', 'url')).toEqual(['brook.io/privacy', 'brook.io']);
});

it('reads registered numbers and countries', () => {
  expect(values('ИНН: 262517638904, ОГРНИП 312265133100116; VAT DE999990002', 'identifier')).toEqual(['inn 262517638904', 'ogrnip 312265133100116', 'vat DE999990002']);
  expect(values('Серверы в Германии и США; servers in Ireland and the UAE', 'country')).toEqual(['DE', 'US', 'IE', 'AE']);
});
