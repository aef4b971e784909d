import { z } from 'zod';
import type { Answers } from '@/policy/answers';
import { lawsAnswers } from '@/policy/answers/laws';
import { codeSchema, laws, type Law } from '@/policy/vocabulary';
import type { Deriving } from './names';
import { dateOnly } from './shape';

export const lawsFacts = lawsAnswers.unwrap().extend({
  /** The law that leads. Unanswered reads as `none` for drafting; `leadAnswered` tells the two apart. */
  lead: codeSchema(laws),
  leadAnswered: z.boolean(),
  /** Every law that the policy claims, the leading one first; empty when it claims none. */
  all: z.array(codeSchema(laws)),
  hasSeveral: z.boolean(),
  /** The policy claims a law with the notions of the GDPR (EU or UK). */
  gdprLike: z.boolean(),
  /** The day as of which the law is read. */
  asOf: dateOnly,
  translated: z.boolean(),
});

/** Every law that the policy claims, each once, the leading one first. */
export function claimedLaws(answers: Answers): Exclude<Law, 'none'>[] {
  const { lead, also } = answers.laws;
  return [...new Set([lead ?? 'none', ...(also ?? [])])].filter((law) => law !== 'none');
}

export function deriveLaws({ answers, asOf }: Deriving): z.output<typeof lawsFacts> {
  const { lead } = answers.laws;
  const all = claimedLaws(answers);
  return {
    ...answers.laws,
    lead: lead ?? 'none',
    leadAnswered: lead !== null,
    all,
    hasSeveral: all.length > 1,
    gdprLike: all.includes('eu-gdpr') || all.includes('uk-gdpr'),
    asOf,
    translated: (answers.laws.languages?.length ?? 2) > 1,
  };
}
