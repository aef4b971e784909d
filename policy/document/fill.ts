import { type BlockShape, type InlineShape } from '@/policy/clauses/markdown/shape';
import { type Insertion } from './evaluate';
import { hrefOf } from './print-fact';
import { plainText, type Block, type Inline, type Item } from './tree';

/** Puts what was printed into the holes of the parsed text. */
export function fillBlocks(shapes: readonly BlockShape[], insertions: readonly Insertion[], idPrefix: string): Block[] {
  const filling = new Filling(insertions);
  return filling.blocks(shapes, idPrefix);
}

/** The same for a title. */
export function fillLine(content: readonly InlineShape[], insertions: readonly Insertion[]): Inline[] {
  return new Filling(insertions).line(content);
}

class Filling {
  /** Whether the line so far ends in an inserted full stop: «2026 г.», “Example Inc.” */
  private endsInStop = false;

  constructor(private readonly insertions: readonly Insertion[]) {}

  blocks(shapes: readonly BlockShape[], idPrefix: string): Block[] {
    const blocks: Block[] = [];
    const id = () => `${idPrefix}.${blocks.length + 1}`;
    for (const shape of shapes) {
      if (shape.kind === 'paragraph') {
        for (const content of this.paragraphs(shape.content)) {
          blocks.push({ kind: 'paragraph', id: id(), number: null, label: null, content });
        }
      } else if (shape.kind === 'list') {
        const listId = id();
        blocks.push({ kind: 'list', id: listId, ordered: shape.ordered, items: shape.items.map((item, place) => this.item(item, `${listId}.${place + 1}`)) });
      } else {
        const columns = shape.columns.map((cell) => this.line(cell));
        blocks.push({ kind: 'table', id: id(), columns, rows: shape.rows.map((row) => row.map((cell) => this.cell(cell))) });
      }
    }
    return blocks;
  }

  /** A cell of which no branch printed anything: a dash, since a reader takes an empty cell for a mistake. */
  private cell(content: readonly InlineShape[]): Inline[] {
    const nodes = this.line(content);
    // References have no words before the document is numbered.
    return plainText(nodes).trim() === '' && !nodes.some((node) => node.kind === 'reference') ? [{ kind: 'text', text: '—' }] : nodes;
  }

  line(content: readonly InlineShape[]): Inline[] {
    this.endsInStop = false;
    return this.nodes(content);
  }

  private item(shapes: readonly BlockShape[], id: string): Item {
    return { kind: 'item', id, number: null, label: null, blocks: this.blocks(shapes, id) };
  }

  /** A longer text of the founder's that stands alone becomes as many paragraphs as it has. */
  private paragraphs(content: readonly InlineShape[]): Inline[][] {
    const [only] = content;
    const insertion = content.length === 1 && only?.kind === 'insertion' ? this.insertions[only.index] : undefined;
    return insertion?.multiline ? atEmptyLines(insertion.nodes) : [this.line(content)];
  }

  private nodes(content: readonly InlineShape[]): Inline[] {
    const nodes: Inline[] = [];
    for (const shape of content) {
      switch (shape.kind) {
        case 'text': {
          // «2026 г.» at the end of a sentence already has its full stop.
          const text = this.endsInStop && shape.text.startsWith('.') && !shape.text.startsWith('..') ? shape.text.slice(1) : shape.text;
          if (text !== '') nodes.push(text === shape.text ? shape : { kind: 'text', text });
          this.endsInStop = false;
          break;
        }
        case 'break':
          nodes.push(shape);
          this.endsInStop = false;
          break;
        case 'insertion': {
          const inserted = this.insertions[shape.index]?.nodes ?? [];
          nodes.push(...inserted);
          const last = inserted[inserted.length - 1];
          this.endsInStop = (last?.kind === 'value' || last?.kind === 'term') && last.text.endsWith('.');
          break;
        }
        case 'link':
          nodes.push(...this.link(shape.target, this.nodes(shape.content)));
          break;
        default:
          nodes.push({ kind: shape.kind, content: this.nodes(shape.content) });
      }
    }
    return nodes;
  }

  /** A link whose address nobody gave, or that is no web or e-mail address, prints its words and what stands for it. */
  private link(target: string | number, content: Inline[]): Inline[] {
    if (typeof target === 'string') return [{ kind: 'link', href: target, content }];
    const inserted = this.insertions[target]?.nodes ?? [];
    const [address] = inserted;
    const href = address?.kind === 'value' ? (address.href ?? hrefOf('url', address.text)) : null;
    if (href !== null && inserted.length === 1) return [{ kind: 'link', href, content }];
    return [...content, { kind: 'text', text: ' (' }, ...inserted, { kind: 'text', text: ')' }];
  }
}

function atEmptyLines(nodes: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  let breaks: Inline[] = [];
  for (const node of nodes) {
    if (node.kind === 'break') {
      breaks.push(node);
      continue;
    }
    const current = paragraphs[paragraphs.length - 1];
    if (breaks.length > 1 && current && current.length > 0) paragraphs.push([node]);
    else if (current) current.push(...(current.length > 0 ? breaks : []), node);
    breaks = [];
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
