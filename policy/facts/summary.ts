import { z } from 'zod';
import { codeSchema, retentionEvents } from '@/policy/vocabulary';
import type { CategoryFacts } from './data';
import { joined, rowsOf, type Deriving, type Named } from './names';
import type { PurposeFacts } from './purposes';
import type { RecipientFacts } from './recipients';
import { durationOrNull, localized, localizedOrNull, text, type Localized } from './shape';

/** A row of the short version's table: one category of data. What the full text alone can say is null. */
const summaryRow = z.object({
  id: text,
  name: localized,
  purposes: localizedOrNull,
  recipients: localizedOrNull,
  /** Every recipient was asked what it gets, and none gets this. */
  undisclosed: z.boolean(),
  period: durationOrNull,
  until: z.array(codeSchema(retentionEvents)),
});

/** The short version: the same facts, ranked and cut so that they fit half a page. */
export const summaryFacts = z.object({
  rows: z.array(summaryRow),
  /** Categories that the table leaves out; null when it has them all. */
  more: z.number().nullable(),
  rights: localizedOrNull,
});

/** What fits under three hundred words in either language. */
const limits = { rows: 5, purposes: 2, recipients: 2, rights: 4 } as const;

export function deriveSummary(
  { answers }: Pick<Deriving, 'answers'>,
  data: readonly CategoryFacts[],
  purposes: readonly PurposeFacts[],
  recipients: readonly RecipientFacts[] | null,
  rights: readonly { name: Localized }[],
): z.output<typeof summaryFacts> {
  const uses = (category: CategoryFacts) => purposes.filter((purpose) => purpose.data.some((one) => one.id === category.id));
  // Special categories first: they are what a reader must not miss (GDPR Art. 9, 152-FZ Art. 10). Then what serves most.
  const ranked = data
    .map((category, place) => ({ category, place, used: uses(category) }))
    .sort((a, b) => Number(b.category.isSpecial) - Number(a.category.isSpecial) || b.used.length - a.used.length || a.place - b.place);
  const shown = ranked.slice(0, limits.rows);
  const allSay = recipients !== null && rowsOf(answers.recipients.list).every((row) => row.data !== null && row.dataSent === null);
  return {
    rows: shown.map(({ category, used }) => {
      const receiving = (recipients ?? []).filter((_, place) => answers.recipients.list?.[place]?.data?.includes(category.id));
      return {
        id: category.id,
        name: category.name,
        purposes: capped(used, limits.purposes),
        recipients: capped(receiving, limits.recipients),
        undisclosed: allSay && receiving.length === 0,
        ...periodOf(category.id, answers),
      };
    }),
    more: ranked.length > shown.length ? ranked.length - shown.length : null,
    rights: capped(rights, limits.rights),
  };
}

/** The first names, and how many more there are; null where there is none. */
function capped(rows: readonly Pick<Named, 'name'>[], most: number): Localized | null {
  if (rows.length === 0) return null;
  const names = [...new Map(rows.map(({ name }) => [`${name.ru}\n${name.en}`, name])).values()];
  const rest = names.length - most;
  const shown = joined(names.slice(0, most), ', ');
  return rest > 0 ? joined([shown, { ru: ` и ещё ${rest}`, en: ` and ${rest} more` }], '') : shown;
}

/** How long, where one rule says it in one word; otherwise the section says it. */
function periodOf(category: string, answers: Deriving['answers']): Pick<z.output<typeof summaryRow>, 'period' | 'until'> {
  const rules = rowsOf(answers.retention.rules).filter((rule) => rule.data?.includes(category));
  const [only] = rules;
  if (!only || rules.length > 1) return { period: null, until: [] };
  if (only.mode === 'period') return { period: only.period, until: [] };
  return { period: null, until: only.mode === 'until-event' ? [...rowsOf(only.events)] : [] };
}
