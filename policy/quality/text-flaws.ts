import { type Block, type ClauseNode, type Document, type Inline, type Section } from '@/policy/document/tree';
import type { Language } from '@/policy/vocabulary';

/**
 * Flaws that no reader should meet, found in a finished document: where, and the words around. They are the library's or
 * the facts', never the founder's, as long as what was typed is free of them (see `neutral-answers`).
 */
export function textFlaws(document: Document): string[] {
  const flaws: string[] = [];
  for (const section of [...document.sections, ...document.appendices]) {
    flaws.push(...lineFlaws(wordsOfLine(section.title), document.language).map((flaw) => `${section.id}: ${flaw}`));
    for (const clause of section.clauses) flaws.push(...clauseFlaws(clause, document.language).map((flaw) => `${clause.clauseId}: ${flaw}`));
    flaws.push(...repeated(section));
  }
  return flaws;
}

function clauseFlaws(clause: ClauseNode, language: Language): string[] {
  const flaws: string[] = [];
  if (clause.title) flaws.push(...lineFlaws(wordsOfLine(clause.title), language));
  const visit = (blocks: readonly Block[], inItem: boolean) => {
    blocks.forEach((block, index) => {
      if (block.kind === 'paragraph') {
        const words = wordsOfLine(block.content);
        flaws.push(...lineFlaws(words, language), ...(inItem ? [] : paragraphFlaws(block.content, words)));
        if (/[:—]$/u.test(words.trimEnd()) && !isFollowed(blocks[index + 1])) flaws.push(`leads to nothing: ${words}`);
      } else if (block.kind === 'list') {
        if (block.items.length === 0) flaws.push('an empty list');
        for (const item of block.items) {
          if (item.blocks.length === 0) flaws.push('an empty item');
          visit(item.blocks, true);
        }
      } else {
        if (block.rows.length === 0) flaws.push('a table without a row');
        for (const cell of [...block.columns, ...block.rows.flat()]) {
          const words = wordsOfLine(cell);
          flaws.push(...lineFlaws(words, language), ...(/[:;,]$/u.test(words) ? [`a cell breaks off: ${words}`] : []));
        }
      }
    });
  };
  visit(clause.blocks, false);
  if (clause.blocks.length === 0) flaws.push('a clause without text');
  return flaws;
}

/** The words of a line; a placeholder and an address of an authority stand for themselves and are judged elsewhere. */
function wordsOfLine(content: readonly Inline[]): string {
  return content.map(wordsOfNode).join('');
}

function wordsOfNode(node: Inline): string {
  if ('content' in node) return wordsOfLine(node.content);
  if (node.kind === 'break') return ' ';
  return node.kind === 'placeholder' || (node.kind === 'value' && /^rights\.authorities\..*\.address$/u.test(node.path)) ? '⟦0⟧' : node.text;
}

function isFollowed(block: Block | undefined): boolean {
  return block?.kind === 'list' || block?.kind === 'table';
}

function paragraphFlaws(content: readonly Inline[], words: string): string[] {
  const flaws: string[] = [];
  if (!/[.:!?…][»”)]?$/u.test(words.trimEnd()) && !endsInValue(content)) flaws.push(`no full stop: ${words}`);
  if (/^\p{Ll}/u.test(words) && content[0]?.kind === 'text') flaws.push(`begins in lower case: ${words}`);
  return flaws;
}

/** A heading in bold, or a text of the founder's, ends as it likes. */
function endsInValue(content: readonly Inline[]): boolean {
  const last = content[content.length - 1];
  return last?.kind === 'strong' || last?.kind === 'value' && last.type === 'text' || content.every((node) => node.kind === 'value' || node.kind === 'break');
}

const patterns: readonly (readonly [string, RegExp])[] = [
  ['nothing', /^\s*$/u],
  ['two full stops', /(?<!\.)\.\.(?!\.)|[.;:,][»”)]?\s*;|[.:;,]\s*,|[;:,]\s*\.(?!\p{L})/u],
  ['a label without a value', /:\s*[.;,)]|:\s*$(?<!:$)|—\s*[.;,)]/u],
  ['empty brackets', /\(\s*\)|«\s*»|“\s*”|\[\s*\]/u],
  ['a space before a sign', /[\s\u00a0][,.;:!?)](?!\p{L})/u],
  ['two spaces', /[ \u00a0]{2}/u],
  ['an unknown value', /\bnull\b|\bundefined\b|\bNaN\b|\[object|⟦⟧/u],
  ['brackets that do not pair', /^[^(]*\)(?![^(]*\()|\([^)]*$/u],
];

/** Abbreviations after which a sentence goes on. */
const abbreviation = /(?:^|[\s\u00a0(«“])(?:ст|ч|п|пп|г|гг|абз|им|др|т|д|ул|стр|корп|д|обл|руб|Art|Arts|No|Inc|Ltd|Co|Corp|e\.g|i\.e|vs|St|para|approx)\.$/u;

function lineFlaws(words: string, language: Language): string[] {
  const flaws = patterns.flatMap(([name, pattern]) => (pattern.test(words) ? [`${name}: ${words}`] : []));
  for (const match of words.matchAll(/\.[\s\u00a0]+(?=\p{Ll})/gu)) {
    const before = words.slice(0, match.index + 1);
    if (!abbreviation.test(before)) flaws.push(`a sentence in lower case: …${words.slice(Math.max(0, match.index - 30), match.index + 30)}`);
  }
  const foreign = foreignWords(words, language);
  return foreign.length > 0 ? [...flaws, `foreign words ${foreign.join(', ')}: ${words}`] : flaws;
}

/** Names and abbreviations that Russian writes in Latin letters. */
const latinNames = new Set(
  ['GDPR', 'UK', 'DPO', 'cookie', 'API', 'IP'].flatMap((name) => [name]),
);

/** Letters of the other language, outside addresses and names that have no translation. */
export function foreignWords(words: string, language: Language): string[] {
  const bare = words.replace(/⟦[^⟧]*⟧|https?:\/\/\S+|[\w.+-]+@[\w.-]+|\bt\d+\.example\.com/gu, ' ');
  if (language === 'en') return bare.match(/[\p{Script=Cyrillic}]+/gu) ?? [];
  return (bare.match(/(?<![\p{L}\d])[A-Za-z][A-Za-z’+]*/gu) ?? []).filter((word) => !latinNames.has(word));
}

function repeated(section: Section): string[] {
  const flaws: string[] = [];
  let before = '';
  for (const clause of section.clauses) {
    for (const block of clause.blocks) {
      const words = wordsOf(block);
      if (words === before && !words.includes('⟦0⟧')) flaws.push(`${clause.clauseId}: printed twice: ${words}`);
      before = words;
      if (block.kind !== 'list') continue;
      const items = block.items.map((item) => item.blocks.map(wordsOf).join(' '));
      items.forEach((item, index) => {
        if (item === items[index - 1] && !item.includes('⟦0⟧')) flaws.push(`${clause.clauseId}: printed twice: ${item}`);
      });
    }
  }
  return flaws;
}

function wordsOf(block: Block): string {
  if (block.kind === 'paragraph') return wordsOfLine(block.content);
  if (block.kind === 'list') return block.items.map((item) => item.blocks.map(wordsOf).join(' ')).join(' ');
  return [block.columns, ...block.rows].map((row) => row.map(wordsOfLine).join(' | ')).join(' ');
}
