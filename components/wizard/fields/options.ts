import { type Answers, type Localized, type ReferenceTarget } from '@/policy/answers';
import { codesOf, type Language, type Vocabulary } from '@/policy/vocabulary';
import { rowTitle } from './row-title';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** The words of the other language too, so that either finds it. */
  readonly searched: string;
}

/** Longer lists (countries, kinds of data) are sorted by name; shorter ones keep the order in which they were written. */
const SORTED_FROM = 40;

/** The codes of a vocabulary with their names. */
export function optionsOf(names: Vocabulary, language: Language): Option[] {
  const options = codesOf(names).flatMap((code): Option[] => {
    const entry = names[code];
    return entry ? [{ value: code, label: entry[language], searched: `${entry.ru} ${entry.en} ${code}`.toLowerCase() }] : [];
  });
  return options.length < SORTED_FROM ? options : options.sort((a, b) => a.label.localeCompare(b.label, language));
}

/** The rows that a reference may point to. */
export function optionsAt(answers: Answers, target: ReferenceTarget, language: Language): Option[] {
  return targetRows(answers, target).map((row, index) => {
    const label = rowTitle(target, row, language) ?? `${index + 1}`;
    return { value: row.id, label, searched: label.toLowerCase() };
  });
}

export interface NamedRow {
  readonly id: string;
  readonly kind?: string | null;
  readonly name?: Localized | null;
}

function targetRows(answers: Answers, target: ReferenceTarget): readonly NamedRow[] {
  const [topic, list] = target.split('.') as [keyof Answers, string];
  const rows = (answers[topic] as Readonly<Record<string, unknown>>)[list];
  return Array.isArray(rows) ? (rows as NamedRow[]) : [];
}
