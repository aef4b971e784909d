import { textFor, type Clause, type Library } from '@/policy/clauses/library';
import { decide } from '@/policy/clauses/condition';
import { walk, type Template } from '@/policy/clauses/template/node';
import { buildDocument } from '@/policy/document/build';
import { type BranchNode } from '@/policy/document/evaluate';
import { plainStyle, type HouseStyle } from '@/policy/document/style';
import { visitInlines, type Document } from '@/policy/document/tree';
import { renderMarkdown } from '@/policy/render/markdown';
import { type SelectedClause } from '@/policy/selection/select';
import { type Language } from '@/policy/vocabulary';
import { type ClauseExample } from './example';
import { factsOf } from './facts';

/** What came of a case. */
export interface ExampleRun {
  readonly included: boolean;
  /** Null where the clause is not in the document. */
  readonly text: Readonly<Record<Language, string>> | null;
  /** The branches that were taken or passed, by `armKey`. */
  readonly reached: ReadonlySet<string>;
}

const SECTION = 'example';
const style: HouseStyle = { ...plainStyle, numbering: 'none' };

/** Runs a case: decides the clause and writes it in both languages, alone in a document. */
export function runExample(clause: Clause, library: Library, example: Omit<ClauseExample, 'included' | 'text'>): ExampleRun {
  const { because, reached, write } = beginning(clause, library, example);
  if (write === null) return { included: false, text: null, reached };
  return { included: because.result, text: { ru: write('ru'), en: write('en') }, reached };
}

/** The branches that a case reaches, and its Russian text: the two languages have the same branches. */
export function tryExample(clause: Clause, library: Library, example: Omit<ClauseExample, 'included' | 'text'>): { reached: ReadonlySet<string>; text: string } {
  const { reached, write } = beginning(clause, library, example);
  const text = write?.('ru') ?? '';
  return { reached, text };
}

function beginning(clause: Clause, library: Library, example: Omit<ClauseExample, 'included' | 'text'>) {
  const law = example.law === 'none' ? null : example.law;
  const facts = factsOf(example.facts, example.law);
  const because = decide(clause.when, [facts]);
  const reached = new Set<string>();
  if (clause.when !== null) reached.add(armKey('when', '', because.result));
  if (!because.result || textFor(clause, law, 'ru') === null) return { because, reached, write: null };
  reached.add(armKey('text', textFor(clause, law, 'ru')?.law ?? 'any', true));
  const write = (language: Language): string => {
    const text = textFor(clause, law, language);
    const places = placesOf(text?.body ?? []);
    const onBranch = (node: BranchNode, taken: boolean | null) => {
      const place = places.get(node);
      if (place !== undefined) reached.add(armKey(text?.law ?? 'any', place, taken));
    };
    const section = { id: SECTION, title: { ru: [], en: [] }, when: null, clauses: [clause.id], appendix: false, summary: false };
    const alone: Library = { ...library, clauses: new Map([[clause.id, clause]]), outlines: new Map([['none', { law: 'none', file: '', title: { ru: [], en: [] }, sections: [section] }]]) };
    const selected = (id: string, sectionId: string): SelectedClause => ({ clauseId: id, sectionId, law, included: true, because });
    const clauses = [selected(clause.id, SECTION), ...(example.with ?? []).map((id) => selected(id, ''))];
    return written(buildDocument(facts, { law, outline: 'none', clauses }, alone, language, style, onBranch));
  };
  return { because, reached, write };
}

function written(document: Document): string {
  visitInlines(document, (node) => {
    if (node.kind === 'reference') node.text = `[${node.clauseId}]`;
  });
  const lines = renderMarkdown(document).split('\n');
  // The headings of the document and of the section are not the clause's.
  const body = lines.slice(lines.findIndex((line) => line.startsWith('## ')) + 1).join('\n');
  return `${body.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-').trim()}\n`;
}

/** Where each deciding node stands in its text: the same place in both languages, since their branches agree. */
function placesOf(template: Template): Map<BranchNode, string> {
  const places = new Map<BranchNode, string>();
  walk(template, (node) => {
    if (node.kind === 'if' || node.kind === 'is' || node.kind === 'each' || node.kind === 'ifSelected') places.set(node, String(places.size));
  });
  return places;
}

/** @param text law of the text, or `when`; @param place of the node in it */
export function armKey(text: string, place: string, taken: boolean | null): string {
  return `${text} ${place} ${taken === null ? 'silent' : taken ? 'yes' : 'no'}`;
}

/** A way that the clause can go, and what decides it. */
export interface Arm {
  readonly key: string;
  /** The law whose text it is in; null for the general text or the condition. */
  readonly law: string | null;
  /** Null for the condition of the clause, and for a text as a whole. */
  readonly node: BranchNode | null;
  readonly taken: boolean;
}

/** A loop over nothing says nothing, unless it has words for that. */
const waysOf = (node: BranchNode): boolean[] => (node.kind === 'each' && node.otherwise.length === 0 ? [true] : [true, false]);

/** Every way that a clause can go: in and out of the document, each of its texts, and both ways of every branch of every text. */
export function armsOf(clause: Clause): Arm[] {
  const condition: Arm[] = clause.when === null ? [] : [true, false].map((taken) => ({ key: armKey('when', '', taken), law: null, node: null, taken }));
  const texts = clause.texts.filter((text) => text.language === 'ru').flatMap((text) =>
    [...placesOf(text.body ?? [])].flatMap(([node, place]) => waysOf(node).map((taken): Arm => ({ key: armKey(text.law ?? 'any', place, taken), law: text.law, node, taken }))),
  );
  const written = clause.texts.filter((text) => text.language === 'ru').map((text): Arm => ({ key: armKey('text', text.law ?? 'any', true), law: text.law, node: null, taken: true }));
  return [...condition, ...written, ...texts];
}
