import type { Answers } from '@/policy/answers';
import type { Library } from '@/policy/clauses/library';
import { compose, type Composition } from '@/policy/compose';
import { deriveFacts, type Facts } from '@/policy/facts';
import type { Coverage } from '@/policy/review/coverage';
import type { Finding } from '@/policy/review/finding';
import { review } from '@/policy/review/review';
import type { Language } from '@/policy/vocabulary';

/** Everything that follows from answers: what the command line shows and what publishing freezes. */
export type Draft = Omit<Composition, 'findings'> & {
  facts: Facts;
  /** What a person should mend or know, most severe first; `block` stops publishing. */
  findings: Finding[];
  /** Every requirement of the claimed laws: whether it is met, and where. */
  coverage: Coverage[];
};

/** The languages of a document: those answered, or both while nobody has. */
export function languagesOf(answers: Answers): readonly Language[] {
  return answers.laws.languages ?? ['ru', 'en'];
}

/**
 * Drafts a policy: answers → facts → selection → documents, with the findings of review.
 * @param asOf day as of which the law is read, YYYY-MM-DD
 * @param languages languages to draft; those of the document by default
 */
export function draftPolicy(answers: Answers, library: Library, asOf: string, languages = languagesOf(answers)): Draft {
  const facts = deriveFacts(answers, asOf);
  const { selection, documents, findings } = compose(facts, library, { languages, style: facts.style });
  return { facts, selection, documents, ...review(facts, { documents: Object.values(documents), findings }, asOf) };
}
