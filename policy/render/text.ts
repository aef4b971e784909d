import { type Block, type Document, type Inline, type Item, type Section } from '@/policy/document/tree';
import { contentsOf } from './contents';
import { pageWords } from './page-words';

/**
 * The canonical text of a document: THE text whose SHA-256 is published. UTF-8 without a byte order mark, lines end in
 * \n, no space at a line's end; the same document gives the same bytes for ever.
 */
export function renderText(document: Document): string {
  const bullet = document.language === 'ru' ? '—' : '•';
  const parts = [line(document.title), ...contentsParts(document), ...[...document.sections, ...document.appendices].flatMap((section) => sectionParts(section, bullet))];
  return `${parts.map(tidy).join('\n\n')}\n`;
}

function contentsParts(document: Document): string[] {
  const entries = contentsOf(document);
  if (entries.length === 0) return [];
  return [[pageWords[document.language].contents, ...entries.map((section) => labelled(section.label, line(section.title)))].join('\n')];
}

function sectionParts(section: Section, bullet: string): string[] {
  const clauses = section.clauses.flatMap((clause) => [
    ...(clause.title ? [labelled(clause.label, line(clause.title))] : []),
    ...clause.blocks.map((block) => blockText(block, '', bullet)),
  ]);
  return [labelled(section.label, line(section.title)), ...clauses];
}

function blockText(block: Block, indent: string, bullet: string): string {
  switch (block.kind) {
    case 'paragraph':
      return indented(labelled(block.label, line(block.content)), indent);
    case 'list':
      return block.items.map((item, place) => itemText(item, item.label ?? (block.ordered ? `${place + 1}.` : bullet), indent, bullet)).join('\n');
    case 'table':
      return [block.columns, ...block.rows].map((row) => indent + row.map(cell).join(' | ')).join('\n');
  }
}

function itemText(item: Item, marker: string, indent: string, bullet: string): string {
  const deeper = `${indent}  `;
  const [first, ...rest] = item.blocks;
  const words = first?.kind === 'paragraph' ? line(first.content) : '';
  const others = first?.kind === 'paragraph' ? rest : item.blocks;
  return [indented(labelled(marker, words), indent), ...others.map((block) => blockText(block, deeper, bullet))].join('\n');
}

function labelled(label: string | null, words: string): string {
  return label === null ? words : `${label} ${words}`;
}

/** A line break inside a value keeps to the indentation of its block. */
function indented(words: string, indent: string): string {
  return indent === '' ? words : indent + words.replaceAll('\n', `\n${indent}`);
}

/** A row is one line: a line break inside a cell becomes a space. */
function cell(content: readonly Inline[]): string {
  return line(content).replaceAll('\n', ' ');
}

function line(content: readonly Inline[]): string {
  let text = '';
  for (const node of content) text += words(node);
  return text;
}

function words(node: Inline): string {
  switch (node.kind) {
    case 'break':
      return '\n';
    case 'strong':
    case 'emphasis':
      return line(node.content);
    case 'link': {
      const label = line(node.content);
      const address = shownAddress(node.href);
      return label === address || label === node.href ? label : `${label} (${address})`;
    }
    default:
      return node.text;
  }
}

/** Paper has no links: the address is printed after the words, without the scheme of a mailbox or a telephone. */
function shownAddress(href: string): string {
  return href.replace(/^(?:mailto|tel):/i, '');
}

/** The look behind keeps the time linear where a value is nothing but spaces. */
function tidy(text: string): string {
  return text.replace(/(?<![ \t])[ \t]+$/gm, '');
}
