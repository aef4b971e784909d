import { placeholderMessage, type DocumentFinding } from '@/policy/document/findings';
import type { Document } from '@/policy/document/tree';
import { factsShape, topicNames, type Facts, type Topic } from '@/policy/facts';
import { labelAt } from '@/policy/selection/explain';
import { appleRequirements } from './apple';
import { belarusianRequirements } from './belarus';
import { californianRequirements } from './california';
import { childrenRequirements } from './children';
import { consistencyRules } from './consistency';
import { cover, type Coverage } from './coverage';
import { europeanRequirements } from './european-union';
import { bySeverity, type Finding } from './finding';
import { googlePlayRequirements } from './google-play';
import { kazakhRequirements } from './kazakhstan';
import type { Requirement } from './requirement';
import { applyRules, type Rule } from './rule';
import { russianRequirements } from './russia';
import { StatedClauses } from './stated';
import { telegramRequirements } from './telegram';
import { britishRequirements } from './united-kingdom';

/** The requirement catalogue, law by law and platform by platform. */
export const requirements: readonly Requirement[] = [
  ...russianRequirements,
  ...europeanRequirements,
  ...britishRequirements,
  ...californianRequirements,
  ...belarusianRequirements,
  ...kazakhRequirements,
  ...appleRequirements,
  ...googlePlayRequirements,
  ...telegramRequirements,
  ...childrenRequirements,
];

/** Every rule of review, in the order in which findings of one severity are shown. */
export const rules: readonly Rule[] = [
  {
    id: 'LAW-UNANSWERED',
    law: null,
    article: null,
    severity: 'block',
    verified: true,
    topic: 'laws',
    field: 'lead',
    message: { ru: 'Не выбран закон, по которому составлена политика.', en: 'The law that the policy follows has not been chosen.' },
    broken: (facts) => !facts.laws.leadAnswered,
  },
  {
    id: 'LAW-NONE',
    law: null,
    article: null,
    severity: 'warning',
    verified: true,
    topic: 'laws',
    field: 'lead',
    message: {
      ru: 'Политика не называет ни одного закона: ни один регулятор и магазин приложений не примет её как полную.',
      en: 'The policy claims no law: no regulator and no app store will take it as complete.',
    },
    broken: (facts) => facts.laws.leadAnswered && facts.laws.all.length === 0,
  },
  ...consistencyRules,
];

/** What review comes to. */
export interface Review {
  /** What a person should mend or know, the most severe first. */
  readonly findings: Finding[];
  /** Every requirement of the claimed laws and of the platforms, with its state and its places. */
  readonly coverage: Coverage[];
}

/**
 * Reviews what is about to be published: the requirements over facts and documents, the contradictions between facts, and what
 * composing the documents found (placeholders, references that lead nowhere), which always stops publishing.
 *
 * @param drafted the documents and what composing them found; without documents the facts alone decide
 * @param day as of which the law is read, YYYY-MM-DD
 */
export function review(facts: Facts, drafted: { documents: readonly Document[]; findings: readonly DocumentFinding[] }, day: string): Review {
  const covered = cover(requirements, facts, new StatedClauses(drafted.documents), day);
  const missing = covered.flatMap(({ finding }) => finding ?? []);
  return {
    findings: bySeverity([...ofDocuments(drafted.findings, facts), ...missing, ...applyRules(rules, facts, day)]),
    coverage: covered.map(({ coverage }) => coverage),
  };
}

/** One finding for the same gap: both languages and every clause that prints it become its places. */
function ofDocuments(found: readonly DocumentFinding[], facts: Facts): Finding[] {
  const merged = new Map<string, Finding>();
  for (const one of found) {
    const target = one.rule === 'placeholder' ? gapOf(facts, one.target) : one.target;
    const key = `${one.rule}\n${target}`;
    const before = merged.get(key);
    merged.set(key, {
      rule: one.rule,
      severity: 'block',
      law: null,
      article: null,
      message: before?.message ?? messageOf(one, target),
      why: null,
      remedy: null,
      about: [],
      topic: isTopic(one.topic) ? one.topic : null,
      field: target.split('.').slice(1).join('.') || null,
      verified: true,
      places: [...(before?.places ?? []), { language: one.language, clauseId: one.clauseId }],
    });
  }
  return [...merged.values()];
}

/** A list that nobody answered prints a row of placeholders: the gap is the list, not each of its fields. */
function gapOf(facts: Facts, path: string): string {
  let at: unknown = facts;
  const walked: string[] = [];
  for (const step of path.split('.')) {
    if (typeof at !== 'object' || at === null) break;
    at = (at as Record<string, unknown>)[step];
    walked.push(step);
    if (at === null) break;
  }
  return walked.join('.');
}

/** A document knows the name of a gap in its own language; a finding is read in either. */
function messageOf(one: DocumentFinding, target: string): Finding['message'] {
  const label = labelAt(factsShape, target.split('.').map((step) => (/^\d+$/.test(step) ? '[]' : step)));
  if (one.reason === null || label === undefined) return one.message;
  return placeholderMessage(target === one.target ? one.reason : 'unanswered', label);
}

function isTopic(name: string): name is Topic {
  return (topicNames as readonly string[]).includes(name);
}
