import { consentFixes } from './consents';
import { denialFixes } from './denials';
import type { Fix } from './fix';
import { periodFixes } from './periods';
import { purposeFixes } from './purposes';
import { recipientFixes } from './recipients';
import { retentionFixes } from './retention';
import { statementFixes } from './statements';

/** Every fix that findings of review offer. */
export const fixes: readonly Fix[] = [...periodFixes, ...denialFixes, ...consentFixes, ...retentionFixes, ...recipientFixes, ...purposeFixes, ...statementFixes];

const byRule = new Map(fixes.flatMap((fix) => fix.rules.map((rule) => [rule, fix] as const)));

/** The fix that a finding of a rule offers; undefined where only the founder can mend it in the wizard. */
export function fixFor(rule: string): Fix | undefined {
  return byRule.get(rule);
}

export { isAnswered, isReply, type Asked, type AskedOption, type Fix, type Given } from './fix';
