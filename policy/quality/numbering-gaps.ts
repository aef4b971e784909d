import type { Block, Document, Numbered } from '@/policy/document/tree';

/** Places where the numbers of a document do not run 1, 2, 3 … under their parent, or where a number has no label. */
export function gaps(document: Document): string[] {
  return [document.sections, document.appendices].flatMap((sections) => {
    const children = new Map<string, number[]>();
    const flaws: string[] = [];
    const add = ({ number, label }: Numbered, what: string) => {
      if ((label === null) !== (number === null)) flaws.push(`${what}: a number without a label`);
      if (!number) return;
      const parent = number.slice(0, -1).join('.');
      children.set(parent, [...(children.get(parent) ?? []), number[number.length - 1] ?? 0]);
    };
    const addBlock = (block: Block): void => {
      if (block.kind === 'paragraph') add(block, block.id);
      if (block.kind !== 'list') return;
      for (const item of block.items) {
        // An item may have a mark («а)») without a number.
        if (item.number) add(item, item.id);
        item.blocks.forEach(addBlock);
      }
    };
    for (const section of sections) {
      add(section, section.id);
      for (const clause of section.clauses) {
        add(clause, clause.id);
        clause.blocks.forEach(addBlock);
      }
    }
    for (const [parent, numbers] of children) {
      if (numbers.some((number, place) => number !== place + 1)) flaws.push(`${parent}: ${numbers.join(', ')}`);
    }
    return flaws;
  });
}
