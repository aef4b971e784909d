import MarkdownIt from 'markdown-it';
import { soleInsertion, splitAtMarks } from './insertion-mark';
import { type BlockShape, type Foreign, type ForeignKind, type InlineShape } from './shape';

type Token = ReturnType<typeof parser.parse>[number];

export type Markdown = { blocks: BlockShape[]; foreign: Foreign[] };

/**
 * Everything foreign is left switched on so that it is seen and refused, rather than silently printed as signs; but
 * indented code would turn the indentation of blocks into code, and link definitions would make text vanish.
 */
const parser = new MarkdownIt({ html: true, linkify: false, typographer: false }).disable(['code', 'reference']);
parser.normalizeLink = (link: string) => link;
parser.normalizeLinkText = (text: string) => text;
parser.validateLink = () => true;

/** A link may lead to the web, a mailbox or a telephone, nowhere else. */
const allowedTarget = /^(?:https?:\/\/|mailto:|tel:)[^\s\ue000-\uf8ff]*$/i;

/**
 * Parses the Markdown of a clause: paragraphs, nested lists, tables, strong, emphasis, links, line breaks.
 * What is foreign to the subset is reported and its words are kept as plain text, so that a draft still shows them.
 *
 * @param text the words of the template, insertion marks where values go
 */
export function parseMarkdown(text: string): Markdown {
  const foreign: Foreign[] = [];
  const reader = new Reader(parser.parse(text, {}), foreign);
  return { blocks: reader.blocks(), foreign };
}

/** Parses words that stand on one line: a title. */
export function parseInlineMarkdown(text: string): { content: InlineShape[]; foreign: Foreign[] } {
  const foreign: Foreign[] = [];
  const [token] = parser.parseInline(text, {});
  return { content: token ? inlines(token, 1, foreign) : [], foreign };
}

const foreignBlocks: Readonly<Record<string, ForeignKind>> = {
  heading_open: 'heading',
  blockquote_open: 'quotation',
  fence: 'code',
  hr: 'rule',
  html_block: 'html',
};

/** Walks the parser's flat list of tokens once. */
class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly foreign: Foreign[],
  ) {}

  blocks(until?: string): BlockShape[] {
    const blocks: BlockShape[] = [];
    for (let token = this.next(); token && token.type !== until; token = this.next()) {
      const kind = foreignBlocks[token.type];
      if (kind) this.foreign.push({ line: lineOf(token), what: kind });
      if (token.type === 'inline') blocks.push({ kind: 'paragraph', content: inlines(token, lineOf(token), this.foreign) });
      else if (token.type === 'bullet_list_open') blocks.push(this.list(false, 'bullet_list_close'));
      else if (token.type === 'ordered_list_open') blocks.push(this.list(true, 'ordered_list_close'));
      else if (token.type === 'table_open') blocks.push(this.table());
      else if (token.content !== '') blocks.push({ kind: 'paragraph', content: words(token.content) });
    }
    return blocks;
  }

  private list(ordered: boolean, until: string): BlockShape {
    const items: BlockShape[][] = [];
    for (let token = this.next(); token && token.type !== until; token = this.next()) {
      if (token.type === 'list_item_open') items.push(this.blocks('list_item_close'));
    }
    return { kind: 'list', ordered, items };
  }

  private table(): BlockShape {
    const rows: InlineShape[][][] = [];
    let cells: InlineShape[][] = [];
    for (let token = this.next(); token && token.type !== 'table_close'; token = this.next()) {
      if (token.type === 'tr_open') cells = [];
      else if (token.type === 'inline') cells.push(inlines(token, lineOf(token), this.foreign));
      else if (token.type === 'tr_close') rows.push(cells);
    }
    const [columns = [], ...body] = rows;
    return { kind: 'table', columns, rows: body };
  }

  private next(): Token | undefined {
    const token = this.tokens[this.at];
    this.at += 1;
    return token;
  }
}

function lineOf(token: Token): number {
  return (token.map?.[0] ?? 0) + 1;
}

type Open = { kind: 'strong' | 'emphasis'; content: InlineShape[] } | { kind: 'link'; target: string | number | null; content: InlineShape[] };

function inlines(token: Token, firstLine: number, foreign: Foreign[]): InlineShape[] {
  const root: InlineShape[] = [];
  const open: Open[] = [];
  let line = firstLine;
  const report = (what: ForeignKind) => foreign.push({ line, what });
  const add = (...nodes: InlineShape[]) => (open[open.length - 1]?.content ?? root).push(...nodes);
  for (const child of token.children ?? []) {
    switch (child.type) {
      case 'text':
      case 'text_special':
        if (/\*\*|__|~~/.test(child.content)) report('stray-mark');
        add(...words(child.content));
        break;
      case 'softbreak':
        line += 1;
        add({ kind: 'text', text: ' ' });
        break;
      case 'hardbreak':
        line += 1;
        add({ kind: 'break' });
        break;
      case 'strong_open':
        open.push({ kind: 'strong', content: [] });
        break;
      case 'em_open':
        open.push({ kind: 'emphasis', content: [] });
        break;
      case 'link_open': {
        const target = targetOf(String(child.attrGet('href') ?? ''));
        if (target === null || child.markup === 'autolink') report('link');
        open.push({ kind: 'link', target, content: [] });
        break;
      }
      case 'strong_close':
      case 'em_close':
      case 'link_close': {
        const closed = open.pop();
        if (closed) add(...(closed.kind !== 'link' ? [closed] : closed.target === null ? closed.content : [{ ...closed, target: closed.target }]));
        break;
      }
      case 's_open':
      case 's_close':
        report('strikethrough');
        break;
      case 'code_inline':
        report('code');
        add(...words(child.content));
        break;
      case 'image':
        report('image');
        add(...words(child.content));
        break;
      default:
        report('html');
        add(...words(child.content));
    }
  }
  return joined(root);
}

function targetOf(href: string): string | number | null {
  const insertion = soleInsertion(href);
  if (insertion !== null) return insertion;
  return allowedTarget.test(href) ? href : null;
}

function words(text: string): InlineShape[] {
  return splitAtMarks(text).map((part) => (typeof part === 'number' ? { kind: 'insertion', index: part } : { kind: 'text', text: part }));
}

/** Neighbouring texts become one, so that the typography pass sees whole phrases. */
function joined(nodes: InlineShape[]): InlineShape[] {
  const result: InlineShape[] = [];
  for (const node of nodes) {
    const last = result[result.length - 1];
    if (node.kind === 'text' && last?.kind === 'text') result[result.length - 1] = { kind: 'text', text: last.text + node.text };
    else if ('content' in node) result.push({ ...node, content: joined(node.content) });
    else result.push(node);
  }
  return result;
}
