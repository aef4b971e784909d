import { type Language } from '@/policy/vocabulary/laws';
import { type HouseStyle } from './style';

/**
 * A policy in one language as a tree. Plain JSON: it is stored with each published version, and a renderer sees
 * nothing else. Whatever printed a fact says which.
 *
 * `number` is where the node stands ([7, 2]), `label` how the house style prints that («7.2.»); null where it does not.
 * An item of a list may have a label alone: the mark of its style («а)», a dash).
 */
export type Document = {
  kind: 'document';
  language: Language;
  title: Inline[];
  /** The leading law. */
  law: string | null;
  style: HouseStyle;
  sections: Section[];
  appendices: Section[];
};

export type Numbered = { number: number[] | null; label: string | null };

export type Section = Numbered & {
  kind: 'section';
  /** The id in the outline. */
  id: string;
  /** The fragment of its address; `section-…`, since clause ids are fragments too. */
  anchor: string;
  title: Inline[];
  /** The short version: it stands first, has no number, and the sections after it prevail. */
  summary?: true;
  clauses: ClauseNode[];
};

export type ClauseNode = Numbered & {
  kind: 'clause';
  /** The anchor; the clause's id. */
  id: string;
  clauseId: string;
  /** SHA-256 of the clause as it stood in the library. */
  revision: string;
  /** The law of the text used; null for the general one. */
  law: string | null;
  title: Inline[] | null;
  blocks: Block[];
  /** A text of the founder's own, which nobody has reviewed. */
  own?: true;
  /** The facts that the clause printed, or would have, had they been answered; in order, each once. */
  factsPrinted: string[];
};

export type Block = Paragraph | List | Table;

export type Paragraph = Numbered & { kind: 'paragraph'; id: string; content: Inline[] };
export type List = { kind: 'list'; id: string; ordered: boolean; items: Item[] };
export type Item = Numbered & { kind: 'item'; id: string; blocks: Block[] };
export type Table = { kind: 'table'; id: string; columns: Inline[][]; rows: Inline[][][] };

export type Inline = Text | Span | Link | Break | Value | Term | Reference | Placeholder;

/** Words of the clause library. */
export type Text = { kind: 'text'; text: string };
export type Span = { kind: 'strong' | 'emphasis'; content: Inline[] };
/** `href` begins with http:, https:, mailto: or tel:. */
export type Link = { kind: 'link'; href: string; content: Inline[] };
export type Break = { kind: 'break' };

/** A printed fact. `text` is what a person typed, or what a date, number or period reads; never markup. */
export type Value = {
  kind: 'value';
  /** From the root of the facts, items by their place: `recipients.0.name`. */
  path: string;
  type: ValueType;
  text: string;
  /** Where a web or e-mail address leads; absent when the text is no such address. */
  href?: string;
};
export type ValueType = 'text' | 'number' | 'date' | 'duration' | 'url' | 'email';

/** A word of the glossary. */
export type Term = { kind: 'term'; term: string; text: string };

/** A reference to a clause: `text` is what is printed, `anchors` where it may lead. */
export type Reference = {
  kind: 'reference';
  clauseId: string;
  state: 'resolved' | 'broken' | 'ambiguous';
  anchors: string[];
  form: string;
  text: string;
};

/** Something that cannot be printed yet: visible in a draft, and it stops publishing. */
export type Placeholder = {
  kind: 'placeholder';
  path: string;
  /** The first part of the path: the wizard's topic. */
  topic: string;
  label: string;
  reason: PlaceholderReason;
  text: string;
};
export type PlaceholderReason = 'unanswered' | 'untranslated' | 'empty' | 'unreadable' | 'too-long' | 'unknown-term';

/** The words of a line without markup: for a table of contents, a bookmark, a quotation. */
export function plainText(content: readonly Inline[]): string {
  return content.map(textOf).join('');
}

function textOf(node: Inline): string {
  if ('content' in node) return plainText(node.content);
  return node.kind === 'break' ? ' ' : node.text;
}

/** Visits every inline node of a document: titles first, then the text, outer before inner. */
export function visitInlines(document: Document, visit: (node: Inline, clause: ClauseNode | null) => void): void {
  visitLine(document.title, null, visit);
  for (const section of [...document.sections, ...document.appendices]) {
    visitLine(section.title, null, visit);
    for (const clause of section.clauses) {
      if (clause.title) visitLine(clause.title, clause, visit);
      for (const block of clause.blocks) visitBlock(block, clause, visit);
    }
  }
}

type Visit = (node: Inline, clause: ClauseNode | null) => void;

function visitBlock(block: Block, clause: ClauseNode, visit: Visit): void {
  if (block.kind === 'paragraph') visitLine(block.content, clause, visit);
  else if (block.kind === 'list') for (const item of block.items) for (const inner of item.blocks) visitBlock(inner, clause, visit);
  else for (const row of [block.columns, ...block.rows]) for (const cell of row) visitLine(cell, clause, visit);
}

function visitLine(content: readonly Inline[], clause: ClauseNode | null, visit: Visit): void {
  for (const node of content) {
    visit(node, clause);
    if ('content' in node) visitLine(node.content, clause, visit);
  }
}
