import type { Requirement } from './requirement';
import { requirements } from './review';

/** The requirements that a clause can state, in the order of the laws; a provision that changed stands once for each of its wordings. */
export function requirementsNaming(clauseId: string): Requirement[] {
  return requirements.filter(({ clauses }) => clauses.includes(clauseId));
}
