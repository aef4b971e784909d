export interface Pair<Item> {
  ru: Item | null;
  en: Item | null;
}

/**
 * Lines two lists up by key. Both languages have one selection, so they hold the same things in the same order; what one
 * lacks all the same leaves its place empty, and nothing is lost.
 */
export function paired<Item>(ru: readonly Item[], en: readonly Item[], keyOf: (item: Item) => string): Pair<Item>[] {
  const english = new Map(en.map((item) => [keyOf(item), item]));
  const russian = new Set(ru.map(keyOf));
  return [
    ...ru.map((item) => ({ ru: item, en: english.get(keyOf(item)) ?? null })),
    ...en.filter((item) => !russian.has(keyOf(item))).map((item) => ({ ru: null, en: item })),
  ];
}
