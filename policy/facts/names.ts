import { z } from 'zod';
import type { Answers, ReferenceTarget } from '@/policy/answers';
import type { Bilingual, Vocabulary } from '@/policy/vocabulary';
import { localized, text, type Localized } from './shape';

/** A row of another topic as it is printed: its id and its name. */
export const named = z.object({ id: text, name: localized });
export type Named = z.output<typeof named>;

/** A name that nobody has written yet: prints as a placeholder in every language. */
export const unnamed: Localized = { ru: null, en: null };

interface NamedRow {
  readonly id: string;
  readonly name: Localized | null;
}

/** The name that a founder wrote, or else that of the row's kind. */
export function nameOf<Code extends string>(row: { name: Localized | null; kind: Code | null }, names: Vocabulary<Code>): Localized {
  return row.name ?? (row.kind === null ? unnamed : localizedOf(names[row.kind]));
}

/** The names of codes, then what a founder added in own words: one list for a clause to print. */
export function namesOf<Code extends string>(codes: readonly Code[] | null, names: Vocabulary<Code>, own: readonly Localized[] | null): Localized[] {
  return [...(codes ?? []).map((code) => localizedOf(names[code])), ...(own ?? [])];
}

/** A vocabulary entry as a localised fact. */
export function localizedOf(entry: Bilingual): Localized {
  return { ru: entry.ru, en: entry.en };
}

/** Joins parts in each language; a part that is missing in a language makes the whole missing there. */
export function joined(parts: readonly (Localized | string)[], separator: string): Localized {
  const inLanguage = (language: 'ru' | 'en') => {
    const words = parts.map((part) => (typeof part === 'string' ? part : part[language]));
    return words.every((word) => word !== null) ? words.join(separator) : null;
  };
  return { ru: inLanguage('ru'), en: inLanguage('en') };
}

/** `name (detail; detail)`; without details just the name. */
export function withDetails(name: Localized, details: readonly Localized[]): Localized {
  if (details.length === 0) return name;
  const inside = joined(details, '; ');
  return joined([name, { ru: inside.ru && ` (${inside.ru})`, en: inside.en && ` (${inside.en})` }], '');
}

/** Finds the names of rows that other rows refer to. */
export class Lookup {
  readonly #rows: ReadonlyMap<ReferenceTarget, ReadonlyMap<string, Named>>;

  constructor(rows: Partial<Record<ReferenceTarget, readonly NamedRow[]>>) {
    this.#rows = new Map(
      Object.entries(rows).map(([target, list]) => [
        target as ReferenceTarget,
        new Map(list.map((row) => [row.id, { id: row.id, name: row.name ?? unnamed }])),
      ]),
    );
  }

  /** The row, or null when nothing is referred to. Answers guarantee that a given reference exists. */
  one(target: ReferenceTarget, id: string | null): Named | null {
    return id === null ? null : (this.#rows.get(target)?.get(id) ?? null);
  }

  /** The rows in the order of the references; none for null. */
  many(target: ReferenceTarget, ids: readonly string[] | null): Named[] {
    return (ids ?? []).flatMap((id) => this.one(target, id) ?? []);
  }
}

/** Rows of a list of answers; an unanswered list has none. Whether it was answered is asked of the answer itself. */
export function rowsOf<Row>(list: readonly Row[] | null): readonly Row[] {
  return list ?? [];
}

/** What a derivation is given besides its own topic. */
export interface Deriving {
  readonly answers: Answers;
  readonly lookup: Lookup;
  /** The day as of which the law is read, YYYY-MM-DD. */
  readonly asOf: string;
}
