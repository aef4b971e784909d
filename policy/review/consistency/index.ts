import type { Rule } from '../rule';
import { contradictedDocument } from './document';
import { europeanConsistency } from './europe';
import { existingPolicies } from './existing-policies';
import { contradictingFacts } from './facts';
import { contradictedPromises } from './promises';
import { russianConsistency } from './russia';
import { russianPractice } from './russian-practice';

/** Contradictions between facts (catalogue X). What of the catalogue has no rule here, and why, stands in catalogue.ts. */
export const consistencyRules: readonly Rule[] = [
  ...russianConsistency,
  ...russianPractice,
  ...contradictingFacts,
  ...contradictedPromises,
  ...europeanConsistency,
  ...contradictedDocument,
  ...existingPolicies,
];
