import { type Language } from '@/policy/vocabulary/laws';
import { itemMarker } from './list-markers';
import { type HouseStyle } from './style';
import { type Block, type ClauseNode, type Document, type Item, type Section } from './tree';

/** Where each numbered node stands: node id (for sections, the anchor) → [7, 2]. In appendices the first is theirs. */
export type Numbers = Map<string, number[]>;

type Counter = { last: number };

/**
 * Numbers a document in one pass. Which nodes take a number is the house style's; without a gap in any case.
 *
 * decimal: sections (1), titled clauses and paragraphs (1.1), their paragraphs (1.1.1), and so on down; items of lists too
 * where the style marks them with decimals.
 * headings: sections and titled clauses. sections: sections. none: nothing but appendices, which are always numbered.
 */
export function numberDocument(document: Document): Numbers {
  const numbers: Numbers = new Map();
  const { numbering } = document.style;
  // The short version stands above the document and is no part of its count.
  const sections = document.sections.filter((section) => !section.summary);
  sections.forEach((section, index) => {
    if (numbering !== 'none') numbers.set(section.anchor, [index + 1]);
    numberSection(section, index + 1, document.style, numbers);
  });
  document.appendices.forEach((section, index) => {
    numbers.set(section.anchor, [index + 1]);
    numberSection(section, index + 1, document.style, numbers);
  });
  return numbers;
}

function numberSection(section: Section, place: number, { numbering, listMarker }: HouseStyle, numbers: Numbers): void {
  if (numbering === 'none' || numbering === 'sections') return;
  const withItems = listMarker === 'decimal';
  const counter: Counter = { last: 0 };
  for (const clause of section.clauses) {
    if (clause.title) {
      counter.last += 1;
      const number = [place, counter.last];
      numbers.set(clause.id, number);
      if (numbering === 'decimal') numberBlocks(clause.blocks, number, { last: 0 }, withItems, numbers);
    } else if (numbering === 'decimal') {
      numberBlocks(clause.blocks, [place], counter, withItems, numbers);
    }
  }
}

/** Paragraphs are points; the items of a list, where they are numbered, are points of the paragraph that leads into it. */
function numberBlocks(blocks: readonly Block[], prefix: readonly number[], counter: Counter, withItems: boolean, numbers: Numbers): void {
  let point: { number: readonly number[]; counter: Counter } = { number: prefix, counter };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      counter.last += 1;
      const number = [...prefix, counter.last];
      numbers.set(block.id, number);
      point = { number, counter: { last: 0 } };
    } else if (block.kind === 'list' && withItems) {
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
  const whole: Labelling = { document, numbers, label: (number) => pointLabel(number, language) };
  for (const section of document.sections) {
    setNumber(section, numbers.get(section.anchor), whole.label);
    for (const clause of section.clauses) applyToClause(clause, whole);
  }
  // Inside an appendix the count starts anew: «п. 2 приложения 1».
  const appendix: Labelling = { ...whole, label: (number) => pointLabel(number.slice(1), language) };
  for (const section of document.appendices) {
    setNumber(section, numbers.get(section.anchor), (number) => appendixLabel(number, language));
    for (const clause of section.clauses) applyToClause(clause, appendix);
  }
}

type Labelling = { document: Document; numbers: Numbers; label: (number: readonly number[]) => string };

function applyToClause(clause: ClauseNode, labelling: Labelling): void {
  setNumber(clause, labelling.numbers.get(clause.id), labelling.label);
  applyToBlocks(clause.blocks, labelling, 0);
}

function applyToBlocks(blocks: readonly Block[], labelling: Labelling, depth: number): void {
  const { document, numbers, label } = labelling;
  for (const block of blocks) {
    if (block.kind === 'paragraph') setNumber(block, numbers.get(block.id), label);
    if (block.kind !== 'list') continue;
    block.items.forEach((item, place) => {
      setNumber(item, numbers.get(item.id), label);
      // Steps keep the order that their own list says.
      if (!item.number && !block.ordered) item.label = itemMarker(document.style, document.language, depth, place);
      applyToBlocks(item.blocks, labelling, depth + 1);
    });
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
