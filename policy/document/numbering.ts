import { type Language } from '@/policy/vocabulary/laws';
import { type HouseStyle } from './style';
import { type Block, type ClauseNode, type Document, type Item, type Section } from './tree';

/** Where each numbered node stands: node id (for sections, the anchor) → [7, 2]. In appendices the first is theirs. */
export type Numbers = Map<string, number[]>;

type Counter = { last: number };

/**
 * Numbers a document in one pass. Which nodes take a number is the house style's; without a gap in any case.
 *
 * decimal: sections (1), titled clauses and paragraphs (1.1), their paragraphs and items (1.1.1), and so on down.
 * headings: sections and titled clauses. sections: sections. none: nothing but appendices, which are always numbered.
 */
export function numberDocument(document: Document): Numbers {
  const numbers: Numbers = new Map();
  const { numbering } = document.style;
  document.sections.forEach((section, index) => {
    if (numbering !== 'none') numbers.set(section.anchor, [index + 1]);
    numberSection(section, index + 1, numbering, numbers);
  });
  document.appendices.forEach((section, index) => {
    numbers.set(section.anchor, [index + 1]);
    numberSection(section, index + 1, numbering, numbers);
  });
  return numbers;
}

function numberSection(section: Section, place: number, numbering: HouseStyle['numbering'], numbers: Numbers): void {
  if (numbering === 'none' || numbering === 'sections') return;
  const counter: Counter = { last: 0 };
  for (const clause of section.clauses) {
    if (clause.title) {
      counter.last += 1;
      const number = [place, counter.last];
      numbers.set(clause.id, number);
      if (numbering === 'decimal') numberBlocks(clause.blocks, number, { last: 0 }, numbers);
    } else if (numbering === 'decimal') {
      numberBlocks(clause.blocks, [place], counter, numbers);
    }
  }
}

/** Paragraphs are points; the items of a list are points of the paragraph that leads into it. */
function numberBlocks(blocks: readonly Block[], prefix: readonly number[], counter: Counter, numbers: Numbers): void {
  let point: { number: readonly number[]; counter: Counter } = { number: prefix, counter };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      counter.last += 1;
      const number = [...prefix, counter.last];
      numbers.set(block.id, number);
      point = { number, counter: { last: 0 } };
    } else if (block.kind === 'list') {
      for (const item of block.items) numberItem(item, point.number, point.counter, numbers);
    }
  }
}

/** The first words of an item share its number; lists inside it go one level down. */
function numberItem(item: Item, prefix: readonly number[], counter: Counter, numbers: Numbers): void {
  counter.last += 1;
  const number = [...prefix, counter.last];
  numbers.set(item.id, number);
  const inner: Counter = { last: 0 };
  for (const block of item.blocks) {
    if (block.kind === 'list') for (const nested of block.items) numberItem(nested, number, inner, numbers);
  }
}

/** Writes numbers, and how the house style prints them, into the tree. */
export function applyNumbers(document: Document, numbers: Numbers): void {
  const { language } = document;
  for (const section of document.sections) {
    setNumber(section, numbers.get(section.anchor), (number) => pointLabel(number, language));
    for (const clause of section.clauses) applyToClause(clause, numbers, (number) => pointLabel(number, language));
  }
  for (const section of document.appendices) {
    setNumber(section, numbers.get(section.anchor), (number) => appendixLabel(number, language));
    // Inside an appendix the count starts anew: «п. 2 приложения 1».
    for (const clause of section.clauses) applyToClause(clause, numbers, (number) => pointLabel(number.slice(1), language));
  }
}

function applyToClause(clause: ClauseNode, numbers: Numbers, label: (number: readonly number[]) => string): void {
  setNumber(clause, numbers.get(clause.id), label);
  applyToBlocks(clause.blocks, numbers, label);
}

function applyToBlocks(blocks: readonly Block[], numbers: Numbers, label: (number: readonly number[]) => string): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') setNumber(block, numbers.get(block.id), label);
    if (block.kind !== 'list') continue;
    for (const item of block.items) {
      setNumber(item, numbers.get(item.id), label);
      applyToBlocks(item.blocks, numbers, label);
    }
  }
}

function setNumber(node: { number: number[] | null; label: string | null }, number: number[] | undefined, label: (number: readonly number[]) => string): void {
  node.number = number ?? null;
  node.label = number ? label(number) : null;
}

/** «7.», «7.2.» in Russian, “7.”, “7.2” in English. */
function pointLabel(number: readonly number[], language: Language): string {
  const digits = number.join('.');
  return language === 'ru' || number.length === 1 ? `${digits}.` : digits;
}

function appendixLabel(number: readonly number[], language: Language): string {
  return `${language === 'ru' ? 'Приложение' : 'Appendix'}\u00a0${number.join('.')}.`;
}
