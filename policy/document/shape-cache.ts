import { parseInlineMarkdown, parseMarkdown } from '@/policy/clauses/markdown/parse';
import { type BlockShape, type InlineShape } from '@/policy/clauses/markdown/shape';
import { typography } from '@/policy/language/typography';
import { type Language } from '@/policy/vocabulary/laws';

/**
 * Parsed and typeset clause texts, kept by their words. The words depend only on which branches the facts took, so a
 * keystroke in an answer meets the same texts again. The cache never changes what comes out, only how fast.
 */
const most = 4_000;
type Cache<Shape> = Record<Language, Map<string, Shape>>;
const blocks: Cache<BlockShape[]> = { ru: new Map(), en: new Map() };
const lines: Cache<InlineShape[]> = { ru: new Map(), en: new Map() };

/** The blocks of a clause's Markdown, typeset. */
export function blockShapes(language: Language, markdown: string): BlockShape[] {
  return kept(blocks[language], markdown, () => parseMarkdown(markdown).blocks.map((block) => setBlock(language, block)));
}

/** A title's Markdown, typeset. */
export function inlineShapes(language: Language, markdown: string): InlineShape[] {
  return kept(lines[language], markdown, () => setLine(language, parseInlineMarkdown(markdown).content));
}

function kept<Shape>(cache: Map<string, Shape>, key: string, make: () => Shape): Shape {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (cache.size >= most) cache.clear();
  cache.set(key, made);
  return made;
}

function setBlock(language: Language, block: BlockShape): BlockShape {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, content: setLine(language, block.content) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => setBlock(language, inner))) };
    case 'table':
      return {
        ...block,
        columns: block.columns.map((cell) => setLine(language, cell)),
        rows: block.rows.map((row) => row.map((cell) => setLine(language, cell))),
      };
  }
}

/**
 * Sets a line of text. A value between two texts is stood in for by a mark, so that «5 лет» is set the same whether the
 * 5 was written by a lawyer or printed from a fact.
 */
function setLine(language: Language, content: readonly InlineShape[]): InlineShape[] {
  return content.map((node, place): InlineShape => {
    if ('content' in node) return { ...node, content: setLine(language, node.content) };
    if (node.kind !== 'text') return node;
    const before = content[place - 1]?.kind === 'insertion' ? '\ue100' : '';
    const after = content[place + 1]?.kind === 'insertion' ? '\ue000' : '';
    const set = typography(language, before + node.text + after);
    return { kind: 'text', text: set.slice(before.length, set.length - after.length) };
  });
}
