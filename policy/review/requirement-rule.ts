import type { Law } from '@/policy/vocabulary';
import type { Requirement } from './requirement';
import type { Rule } from './rule';

/** A row of the requirement catalogue that belongs to a law, as a rule over the facts: broken where it applies and does not hold. */
export function ruleOf(row: Requirement & { readonly law: Exclude<Law, 'none'> }): Rule {
  const { id, law, article, severity, message, remedy, topic, field, verified, validFrom, validTo, applies, holds } = row;
  return {
    id, law, article, severity, message, remedy, topic, field, verified, validFrom, validTo,
    broken: (facts) => {
      if (!applies(facts) || holds === undefined) return false;
      const outcome = holds(facts);
      return typeof outcome === 'boolean' ? !outcome : outcome;
    },
  };
}
