import { type FactShape } from '@/policy/facts/shape';
import { type Language } from '@/policy/vocabulary/laws';
import { type Condition } from './condition';
import { type Glossary } from './glossary';
import { type Template } from './template/node';

/** A parsed and checked clause library: what selection and the document are built from. */
export type Library = {
  shape: FactShape;
  glossary: Glossary;
  outlines: ReadonlyMap<string, Outline>;
  clauses: ReadonlyMap<string, Clause>;
};

export type Clause = {
  id: string;
  section: string;
  when: Condition | null;
  needs: readonly string[] | null;
  refersTo: readonly string[] | null;
  /** Provisions by law: `{ 'ru-152fz': ['152-FZ art. 12'] }`; empty where no law asks for it, null where nobody said. */
  sources: Readonly<Record<string, readonly string[]>> | null;
  status: 'active' | 'retired';
  guidance: { ru: string; en: string } | null;
  covers: readonly string[];
  /** A lawyer has still to confirm the wording. */
  confirm: boolean;
  /** Findings of the linter that a lawyer lets stand, with the reason. */
  waived: readonly { rule: string; reason: string }[];
  texts: readonly ClauseText[];
  /** SHA-256 of everything that the clause is made of, in hexadecimal. */
  revision: string;
};

/** One body of a clause: in one language, for one law or (`law: null`) for all that have none of their own. */
export type ClauseText = {
  law: string | null;
  language: Language;
  file: string;
  title: Template | null;
  /** null: the text could not be read; the problem says why. */
  body: Template | null;
  /** The words of the body as written, with the line of the file on which they start. */
  source: string;
  firstLine: number;
  /** The SHA-256 of the body that this text translates, if it says so. */
  translates: string | null;
};

export type Outline = {
  law: string;
  file: string;
  title: Readonly<Record<Language, Template | null>>;
  sections: readonly OutlineSection[];
};

export type OutlineSection = {
  id: string;
  title: Readonly<Record<Language, Template | null>>;
  when: Condition | null;
  clauses: readonly string[];
  appendix: boolean;
  /** The short version: above the document, without a number. */
  summary: boolean;
};

/** The text of a clause under a leading law: its own if there is one, otherwise the general one, otherwise null. */
export function textFor(clause: Clause, law: string | null, language: Language): ClauseText | null {
  const own = clause.texts.find((text) => text.language === language && text.law === law);
  return own ?? clause.texts.find((text) => text.language === language && text.law === null) ?? null;
}
