import { type Problem } from '@/policy/clauses/problem';
import { type Language } from '@/policy/vocabulary/laws';

/** The states of a revision: it is written, looked at by a second person, and final; or given up. */
export const revisionStatuses = ['draft', 'in-review', 'approved', 'withdrawn'] as const;
export type RevisionStatus = (typeof revisionStatuses)[number];

/** Where a revision comes from: shipped with Klauza, written here, proposed by a merge, read from files. */
export const revisionOrigins = ['baseline', 'editor', 'merge', 'import'] as const;
export type RevisionOrigin = (typeof revisionOrigins)[number];

/** Why a revision cannot go on to review or approval: data, so that the interface words it and leads to the place. */
export type Refusal =
  /** The clause, a template or a rule of the linter is broken, at a line of a file. */
  | { code: 'problem'; problem: Problem }
  /** `cases.yml` cannot be read. */
  | { code: 'examples-unreadable'; detail: string }
  /** An example says something else than it should; `expected` and `actual` are its text, empty where it is left out. */
  | { code: 'example-fails'; example: string; what: 'inclusion' | 'text'; language: Language | null; expected: string; actual: string }
  /** A text has no counterpart in the other language, or an empty one. */
  | { code: 'language-missing'; file: string }
  /** `changed` was edited while `file` stayed as it was, and nobody said that it still says the same. */
  | { code: 'language-stale'; file: string; changed: string }
  /** Conflicts of a merge that nobody has decided. */
  | { code: 'conflicts-open'; count: number }
  /** The clause has a newer approved text than the one that this was edited from. */
  | { code: 'base-moved' }
  /** It says what is in force already. */
  | { code: 'nothing-changed' }
  /** Four eyes: whoever wrote some of it cannot approve it. */
  | { code: 'own-words' }
  /** It is in another state than this step begins from. */
  | { code: 'state'; status: RevisionStatus };
