import { z } from 'zod';

/** A text in both document languages. */
export interface Bilingual {
  readonly ru: string;
  readonly en: string;
}

/**
 * A closed vocabulary: code → its name in both languages.
 * Names stand in the nominative, without an article and without a final stop, so that they fit
 * a list or a table cell whatever surrounds them (Russian never declines an inserted name).
 */
export type Vocabulary<Code extends string = string> = Readonly<Record<Code, Bilingual>>;

export type CodeOf<V> = V extends Vocabulary<infer Code> ? Code : never;

/** Keeps the codes as literal types while checking that each has both names. */
export function vocabulary<const V extends Record<string, Bilingual>>(entries: V): V {
  return entries;
}

/** The codes of a vocabulary, in the order in which they were written. */
export function codesOf<Code extends string>(entries: Vocabulary<Code>): Code[] {
  return Object.keys(entries) as Code[];
}

/** Which vocabulary names the codes of an enum: how a code is printed and how a form labels its options. */
export const codeNames = z.registry<{ names: Vocabulary }>();

/** A zod enum over the codes of a vocabulary, remembered in `codeNames`. */
export function codeSchema<Code extends string>(entries: Vocabulary<Code>) {
  return z.enum(codesOf(entries) as [Code, ...Code[]]).register(codeNames, { names: entries as Vocabulary });
}
