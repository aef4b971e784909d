import { type Block, type ClauseNode, type Document, type Inline } from '@/policy/document/tree';

/** What a document says, to be compared with what it says next: the words of its blocks by clause. */
type Said = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Which paragraphs, items and tables of a document are new or read otherwise than before, by content: neither a new
 * number nor a place further down counts as a change, since one added clause would else light up everything after it.
 *
 * @returns ids of blocks, in the order of the document
 */
export function changedBlocks(before: Document, now: Document): string[] {
  const said = saidBy(before);
  return [...saidBy(now)].flatMap(([clauseId, blocks]) => {
    const known = new Set(said.get(clauseId)?.values());
    return [...blocks].filter(([, words]) => !known.has(words)).map(([id]) => id);
  });
}

function saidBy(document: Document): Said {
  const clauses = [...document.sections, ...document.appendices].flatMap((section) => section.clauses);
  return new Map(clauses.map((clause) => [clause.id, wordsByBlock(clause)]));
}

function wordsByBlock(clause: ClauseNode): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const visit = (block: Block): void => {
    if (block.kind === 'paragraph') words.set(block.id, wordsOf(block.content));
    else if (block.kind === 'table') words.set(block.id, [block.columns, ...block.rows].map((row) => row.map(wordsOf).join('\t')).join('\n'));
    else {
      for (const item of block.items) {
        const [first, ...rest] = item.blocks;
        if (first?.kind === 'paragraph') words.set(item.id, wordsOf(first.content));
        (first?.kind === 'paragraph' ? rest : item.blocks).forEach(visit);
      }
    }
  };
  clause.blocks.forEach(visit);
  return words;
}

/** A reference counts by where it leads: «п. 7.2» that became «п. 7.3» says the same. */
function wordsOf(content: readonly Inline[]): string {
  return content
    .map((node) => {
      if ('content' in node) return wordsOf(node.content);
      if (node.kind === 'reference') return `§${node.clauseId} ${node.state}`;
      return node.kind === 'break' ? '\n' : node.text;
    })
    .join('');
}
