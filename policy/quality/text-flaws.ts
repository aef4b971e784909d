import type { Block, Document, Inline, Section } from '@/policy/document/tree';
import { foreignWords } from './foreign-words';

/**
 * Flaws that no reader should meet in a finished document, each with the clause and the words around it. They are the
 * library's or the facts' fault, as long as what the founder typed is free of them.
 */
export function textFlaws(document: Document): string[] {
  return partsOf(document).flatMap(({ place, blocks, lines }) =>
    [...lines.flatMap(lineFlaws), ...blockFlaws(blocks, false)].map((flaw) => `${place}: ${flaw}`),
  );
}

/** Russian letters in the English text, Latin ones in the Russian, outside names, addresses and what a person typed. */
export function languageFlaws(document: Document): string[] {
  return partsOf(document).flatMap(({ place, blocks, lines }) =>
    [...lines, ...blocks.flatMap(linesOf).map(wordsOf)].flatMap((line) => {
      const foreign = foreignWords(line, document.language);
      return foreign.length > 0 ? [`${place}: foreign words ${foreign.join(', ')}: ${line}`] : [];
    }),
  );
}

/** Paragraphs or items side by side that say the same of the same facts. Two rows that a founder filled in alike are two facts. */
export function repetitions(document: Document): string[] {
  return [...document.sections, ...document.appendices].flatMap((section) => {
    const blocks = section.clauses.flatMap((clause) => clause.blocks);
    return [blocks, ...blocks.flatMap(itemLists)].flatMap(repeatedIn).map((words) => `${section.id}: printed twice: ${words}`);
  });
}

/** Lines of several blocks, one after another: titles as they stand, then the blocks. */
function partsOf(document: Document): { place: string; lines: string[]; blocks: readonly Block[] }[] {
  return [...document.sections, ...document.appendices].flatMap((section) => [
    { place: section.id, lines: [wordsOf(section.title)], blocks: [] },
    ...section.clauses.map((clause) => ({ place: clause.clauseId, lines: clause.title ? [wordsOf(clause.title)] : [], blocks: clause.blocks })),
  ]);
}

function blockFlaws(blocks: readonly Block[], inItem: boolean): string[] {
  return blocks.flatMap((block, place) => {
    const flaws = linesOf(block).map(wordsOf).flatMap(lineFlaws);
    if (block.kind === 'list') return block.items.flatMap((item) => blockFlaws(item.blocks, true));
    if (block.kind === 'table') return [...flaws, ...block.rows.flat().flatMap(cellFlaws)];
    return [...flaws, ...(inItem ? [] : paragraphFlaws(block.content)), ...leadFlaws(wordsOf(block.content), blocks[place + 1])];
  });
}

function leadFlaws(words: string, next: Block | undefined): string[] {
  return /[:—]$/u.test(words.trimEnd()) && next?.kind !== 'list' && next?.kind !== 'table' ? [`leads to nothing: ${words}`] : [];
}

function cellFlaws(cell: readonly Inline[]): string[] {
  const words = wordsOf(cell);
  return /[:;,]$/u.test(words.trimEnd()) ? [`a cell breaks off: ${words}`] : [];
}

function paragraphFlaws(content: readonly Inline[]): string[] {
  const words = wordsOf(content);
  const flaws: string[] = [];
  if (!/[.:!?…][»”)]?$/u.test(words.trimEnd()) && !endsAsTyped(content)) flaws.push(`no full stop: ${words}`);
  if (/^\p{Ll}/u.test(words) && content[0]?.kind === 'text') flaws.push(`begins in lower case: ${words}`);
  return flaws;
}

/** A heading in bold, and a sentence that somebody typed, end as they like. */
function endsAsTyped(content: readonly Inline[]): boolean {
  const last = content[content.length - 1];
  return last?.kind === 'strong' || last?.kind === 'placeholder' || (last?.kind === 'value' && last.type === 'text');
}

const patterns: readonly (readonly [string, RegExp])[] = [
  ['nothing', /^\s*$/u],
  ['two stops', /(?<!\.)\.\.(?!\.)|[.;:,][»”)]?\s*;|[:;,]\s*,|[:;,]\s*\.(?!\p{L})|(?<!\p{L})\.\s*,/u],
  ['a label without a value', /:\s*[.;,)]|—\s*[.;,)]/u],
  ['empty brackets', /\(\s*\)|«\s*»|“\s*”|\[\s*\]/u],
  ['a space before a sign', /\s[,.;:!?)](?!\p{L})/u],
  ['two spaces', /[ \u00a0]{2}/u],
  ['an unknown value', /\bnull\b|\bundefined\b|\bNaN\b|\[object/u],
  ['brackets that do not pair', /^[^(]*\)|\([^)]*$/u],
];

/** Abbreviations after which a sentence goes on. */
const abbreviation = /(?:^|[\s(«“])(?:ст|ч|п|пп|г|гг|абз|им|др|т|д|ул|стр|корп|обл|руб|Art|Arts|No|Inc|Ltd|Co|Corp|e\.g|i\.e|vs|St|para|approx)\.$/u;

function lineFlaws(words: string): string[] {
  const flaws = patterns.flatMap(([name, pattern]) => (pattern.test(words) ? [`${name}: ${words}`] : []));
  for (const match of words.matchAll(/\.\s+(?=\p{Ll})/gu)) {
    if (!abbreviation.test(words.slice(0, match.index + 1))) flaws.push(`a sentence in lower case: …${words.slice(Math.max(0, match.index - 30), match.index + 30)}`);
  }
  return flaws;
}

/** The lines of a block: its paragraphs and cells. */
function linesOf(block: Block): (readonly Inline[])[] {
  if (block.kind === 'paragraph') return [block.content];
  if (block.kind === 'table') return [block.columns, ...block.rows].flat();
  return block.items.flatMap((item) => item.blocks.flatMap(linesOf));
}

/** The words of a line. A placeholder, and the address of an authority as its country writes it, count as one sign. */
function wordsOf(content: readonly Inline[]): string {
  return content.map(wordsOfNode).join('');
}

function wordsOfNode(node: Inline): string {
  if ('content' in node) return wordsOf(node.content);
  if (node.kind === 'break') return ' ';
  const asItStands = node.kind === 'placeholder' || (node.kind === 'value' && /^rights\.authorities\.\d+\.address$/u.test(node.path));
  return asItStands ? '⟦0⟧' : node.text;
}

function itemLists(block: Block): Block[][] {
  return block.kind === 'list' ? [block.items.flatMap((item) => item.blocks), ...block.items.flatMap((item) => item.blocks.flatMap(itemLists))] : [];
}

function repeatedIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, place) => {
    const before = blocks[place - 1];
    const words = linesOf(block).map(wordsOf).join(' | ');
    return before && words === linesOf(before).map(wordsOf).join(' | ') && pathsOf(block) === pathsOf(before) ? [words] : [];
  });
}

/** Which facts a block prints. */
function pathsOf(block: Block): string {
  const paths = (node: Inline): string[] => ('content' in node ? node.content.flatMap(paths) : 'path' in node ? [node.path] : []);
  return linesOf(block).flat().flatMap(paths).join(' ');
}

/** Sections, clauses, lists, tables and items in which nothing stands. */
export function emptyParts(document: Document): string[] {
  const inBlock = (block: Block): string[] => {
    if (block.kind === 'paragraph') return [];
    if (block.kind === 'table') return block.rows.length === 0 ? ['a table without a row'] : [];
    if (block.items.length === 0) return ['a list without an item'];
    return block.items.flatMap((item) => (item.blocks.length === 0 ? ['an empty item'] : item.blocks.flatMap(inBlock)));
  };
  const inSection = (section: Section) => (section.clauses.length === 0 ? [`${section.id}: a section without a clause`] : []);
  return [...document.sections, ...document.appendices].flatMap((section) => [
    ...inSection(section),
    ...section.clauses.flatMap((clause) => [
      ...(clause.blocks.length === 0 ? [`${clause.clauseId}: a clause without text`] : []),
      ...clause.blocks.flatMap(inBlock).map((flaw) => `${clause.clauseId}: ${flaw}`),
    ]),
  ]);
}

