import { stringify } from 'yaml';
import { parseYaml } from '@/policy/clauses/yaml-file';
import { type Conflict } from './conflict';
import { chosen, conflictOf, mergeText, type Merged, type Merging } from './merge-text';

/** A file cut into pieces that have names: the keys of `clause.yml`, the cases of `cases.yml`. Joined they are the file. */
type Piece = { name: string; text: string; value: unknown };

/** Keys of `clause.yml` whose values are sets: their order means nothing. */
const sets = new Set(['needs', 'refersTo', 'covers']);

/**
 * Merges two edits of `clause.yml` key by key: sets item by item, sources law by law, guidance language by language and
 * word by word; any other key that both changed is a conflict. A file that is no YAML map is merged as a text.
 */
export function mergeClauseYaml(base: string, ours: string, theirs: string, merging: Omit<Merging, 'field'>): Merged {
  return mergePieces(base, ours, theirs, { ...merging, field: null }, keysOf, (piece, sides) => mergeValue(piece, sides, merging));
}

/** Merges two edits of `cases.yml` case by case; a case that both changed is a conflict. */
export function mergeCases(base: string, ours: string, theirs: string, merging: Omit<Merging, 'field'>): Merged {
  return mergePieces(base, ours, theirs, { ...merging, field: null }, casesOf, () => null);
}

type Sides = { base: unknown; ours: unknown; theirs: unknown };

function mergePieces(
  base: string, ours: string, theirs: string, merging: Merging, cut: (text: string) => Piece[] | null, mergeInside: (name: string, sides: Sides) => Merged | null,
): Merged {
  if (ours === theirs || theirs === base) return { text: ours, conflicts: [] };
  if (ours === base) return { text: theirs, conflicts: [] };
  const cuts = [cut(base), cut(ours), cut(theirs)] as const;
  const [o, a, b] = cuts;
  if (o === null || a === null || b === null) return mergeText(base, ours, theirs, merging);
  const conflicts: Conflict[] = [];
  const pieceOf = (pieces: readonly Piece[], name: string) => pieces.find((piece) => piece.name === name);
  const text = namesInOrder(a, b).map((name) => {
    const [was, mine, other] = [pieceOf(o, name), pieceOf(a, name), pieceOf(b, name)];
    if (same(mine, other) || same(other, was)) return mine?.text ?? '';
    if (same(mine, was)) return other?.text ?? '';
    const inside = mine && other ? mergeInside(name, { base: was?.value, ours: mine.value, theirs: other.value }) : null;
    if (inside !== null) {
      conflicts.push(...inside.conflicts);
      return inside.text;
    }
    const conflict = conflictOf({ ...merging, field: name }, was?.text ?? '', mine?.text ?? '', other?.text ?? '');
    conflicts.push(conflict);
    const choice = merging.choices[conflict.id];
    return choice === 'theirs' ? conflict.theirs : conflict.ours;
  });
  return { text: text.map((piece) => (piece === '' || piece.endsWith('\n') ? piece : `${piece}\n`)).join(''), conflicts };
}

/** Our order; what only they have comes after what it follows with them. */
function namesInOrder(ours: readonly Piece[], theirs: readonly Piece[]): string[] {
  const names = ours.map(({ name }) => name);
  theirs.forEach(({ name }, place) => {
    if (names.includes(name)) return;
    const before = theirs.slice(0, place).map((piece) => piece.name).reverse().find((one) => names.includes(one));
    names.splice(before === undefined ? 0 : names.indexOf(before) + 1, 0, name);
  });
  return names;
}

/** The same value with the same comments; two files that merely spell it otherwise do not conflict. */
function same(a: Piece | undefined, b: Piece | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.text.trim() === b.text.trim() || (!hasComment(a) && !hasComment(b) && plain(a.value) === plain(b.value));
}

const hasComment = ({ text }: Piece) => /(?:^|\s)#/.test(text);
const plain = (value: unknown): string => JSON.stringify(value) ?? '';

function mergeValue(key: string, { base, ours, theirs }: Sides, merging: Omit<Merging, 'field'>): Merged | null {
  if (sets.has(key)) {
    const merged = mergeSets(base ?? [], ours, theirs);
    return merged && { text: written(key, merged), conflicts: [] };
  }
  if (key === 'sources') return mergeSources(base, ours, theirs);
  if (key === 'guidance') return mergeGuidance(base, ours, theirs, merging);
  return null;
}

/** What either side added or kept; what one side took out and the other left alone is out. Null when one is no list of words. */
function mergeSets(base: unknown, ours: unknown, theirs: unknown): string[] | null {
  if (!isWords(base) || !isWords(ours) || !isWords(theirs)) return null;
  const [was, mine, other] = [new Set(base), new Set(ours), new Set(theirs)];
  return [...new Set([...ours, ...theirs])].filter((item) => !was.has(item) || (mine.has(item) && other.has(item)));
}

function mergeSources(base: unknown, ours: unknown, theirs: unknown): Merged | null {
  if (!isMap(base ?? {}) || !isMap(ours) || !isMap(theirs)) return null;
  const was = (base ?? {}) as Record<string, unknown>;
  const laws = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  const merged: [string, unknown][] = [];
  for (const law of laws) {
    const [before, mine, other] = [own(was, law), own(ours, law), own(theirs, law)];
    if (plain(mine) === plain(other) || plain(other) === plain(before)) {
      if (mine !== undefined) merged.push([law, mine]);
    } else if (plain(mine) === plain(before)) {
      if (other !== undefined) merged.push([law, other]);
    } else {
      // One side took the law out while the other changed it: a person decides.
      if (mine === undefined || other === undefined) return null;
      const list = mergeSets(before ?? [], mine, other);
      if (list === null) return null;
      merged.push([law, list]);
    }
  }
  return { text: written('sources', Object.fromEntries(merged)), conflicts: [] };
}

function mergeGuidance(base: unknown, ours: unknown, theirs: unknown, merging: Omit<Merging, 'field'>): Merged | null {
  if (!isMap(base ?? {}) || !isMap(ours) || !isMap(theirs)) return null;
  const conflicts: Conflict[] = [];
  const merged: Record<string, string> = {};
  for (const language of ['ru', 'en']) {
    const words = [own((base ?? {}) as Record<string, unknown>, language) ?? '', own(ours, language) ?? '', own(theirs, language) ?? ''];
    if (!isWords(words)) return null;
    const [was = '', mine = '', other = ''] = words;
    const side = { ...merging, field: `guidance.${language}` };
    const one = mergeText(was, mine, other, side);
    // Guidance is one paragraph on a line of YAML, so both sides follow one another on it.
    merged[language] = one.conflicts.map(({ id }) => merging.choices[id]).includes('both') ? chosen('both', mine, other).replace(/\s+/g, ' ') : one.text;
    conflicts.push(...one.conflicts);
  }
  return { text: written('guidance', merged), conflicts };
}

const isWords = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');
const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (map: Record<string, unknown>, key: string): unknown => (Object.hasOwn(map, key) ? map[key] : undefined);
const written = (key: string, value: unknown) => stringify({ [key]: value }, { lineWidth: 0 });

/** Top-level keys, each with the comments above it and its lines. Null when the file is no YAML map. */
function keysOf(text: string): Piece[] | null {
  return piecesOf(text, /^[A-Za-z][\w-]*[ \t]*:/, (value) => (isMap(value) ? Object.entries(value) : null));
}

/** Cases by their names, each with the comments above it. Null when the file is no list of named cases. */
function casesOf(text: string): Piece[] | null {
  return piecesOf(text, /^- /, (value) => {
    if (!Array.isArray(value) || !value.every((one) => isMap(one) && typeof one.name === 'string')) return null;
    return value.map((one: Record<string, unknown>) => [String(one.name), one] as const);
  });
}

function piecesOf(text: string, beginning: RegExp, entriesOf: (value: unknown) => readonly (readonly [string, unknown])[] | null): Piece[] | null {
  if (text.trim() === '') return [];
  const parsed = parseYaml(text, 2_000_000);
  if (parsed.refused) return null;
  const { document } = parsed;
  if (document.errors.length > 0) return null;
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
  const entries = entriesOf(value);
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const starts = lines.flatMap((line, place) => (beginning.test(line) ? [place] : []));
  if (entries === null || starts.length !== entries.length || new Set(entries.map(([name]) => name)).size !== entries.length) return null;
  // Comments and blank lines belong to what follows them.
  const cuts = starts.map((start, index) => {
    if (index === 0) return 0;
    let from = start;
    while (/^\s*(?:#.*)?$/.test((lines[from - 1] ?? '').replace(/\n$/, '')) && from - 1 > (starts[index - 1] ?? 0)) from -= 1;
    return from;
  });
  return entries.map(([name, one], index) => ({ name, value: one, text: lines.slice(cuts[index], cuts[index + 1] ?? lines.length).join('') }));
}
