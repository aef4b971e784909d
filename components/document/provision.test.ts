import { expect, it } from 'vitest';
import { provisionIn } from './provision';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it.each([
  ['152-FZ art. 14(7)(8)', 'п. 8 ч. 7 ст. 14 152-ФЗ', '152-FZ art. 14(7)(8)'],
  ['152-FZ art. 18.1(2)', 'ч. 2 ст. 18.1 152-ФЗ', '152-FZ art. 18.1(2)'],
  ['152-FZ art. 20(1)-(3)', 'ч. 1–3 ст. 20 152-ФЗ', '152-FZ art. 20(1)–(3)'],
  ['152-FZ art. 14-17', 'ст. 14–17 152-ФЗ', '152-FZ art. 14–17'],
  ['GDPR art. 13(1)(a)-(b)', 'GDPR, ст. 13(1)(a)–(b)', 'GDPR art. 13(1)(a)–(b)'],
  ['UK GDPR art. 45A', 'UK GDPR, ст. 45A', 'UK GDPR art. 45A'],
  ['AI Act art. 50(1)', 'Закон ЕС об ИИ, ст. 50(1)', 'AI Act art. 50(1)'],
  ['Law No. 99-Z art. 5(5)', 'п. 5 ст. 5 Закона № 99-З', 'Law No. 99-Z art. 5(5)'],
  ['Law No. 94-V art. 25(2)-(3)', 'п. 2–3 ст. 25 Закона № 94-V', 'Law No. 94-V art. 25(2)–(3)'],
  ['Law No. 94-V art. 25(2)(1)', 'пп. 1 п. 2 ст. 25 Закона № 94-V', 'Law No. 94-V art. 25(2)(1)'],
  ['Digital Code of 2026', 'Цифровой кодекс Казахстана 2026 г.', 'Digital Code of 2026'],
  ['Cal. Civ. Code 1798.135', 'Cal. Civ. Code 1798.135', 'Cal. Civ. Code 1798.135'],
  ['WP260 rev.01', 'WP260 rev.01', 'WP260 rev.01'],
])('%s', (provision, ru, en) => {
  expect(plain(provisionIn(provision, 'ru'))).toBe(ru);
  expect(plain(provisionIn(provision, 'en'))).toBe(en);
});
