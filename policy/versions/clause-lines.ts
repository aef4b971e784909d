import { plainText, type Block, type ClauseNode, type Inline } from '@/policy/document/tree';

/**
 * A clause as lines of plain words, without numbers: its title, its paragraphs, its list items, its table rows.
 * For comparing and showing changes; the text that is published and fingerprinted is that of `renderText`.
 */
export function clauseLines(clause: ClauseNode): string[] {
  const title = clause.title ? [plainText(clause.title)] : [];
  return [...title, ...clause.blocks.flatMap((block) => blockLines(block, plainText))];
}

/**
 * The same lines with every reference replaced by the id of the clause that it names. A clause whose neighbours were
 * renumbered reads «п. 7.3» instead of «п. 7.2» and has not changed.
 */
export function clauseSubstance(clause: ClauseNode): string[] {
  const title = clause.title ? [substance(clause.title)] : [];
  return [...title, ...clause.blocks.flatMap((block) => blockLines(block, substance))];
}

type Print = (content: readonly Inline[]) => string;

function blockLines(block: Block, print: Print): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [print(block.content)];
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap((inner) => blockLines(inner, print)).map((line, index) => (index === 0 ? `— ${line}` : `  ${line}`)));
    case 'table':
      return [block.columns, ...block.rows].map((row) => row.map(print).join(' | '));
  }
}

function substance(content: readonly Inline[]): string {
  return content
    .map((node) => {
      if (node.kind === 'reference') return `<${node.clauseId}>`;
      if (node.kind === 'link') return `${substance(node.content)} <${node.href}>`;
      if ('content' in node) return substance(node.content);
      return node.kind === 'break' ? '\n' : node.text;
    })
    .join('');
}
