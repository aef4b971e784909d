import { wordDiff, type DiffPart } from '@/policy/versions/word-diff';
import { words } from './merge-text';
import { type Passage } from './passage';

/** Other words for a passage of a text of the library. */
export type Suggestion = { passage: Omit<Passage, 'file'>; suggestion: string };

/** Changes of a text that was sent out as it is written: every one has its place. */
export function suggestionsForSource(source: string, lines: readonly string[]): Suggestion[] {
  const returned = `${lines.join('\n')}${source.endsWith('\n') ? '\n' : ''}`;
  let at = 0;
  const suggestions: Suggestion[] = [];
  for (const { same, removed, added } of hunksOf(wordDiff(source, returned))) {
    at += same.length;
    const end = at + removed.length;
    // An insertion alone has no words to be found by: it takes the one before it, or else the one after.
    const before = removed === '' ? (words(source.slice(0, at)).at(-1) ?? '') : '';
    const after = removed === '' && before === '' ? (words(source.slice(at))[0] ?? '') : '';
    const quote = before + removed + after;
    suggestions.push({ passage: { start: at - before.length, end: end + after.length, quote }, suggestion: before + added + after });
    at = end;
  }
  return suggestions;
}

/** A change of a draft that has no certain place in a text of the library: it touches a value, say. */
export type Unplaced = { before: string; after: string };

/**
 * Changes of a clause as it was printed in a draft, brought back to the text that it was printed from. A change is placed
 * where its words, with as many of their neighbours as possible, stand in the text exactly once and outside its insertions.
 */
export function suggestionsForDraft(source: string, before: readonly string[], after: readonly string[]): { suggestions: Suggestion[]; unplaced: Unplaced[] } {
  const plain = normalised(source);
  const tags = [...plain.matchAll(/\{\{[^]*?\}\}/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const body = /^---\n(?:[^]*?\n)?---[ \t]*(?:\n|$)/.exec(plain)?.[0].length ?? 0;
  const suggestions: Suggestion[] = [];
  const unplaced: Unplaced[] = [];
  const hunks = hunksOf(wordDiff(normalised(before.join('\n')), normalised(after.join('\n'))), true);
  hunks.forEach(({ same, removed, added }, place) => {
    if (removed === '' && added === '') return;
    const left = words(same.slice(same.lastIndexOf('\n') + 1));
    const rest = hunks[place + 1]?.same ?? '';
    const right = words(rest.includes('\n') ? rest.slice(0, rest.indexOf('\n')) : rest);
    for (const [l, r] of contexts) {
      const [before_, after_] = [left.slice(Math.max(0, left.length - l)).join(''), right.slice(0, r).join('')];
      const needle = before_ + removed + after_;
      // A few letters alone are no evidence of a place.
      if (needle.trim().length < (l + r === 0 ? 15 : 4)) continue;
      const start = plain.indexOf(needle);
      if (start === -1 || plain.indexOf(needle, start + 1) !== -1) continue;
      const end = start + needle.length;
      if (start < body || tags.some((tag) => start < tag.end && tag.start < end)) continue;
      const [head, tail] = [source.slice(start, start + before_.length), source.slice(end - after_.length, end)];
      suggestions.push({ passage: { start, end, quote: source.slice(start, end) }, suggestion: head + added + tail });
      return;
    }
    unplaced.push({ before: removed, after: added });
  });
  return { suggestions, unplaced };
}

/** How many neighbours are asked for on each side: words and what stands between them. The more agree, the surer the place. */
const contexts = [[6, 6], [6, 4], [4, 6], [4, 4], [6, 2], [2, 6], [4, 2], [2, 4], [2, 2], [6, 0], [0, 6], [4, 0], [0, 4], [2, 0], [0, 2], [0, 0]] as const;

/** Printing puts non-breaking spaces and hyphens; one sign for one, so that offsets stay. */
const normalised = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ').replaceAll('\u2011', '-');

type Hunk = { same: string; removed: string; added: string };
const hasChange = ({ removed, added }: Hunk) => removed !== '' || added !== '';

/** Changes, each with the words that stay before it. @param closing whether what stays at the end is a hunk without a change */
function hunksOf(parts: readonly DiffPart[], closing = false): Hunk[] {
  const hunks: Hunk[] = [];
  let hunk: Hunk = { same: '', removed: '', added: '' };
  parts.forEach(({ kind, text }, place) => {
    if (kind === 'same' && /^[ \u00A0]+$/.test(text) && hasChange(hunk) && place < parts.length - 1) {
      // Two changed words in a row are one change, with the space between them.
      hunk.removed += text;
      hunk.added += text;
    } else if (kind === 'same') {
      if (hasChange(hunk)) {
        hunks.push(hunk);
        hunk = { same: '', removed: '', added: '' };
      }
      hunk.same += text;
    } else hunk[kind] += text;
  });
  if (hasChange(hunk) || closing) hunks.push(hunk);
  return hunks;
}
