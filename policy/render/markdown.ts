import { isDash } from '@/policy/document/list-markers';
import { type Block, type Document, type Inline, type Item, type Section } from '@/policy/document/tree';
import { contentsOf } from './contents';
import { pageWords } from './page-words';

/**
 * The document as Markdown (CommonMark with tables). Whatever a person typed reads as typed: signs that Markdown would
 * take for markup are escaped, and no others, so that the source stays legible.
 */
export function renderMarkdown(document: Document): string {
  const parts = [`# ${heading(document.title)}`, ...contentsParts(document), ...[...document.sections, ...document.appendices].flatMap(sectionParts)];
  return `${parts.join('\n\n')}\n`;
}

/** Headings have no anchors in Markdown that all readers share; those of the hosted page go by the same titles. */
function contentsParts(document: Document): string[] {
  const entries = contentsOf(document);
  if (entries.length === 0) return [];
  return [`**${pageWords[document.language].contents}**`, entries.map((section) => `- ${paragraph(labelled(section.label, line(section.title, 'cell')))}`).join('\n')];
}

function sectionParts(section: Section): string[] {
  const clauses = section.clauses.flatMap((clause) => [
    ...(clause.title ? [`### ${labelled(clause.label, heading(clause.title))}`] : []),
    ...clause.blocks.map((block) => blockMarkdown(block, '')),
  ]);
  return [`## ${labelled(section.label, heading(section.title))}`, ...separated(clauses)];
}

/** Two lists next to each other would run into one: an empty comment keeps them apart. */
function separated(blocks: readonly string[]): string[] {
  const isList = (block: string | undefined) => block !== undefined && /^(?:- |\d+\. )/.test(block);
  return blocks.flatMap((block, place) => (isList(block) && isList(blocks[place - 1]) ? ['<!-- -->', block] : [block]));
}

function blockMarkdown(block: Block, indent: string): string {
  switch (block.kind) {
    case 'paragraph':
      return indented(paragraph(labelled(block.label, line(block.content, 'line'))), indent);
    case 'list':
      return block.items.map((item, place) => itemMarkdown(item, block.ordered && item.label === null ? `${place + 1}. ` : '- ', indent)).join('\n');
    case 'table':
      return tableMarkdown(block.columns, block.rows, indent);
  }
}

function itemMarkdown(item: Item, marker: string, indent: string): string {
  const deeper = indent + ' '.repeat(marker.length);
  const [first, ...rest] = item.blocks;
  const lead = first?.kind === 'paragraph' ? line(first.content, 'line') : '';
  const others = first?.kind === 'paragraph' ? rest : item.blocks;
  const words = paragraph(labelled(isDash(item.label) ? null : item.label, lead)).replaceAll('\n', `\n${deeper}`);
  const inner = others.map((block) => (block.kind === 'list' ? '\n' : '\n\n') + blockMarkdown(block, deeper));
  return `${indent}${marker}${words}${inner.join('')}`;
}

function tableMarkdown(columns: readonly Inline[][], rows: readonly Inline[][][], indent: string): string {
  const row = (cells: readonly string[]) => `${indent}| ${cells.join(' | ')} |`;
  const cells = (content: readonly Inline[][]) => content.map((cell) => line(cell, 'cell').trim());
  return [row(cells(columns)), row(columns.map(() => '---')), ...rows.map((content) => row(cells(content)))].join('\n');
}

function labelled(label: string | null, words: string): string {
  return label === null ? words : `${label} ${words}`;
}

function indented(words: string, indent: string): string {
  return indent + words.replaceAll('\n', `\n${indent}`);
}

/** A heading is one line; signs at its end would close it. */
function heading(content: readonly Inline[]): string {
  return line(content, 'cell').replace(/(?<!#)#+$/, (signs) => signs.replaceAll('#', '\\#'));
}

/** Signs that mean something only at the start of a line; and spaces there, which would be code or be lost. */
function paragraph(words: string): string {
  return words
    .split('\n')
    .map((text) =>
      text
        .replace(/^[ \t]+/, (spaces) => [...spaces].map((space) => (space === ' ' ? '&#32;' : '&#9;')).join(''))
        .replace(/^(?=[#+=>-])/, '\\')
        .replace(/^(\d{1,9})(?=[.)](?:[ \t]|$))/, '$1\\'),
    )
    .join('\n');
}

type Context = 'line' | 'cell';

function line(content: readonly Inline[], context: Context): string {
  return content.map((node) => inlineMarkdown(node, context)).join('');
}

function inlineMarkdown(node: Inline, context: Context): string {
  switch (node.kind) {
    case 'break':
      return context === 'cell' ? '<br>' : '\\\n';
    case 'strong':
      return wrapped('**', line(node.content, context));
    case 'emphasis':
      return wrapped('*', line(node.content, context));
    case 'link':
      return linkMarkdown(node.href, line(node.content, context));
    case 'value':
      return node.href !== undefined && isBare(node.text) && (node.href === node.text || node.href === `mailto:${node.text}`)
        ? `<${node.text}>`
        : escape(node.text);
    default:
      return escape(node.text);
  }
}

/** Emphasis around nothing would print its own signs. */
function wrapped(sign: string, words: string): string {
  return words.trim() === '' ? words : `${sign}${words}${sign}`;
}

/** Nothing in it that an automatic link, or the table around it, would stumble over. */
function isBare(address: string): boolean {
  return /^[A-Za-z0-9:/?#@!$&'()+,;=%._~-]+$/.test(address) && !/[\\|]/.test(address);
}

function linkMarkdown(href: string, words: string): string {
  const target = href.replace(/[\s<>()\\|`*_[\]]/g, (sign) => encodeURIComponent(sign).replace(/[()*]/g, (kept) => `%${kept.charCodeAt(0).toString(16).toUpperCase()}`));
  return `[${words}](${target})`;
}

/**
 * Escapes what Markdown would read inside a line. An underscore between letters and an ampersand that begins no entity
 * are left alone: e-mail addresses and names stay legible.
 */
function escape(text: string): string {
  return text
    .replace(/[\\`*[\]<|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?[A-Za-z0-9]+;)/g, '\\&');
}
