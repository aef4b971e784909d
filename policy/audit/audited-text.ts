import type { Language, Law } from '@/policy/vocabulary';

/**
 * A policy that somebody else wrote, as far as its form can be told: headings, numbered clauses, lists, tables.
 * `text` is without the number; in a table, cells are divided by ` | ` and rows by line feeds.
 */
export interface AuditedBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'table';
  readonly text: string;
  /** What stands before the text: «1.10», «2.3.», “a)”. */
  readonly label: string | null;
  /** The label as numbers, where it is a number of the document’s own numbering. */
  readonly number: readonly number[] | null;
  /** The cells of a table; empty for everything else. */
  readonly rows: readonly (readonly string[])[];
  /** From 1; the line of a text file, null where the form has no lines. */
  readonly line: number | null;
}

export interface AuditedText {
  readonly blocks: readonly AuditedBlock[];
}

/** What the rules read: the text, and what it says of itself. */
export interface Audited extends AuditedText {
  readonly language: Language;
  /** The laws that the text claims, or that the caller named. */
  readonly laws: readonly Exclude<Law, 'none'>[];
  /** All words, blocks divided by line feeds. */
  readonly whole: string;
  readonly sections: readonly AuditedSection[];
}

/** A heading and what stands under it, up to the next heading of its rank. */
export interface AuditedSection {
  readonly heading: AuditedBlock;
  /** Places of the blocks, the heading first. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

const NO_BREAK = /[\u00a0\u202f\u2007]/gu;

/** A block from a line of text: its number is taken off. */
export function blockFrom(kind: AuditedBlock['kind'], words: string, line: number | null, inList = false): AuditedBlock {
  const text = words.replace(NO_BREAK, ' ').replace(/[\u00ad\u200b]/gu, '').trim();
  const match = /^(?:§\s*)?((?:\d{1,2}\.){1,6}\d{0,2}\.?|\d{1,2}(?:\.\d{1,2}){1,5}\.?|\d{1,2}\)|(?:[a-zа-я])\)|[IVX]{1,5}\.)(?:\s+|(?=[\p{Lu}«]))(?=\S)/u.exec(text);
  if (!match?.[1] || /^\d{1,2}\.\d{1,2}\.\d{4}/u.test(text)) return { kind, text, label: null, number: null, rows: [], line };
  const label = match[1];
  const parts = /^[\d.]+$/u.test(label) ? label.replace(/\.$/u, '').split('.').map(Number) : null;
  // “1. Access” inside a list counts the list, not the document.
  const number = parts !== null && !(inList && parts.length === 1) ? parts : null;
  return { kind, text: text.slice(match[0].length), label, number, rows: [], line };
}

/** A table from its cells. */
export function tableFrom(rows: readonly (readonly string[])[], line: number | null): AuditedBlock {
  const cells = rows.map((row) => row.map((cell) => cell.replace(NO_BREAK, ' ').replace(/\s+/gu, ' ').trim()));
  return { kind: 'table', text: cells.map((row) => row.join(' | ')).join('\n'), label: null, number: null, rows: cells, line };
}

/** “2. Cookies”: a short numbered line that ends no sentence is a heading, whatever the format calls it. */
export function numberedHeading(block: AuditedBlock): AuditedBlock {
  const { text, number } = block;
  if (block.kind === 'table' || number === null || number.length > 2 || text.length > 110 || /[,;:]$|https?:|@/u.test(text)) return block;
  const capitals = text.length > 3 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  const titled = /^[\p{Lu}«“"]/u.test(text) && text.split(/\s+/u).length <= 12;
  return titled && (!/[.!?]$/u.test(text) || capitals) ? { ...block, kind: 'heading' } : block;
}
