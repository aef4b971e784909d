import { type Block, type Document, plainText } from '@/policy/document/tree';

/** The words of each block of a document by its id; paragraphs and items each count as one. */
export function wordsByBlock(document: Document): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const visit = (block: Block): void => {
    if (block.kind === 'paragraph') words.set(block.id, plainText(block.content));
    else if (block.kind === 'table') words.set(block.id, [block.columns, ...block.rows].map((row) => row.map((cell) => plainText(cell)).join('\t')).join('\n'));
    else {
      for (const item of block.items) {
        const [first] = item.blocks;
        if (first?.kind === 'paragraph') words.set(item.id, plainText(first.content));
        item.blocks.forEach(visit);
      }
    }
  };
  for (const section of [...document.sections, ...document.appendices]) {
    for (const clause of section.clauses) clause.blocks.forEach(visit);
  }
  return words;
}

/** Blocks that are new or read otherwise than before, in the order of the document. */
export function changedBlocks(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  return [...now].filter(([id, words]) => before.get(id) !== words).map(([id]) => id);
}
