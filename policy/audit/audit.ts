import { severities } from '@/policy/review/finding';
import type { AuditFinding, AuditRule, Spot } from './audit-rule';
import type { Audited, AuditedText } from './audited-text';
import { profileOf, type Claimed } from './profile';
import { auditRules } from './rules';

export interface Audit {
  readonly text: Audited;
  /** The most severe first, those of one severity in the order of the text. */
  readonly findings: readonly AuditFinding[];
}

/** Most places shown for one rule: a fault that is everywhere is one fault. */
const MOST_PLACES = 5;

/**
 * Audits a policy that somebody else wrote.
 *
 * @param claimed language and laws, where the caller knows better than the text
 */
export function audit(text: AuditedText, claimed: Claimed = {}): Audit {
  const audited = profileOf(text, claimed);
  const findings = auditRules
    .filter((rule) => rule.law === null || audited.laws.includes(rule.law))
    .flatMap((rule) => rule.find(audited).slice(0, MOST_PLACES).map((spot) => findingAt(rule, spot, audited)));
  const order = (finding: AuditFinding) => severities.indexOf(finding.severity) * 1e9 + (finding.place?.block ?? -1) * 1e5 + (finding.place?.offset ?? 0) / 1e5;
  return { text: audited, findings: findings.sort((a, b) => order(a) - order(b)) };
}

function findingAt(rule: AuditRule, spot: Spot, { blocks }: Audited): AuditFinding {
  const block = spot.block === null ? undefined : blocks[spot.block];
  const says = (language: 'ru' | 'en') => rule.message[language].replace('{detail}', () => spot.detail?.[language] ?? '');
  return {
    rule: rule.id,
    severity: rule.severity,
    law: rule.law,
    article: rule.article,
    message: { ru: says('ru'), en: says('en') },
    remedy: rule.remedy,
    quote: block === undefined ? null : block.text.slice(spot.from, spot.to),
    place: block === undefined || spot.block === null ? null : { block: spot.block, offset: spot.from, length: spot.to - spot.from, number: numberOf(spot.block, blocks), line: block.line },
  };
}

/** The number of the block, or of the nearest numbered one before it. */
function numberOf(place: number, blocks: Audited['blocks']): string | null {
  for (let at = place; at >= 0; at -= 1) {
    const number = blocks[at]?.number;
    if (number) return number.join('.');
  }
  return null;
}
