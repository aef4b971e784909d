import { z } from 'zod';
import type { Answers } from '@/policy/answers';
import { lawsAnswers } from '@/policy/answers/laws';
import { acts, codeSchema, laws, type Act, type Law } from '@/policy/vocabulary';
import { californiaFacts, deriveCalifornia } from './california';
import { deriveKazakhstan, kazakhstanFacts } from './kazakhstan';
import { namesOf, rowsOf, type Deriving } from './names';
import { dateOnly, localized } from './shape';

export const lawsFacts = lawsAnswers.unwrap().extend({
  /** The law that leads. Unanswered reads as `none` for drafting; `leadAnswered` tells the two apart. */
  lead: codeSchema(laws),
  leadAnswered: z.boolean(),
  /** Every law that the policy claims, the leading one first; empty when it claims none. */
  all: z.array(codeSchema(laws)),
  hasSeveral: z.boolean(),
  /** The policy claims a law with the notions of the GDPR (EU or UK). */
  gdprLike: z.boolean(),
  /** Claimed laws under which each processing needs a legal basis: all but that of California. */
  askingBases: z.array(codeSchema(laws)),
  /** Claimed laws that want each purpose set out separately and in full. */
  perPurpose: z.array(codeSchema(laws)),
  california: californiaFacts,
  kazakhstan: kazakhstanFacts,
  /** The day as of which the law is read. */
  asOf: dateOnly,
  translated: z.boolean(),
  /** Acts named beside the claimed laws, which have clauses of their own: by their names, and those in own words. */
  actNames: z.array(localized),
});

/** The acts that a claimed law names by a clause of its own. */
const ACTS_OF: Readonly<Partial<Record<Law, readonly Act[]>>> = { 'uk-gdpr': ['uk-gdpr', 'uk-dpa'], 'us-ca': ['us-ccpa'] };

/** Every law that the policy claims, each once, the leading one first. */
export function claimedLaws(answers: Answers): Exclude<Law, 'none'>[] {
  const { lead, also } = answers.laws;
  return [...new Set([lead ?? 'none', ...(also ?? [])])].filter((law) => law !== 'none');
}

/** 152-FZ Art. 18.1(1)(2); Belarus: Law No. 99-Z Art. 17 with the recommendations of the Centre; Kazakhstan: the list of data per task, Law No. 94-V Art. 25(2)(1). */
const PER_PURPOSE: readonly Law[] = ['ru-152fz', 'by-99z', 'kz-94v'];

export function deriveLaws(deriving: Deriving): z.output<typeof lawsFacts> {
  const { answers, asOf } = deriving;
  const { lead } = answers.laws;
  const all = claimedLaws(answers);
  const named: readonly string[] = all.flatMap((law): readonly string[] => ACTS_OF[law] ?? [law]);
  return {
    ...answers.laws,
    lead: lead ?? 'none',
    leadAnswered: lead !== null,
    all,
    hasSeveral: all.length > 1,
    gdprLike: all.includes('eu-gdpr') || all.includes('uk-gdpr'),
    askingBases: all.filter((law) => law !== 'us-ca'),
    perPurpose: all.filter((law) => PER_PURPOSE.includes(law)),
    california: deriveCalifornia(deriving),
    kazakhstan: deriveKazakhstan(deriving),
    asOf,
    actNames: namesOf(rowsOf(answers.laws.citedActs).filter((act) => !named.includes(act)), acts, answers.laws.otherActs),
    translated: (answers.laws.languages?.length ?? 2) > 1,
  };
}
