import { diff3Merge } from 'node-diff3';

/** A stretch of a merge: settled, or changed by both sides in different ways. */
export type Stretch<Item> = { settled: Item[] } | { base: Item[]; ours: Item[]; theirs: Item[] };

/**
 * Merges two edits of one list (Khanna, Kunal and Pierce, A Formal Investigation of Diff3, 2007). Lists too repetitive to be
 * merged in an instant are one stretch that both sides changed.
 * @param keyOf equal for items that are the same
 */
export function threeWay<Item>(base: readonly Item[], ours: readonly Item[], theirs: readonly Item[], keyOf: (item: Item) => string): Stretch<Item>[] {
  // Places stand for the items: whatever the words are («constructor»), they never become names of properties.
  const numbers = new Map<string, number>();
  const numbered = (items: readonly Item[]) =>
    items.map((item) => {
      const key = keyOf(item);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
  const [o, a, b] = [numbered(base), numbered(ours), numbered(theirs)];
  if (comparisons(o, a) + comparisons(o, b) > mostComparisons) return [{ base: [...base], ours: [...ours], theirs: [...theirs] }];
  const items = new Map<number, Item>();
  for (const [keys, list] of [[o, base], [b, theirs], [a, ours]] as const) keys.forEach((number, place) => items.set(number, list[place] as Item));
  const back = (keys: readonly number[]) => keys.map((number) => items.get(number) as Item);
  const regions = diff3Merge(a, o, b, { excludeFalseConflicts: true }) as Region[];
  return regions.map(({ ok, conflict }) => (conflict ? { base: back(conflict.o), ours: back(conflict.a), theirs: back(conflict.b) } : { settled: back(ok ?? []) }));
}

/** The search looks at every pair of equal items: a text that says one word ten thousand times would hold it up for minutes. */
const mostComparisons = 1_000_000;

function comparisons(a: readonly number[], b: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of a) counts.set(number, (counts.get(number) ?? 0) + 1);
  return b.reduce((sum, number) => sum + (counts.get(number) ?? 0), 0);
}

interface Region {
  ok?: number[];
  conflict?: { a: number[]; o: number[]; b: number[] };
}
