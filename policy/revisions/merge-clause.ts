import { type ClauseSource } from '@/policy/clauses/source';
import { type Conflict } from './conflict';
import { chosen, conflictOf, mergeText, type Choice, type Merged, type Merging } from './merge-text';
import { mergeCases, mergeClauseYaml } from './merge-yaml';

export type { Choice } from './merge-text';

type Content = Omit<ClauseSource, 'id'>;

/**
 * Merges two edits of a clause: `clause.yml` key by key, every text by itself, paragraph by paragraph and then word by
 * word, every case by its name. What either side wrote is in the merged clause, or in a conflict with both sides; what one
 * side took out and the other left alone is out.
 *
 * @param base what both were edited from; null when they share nothing
 * @param choices id of a conflict → how it is decided; the merged clause has ours where nothing is
 * @returns the same conflicts whatever the choices
 */
export function mergeClause(base: Content | null, ours: Content, theirs: Content, choices: Readonly<Record<string, Choice>> = {}): { merged: Content; conflicts: Conflict[] } {
  const given = new Map<string, number>();
  const merging = (file: string) => ({ file, choices, given });
  const yaml = mergeClauseYaml(base?.yaml ?? '', ours.yaml, theirs.yaml, merging('clause.yml'));
  const texts = mergeFiles(base?.texts ?? {}, ours.texts, theirs.texts, (name) => name, merging, mergeMarkdown);
  const examples = mergeFiles(base?.examples ?? {}, ours.examples, theirs.examples, (name) => `examples/${name}`, merging, mergeCases);
  return {
    merged: { yaml: yaml.text, texts: texts.files, examples: examples.files },
    conflicts: [...yaml.conflicts, ...texts.conflicts, ...examples.conflicts],
  };
}

type Files = Readonly<Record<string, string>>;
type MergeOne = (base: string, ours: string, theirs: string, merging: Omit<Merging, 'field'>) => Merged;

function mergeFiles(base: Files, ours: Files, theirs: Files, pathOf: (name: string) => string, merging: (file: string) => Omit<Merging, 'field'>, mergeOne: MergeOne) {
  const conflicts: Conflict[] = [];
  const files: [string, string][] = [];
  const fileOf = (all: Files, name: string) => (Object.hasOwn(all, name) ? (all[name] ?? '') : null);
  for (const name of [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].sort()) {
    const [was, mine, other] = [fileOf(base, name), fileOf(ours, name), fileOf(theirs, name)];
    if (mine !== null && other !== null) {
      const one = mergeOne(was ?? '', mine, other, merging(pathOf(name)));
      conflicts.push(...one.conflicts);
      files.push([name, one.text]);
      continue;
    }
    const left = mine ?? other ?? '';
    if (was === null) files.push([name, left]);
    else if (left !== was) {
      // One side took the file out, the other went on writing it.
      const side = { ...merging(pathOf(name)), field: null };
      const conflict = conflictOf(side, was, mine ?? '', other ?? '');
      conflicts.push(conflict);
      const choice = side.choices[conflict.id];
      const text = choice === undefined ? left : chosen(choice, mine ?? '', other ?? '');
      if (text !== '') files.push([name, text]);
    }
  }
  return { files: Object.fromEntries(files), conflicts };
}

/** Front matter is not prose: it is merged as a text of its own, so that a title never runs into the body. */
function mergeMarkdown(base: string, ours: string, theirs: string, merging: Omit<Merging, 'field'>): Merged {
  const [o, a, b] = [cut(base), cut(ours), cut(theirs)];
  const head = mergeText(o.head, a.head, b.head, { ...merging, field: 'title' });
  const body = mergeText(o.body, a.body, b.body, { ...merging, field: null });
  return { text: head.text + body.text, conflicts: [...head.conflicts, ...body.conflicts] };
}

function cut(text: string): { head: string; body: string } {
  const match = /^---\r?\n(?:[^]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  return match ? { head: match[0], body: text.slice(match[0].length) } : { head: '', body: text };
}
