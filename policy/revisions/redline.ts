import { type ClauseSource } from '@/policy/clauses/source';
import { wordDiff, type DiffPart } from '@/policy/versions/word-diff';

/** How one file of a clause differs between two revisions. */
export type FileRedline = { file: string; kind: 'added' | 'removed' | 'changed'; parts: readonly DiffPart[] };

/**
 * The difference of two revisions of a clause, word by word, file by file: `clause.yml` first, then the texts of both
 * languages, then the cases. Files that are the same are left out.
 */
export function redline(before: Omit<ClauseSource, 'id'>, after: Omit<ClauseSource, 'id'>): FileRedline[] {
  const [was, is] = [filesOf(before), filesOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort(inOrder).flatMap((file): FileRedline[] => {
    const [earlier, later] = [was.get(file), is.get(file)];
    if (earlier === later) return [];
    const kind = earlier === undefined ? 'added' : later === undefined ? 'removed' : 'changed';
    return [{ file, kind, parts: wordDiff(earlier ?? '', later ?? '') }];
  });
}

function filesOf({ yaml, texts, examples }: Omit<ClauseSource, 'id'>): Map<string, string> {
  return new Map([['clause.yml', yaml], ...Object.entries(texts), ...Object.entries(examples).map(([name, text]) => [`examples/${name}`, text] as const)]);
}

function inOrder(a: string, b: string): number {
  const rank = (file: string) => (file === 'clause.yml' ? 0 : file.startsWith('examples/') ? 2 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
