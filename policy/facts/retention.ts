import { z } from 'zod';
import { retentionAnswers, retentionRule, retentionStage } from '@/policy/answers/retention';
import { codeSchema, dataCategoryKinds, endActions, retentionEvents } from '@/policy/vocabulary';
import { joined, nameOf, named, rowsOf, unnamed, type Deriving } from './names';
import { localized, localizedOrNull } from './shape';

export const retentionRuleFacts = retentionRule.extend({
  /** What is kept: the rule's own name, or its categories joined. */
  name: localized,
  stages: z.array(retentionStage),
  events: z.array(codeSchema(retentionEvents)),
  endAction: codeSchema(endActions).nullable(),
  party: named.nullable(),
  recipient: named.nullable(),
});
export type RetentionRuleFacts = z.output<typeof retentionRuleFacts>;

export const retentionFacts = retentionAnswers.unwrap().extend({
  rules: z.array(retentionRuleFacts).nullable(),
  inactiveDocument: localizedOrNull,
  depersonalisedPurposes: z.array(localized),
});

export function deriveRule(row: z.output<typeof retentionRule>, { answers, lookup }: Pick<Deriving, 'answers' | 'lookup'>): RetentionRuleFacts {
  const categories = rowsOf(answers.data.categories).filter((category) => row.data?.includes(category.id));
  const own = categories.map((category) => nameOf(category, dataCategoryKinds));
  return {
    ...row,
    name: row.name ?? (own.length > 0 ? joined(own, ', ') : unnamed),
    stages: [...rowsOf(row.stages)],
    events: [...rowsOf(row.events)],
    endAction: row.endAction ?? answers.retention.endAction,
    party: lookup.one('subjects.groups', row.party),
    recipient: lookup.one('recipients.list', row.recipient),
  };
}

export function deriveRetention(deriving: Deriving): z.output<typeof retentionFacts> {
  const { answers, lookup } = deriving;
  return {
    ...answers.retention,
    rules: answers.retention.rules && answers.retention.rules.map((row) => deriveRule(row, deriving)),
    inactiveDocument: lookup.one('documents.related', answers.retention.inactiveDocument)?.name ?? null,
    depersonalisedPurposes: [...rowsOf(answers.retention.depersonalisedPurposes)],
  };
}
