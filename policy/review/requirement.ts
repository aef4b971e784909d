import type { Facts, Localized, Topic } from '@/policy/facts';
import type { Bilingual, Law } from '@/policy/vocabulary';
import type { Severity } from './finding';

/** Who asks: a law that a policy can claim, or a platform or a group of people whose rules apply by the facts. */
export type Regime = Exclude<Law, 'none'> | 'apple' | 'google-play' | 'telegram' | 'children';

/** One row of the requirement catalogue: what must be stated, when, by which clause, and what the founder is told. */
export interface Requirement {
  readonly id: string;
  readonly law: Regime;
  readonly article: Bilingual | null;
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly applies: (facts: Facts) => boolean;
  readonly appliesWhen: Bilingual;
  readonly clauses: readonly string[];
  readonly holds?: (facts: Facts) => boolean | readonly Localized[];
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly message: Bilingual;
  readonly why?: Bilingual;
  readonly remedy?: Bilingual;
  readonly topic: Topic;
  readonly field: string;
  readonly source: string;
  readonly verified: boolean;
}
