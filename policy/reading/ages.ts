import type { Reader } from './mention';
import { NUMBER_WORD, numberOf } from './number-words';

const N = `(\\d{1,2}|${NUMBER_WORD})(?:[\\s\\u00a0]*\\([^()\\d]{2,40}\\))?`;
const read = (match: RegExpExecArray): string[] | null => {
  const numbers = match.slice(1).flatMap((word) => (word === undefined ? [] : [numberOf(word)])).filter((n) => n !== null);
  return numbers.length > 0 ? numbers.map(String) : null;
};

/** An age is a number, no period: “aged 14 and over” names no years where «от 14 лет» does. */
export const ageReaders: readonly Reader[] = [
  { kind: 'number', pattern: new RegExp(`от[\\s\\u00a0]+${N}[\\s\\u00a0]+до[\\s\\u00a0]+${N}[\\s\\u00a0]+лет(?!\\p{L})`, 'giu'), read },
  { kind: 'number', pattern: new RegExp(`(?<=(?:возраст\\p{L}*|младше|старше|достиг\\p{L}*)[^.\\d]{0,25}[\\s\\u00a0])${N}[\\s\\u00a0]+(?:лет|года)(?!\\p{L})`, 'giu'), read },
  { kind: 'number', pattern: new RegExp(`(?<=(?:дет|подрост|ребён|ребен|лиц|люд)\\p{L}*[\\s\\u00a0](?:от|до|с)[\\s\\u00a0])${N}[\\s\\u00a0]+(?:лет|года)(?!\\p{L})`, 'giu'), read },
  { kind: 'number', pattern: new RegExp(`(?<![\\p{L}\\d])${N}[\\s\\u00a0]+years?[\\s\\u00a0]+(?:of age|old)`, 'giu'), read },
  { kind: 'number', pattern: new RegExp(`(?<=(?:age of|aged)[\\s\\u00a0])${N}(?![\\p{L}\\d])`, 'giu'), read },
];
