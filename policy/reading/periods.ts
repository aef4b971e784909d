import type { Reader } from './mention';
import { NUMBER_WORD, numberOf } from './number-words';

/** Longest first: «календарный год» is a year. */
const units: readonly (readonly [RegExp, string])[] = [
  [/^(?:working|business|рабоч)/iu, 'working-day'],
  [/^(?:минут|minute)/iu, 'minute'],
  [/^(?:час|hour)/iu, 'hour'],
  [/^(?:сут|дн|день|day)/iu, 'day'],
  [/^(?:недел|week)/iu, 'week'],
  [/^(?:месяц|month)/iu, 'month'],
  [/^(?:год|лет|year)/iu, 'year'],
];

const UNIT = '(?:(?:working|business|рабоч(?:их|ий|его|ие))[\\s\u00a0]+(?:days?|дн(?:ей|я|и)|день)|минут\\p{L}{0,2}|час(?:а|ов)?|сутки|суток|дн(?:ей|я|и)|день|недел\\p{L}{1,2}|месяц(?:а|ев)?|год(?:а|у)?|лет|minutes?|hours?|days?|weeks?|months?|years?)';
const CALENDAR = '(?:(?:calendar|календарн(?:ых|ый|ого|ые))[\\s\u00a0]+)?';

/** Periods: «10 (десяти) рабочих дней», “30-day”, “within a month”, «в течение суток». */
export const periodReaders: readonly Reader[] = [
  {
    kind: 'period',
    pattern: new RegExp(`(?<![\\p{L}\\d.,])(?!(?:19|20)\\d{2}[\\s\\u00a0]+год)(\\d{1,4}(?:[.,]\\d{1,2})?|${NUMBER_WORD})(?:[\\s\u00a0]*\\([^()\\d]{2,40}\\))?[\\s\u00a0-]+(${CALENDAR}${UNIT})(?![\\p{L}])`, 'giu'),
    read: (m) => periodOf(numberOf(m[1] ?? ''), m[2] ?? ''),
  },
  {
    kind: 'period',
    pattern: new RegExp(`(?<=(?:within|for|в течение|не позднее|через|за|на срок(?: до)?)[\\s\u00a0])(?:an?[\\s\u00a0])?(${CALENDAR}(?:day|week|month|year|hour|сутки|суток|день|дня|месяца?|года?|недел[юи]))(?![\\p{L}])`, 'giu'),
    read: (m) => periodOf(1, m[1] ?? ''),
  },
];

/** `10 working-day`; a calendar day is a day: texts say which days they mean now and then. */
function periodOf(n: number | null, words: string): string | null {
  const word = words.replace(/^(?:calendar|календарн\p{L}*)[\s\u00a0]+/iu, '');
  const unit = units.find(([pattern]) => pattern.test(word))?.[1];
  return n === null || unit === undefined ? null : `${n} ${unit}`;
}

const DAYS: Readonly<Record<string, number>> = { minute: 1 / 1440, hour: 1 / 24, day: 1, 'working-day': 1.4, week: 7, month: 30, year: 365 };

/** About how many days a period has, to compare periods with one another. */
export function daysOf(period: string): number {
  const [n = '0', unit = 'day'] = period.split(' ');
  return Number(n) * (DAYS[unit] ?? 1);
}
