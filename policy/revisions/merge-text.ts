import { type Conflict } from './conflict';
import { textHash } from './stale-language';
import { threeWay } from './three-way';

/** How a conflict is decided, as far as a merge can carry it out. */
export type Choice = 'ours' | 'theirs' | 'both';

export type Merged = { text: string; conflicts: Conflict[] };

/** Where the conflicts of a merge are collected, and what was decided of them before. */
export type Merging = {
  file: string;
  field: string | null;
  choices: Readonly<Record<string, Choice>>;
  /** How often each id has been given: the same words may clash twice in a file. */
  given: Map<string, number>;
};

/**
 * Merges two edits of a text, paragraph by paragraph; a paragraph that both changed is merged word by word. Where both
 * changed the same words the paragraph is a conflict, and the merged text has ours until somebody decides.
 */
export function mergeText(base: string, ours: string, theirs: string, merging: Merging): Merged {
  if (ours === theirs || theirs === base) return { text: ours, conflicts: [] };
  if (ours === base) return { text: theirs, conflicts: [] };
  const conflicts: Conflict[] = [];
  const stretches = threeWay(paragraphs(base), paragraphs(ours), paragraphs(theirs), (paragraph) => paragraph);
  const text = stretches.map((stretch) => {
    if ('settled' in stretch) return stretch.settled.join('');
    const [o, a, b] = [stretch.base.join(''), stretch.ours.join(''), stretch.theirs.join('')];
    const words = mergeWords(o, a, b);
    if (words !== null) return words;
    const conflict = conflictOf(merging, o, a, b);
    conflicts.push(conflict);
    return chosen(merging.choices[conflict.id], a, b);
  });
  return { text: text.join(''), conflicts };
}

/** A conflict with an id that the same three texts give again. */
export function conflictOf({ file, field, given }: Merging, base: string, ours: string, theirs: string): Conflict {
  const id = textHash(JSON.stringify([file, field, base, ours, theirs])).slice(0, 16);
  const count = (given.get(id) ?? 0) + 1;
  given.set(id, count);
  return { id: count === 1 ? id : `${id}-${count}`, file, field, base, ours, theirs };
}

/** The words that stand for a conflict: ours while nobody has decided. */
export function chosen(choice: Choice | undefined, ours: string, theirs: string): string {
  if (choice === 'theirs') return theirs;
  if (choice !== 'both' || theirs === '') return ours;
  return ours === '' || ours.endsWith('\n\n') ? ours + theirs : `${ours.replace(/\n*$/, '\n\n')}${theirs}`;
}

/** Null when both changed the same words. */
function mergeWords(base: string, ours: string, theirs: string): string | null {
  const stretches = threeWay(words(base), words(ours), words(theirs), (word) => word);
  if (stretches.some((stretch) => !('settled' in stretch))) return null;
  return stretches.map((stretch) => ('settled' in stretch ? stretch.settled.join('') : '')).join('');
}

/** Paragraphs, each with the blank lines after it; joined they are the text. */
export function paragraphs(text: string): string[] {
  return text.match(/[^]*?\n(?:[ \t]*\n)+|[^]+$/g) ?? [];
}

/** Insertions and block tags as wholes, words, white space, single other characters; joined they are the text. */
export function words(text: string): string[] {
  return text.match(/\{\{[^{}]*\}\}|[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}
