import type { Topic } from '@/policy/facts';
import type { Bilingual, Language } from '@/policy/vocabulary';
import type { Regime } from './regime';

/**
 * How much a finding matters: `block` stops publishing; `error` needs a person to acknowledge it;
 * `warning` and `advice` are shown.
 */
export const severities = ['block', 'error', 'warning', 'advice'] as const;
export type Severity = (typeof severities)[number];

/** Where in the documents a finding stands. */
export interface FindingPlace {
  readonly language: Language;
  readonly clauseId: string | null;
}

/** Something in the answers, or in the document made from them, that a person should mend or know. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The law or platform that asks for it; null when every law would, or none does. */
  readonly law: Regime | null;
  /** The provision, as a lawyer cites it; null for plain consistency. */
  readonly article: Bilingual | null;
  readonly message: Bilingual;
  /** Why it matters; null when the message says it. */
  readonly why: Bilingual | null;
  /** What the founder can do, in the founder's words; null when the message says it. */
  readonly remedy: Bilingual | null;
  /** What it is about, by name: the purposes without a basis, the recipients abroad. */
  readonly about: readonly Bilingual[];
  /** The wizard's topic and field that mend it. */
  readonly topic: Topic | null;
  readonly field: string | null;
  /** False where the legal catalogue has the rule from memory only: the mark goes wherever the finding is shown. */
  readonly verified: boolean;
  readonly places: readonly FindingPlace[];
}

/** The finding stops publishing. */
export function stopsPublishing(finding: Finding): boolean {
  return finding.severity === 'block';
}

/** Publishing with it takes a person's recorded decision. */
export function needsAcknowledgement(finding: Finding): boolean {
  return finding.severity === 'error';
}

/** Most severe first; the order of rules within a severity stays. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
