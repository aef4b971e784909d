import type { Reader } from './mention';

const months: readonly RegExp[] = [/^(?:янв|jan)/iu, /^(?:фев|feb)/iu, /^(?:мар|mar)/iu, /^(?:апр|apr)/iu, /^(?:ма[йя]|may)/iu, /^(?:июн|jun)/iu, /^(?:июл|jul)/iu, /^(?:авг|aug)/iu, /^(?:сен|sep)/iu, /^(?:окт|oct)/iu, /^(?:ноя|nov)/iu, /^(?:дек|dec)/iu];
const MONTH = '(?:январ[яь]|феврал[яь]|марта?|апрел[яь]|мая|май|июн[яь]|июл[яь]|августа?|сентябр[яь]|октябр[яь]|ноябр[яь]|декабр[яь]|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** Dates as Russian and English texts write them. Day before month where both are numbers, as in both countries’ legal texts. */
export const dateReaders: readonly Reader[] = [
  { kind: 'date', pattern: /(?<![\d.\-/])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu, read: (m) => iso(m[1], m[2], m[3]) },
  { kind: 'date', pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/gu, read: (m) => iso(m[3], m[2], m[1]) },
  { kind: 'date', pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu, read: (m) => iso(m[3], m[2], m[1]) ?? iso(m[3], m[1], m[2]) },
  { kind: 'date', pattern: new RegExp(`(?<!\\d)«?"?(\\d{1,2})"?»?(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})\\.?,?\\s+(\\d{4})(?!\\d)`, 'giu'), read: (m) => iso(m[3], monthOf(m[2]), m[1]) },
  { kind: 'date', pattern: new RegExp(`\\b(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'giu'), read: (m) => iso(m[3], monthOf(m[1]), m[2]) },
];

function monthOf(word = ''): string {
  return String(months.findIndex((pattern) => pattern.test(word)) + 1);
}

/** The day, if there is one. */
function iso(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text ? text : null;
}
