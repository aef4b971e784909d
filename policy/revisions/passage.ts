/** A passage of a file of a clause: what a comment or a suggestion is about. */
export type Passage = {
  /** `ru.md`, `ru-152fz.en.md`, `clause.yml` */
  file: string;
  /** Offsets in the file, in UTF-16 units; `end` is the first one after the passage. */
  start: number;
  end: number;
  /** Its words when it was marked: they find it again after the file was edited. */
  quote: string;
};

/**
 * Where a passage stands in a text that may have been edited since: at its place when its words are still there,
 * otherwise at the place of the same words that is nearest to it.
 *
 * @returns null when the words stand nowhere any more
 */
export function findPassage(text: string, { start, quote }: Pick<Passage, 'start' | 'quote'>): { start: number; end: number } | null {
  if (quote === '') return start <= text.length ? { start, end: start } : null;
  let nearest: number | null = null;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (nearest === null || Math.abs(at - start) < Math.abs(nearest - start)) nearest = at;
    else break;
  }
  return nearest === null ? null : { start: nearest, end: nearest + quote.length };
}

/** The text with other words in place of a passage; null when the passage is not there any more. */
export function replacePassage(text: string, passage: Pick<Passage, 'start' | 'quote'>, words: string): string | null {
  const place = findPassage(text, passage);
  return place && text.slice(0, place.start) + words + text.slice(place.end);
}
