import type { Bilingual } from '@/policy/vocabulary';
import type { Spot } from './audit-rule';
import type { Audited, AuditedBlock, AuditedSection } from './audited-text';

/** How rules look through a text. All patterns know both languages: a Russian policy names English things. */

/** A sentence, a cell or an item: the least that can be quoted by itself. */
export interface Sentence {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const known = new WeakMap<AuditedBlock, readonly Omit<Sentence, 'block'>[]>();

/** The sentences of a block; rows of a table count as one each. */
export function sentencesOf(text: Audited, block: number): Sentence[] {
  const of = text.blocks[block];
  if (of === undefined) return [];
  const cut = known.get(of) ?? cutInto(of);
  known.set(of, cut);
  return cut.map((sentence) => ({ ...sentence, block }));
}

function cutInto(block: AuditedBlock): Omit<Sentence, 'block'>[] {
  // A stop ends a sentence before a capital, but not after «ст.», “No.”, initials.
  const ends = block.kind === 'table' ? /\n/gu : /(?<!(?:Art|Arts|Inc|Ltd|No|Co|cl|ст|пп|стр|тыс|руб|им|ул|гг|др|тел|e\.g|i\.e|т\.\s?[дпе]|(?:^|[\s(])\p{L}{1,2}))[.!?;](?=\s+[\p{Lu}«"“(\d])|\n/gu;
  const cuts: Omit<Sentence, 'block'>[] = [];
  let from = 0;
  for (const end of [...block.text.matchAll(ends)].map((m) => m.index + 1).concat(block.text.length)) {
    const text = block.text.slice(from, end);
    const lead = text.length - text.trimStart().length;
    if (text.trim() !== '') cuts.push({ from: from + lead, to: from + lead + text.trim().length, text: text.trim() });
    from = end;
  }
  return cuts;
}

/** All sentences of the text, or of one section. */
export function allSentences(text: Audited, section?: Pick<AuditedSection, 'first' | 'last'>): Sentence[] {
  return text.blocks.flatMap((_, place) => (section !== undefined && (place < section.first || place > section.last) ? [] : sentencesOf(text, place)));
}

/** The sentences that match, and match nothing that excuses them. */
export function saying(text: Audited, pattern: RegExp, unless?: RegExp, section?: AuditedSection): Sentence[] {
  return allSentences(text, section).filter((sentence) => pattern.test(sentence.text) && !unless?.test(sentence.text));
}

/** The words themselves, wherever they stand. */
export function everyMatch(text: Audited, pattern: RegExp): Spot[] {
  return text.blocks.flatMap((block, place) => [...block.text.matchAll(pattern)].map((m) => ({ block: place, from: m.index, to: m.index + m[0].length })));
}

/** A fault that has no place: what the text nowhere says. */
export function nowhere(absent: boolean, detail?: Bilingual): Spot[] {
  return absent ? [detail === undefined ? { block: null, from: 0, to: 0 } : { block: null, from: 0, to: 0, detail }] : [];
}

export function withDetail(spot: Spot, ru: string, en = ru): Spot {
  return { block: spot.block, from: spot.from, to: spot.to, detail: { ru, en } };
}

/** A whole block as a place. */
export function wholeBlock(text: Audited, block: number, most = 240): Spot {
  return { block, from: 0, to: Math.min(most, text.blocks[block]?.text.length ?? 0) };
}

/** Sections whose heading matches; those within them are part of them. */
export function sectionsAbout(text: Audited, heading: RegExp): AuditedSection[] {
  return text.sections.filter((section) => heading.test(section.heading.text));
}

/** The words of a block with everything above it that leads to it: «Мы не:» before a list. */
export function leadOf(text: Audited, block: number): string {
  for (let at = block - 1; at >= 0; at -= 1) {
    const before = text.blocks[at];
    if (before === undefined) return '';
    if (before.kind !== 'item') return before.text;
  }
  return '';
}

/** The sentence denies what it names: “We do not use Google Analytics”. */
export const DENIAL = /(?<!\p{L})(?:не (?:использу|примен|устанавлива|подключ|передаё?|собира|размеща|осуществля)|нет(?!\p{L})|без(?!\p{L})|do(?:es)? not|don['’]t|doesn['’]t|never|no(?!\p{L}|\.)|none|without)/iu;
