import type { Facts, Localized, Topic } from '@/policy/facts';
import type { Bilingual } from '@/policy/vocabulary';
import type { Severity } from './finding';
import type { Regime } from './regime';

/**
 * One row of the requirement catalogue: what must be stated, when, by which clause, and what the founder is told.
 * It is data but for its predicates, so that a table of rows can be read by a lawyer.
 */
export interface Requirement {
  /** Stable; the ids of the catalogue are kept. */
  readonly id: string;
  readonly law: Regime;
  readonly article: Bilingual | null;
  readonly severity: Severity;
  /** What must be stated, in a few words. */
  readonly title: Bilingual;
  readonly applies: (facts: Facts) => boolean;
  /** `applies` in words: why the row counts, or does not. */
  readonly appliesWhen: Bilingual;
  /** Any of these clauses in the document states it; [] where the facts alone decide. */
  readonly clauses: readonly string[];
  /** Of these clauses each must stand, not merely one of them: which they are follows from the facts. */
  readonly mustState?: (facts: Facts) => readonly string[];
  /** True where the facts hold it; otherwise false, or the names of what breaks it (an empty list holds). */
  readonly holds?: (facts: Facts) => boolean | readonly Localized[];
  /** Days on which the row is in force, YYYY-MM-DD; open where absent. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly message: Bilingual;
  /** Why it matters. */
  readonly why?: Bilingual;
  /** What to do. */
  readonly remedy?: Bilingual;
  /** The wizard's topic and field that mend it. */
  readonly topic: Topic;
  readonly field: string;
  /** Where the row comes from. */
  readonly source: string;
  /** The text of the provision was found and read. */
  readonly verified: boolean;
}

/** A row counts on a day. */
export function isInForce({ validFrom, validTo }: Pick<Requirement, 'validFrom' | 'validTo'>, day: string): boolean {
  return (validFrom ?? '') <= day && day <= (validTo ?? '9999-12-31');
}
