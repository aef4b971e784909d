import { z } from 'zod';
import { codeSchema, laws, statutoryActs, type CodeOf, type Law } from '@/policy/vocabulary';
import { duration, localized, localizedOrNull, type Duration } from './shape';

/** A time that a law sets for one act, beside the general time to answer, while it was in force. */
interface StatutoryPeriod {
  readonly law: Exclude<Law, 'none'>;
  readonly act: CodeOf<typeof statutoryActs>;
  readonly period: Duration;
  readonly article: { readonly ru: string; readonly en: string };
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Whether the row was read in the text of the law, or in a text that quotes it. */
  readonly verified: boolean;
}

/** Sources: requirement catalogue (CA-45D, BY-10-DAYS, KZ-8-WITHDRAW, KZ-25-TIMES). */
const statutoryPeriods: readonly StatutoryPeriod[] = [
  { law: 'us-ca', act: 'acknowledge', period: { n: 10, unit: 'working-day' }, article: { ru: '11 CCR § 7021(a)', en: '11 CCR § 7021(a)' }, validFrom: '2020-08-14', validTo: null, verified: true },
  { law: 'by-99z', act: 'inform', period: { n: 5, unit: 'working-day' }, article: { ru: 'ст. 11 Закона № 99-З', en: 'Art. 11 of Law No. 99-Z' }, validFrom: '2021-11-15', validTo: null, verified: true },
  { law: 'by-99z', act: 'stop-after-withdrawal', period: { n: 15, unit: 'day' }, article: { ru: 'ст. 10 Закона № 99-З', en: 'Art. 10 of Law No. 99-Z' }, validFrom: '2021-11-15', validTo: null, verified: true },
  { law: 'kz-94v', act: 'change', period: { n: 1, unit: 'working-day' }, article: { ru: 'п. 2 ст. 25 Закона № 94-V', en: 'Art. 25(2) of Law No. 94-V' }, validFrom: '2013-11-26', validTo: null, verified: false },
  { law: 'kz-94v', act: 'stop-after-withdrawal', period: { n: 15, unit: 'working-day' }, article: { ru: 'п. 7 ст. 8 Закона № 94-V', en: 'Art. 8(7) of Law No. 94-V' }, validFrom: '2026-01-18', validTo: null, verified: true },
];

export const periodFacts = z.object({ law: codeSchema(laws), act: codeSchema(statutoryActs), name: localized, period: duration, article: localizedOrNull, verified: z.boolean() });

/**
 * The statutory periods of the given laws on a day, in the order of the laws.
 *
 * @param cites whether the house style prints articles
 */
export function periodsOn(claimed: readonly Law[], asOf: string, cites: boolean): z.output<typeof periodFacts>[] {
  return claimed.flatMap((law) =>
    statutoryPeriods
      .filter((row) => row.law === law && row.validFrom <= asOf && (row.validTo === null || asOf <= row.validTo))
      .map(({ act, period, article, verified }) => ({ law, act, name: statutoryActs[act], period, article: cites ? article : null, verified })),
  );
}
