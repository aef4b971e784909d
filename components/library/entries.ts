import { type Clause, type Library } from '@/policy/clauses/library';
import { type Language } from '@/policy/vocabulary';
import { provisionIn } from '@/components/document/provision';
import { clauseName, sectionName } from './clause-names';
import { factsOf } from './facts-of';
import { wordsOf } from './words-of';

/** One clause as the list shows it and searches through it. Plain data: it is sent to the browser. */
export interface LibraryEntry {
  readonly id: string;
  readonly name: string;
  /** The words of its texts. */
  readonly words: Readonly<Record<Language, string>>;
  /** Provisions as the language cites them. */
  readonly provisions: readonly string[];
  /** Laws that give its grounds, or for which it has a text of its own. */
  readonly laws: readonly string[];
  /** Wizard topics whose answers it asks about or prints. */
  readonly topics: readonly string[];
  readonly confirm: boolean;
  /** How many published versions of the reader's organisation print it. */
  readonly uses: number;
  /** What is going on with it in the organisation's layer; empty for those who do not edit. */
  readonly states: readonly ClauseState[];
}

/** States of a clause in the layer of an organisation. */
export type ClauseState = 'draft' | 'in-review' | 'merge' | 'unreleased' | 'overridden' | 'own';

export interface LibrarySection {
  readonly id: string;
  /** null: clauses that no outline has. */
  readonly name: string | null;
  readonly entries: readonly LibraryEntry[];
}

/**
 * The library as a list: by section, in the order of the outlines, each clause once.
 * @param uses clause id → number of published versions; what is missing is none
 * @param states clause id → what is going on with it; for lawyers
 */
export function librarySections(library: Library, language: Language, uses: ReadonlyMap<string, number>, states: ReadonlyMap<string, readonly ClauseState[]> = new Map()): LibrarySection[] {
  const bySection = new Map<string, Clause[]>();
  for (const clause of inReadingOrder(library)) {
    const section = sectionName(library, clause.section, language) === null ? '' : clause.section;
    bySection.set(section, [...(bySection.get(section) ?? []), clause]);
  }
  return [...bySection].map(([id, clauses]) => ({
    id,
    name: id === '' ? null : sectionName(library, id, language),
    entries: clauses.map((clause) => entryOf(library, clause, language, uses.get(clause.id) ?? 0, states.get(clause.id) ?? [])),
  }));
}

/** Every clause once: as the outlines order them, then what no outline has. */
export function inReadingOrder(library: Library): Clause[] {
  const ids = [...library.outlines.values()].flatMap((outline) => outline.sections.flatMap((section) => section.clauses));
  const all = [...new Set([...ids, ...library.clauses.keys()])];
  return all.flatMap((id) => library.clauses.get(id) ?? []);
}

function entryOf(library: Library, clause: Clause, language: Language, uses: number, states: readonly ClauseState[]): LibraryEntry {
  const cited = Object.entries(clause.sources ?? {}).filter(([, provisions]) => provisions.length > 0);
  const own = clause.texts.flatMap((text) => text.law ?? []);
  return {
    id: clause.id,
    name: clauseName(library, clause, language),
    words: { ru: wordsIn(library, clause, 'ru'), en: wordsIn(library, clause, 'en') },
    provisions: cited.flatMap(([, provisions]) => provisions.map((provision) => provisionIn(provision, language))),
    laws: [...new Set([...cited.map(([law]) => law), ...own])],
    topics: [...topicsOf(clause)],
    confirm: clause.confirm,
    uses,
    states,
  };
}

function wordsIn(library: Library, clause: Clause, language: Language): string {
  const texts = clause.texts.filter((text) => text.language === language).map((text) => wordsOf(library, text.body, text, 'all'));
  return [clauseName(library, clause, language), ...new Set(texts)].join('\n');
}

function topicsOf(clause: Clause): ReadonlySet<string> {
  return new Set(factsOf(clause).map((path) => path.split(/[.[]/)[0] ?? ''));
}
