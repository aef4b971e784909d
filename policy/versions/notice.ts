import type { Facts } from '@/policy/facts';
import { calendarOf, dayPlus, isWorkingDay } from '@/policy/reference/production-calendar';
import type { DurationUnit } from '@/policy/vocabulary';
import type { ChangeClass } from './change-class';

export interface NoticePeriod {
  readonly n: number;
  readonly unit: DurationUnit;
}

/** How long before a version takes effect people have to be told, and what else it asks of them. */
export interface Notice {
  /** promise: the version in force says so. law: the GDPR wants people told before processing for a new purpose. */
  readonly because: 'promise' | 'law' | null;
  /** The promised period; null where there is none. */
  readonly period: NoticePeriod | null;
  /** First day on which the version may bind, YYYY-MM-DD. */
  readonly earliest: string;
  /** promise: the version in force promises to ask anew. consent: the change rests on a consent that nobody has given yet. */
  readonly reconfirmation: 'promise' | 'consent' | null;
  /**
   * Years of the period for which no production calendar is known: weekends and the holidays of the Labour Code were counted,
   * days moved by decree were not.
   */
  readonly uncountedYears: readonly number[];
}

/**
 * What the class of a change asks for. The promise is read from the version that people rely on, not from the draft: a
 * change cannot shorten its own notice.
 *
 * The period runs from the day after publishing and passes in full before the version binds (Civil Code of Russia Arts. 190–194).
 *
 * @param before facts of the version published last; null for the first version, which needs no notice
 * @param after facts of the version to be published
 * @param publishedOn YYYY-MM-DD
 */
export function noticeFor(changeClass: ChangeClass, before: Facts | null, after: Facts, publishedOn: string): Notice {
  if (before === null) return { because: null, period: null, earliest: publishedOn, reconfirmation: null, uncountedYears: [] };
  const material = changeClass === 'material';
  const { noticePeriod, noticeTrigger, reconfirmation } = before.changes;
  // A period without a trigger is promised for any change.
  const promised = noticePeriod !== null && (material || noticeTrigger !== 'material') ? noticePeriod : null;
  const asked = material && hasNewConsent(before, after) ? 'consent' : material && reconfirmation === true ? 'promise' : null;
  if (promised) {
    const earliest = dayAfterPeriod(publishedOn, promised);
    return { because: 'promise', period: promised, earliest, reconfirmation: asked, uncountedYears: uncountedYears(publishedOn, earliest, promised.unit) };
  }
  // GDPR Art. 13(3): told prior to processing for a purpose other than that for which the data were collected.
  const beforehand = material && after.laws.gdprLike && hasNewPurpose(before, after);
  return { because: beforehand ? 'law' : null, period: null, earliest: beforehand ? dayPlus(publishedOn, 1) : publishedOn, reconfirmation: asked, uncountedYears: [] };
}

/**
 * The first day after a period that begins to run on the day after `day`: ten working days from Monday, 22 December leave out
 * weekends and holidays. Months and years end on the day of the same number, or the last one of the month.
 */
export function dayAfterPeriod(day: string, { n, unit }: NoticePeriod): string {
  switch (unit) {
    case 'minute':
    case 'hour':
      // Days are the smallest unit in which a version begins to bind.
      return dayPlus(day, Math.ceil(n / (unit === 'hour' ? 24 : 1440)) + 1);
    case 'working-day': {
      let last = day;
      for (let left = Math.ceil(n); left > 0; ) {
        last = dayPlus(last, 1);
        if (isWorkingDay(last)) left -= 1;
      }
      return dayPlus(last, 1);
    }
    case 'day':
    case 'calendar-day':
      return dayPlus(day, Math.ceil(n) + 1);
    case 'week':
      return dayPlus(day, Math.ceil(n * 7) + 1);
    case 'month':
      return dayPlus(monthsLater(day, Math.ceil(n)), 1);
    case 'year':
      return dayPlus(monthsLater(day, Math.ceil(n * 12)), 1);
  }
}

function monthsLater(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

function uncountedYears(from: string, to: string, unit: DurationUnit): number[] {
  if (unit !== 'working-day') return [];
  const years: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) if (calendarOf(`${year}-01-01`) === null) years.push(year);
  return years;
}

const purposeIds = ({ purposes }: Facts) => new Set((purposes.list ?? []).map(({ id }) => id));

function hasNewPurpose(before: Facts, after: Facts): boolean {
  const known = purposeIds(before);
  return [...purposeIds(after)].some((id) => !known.has(id));
}

/** A purpose rests on a consent that it did not rest on before: nobody has given it yet (152-FZ Art. 9, GDPR Art. 7). */
function hasNewConsent(before: Facts, after: Facts): boolean {
  const consentsOf = ({ purposes }: Facts) =>
    (purposes.list ?? []).flatMap((purpose) => (purpose.bases ?? []).map(({ kind }) => kind).filter((kind) => kind.endsWith('consent')).map((kind) => `${purpose.id}/${kind}`));
  const known = new Set(consentsOf(before));
  return consentsOf(after).some((each) => !known.has(each));
}
