import { formatDate } from '@/policy/language/date';
import { plainText, type Block, type ClauseNode, type Document, type Inline, type Item, type Section } from '@/policy/document/tree';
import { contentsOf } from './contents';
import { pageWords as screenWords } from './page-words';
import { type Language } from '@/policy/vocabulary/laws';

/** What a printed version says about itself in its foot; null for a draft. */
export interface PrintedVersion {
  readonly serviceName: string;
  /** `1.0` */
  readonly version: string;
  /** First day in force, YYYY-MM-DD. */
  readonly effectiveFrom: string;
  /** SHA-256 of the plain text, hexadecimal. */
  readonly fingerprint: string;
}

/**
 * The document as Typst source, from which a PDF is set. Headings, lists, tables and links are what they are, so that the
 * PDF is tagged and has an outline (PDF/UA-1, ISO 14289-1); every word stands in a string, so nothing that a person typed is
 * ever read as Typst.
 */
export function renderTypst(document: Document, version: PrintedVersion | null = null): string {
  const { language } = document;
  const title = plainText(document.title);
  return [
    `#set document(title: ${text(title)}, date: none)`,
    `#set text(font: "PT Serif", size: 10.5pt, lang: ${text(language)}, hyphenate: true)`,
    '#set par(leading: 0.68em, spacing: 0.95em)',
    '#set list(marker: [—], indent: 0.2em, body-indent: 0.6em, spacing: 0.6em)',
    '#set enum(indent: 0.2em, body-indent: 0.6em, spacing: 0.6em)',
    '#set table(stroke: (x: none, y: 0.4pt + luma(160)), inset: (x: 5pt, y: 5pt), align: left)',
    '#show table: set text(size: 9pt, hyphenate: true)',
    '#show table: set par(leading: 0.55em)',
    '#show heading: set text(weight: "bold", hyphenate: false)',
    '#show heading.where(level: 1): set text(size: 19pt)',
    '#show heading.where(level: 2): set text(size: 13pt)',
    '#show heading.where(level: 3): set text(size: 10.5pt)',
    '#show heading.where(level: 1): set block(below: 1.4em)',
    '#show heading.where(level: 2): set block(above: 1.9em, below: 0.9em)',
    '#show heading.where(level: 3): set block(above: 1.4em, below: 0.8em)',
    '#show link: set text(fill: rgb("#174a7c"))',
    `#set page(paper: "a4", margin: (x: 26mm, top: 24mm, bottom: 28mm), footer: ${footer(language, version)})`,
    `#heading(level: 1, outlined: true)[${line(document.title)}]`,
    ...contentsSource(document),
    ...[...document.sections, ...document.appendices].map(sectionSource),
    '',
  ].join('\n');
}

function contentsSource(document: Document): string[] {
  const entries = contentsOf(document);
  if (entries.length === 0) return [];
  const entry = ({ anchor, label, title }: Section) => `#par[#link(label(${text(anchor)}))[${labelled(label, line(title))}]]`;
  return [`#par[#strong[#${text(screenWords[document.language].contents)}]]`, ...entries.map(entry)];
}

const pageWords = {
  ru: { page: 'стр.', of: 'из', version: 'Редакция', effective: 'действует с', fingerprint: 'SHA-256 точного текста', draft: 'Черновик' },
  en: { page: 'p.', of: 'of', version: 'Version', effective: 'in force from', fingerprint: 'SHA-256 of the exact text', draft: 'Draft' },
} satisfies Record<Language, Record<string, string>>;

function footer(language: Language, version: PrintedVersion | null): string {
  const words = pageWords[language];
  const about =
    version === null
      ? words.draft
      : `${version.serviceName}. ${words.version} ${version.version}, ${words.effective} ${formatDate(language, version.effectiveFrom) ?? version.effectiveFrom}`;
  const proof = version === null ? '' : `#linebreak() #${text(`${words.fingerprint}: ${version.fingerprint}`)}`;
  const page = `#context [#${text(words.page)} #counter(page).display() #${text(words.of)} #counter(page).final().first()]`;
  return `[#set text(size: 7.5pt, fill: luma(80), hyphenate: false)\n#grid(columns: (1fr, auto), column-gutter: 1em, [#${text(about)} ${proof}], [${page}])]`;
}

function sectionSource(section: Section): string {
  return [`#heading(level: 2)[${target(section.anchor)}${labelled(section.label, line(section.title))}]`, ...section.clauses.map(clauseSource)].join('\n');
}

function clauseSource(clause: ClauseNode): string {
  const blocks = clause.blocks.map(blockSource);
  if (clause.title) return [`#heading(level: 3)[${target(clause.id)}${labelled(clause.label, line(clause.title))}]`, ...blocks].join('\n');
  return [target(clause.id), ...blocks].join('\n');
}

function blockSource(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `#par[${labelled(block.label, line(block.content))}]`;
    case 'list':
      return listSource(block.items, block.ordered);
    case 'table':
      return tableSource(block.columns, block.rows);
  }
}

/** A list whose items have labels of their own is numbered by these labels, so that a reader is told the same number. */
function listSource(items: readonly Item[], ordered: boolean): string {
  const bodies = items.map((item) => `[${item.blocks.map((block, place) => (place === 0 && block.kind === 'paragraph' ? line(block.content) : blockSource(block))).join('\n')}]`);
  const labels = items.map((item, place) => item.label ?? `${place + 1}.`);
  if (items.some((item) => item.label !== null)) return `#enum(numbering: (..n) => (${labels.map((label) => `${text(label)},`).join(' ')}).at(n.pos().last() - 1), ${bodies.join(', ')})`;
  return `#${ordered ? 'enum' : 'list'}(${bodies.join(', ')})`;
}

function tableSource(columns: readonly Inline[][], rows: readonly Inline[][][]): string {
  const cells = (row: readonly Inline[][]) => row.map((cell) => (isShort(row) ? `table.cell(breakable: false)[${line(cell)}]` : `[${line(cell)}]`)).join(', ');
  const widths = columns.length === 2 ? '(1fr, 2.6fr)' : `(${columns.map(() => '1fr,').join(' ')})`;
  const head = `table.header(${columns.map((cell) => `table.cell(fill: luma(244))[*${line(cell)}*]`).join(', ')})`;
  const table = `#table(columns: ${widths}, ${[head, ...rows.map(cells)].join(', ')})`;
  // A short table stays on one page; a long one repeats its head on the next.
  return rows.length <= 10 && rows.every(isShort) && lengthOf(rows) < 1500 ? `#block(breakable: false)[${table}]` : table;
}

/** A row that surely fits on a page is not broken across two: torn cells read badly, aloud most of all. */
const isShort = (row: readonly Inline[][]) => row.every((cell) => plainText(cell).length < 3600 / row.length);

const lengthOf = (rows: readonly Inline[][][]) => rows.flat().reduce((sum, cell) => sum + plainText(cell).length, 0);

/** A place that references lead to: it survives renumbering. */
const target = (anchor: string) => `#metadata(none)#label(${text(anchor)})`;

function labelled(label: string | null, words: string): string {
  return label === null ? words : `#${text(`${label}\u00A0`)}${words}`;
}

function line(content: readonly Inline[]): string {
  return content.map(inlineSource).join('');
}

function inlineSource(node: Inline): string {
  switch (node.kind) {
    case 'break':
      return '#linebreak()';
    case 'strong':
      return `#strong[${line(node.content)}]`;
    case 'emphasis':
      return `#emph[${line(node.content)}]`;
    case 'link':
      return `#link(${text(node.href)})[${line(node.content)}]`;
    case 'value':
      return node.href === undefined ? `#${text(node.text)}` : `#link(${text(node.href)})[#${text(node.text)}]`;
    case 'reference':
      return node.anchors.length === 1 && node.anchors[0] !== undefined ? `#link(label(${text(node.anchors[0])}))[#${text(node.text)}]` : `#${text(node.text)}`;
    case 'placeholder':
      return `#highlight(fill: rgb("#fdeeb0"))[#${text(node.text)}]`;
    default:
      return `#${text(node.text)}`;
  }
}

/** A Typst string: the one place where words enter the source. */
function text(words: string): string {
  const escaped = words.replace(/[\\"]/g, '\\$&').replace(/[\u0000-\u001F\u007F]/g, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
  return `"${escaped}"`;
}
