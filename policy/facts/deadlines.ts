import type { Law } from '@/policy/vocabulary';
import type { Duration, Localized } from './shape';

/** The time to answer a request that a law sets, while it was in force. */
export interface StatutoryDeadline {
  readonly law: Exclude<Law, 'none'>;
  readonly response: Duration;
  readonly extension: Duration | null;
  readonly article: Localized;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Whether the row was read in the text of the law; a row from memory keeps the mark wherever it is shown. */
  readonly verified: boolean;
}

/** Sources: requirement catalogue (RU-14-3-10DAYS, EU-12-3-MONTH, BY-10-DAYS, KZ-25-TIMES); 266-FZ changed the Russian period on 1 September 2022. */
export const statutoryDeadlines: readonly StatutoryDeadline[] = [
  { law: 'ru-152fz', response: { n: 30, unit: 'day' }, extension: null, article: { ru: 'ч. 1 ст. 20 152-ФЗ', en: 'Art. 20(1) 152-FZ' }, validFrom: '2011-07-27', validTo: '2022-08-31', verified: true },
  { law: 'ru-152fz', response: { n: 10, unit: 'working-day' }, extension: { n: 5, unit: 'working-day' }, article: { ru: 'ч. 3 ст. 14 и ч. 1 ст. 20 152-ФЗ', en: 'Art. 14(3) and 20(1) 152-FZ' }, validFrom: '2022-09-01', validTo: null, verified: true },
  { law: 'eu-gdpr', response: { n: 1, unit: 'month' }, extension: { n: 2, unit: 'month' }, article: { ru: 'ст. 12(3) GDPR', en: 'Art. 12(3) GDPR' }, validFrom: '2018-05-25', validTo: null, verified: true },
  { law: 'uk-gdpr', response: { n: 1, unit: 'month' }, extension: { n: 2, unit: 'month' }, article: { ru: 'ст. 12(3) UK GDPR', en: 'Art. 12(3) UK GDPR' }, validFrom: '2021-01-01', validTo: null, verified: true },
  { law: 'us-ca', response: { n: 45, unit: 'calendar-day' }, extension: { n: 45, unit: 'calendar-day' }, article: { ru: 'Cal. Civ. Code § 1798.130(a)(2)', en: 'Cal. Civ. Code § 1798.130(a)(2)' }, validFrom: '2020-01-01', validTo: null, verified: false },
  { law: 'by-99z', response: { n: 15, unit: 'day' }, extension: null, article: { ru: 'ст. 10–13 Закона № 99-З', en: 'Arts. 10 to 13 of Law No. 99-Z' }, validFrom: '2021-11-15', validTo: null, verified: true },
  { law: 'kz-94v', response: { n: 3, unit: 'working-day' }, extension: null, article: { ru: 'п. 2 ст. 25 Закона № 94-V', en: 'Art. 25(2) of Law No. 94-V' }, validFrom: '2013-11-26', validTo: null, verified: false },
];

/** The deadlines of the given laws on a day, in the order of the laws. */
export function deadlinesOn(laws: readonly Law[], asOf: string): StatutoryDeadline[] {
  return laws.flatMap((law) =>
    statutoryDeadlines.filter((row) => row.law === law && row.validFrom <= asOf && (row.validTo === null || asOf <= row.validTo)),
  );
}
