/** A run of text that stays, goes or comes. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this many differing words two texts are shown as one replaced by the other: nobody reads such a redline. */
const mostDifferences = 1_500;

/**
 * The difference of two texts, word by word, as a redline shows it.
 * Joining the parts that are `same` or `removed` gives `before`, those `same` or `added` give `after`.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return joined([
    ...a.slice(0, head).map((text): DiffPart => ({ kind: 'same', text })),
    ...shortestEdit(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map((text): DiffPart => ({ kind: 'same', text })),
  ]);
}

/** Words, runs of white space, and single other characters. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

/** How far each diagonal has been followed in the first text, from diagonal `from` on; −1 where it has not. */
interface Frontier {
  readonly from: number;
  readonly reached: Int32Array;
}

/** Myers, An O(ND) Difference Algorithm and Its Variations (1986), the greedy form. */
function shortestEdit(a: readonly string[], b: readonly string[]): DiffPart[] {
  const limit = Math.min(a.length + b.length, mostDifferences);
  const furthest: Frontier = { from: -limit - 1, reached: new Int32Array(2 * limit + 3).fill(-1) };
  furthest.reached[1 - furthest.from] = 0;
  const trace: Frontier[] = [];
  for (let edits = 0; edits <= limit; edits += 1) {
    trace.push({ from: -edits - 1, reached: furthest.reached.slice(-edits - 1 - furthest.from, edits + 2 - furthest.from) });
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = stepsDown(furthest, diagonal, edits) ? at(furthest, diagonal + 1) : at(furthest, diagonal - 1) + 1;
      let y = x - diagonal;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x += 1;
        y += 1;
      }
      furthest.reached[diagonal - furthest.from] = x;
      if (x >= a.length && y >= b.length) return walkBack(a, b, trace);
    }
  }
  return [
    { kind: 'removed', text: a.join('') },
    { kind: 'added', text: b.join('') },
  ];
}

function walkBack(a: readonly string[], b: readonly string[], trace: readonly Frontier[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const furthest = trace[edits];
    if (!furthest) break;
    const diagonal = x - y;
    const down = stepsDown(furthest, diagonal, edits);
    const fromDiagonal = down ? diagonal + 1 : diagonal - 1;
    const fromX = at(furthest, fromDiagonal);
    const fromY = fromX - fromDiagonal;
    const startX = edits === 0 ? 0 : down ? fromX : fromX + 1;
    while (x > startX) {
      x -= 1;
      y -= 1;
      parts.push({ kind: 'same', text: a[x] ?? '' });
    }
    if (edits === 0) break;
    if (down) parts.push({ kind: 'added', text: b[y - 1] ?? '' });
    else parts.push({ kind: 'removed', text: a[x - 1] ?? '' });
    x = fromX;
    y = fromY;
  }
  return parts.reverse();
}

const at = ({ from, reached }: Frontier, diagonal: number) => reached[diagonal - from] ?? -1;

function stepsDown(furthest: Frontier, diagonal: number, edits: number): boolean {
  return diagonal === -edits || (diagonal !== edits && at(furthest, diagonal - 1) < at(furthest, diagonal + 1));
}

function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    const last = result.at(-1);
    if (last?.kind === part.kind) result[result.length - 1] = { kind: part.kind, text: last.text + part.text };
    else result.push(part);
  }
  return result;
}
