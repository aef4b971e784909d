import { z } from 'zod';
import type { way } from '@/policy/answers/rights';
import { contactChannels } from '@/policy/vocabulary';
import { codeSchema } from '@/policy/vocabulary';
import { joined, localizedOf, withDetails } from './names';
import { localized, localizedOrNull, textOrNull, type Localized } from './shape';

/** One way to do something. `text` is the whole of it: «электронная почта: privacy@…». */
export const wayFacts = z.object({
  channel: codeSchema(contactChannels).nullable(),
  value: textOrNull,
  path: localizedOrNull,
  subjectLine: localizedOrNull,
  note: localizedOrNull,
  text: localized,
});
export type WayFacts = z.output<typeof wayFacts>;

const SUBJECT_LINE = { ru: 'тема письма: ', en: 'subject line: ' };

export function deriveWay(row: z.output<typeof way>): WayFacts {
  const place: Localized | string | null = row.path ?? row.value;
  const channel = row.channel === null ? null : localizedOf(contactChannels[row.channel]);
  const main = channel === null ? (typeof place === 'string' ? { ru: place, en: place } : (place ?? { ru: null, en: null })) : place === null ? channel : joined([channel, place], ': ');
  const details = [
    ...(row.path !== null && row.value !== null ? [{ ru: row.value, en: row.value }] : []),
    ...(row.subjectLine === null ? [] : [joined([SUBJECT_LINE, quoted(row.subjectLine)], '')]),
    ...(row.note === null ? [] : [row.note]),
  ];
  return { ...row, text: withDetails(main, details) };
}

export function deriveWays(rows: readonly z.output<typeof way>[] | null): WayFacts[] {
  return (rows ?? []).map(deriveWay);
}

function quoted(text: Localized): Localized {
  return { ru: text.ru && `«${text.ru}»`, en: text.en && `“${text.en}”` };
}
