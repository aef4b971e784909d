/** The parsed Markdown of a clause with holes where values go. */
export type BlockShape =
  | { kind: 'paragraph'; content: InlineShape[] }
  | { kind: 'list'; ordered: boolean; items: BlockShape[][] }
  | { kind: 'table'; columns: InlineShape[][]; rows: InlineShape[][][] };

export type InlineShape =
  | { kind: 'text'; text: string }
  | { kind: 'insertion'; index: number }
  | { kind: 'break' }
  | { kind: 'strong' | 'emphasis'; content: InlineShape[] }
  | { kind: 'link'; target: string | number; content: InlineShape[] };

/** Something of Markdown that clauses do not have; `line` from 1. */
export type Foreign = { line: number; what: ForeignKind };

export type ForeignKind = 'heading' | 'html' | 'code' | 'quotation' | 'rule' | 'image' | 'strikethrough' | 'link' | 'stray-mark';
