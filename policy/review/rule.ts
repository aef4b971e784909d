import type { Facts, Localized, Topic } from '@/policy/facts';
import type { Bilingual } from '@/policy/vocabulary';
import type { Finding, Severity } from './finding';
import { isClaimed, type Regime } from './regime';
import { isInForce } from './requirement';

/**
 * A rule of review. It is data but for one predicate, so that a table of rules can be read by a lawyer:
 * what the law asks, how grave it is, what the founder is told, and where it is mended.
 */
export interface Rule {
  /** Stable id; the ids of the requirement and contradiction catalogues are kept. */
  readonly id: string;
  readonly law: Regime | null;
  readonly article: Bilingual | null;
  readonly severity: Severity;
  readonly message: Bilingual;
  /** Why it matters. */
  readonly why?: Bilingual;
  readonly remedy?: Bilingual;
  readonly topic: Topic;
  /** Path of the answer within the topic. */
  readonly field: string;
  readonly verified: boolean;
  /** Days on which the rule is in force, YYYY-MM-DD; open where absent. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /**
   * True, or the names of what breaks the rule, when the facts break it. An empty list means that it holds.
   */
  readonly broken: (facts: Facts) => boolean | readonly Localized[];
}

/** Applies rules to facts as of a day: those of the claimed laws, and those of no law. */
export function applyRules(rules: readonly Rule[], facts: Facts, asOf: string): Finding[] {
  return rules.flatMap((rule): Finding[] => {
    if ((rule.law !== null && !isClaimed(rule.law, facts.laws.all)) || !isInForce(rule, asOf)) return [];
    const outcome = rule.broken(facts);
    const about = typeof outcome === 'boolean' ? [] : outcome;
    if (outcome === false || (outcome !== true && about.length === 0)) return [];
    return [
      {
        rule: rule.id,
        severity: rule.severity,
        law: rule.law,
        article: rule.article,
        message: rule.message,
        why: rule.why ?? null,
        remedy: rule.remedy ?? null,
        about: about.map((name) => ({ ru: name.ru ?? name.en ?? '—', en: name.en ?? name.ru ?? '—' })),
        topic: rule.topic,
        field: rule.field,
        verified: rule.verified,
        places: [],
      },
    ];
  });
}

/** The names of the rows for which a predicate holds. */
export function namesWhere<Row extends { name: Localized }>(rows: readonly Row[] | null, holds: (row: Row) => boolean): Localized[] {
  return (rows ?? []).filter(holds).map((row) => row.name);
}
