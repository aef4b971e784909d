/**
 * Where a template prints something, the text handed to the Markdown parser holds a mark of private-use characters,
 * and the number in it leads to what was printed. So no value ever meets the parser, and the text between the marks
 * depends only on which branches were taken: its parse can be kept and used again.
 */
const first = 0xe100;
const radix = 0xf8ff - first + 1;

const pattern = /\ue000([\ue100-\uf8ff])([\ue100-\uf8ff])/g;

const marks: string[] = [];

/** The mark of insertion `index` (from 0). */
export function insertionMark(index: number): string {
  return (marks[index] ??= makeMark(index));
}

function makeMark(index: number): string {
  return `\ue000${String.fromCharCode(first + Math.floor(index / radix), first + (index % radix))}`;
}

/** The insertion that a text consists of, or null when it is anything but one mark. */
export function soleInsertion(text: string): number | null {
  const parts = splitAtMarks(text);
  const only = parts[0];
  return parts.length === 1 && typeof only === 'number' ? only : null;
}

/** A text cut at its marks: strings are words, numbers are insertions. No empty strings. */
export function splitAtMarks(text: string): (string | number)[] {
  const parts: (string | number)[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push(indexOf(match[1] ?? '', match[2] ?? ''));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

function indexOf(high: string, low: string): number {
  return (high.charCodeAt(0) - first) * radix + (low.charCodeAt(0) - first);
}
