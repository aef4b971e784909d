import type { Severity } from '@/policy/review/finding';
import type { Bilingual, Law } from '@/policy/vocabulary';
import type { Audited } from './audited-text';

/** Where in the text a rule is broken. */
export interface Spot {
  /** Place of the block; null for what the text does not say anywhere. */
  readonly block: number | null;
  readonly from: number;
  readonly to: number;
  /** What the message says beyond the rule: the number that is missing, the companies that are meant. */
  readonly detail?: Bilingual;
}

/** One rule of the audit: data but for the function that looks for it. */
export interface AuditRule {
  readonly id: string;
  readonly severity: Severity;
  /** The law under which it is a fault; null where it is one under any. */
  readonly law: Exclude<Law, 'none'> | null;
  readonly article: Bilingual | null;
  /** `{detail}` is replaced by the detail of the spot. */
  readonly message: Bilingual;
  readonly remedy: Bilingual;
  readonly find: (text: Audited) => readonly Spot[];
}

/** What is wrong with a text, where, and what to do. */
export interface AuditFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly law: Exclude<Law, 'none'> | null;
  readonly article: Bilingual | null;
  readonly message: Bilingual;
  readonly remedy: Bilingual;
  /** The words of the text; null for what is missing. */
  readonly quote: string | null;
  readonly place: { readonly block: number; readonly offset: number; readonly length: number; readonly number: string | null; readonly line: number | null } | null;
}
