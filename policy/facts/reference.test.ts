import { describe, expect, it } from 'vitest';
import adequacy from '@/policy/reference/adequacy.json';
import ages from '@/policy/reference/ages.json';
import authorities from '@/policy/reference/authorities.json';
import { countries, eeaCountries, type Country } from '@/policy/vocabulary';
import { adequacyOf, decisionsFor } from './adequacy';
import { consentAge } from './ages';
import { authoritiesFor } from './authorities';
import { deadlinesOn, statutoryDeadlines } from './deadlines';

const DAY = '2026-11-22';
const known = new Set(Object.keys(countries));

describe('adequate countries', () => {
  it('have a decision with its days, and at most one decision on a day', () => {
    const rows = [...adequacy.eu.items.map((row) => ({ ...row, law: 'eu' })), ...adequacy.uk.items.map((row) => ({ ...row, law: 'uk' }))];
    for (const row of rows) {
      expect(row.from, row.code).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (row.to !== null) expect(row.to > row.from, row.code).toBe(true);
      const others = rows.filter((one) => one !== row && one.law === row.law && one.code === row.code);
      for (const other of others) expect((row.to ?? '9999') < other.from || (other.to ?? '9999') < row.from, row.code).toBe(true);
    }
  });

  it.each([
    ['eu-gdpr', 'CH', DAY, true],
    ['eu-gdpr', 'BR', '2026-01-25', false], // (EU) 2026/179 of 26 January 2026
    ['eu-gdpr', 'BR', '2026-01-26', true],
    ['eu-gdpr', 'KR', '2021-12-16', false], // (EU) 2022/254 of 17 December 2021
    ['eu-gdpr', 'KR', '2021-12-17', true],
    ['eu-gdpr', 'GB', '2021-06-27', false], // (EU) 2021/1772 of 28 June 2021
    ['eu-gdpr', 'GB', '2025-12-26', true], // extended by six months
    ['eu-gdpr', 'GB', '2025-12-27', true], // renewed on 19 December 2025
    ['eu-gdpr', 'GB', '2031-12-27', true],
    ['eu-gdpr', 'GB', '2031-12-28', false],
    ['eu-gdpr', 'US', DAY, false], // only participants of the DPF
    ['eu-gdpr', 'US', '2019-01-01', false], // only participants of the Privacy Shield
    ['eu-gdpr', 'FI', DAY, true],
    ['eu-gdpr', 'NO', DAY, true],
    ['eu-gdpr', 'RU', DAY, false],
    ['eu-gdpr', 'VG', DAY, false],
    ['uk-gdpr', 'IE', DAY, true],
    ['uk-gdpr', 'KR', '2022-12-18', false], // SI 2022/1213
    ['uk-gdpr', 'KR', '2022-12-19', true],
    ['uk-gdpr', 'BR', DAY, false], // a decision of the EU only
    ['uk-gdpr', 'US', DAY, false],
    ['ru-152fz', 'DE', '2023-02-28', false], // order No. 128 in force on 1 March 2023
    ['ru-152fz', 'DE', '2023-03-01', true],
    ['ru-152fz', 'US', DAY, false],
    ['ru-152fz', 'AE', DAY, false],
    ['us-ca', 'DE', DAY, false],
  ] as const)('%s, %s on %s: %s', (law, country, day, adequate) => {
    expect(adequacyOf(law, country, day)).toBe(adequate);
  });

  it('of Russia are 54 parties to Convention 108 and 34 other states', () => {
    expect([adequacy.ru.listA.length, adequacy.ru.listB.length]).toEqual([54, 34]);
    expect(adequacy.ru.listA.filter((row) => adequacy.ru.listB.some((other) => other.code === row.code))).toEqual([]);
  });

  it('are named by their instruments, each country once, none for the EEA under the GDPR', () => {
    expect(decisionsFor('eu-gdpr', ['CH', 'CH', 'FI', 'US', 'NZ'], DAY)).toEqual([
      { country: 'CH', instrument: '2000/518/EC' },
      { country: 'NZ', instrument: '2013/65/EU' },
    ]);
    expect(decisionsFor('uk-gdpr', ['FI', 'KR'], DAY)).toEqual([
      { country: 'FI', instrument: 'DPA 2018 Sch. 21' },
      { country: 'KR', instrument: 'SI 2022/1213' },
    ]);
  });
});

describe('ages of consent', () => {
  it.each([
    ['DE', 16],
    ['AT', 14],
    ['FR', 15],
    ['DK', 15], // raised from 13 on 1 January 2024
    ['ES', 14],
    ['IE', 16],
    ['SE', 13],
    ['GB', 13],
    ['US', 13],
    ['BY', 16],
    ['BR', null],
  ] as const)('%s: %s', (country, age) => {
    expect(consentAge(country)).toBe(age);
  });

  it('cover every state of the EEA, between 13 and 16 (GDPR Art. 8(1))', () => {
    for (const country of eeaCountries) {
      expect(ages.items.some((row) => row.code === country), country).toBe(true);
      expect(consentAge(country), country).toBeGreaterThanOrEqual(13);
      expect(consentAge(country), country).toBeLessThanOrEqual(16);
    }
  });

  it('say where each comes from, or that it was not verified', () => {
    for (const row of ages.items) {
      expect(known.has(row.code), row.code).toBe(true);
      expect(row.source !== null || !row.verified, row.code).toBe(true);
    }
  });
});

describe('authorities', () => {
  it('are known for every state of the EEA, in both languages, with a website', () => {
    for (const country of eeaCountries) {
      const [authority] = authoritiesFor([], [country], DAY);
      expect(authority?.name.ru, country).toMatch(/[а-яё]/iu);
      expect(authority?.name.en, country).toMatch(/[a-z]/iu);
      expect(authority?.url, country).toMatch(/^https:\/\/[a-z.-]+/);
    }
    expect(authorities.europe.map((row) => row.code).filter((code) => !known.has(code))).toEqual([]);
  });

  it('follow from the claimed laws, and none from the GDPR itself (Art. 77)', () => {
    expect(authoritiesFor(['ru-152fz', 'eu-gdpr', 'uk-gdpr'], ['FI'], DAY).map((row) => row.country)).toEqual(['RU', 'GB', 'FI']);
  });

  it('keep the old name of the British regulator while no day of the change is known', () => {
    const nameOn = (day: string) => authoritiesFor(['uk-gdpr'], [], day)[0]?.name.en;
    expect(nameOn('2026-06-18')).toBe('Information Commissioner’s Office (ICO)');
    expect(nameOn(DAY)).toBe('Information Commissioner’s Office (ICO)');
  });
});

describe('deadlines', () => {
  const answerOn = (law: (typeof statutoryDeadlines)[number]['law'], day: string) => deadlinesOn([law], day).map((row) => `${row.response.n} ${row.response.unit}`);

  it.each([
    ['ru-152fz', '2022-08-31', ['30 day']],
    ['ru-152fz', '2022-09-01', ['10 working-day']], // 266-FZ
    ['eu-gdpr', '2018-05-24', []],
    ['eu-gdpr', DAY, ['1 month']],
    ['uk-gdpr', DAY, ['1 month']],
  ] as const)('%s on %s', (law, day, expected) => {
    expect(answerOn(law, day)).toEqual(expected);
  });

  it('leave no day on which a law has two', () => {
    const laws = new Set(statutoryDeadlines.map((row) => row.law));
    for (const law of laws) for (const { validFrom } of statutoryDeadlines) expect(deadlinesOn([law], validFrom).length, `${law} ${validFrom}`).toBeLessThanOrEqual(1);
  });
});

it('countries of the reference data are countries of the vocabulary, but for bodies and groups', () => {
  const bodies = new Set(['EPO', 'EEA']);
  const codes = [...adequacy.eu.items, ...adequacy.uk.items, ...adequacy.ru.listA, ...adequacy.ru.listB].map((row) => row.code);
  const missing = [...new Set(codes)].filter((code) => !known.has(code as Country) && !bodies.has(code));
  expect(missing).toEqual([]);
});
