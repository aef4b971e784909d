import { ageReaders } from './ages';
import { articleReaders } from './articles';
import { contactReaders } from './contacts';
import { countryReaders } from './countries';
import { dateReaders } from './dates';
import { identifierReaders } from './identifiers';
import type { Mention, Reader } from './mention';
import { periodReaders } from './periods';

/** Earlier readers take their characters first: a date within a web address is no date. */
const readers: readonly Reader[] = [
  ...contactReaders,
  ...dateReaders,
  ...identifierReaders,
  ...articleReaders,
  ...ageReaders,
  ...periodReaders,
  ...countryReaders,
  { kind: 'number', pattern: /(?<![\p{L}\d.,])\d{1,3}(?:[\u00a0\u202f ,]\d{3})+(?!\d)/gu, read: (m) => m[0].replace(/\D/gu, '') },
  { kind: 'number', pattern: /(?<![\p{L}\d])\d+(?:[.,]\d+)?(?![\d])/gu, read: (m) => m[0].replace(',', '.') },
];

/**
 * Reads from a text what can be checked in it. Knows nothing of how Klauza writes: any text in Russian or English will do.
 *
 * @returns mentions in the order of the text; no two of them overlap
 */
export function readMentions(text: string): Mention[] {
  const taken = new Uint8Array(text.length);
  const found: Mention[] = [];
  for (const { kind, pattern, read } of readers) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (taken.subarray(from, to).includes(1)) continue;
      const meant = read(match);
      if (meant === null) continue;
      taken.fill(1, from, to);
      for (const value of typeof meant === 'string' ? [meant] : meant) found.push({ kind, value, text: match[0], from, to });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
