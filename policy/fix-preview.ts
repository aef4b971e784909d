import { topicNames, type Answers, type Topic } from '@/policy/answers';
import type { Library } from '@/policy/clauses/library';
import { draftPolicy } from '@/policy/draft';
import { deriveFacts } from '@/policy/facts';
import { fixFor, isAnswered, type Asked, type Given } from '@/policy/fixes';
import { needsAcknowledgement, stopsPublishing, type Finding } from '@/policy/review/finding';
import { diffDocuments, type ClauseChange } from '@/policy/versions/document-diff';
import type { Bilingual, Language } from '@/policy/vocabulary';

/** What a finding offers: a button, and what has to be told first. */
export interface FixOffer {
  readonly rule: string;
  readonly title: Bilingual;
  readonly asks: readonly Asked[];
}

/** An answer that a fix changes. */
export interface ChangedAnswer {
  /** `rights.response` */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a fix would do, shown before it is accepted. */
export interface FixPreview {
  readonly answers: Answers;
  readonly changed: readonly ChangedAnswer[];
  /** The redline by language. */
  readonly documents: Readonly<Partial<Record<Language, readonly ClauseChange[]>>>;
  /** Findings that go, and those that stop or wait for a decision and would come. */
  readonly solved: readonly Finding[];
  readonly found: readonly Finding[];
}

/**
 * The fixes that findings offer, by rule, each once.
 * @param day as of which the law is read, YYYY-MM-DD
 */
export function offersFor(findings: readonly Finding[], answers: Answers, day: string): FixOffer[] {
  const facts = deriveFacts(answers, day);
  return [...new Set(findings.map(({ rule }) => rule))].flatMap((rule): FixOffer[] => {
    const fix = fixFor(rule);
    if (!fix || fix.when?.(answers, facts) === false) return [];
    return [{ rule, title: fix.title, asks: fix.asks?.(answers, facts) ?? [] }];
  });
}

/**
 * Answers with a fix applied.
 * @returns null where the rule has no fix, or a reply is missing or cannot be used
 */
export function applyFix(answers: Answers, rule: string, given: Given, day: string): Answers | null {
  const facts = deriveFacts(answers, day);
  const fix = fixFor(rule);
  if (!fix || fix.when?.(answers, facts) === false || !isAnswered(fix.asks?.(answers, facts) ?? [], given)) return null;
  return fix.apply(answers, facts, given);
}

/**
 * Drafts the policy as it is and as it would be with a fix, and tells the difference.
 * @param day as of which the law is read, YYYY-MM-DD
 * @returns null where the fix cannot be applied, see `applyFix`
 */
export function previewFix(answers: Answers, library: Library, day: string, rule: string, given: Given): FixPreview | null {
  const fixed = applyFix(answers, rule, given, day);
  if (!fixed) return null;
  const before = draftPolicy(answers, library, day);
  const after = draftPolicy(fixed, library, day);
  const grave = (finding: Finding) => stopsPublishing(finding) || needsAcknowledgement(finding);
  return {
    answers: fixed,
    changed: changedAnswers(answers, fixed),
    documents: Object.fromEntries(Object.entries(after.documents).map(([language, document]) => [language, diffDocuments(before.documents[language as Language] ?? null, document)])),
    solved: without(before.findings, after.findings),
    found: without(after.findings, before.findings).filter(grave),
  };
}

/** The answers in which two differ, topic by topic, field by field. */
export function changedAnswers(before: Answers, after: Answers): ChangedAnswer[] {
  return topicNames.flatMap((topic: Topic) => {
    const [was, is] = [before[topic] as Record<string, unknown>, after[topic] as Record<string, unknown>];
    return Object.keys(is).flatMap((field) => (JSON.stringify(was[field]) === JSON.stringify(is[field]) ? [] : [{ path: `${topic}.${field}`, before: was[field], after: is[field] }]));
  });
}

/** Findings of a list of which another says nothing: neither of the rule, nor of what it is about. */
function without(list: readonly Finding[], other: readonly Finding[]): Finding[] {
  const about = new Map<string, Set<string>>();
  for (const { rule, about: names } of other) about.set(rule, new Set([...(about.get(rule) ?? []), ...names.map(({ ru }) => ru)]));
  return list.filter((finding) => {
    const known = about.get(finding.rule);
    return known === undefined || finding.about.some(({ ru }) => !known.has(ru));
  });
}
