import { valueFrom } from '@/policy/clauses/fact-path';
import { type FactShape } from '@/policy/facts/shape';
import { type Language } from '@/policy/vocabulary/laws';
import { printFact, type Writing } from './print-fact';
import { type Block, type Inline, type Item } from './tree';

/** The clause of the library that stands for all texts of the founder's own: it says why they are there. */
export const ownClausesId = 'own-clauses';

/** A text of the founder's own, printed: it is text, never markup, and nobody has reviewed it. */
export type OwnClause = {
  /** The fragment of its address; a point cannot occur in the id of a clause. */
  id: string;
  /** The section that it closes; null: the section for what has no other place. */
  section: string | null;
  title: Inline[] | null;
  blocks: Block[];
  factsPrinted: string[];
};

const listPath = ['style', 'ownClauses'] as const;

/**
 * The founder's own clauses in their order.
 *
 * @param placed ids of the sections in the document; a clause meant for another one keeps `section: null`
 */
export function ownClauses(facts: object, shape: FactShape, writing: Writing, placed: ReadonlySet<string>): OwnClause[] {
  const rows = valueFrom(facts, listPath);
  if (!Array.isArray(rows)) return [];
  return rows.map((row: unknown, place): OwnClause => {
    const id = `own.${String(valueFrom(row, ['id']))}`;
    const section = valueFrom(row, ['section']);
    const path = (field: string) => [...listPath, place, field].join('.');
    const printed = (field: string) =>
      printFact(
        { value: valueFrom(row, [field]), path: path(field), label: labelOf(shape, field, writing.language), shape: { kind: 'localized', nullable: true } },
        { kind: 'text' },
        writing,
        () => ({ value: null, path: '', label: '', shape }),
      );
    const title = valueFrom(row, ['title']);
    const isTitled = typeof valueFrom(title, ['ru']) === 'string' || typeof valueFrom(title, ['en']) === 'string';
    return {
      id,
      section: typeof section === 'string' && placed.has(section) ? section : null,
      title: isTitled ? printed('title') : null,
      blocks: blocksOf(printed('text'), id),
      factsPrinted: [...(isTitled ? [path('title')] : []), path('text')],
    };
  });
}

function labelOf(shape: FactShape, field: string, language: Language): string {
  let here: FactShape | undefined = shape;
  for (const name of [...listPath, field]) {
    if (here?.kind === 'list') here = here.item;
    here = here?.kind === 'object' ? here.fields[name] : undefined;
  }
  return here?.label?.[language] ?? field;
}

/** Empty lines part paragraphs; lines that begin with "- " make a list. Both as a person types them in a letter. */
function blocksOf(nodes: readonly Inline[], id: string): Block[] {
  const blocks: Block[] = [];
  const blockId = () => `${id}.${blocks.length + 1}`;
  let isOpen = false;
  for (const line of linesOf(nodes)) {
    const [first, ...rest] = line;
    const last = blocks[blocks.length - 1];
    if (!first) {
      isOpen = false;
    } else if (first.kind === 'value' && /^- \S/.test(first.text)) {
      const list = isOpen && last?.kind === 'list' ? last : { kind: 'list' as const, id: blockId(), ordered: false, items: [] as Item[] };
      if (list !== last) blocks.push(list);
      const itemId = `${list.id}.${list.items.length + 1}`;
      const content = [{ ...first, text: first.text.slice(2) }, ...rest];
      list.items.push({ kind: 'item', id: itemId, number: null, label: null, blocks: [{ kind: 'paragraph', id: `${itemId}.1`, number: null, label: null, content }] });
      isOpen = true;
    } else if (isOpen && last?.kind === 'paragraph') {
      last.content.push({ kind: 'break' }, ...line);
    } else {
      blocks.push({ kind: 'paragraph', id: blockId(), number: null, label: null, content: line });
      isOpen = true;
    }
  }
  return blocks;
}

function linesOf(nodes: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const node of nodes) {
    if (node.kind === 'break') lines.push([]);
    else lines[lines.length - 1]?.push(node);
  }
  return lines;
}
