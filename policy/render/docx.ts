import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document as WordDocument,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ILevelsOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { clauseTag } from '@/policy/document/clause-tag';
import { plainText, type Block, type ClauseNode, type Document, type Inline, type Item, type Numbered, type Section } from '@/policy/document/tree';
import { type Language } from '@/policy/vocabulary';
import { contentsOf } from './contents';
import { pageWords } from './page-words';

/** For a file that lawyers edit and send back. */
export interface Returnable {
  /** Kept in the properties of the file: tells what it was made from. */
  description: string;
}

/**
 * The document as a Word file: real headings, numbering that Word itself counts, tables with a head that repeats, bookmarks
 * that carry the ids of the clauses, references that are links to them.
 * The same document, foot and moment give the same bytes.
 * @param foot a line about the version, for the foot of each page; null for none
 * @param moment written into the file as its time of creation: that of publishing
 * @param returnable marks the bounds of every clause by a content control with its tag (`clauseTag`); null leaves the file plain
 */
export async function renderDocx(document: Document, foot: string | null, moment: Date, returnable: Returnable | null = null): Promise<Uint8Array<ArrayBuffer>> {
  const tags: string[] | null = returnable && [];
  const body = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(document.title) }),
    ...contentsParts(document),
    ...document.sections.flatMap((section) => sectionParts(section, true, document.language, tags)),
    ...document.appendices.flatMap((section) => sectionParts(section, false, document.language, tags)),
  ];
  const word = new WordDocument({
    title: plainText(document.title),
    creator: 'Klauza',
    ...(returnable && { description: returnable.description }),
    styles: styles(document.language),
    numbering: { config: [{ reference: POINTS, levels: pointLevels(document) }, { reference: DASHES, levels: dashLevels }, { reference: FIGURES, levels: figureLevels }] },
    sections: [{ footers: { default: footer(foot) }, children: body }],
  });
  return dated(new Uint8Array(await Packer.toArrayBuffer(word)), moment, tags ?? []);
}

/** A piece of a Word file between two marks: what `dated` makes content controls of. */
function inControl(tag: string, parts: Part[], tags: string[]): Part[] {
  if (parts.length === 0) return [];
  const number = tags.push(tag) - 1;
  const edge = (side: 'begin' | 'end') => new Paragraph({ children: [new Bookmark({ id: `klauza_${side}_${number}`, children: [] })] });
  return [edge('begin'), ...parts, edge('end')];
}

/**
 * The texts of a clause as a Word file, one line of the source a paragraph, each text in a content control with its tag.
 * @param texts file name → text, as written
 */
export async function renderClauseDocx(clauseId: string, texts: Readonly<Record<string, string>>, moment: Date, returnable: Returnable): Promise<Uint8Array<ArrayBuffer>> {
  const tags: string[] = [];
  const line = (text: string) => new Paragraph({ spacing: { after: 0 }, children: textRuns(text, {}) });
  const body = Object.entries(texts).flatMap(([file, text]): Part[] => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(file)] }),
    ...inControl(clauseTag(file, clauseId), text.replace(/\n$/, '').split('\n').map(line), tags),
  ]);
  const word = new WordDocument({
    title: clauseId,
    creator: 'Klauza',
    description: returnable.description,
    styles: styles('en'),
    sections: [{ children: [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(clauseId)] }), ...body] }],
  });
  return dated(new Uint8Array(await Packer.toArrayBuffer(word)), moment, tags);
}

/** The packer writes the time at which it ran, into the properties and at each file of the archive, and names links at random. */
function dated(file: Uint8Array, moment: Date, tags: readonly string[]): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const rewrite = (name: string, change: (xml: string) => string) => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part)));
  };
  rewrite('docProps/core.xml', (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment.toISOString().slice(0, 19)}Z`));
  const names = new Map<string, string>();
  const inOrder = (name: string) => names.get(name) ?? (names.set(name, `rIdLink${names.size + 1}`), names.get(name) ?? name);
  for (const part of ['word/document.xml', 'word/_rels/document.xml.rels']) rewrite(part, (xml) => xml.replace(/(?<=[ :][Ii]d=")rId[A-Za-z0-9_-]{20,}(?=")/g, inOrder));
  // The library writes no content controls of our kind: bookmarks that nobody can type stand for their edges until here.
  if (tags.length > 0) rewrite('word/document.xml', (xml) => xml.replace(/<w:p><w:bookmarkStart w:name="klauza_(begin|end)_(\d+)" w:id="\d+"\/><w:bookmarkEnd w:id="\d+"\/><\/w:p>/g, (_all, side: string, number: string) => {
    const tag = tags[Number(number)] ?? '';
    return side === 'end' ? '</w:sdtContent></w:sdt>' : `<w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="${tag}"/><w:id w:val="${1_000 + Number(number)}"/></w:sdtPr><w:sdtContent>`;
  }));
  // Archives know no year before 1980; one and the same moment makes the bytes the same in every time zone.
  return new Uint8Array(zipSync(parts, { mtime: new Date(1980, 0, 1), level: 9 }));
}

const POINTS = 'points';
const DASHES = 'dashes';
const FIGURES = 'figures';
/** Word counts nine levels. */
const LEVELS = 9;
const TWIPS_PER_LEVEL = 360;

/** How each level of the document's numbers reads: «1.», «1.2.» or “1.2”, as the house style prints it. */
function pointLevels(document: Document): ILevelsOptions[] {
  const samples = new Map<number, string>();
  for (const section of document.sections) visitNumbered(section, (node) => node.number && node.label && samples.set(node.number.length, node.label));
  return Array.from({ length: LEVELS }, (_none, level) => {
    const figures = Array.from({ length: level + 1 }, (_one, place) => `%${place + 1}`).join('.');
    const stop = samples.get(level + 1)?.endsWith('.') ?? true ? '.' : '';
    return { level, format: LevelFormat.DECIMAL, text: `${figures}${stop}`, alignment: AlignmentType.LEFT, suffix: 'space' as const };
  });
}

const dashLevels: ILevelsOptions[] = Array.from({ length: LEVELS }, (_none, level) => ({
  level,
  format: LevelFormat.BULLET,
  text: '—',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: TWIPS_PER_LEVEL * (level + 1), hanging: TWIPS_PER_LEVEL } } },
}));

const figureLevels: ILevelsOptions[] = Array.from({ length: LEVELS }, (_none, level) => ({
  level,
  format: LevelFormat.DECIMAL,
  text: `%${level + 1}.`,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: TWIPS_PER_LEVEL * (level + 1), hanging: TWIPS_PER_LEVEL } } },
}));

function visitNumbered(section: Section, visit: (node: Numbered) => void): void {
  visit(section);
  const inBlocks = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'paragraph') visit(block);
      if (block.kind === 'list') {
        for (const item of block.items) {
          visit(item);
          inBlocks(item.blocks);
        }
      }
    }
  };
  for (const clause of section.clauses) {
    visit(clause);
    inBlocks(clause.blocks);
  }
}

type Part = Paragraph | Table;

function contentsParts(document: Document): Part[] {
  const entries = contentsOf(document);
  if (entries.length === 0) return [];
  const entry = ({ anchor, label, title }: Section) =>
    new Paragraph({ children: [new InternalHyperlink({ anchor: bookmarkName(anchor), children: [new TextRun(`${label === null ? '' : `${label}\u00A0`}${plainText(title)}`)] })] });
  return [new Paragraph({ children: [new TextRun({ text: pageWords[document.language].contents, bold: true })] }), ...entries.map(entry)];
}

/** In the body Word counts; an appendix counts from anew, so its labels are written out. */
function sectionParts(section: Section, counted: boolean, language: Language, tags: string[] | null): Part[] {
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    ...numbering(section, counted),
    children: [mark(section.anchor, [...written(section, counted), ...runs(section.title)])],
  });
  return [heading, ...section.clauses.flatMap((clause) => (tags ? inControl(clauseTag(language, clause.clauseId), clauseParts(clause, counted), tags) : clauseParts(clause, counted)))];
}

function clauseParts(clause: ClauseNode, counted: boolean): Part[] {
  const [first, ...rest] = clause.blocks.flatMap((block, place) => blockParts(block, counted, clause.title === null && place === 0 ? clause.id : null));
  if (clause.title === null) return first ? [first, ...rest] : [];
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    ...numbering(clause, counted),
    children: [mark(clause.id, [...written(clause, counted), ...runs(clause.title)])],
  });
  return [heading, ...(first ? [first, ...rest] : [])];
}

/** @param anchor id of the clause that begins with this block, where it has no heading to carry it */
function blockParts(block: Block, counted: boolean, anchor: string | null): Part[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ ...numbering(block, counted), children: marked(anchor, [...written(block, counted), ...runs(block.content)]) })];
    case 'list':
      return block.items.flatMap((item, place) => itemParts(item, block.ordered, 0, counted, place === 0 ? anchor : null));
    case 'table':
      return [table(block.columns, block.rows), new Paragraph({ children: marked(anchor, []) })];
  }
}

function itemParts(item: Item, ordered: boolean, level: number, counted: boolean, anchor: string | null): Part[] {
  const [first, ...rest] = item.blocks;
  const own = first?.kind === 'paragraph' ? first.content : [];
  const others = first?.kind === 'paragraph' ? rest : item.blocks;
  const lead = new Paragraph({
    ...(item.label === null ? { numbering: { reference: ordered ? FIGURES : DASHES, level: Math.min(level, LEVELS - 1) } } : numbering(item, counted)),
    children: marked(anchor, [...(item.label === null ? [] : written(item, counted)), ...runs(own)]),
  });
  const inner = others.flatMap((block) =>
    block.kind === 'list' ? block.items.flatMap((each) => itemParts(each, block.ordered, level + 1, counted, null)) : blockParts(block, counted, null),
  );
  return [lead, ...inner];
}

function isCounted(node: Numbered, counted: boolean): boolean {
  if (!counted || node.number === null || node.label === null || node.number.length > LEVELS) return false;
  return node.label.replace(/\.$/, '') === node.number.join('.');
}

function numbering(node: Numbered, counted: boolean): { numbering?: { reference: string; level: number } } {
  return node.number && isCounted(node, counted) ? { numbering: { reference: POINTS, level: node.number.length - 1 } } : {};
}

/** The label in words, where Word does not count it. */
function written(node: Numbered, counted: boolean): ParagraphChild[] {
  return node.label === null || isCounted(node, counted) ? [] : [new TextRun(`${node.label}\u00A0`)];
}

const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0' };
const nothing = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function table(columns: readonly Inline[][], rows: readonly Inline[][][]): Table {
  const row = (cells: readonly Inline[][], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: cells.every((cell) => plainText(cell).length < 900),
      children: cells.map((cell) => new TableCell({ margins: { top: 60, bottom: 60, left: 80, right: 80 }, children: [new Paragraph({ children: runs(cell, head ? { bold: true } : {}) })] })),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: hairline, bottom: hairline, insideHorizontal: hairline, left: nothing, right: nothing, insideVertical: nothing },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** Word allows forty letters, figures and underscores in the name of a bookmark. */
const bookmarkName = (anchor: string) => `c_${anchor.replace(/[^A-Za-z0-9_]/g, '_')}`.slice(0, 40);

const mark = (anchor: string, children: ParagraphChild[]) => new Bookmark({ id: bookmarkName(anchor), children });
const marked = (anchor: string | null, children: ParagraphChild[]): ParagraphChild[] => (anchor === null ? children : [mark(anchor, children)]);

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'highlight' | 'style'>;

function runs(content: readonly Inline[], look: Look = {}): ParagraphChild[] {
  return content.flatMap((node) => inlineRuns(node, look));
}

function inlineRuns(node: Inline, look: Look): ParagraphChild[] {
  switch (node.kind) {
    case 'break':
      return [new TextRun({ ...look, break: 1 })];
    case 'strong':
      return runs(node.content, { ...look, bold: true });
    case 'emphasis':
      return runs(node.content, { ...look, italics: true });
    case 'link':
      return [new ExternalHyperlink({ link: node.href, children: runs(node.content, { ...look, style: 'Hyperlink' }) })];
    case 'value':
      return node.href === undefined ? textRuns(node.text, look) : [new ExternalHyperlink({ link: node.href, children: textRuns(node.text, { ...look, style: 'Hyperlink' }) })];
    case 'reference':
      return node.anchors.length === 1 && node.anchors[0] !== undefined
        ? [new InternalHyperlink({ anchor: bookmarkName(node.anchors[0]), children: textRuns(node.text, look) })]
        : textRuns(node.text, look);
    case 'placeholder':
      return textRuns(node.text, { ...look, highlight: 'yellow' });
    default:
      return textRuns(node.text, look);
  }
}

/** A line break that a person typed stays one; signs that XML cannot hold are left out. */
function textRuns(text: string, look: Look): TextRun[] {
  const lines = text.replace(/[\u0000-\u0009\u000B-\u001F\uFFFE\uFFFF]/g, ' ').split('\n');
  return lines.map((line, place) => new TextRun({ ...look, text: line, ...(place > 0 ? { break: 1 } : {}) }));
}

function footer(foot: string | null): Footer {
  const small = { size: 15, color: '505050' };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        children: [...(foot === null ? [] : [new TextRun({ ...small, text: `${foot} — ` })]), new TextRun({ ...small, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

function styles(language: string) {
  const font = 'PT Serif';
  const lang = { value: language === 'ru' ? 'ru-RU' : 'en-GB' };
  return {
    default: {
      document: { run: { font, size: 21, language: lang }, paragraph: { spacing: { after: 120, line: 288 } } },
      title: { run: { font, size: 38, bold: true }, paragraph: { spacing: { after: 320 } } },
      heading1: { run: { font, size: 26, bold: true, color: '000000' }, paragraph: { spacing: { before: 360, after: 160 }, keepNext: true } },
      heading2: { run: { font, size: 21, bold: true, color: '000000' }, paragraph: { spacing: { before: 240, after: 120 }, keepNext: true } },
      hyperlink: { run: { color: '174A7C', underline: {} } },
    },
  };
}
