import type { Law } from '@/policy/vocabulary';
import type { Regime, Requirement } from './requirement';
import type { Rule } from './rule';

const PLATFORMS: readonly Regime[] = ['apple', 'google-play', 'telegram', 'children'];
const isLaw = (regime: Regime): regime is Exclude<Law, 'none'> => !PLATFORMS.includes(regime);

/** A row of the requirement catalogue as a rule over the facts: broken where it applies and does not hold. The rows of platforms belong to no law. */
export function ruleOf(row: Requirement): Rule {
  const { id, law, article, severity, message, remedy, topic, field, verified, validFrom, validTo, applies, holds } = row;
  return {
    id, law: isLaw(law) ? law : null, article, severity, message, remedy, topic, field, verified, validFrom, validTo,
    broken: (facts) => {
      if (!applies(facts) || holds === undefined) return false;
      const outcome = holds(facts);
      return typeof outcome === 'boolean' ? !outcome : outcome;
    },
  };
}
