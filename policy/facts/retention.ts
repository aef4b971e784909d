import { z } from 'zod';
import { retentionAnswers, retentionRule, retentionStage } from '@/policy/answers/retention';
import { acts, codeSchema, dataCategoryKinds, destructionWays, endActions, purposeKinds, retentionEvents } from '@/policy/vocabulary';
import { joined, localizedOf, nameOf, named, namesOf, rowsOf, unnamed, type Deriving } from './names';
import { localized, localizedOrNull } from './shape';

const stageFacts = retentionStage.extend({ event: localizedOrNull });

export const retentionRuleFacts = retentionRule.extend({
  /** What is kept: the rule's own name, or its categories joined, or the purposes it serves. */
  name: localized,
  stages: z.array(stageFacts),
  /** Events and acts by their names, and those in own words. */
  events: z.array(localized),
  acts: z.array(localized),
  endAction: codeSchema(endActions).nullable(),
  party: named.nullable(),
  recipient: named.nullable(),
});
export type RetentionRuleFacts = z.output<typeof retentionRuleFacts>;

export const retentionFacts = retentionAnswers.unwrap().extend({
  rules: z.array(retentionRuleFacts).nullable(),
  inactiveDocument: localizedOrNull,
  depersonalisedPurposes: z.array(localized),
  /** Ways of destruction by their names, and those in own words. */
  destructionNames: z.array(localized),
});

export function deriveRule(row: z.output<typeof retentionRule>, { answers, lookup }: Pick<Deriving, 'answers' | 'lookup'>): RetentionRuleFacts {
  const categories = rowsOf(answers.data.categories).filter((category) => row.data?.includes(category.id));
  const purposes = rowsOf(answers.purposes.list).filter((purpose) => row.purposes?.includes(purpose.id));
  const own = categories.length > 0 ? categories.map((category) => nameOf(category, dataCategoryKinds)) : purposes.map((purpose) => nameOf(purpose, purposeKinds));
  return {
    ...row,
    name: row.name ?? (own.length > 0 ? joined(own, ', ') : unnamed),
    stages: rowsOf(row.stages).map((stage) => ({ ...stage, event: stage.ownEvent ?? (stage.event && localizedOf(retentionEvents[stage.event])) })),
    events: namesOf(row.events, retentionEvents, row.ownEvents),
    acts: namesOf(row.acts, acts, row.otherActs),
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
    destructionNames: namesOf(answers.retention.destructionWays, destructionWays, answers.retention.otherDestructionWays),
    depersonalisedPurposes: [...rowsOf(answers.retention.depersonalisedPurposes)],
  };
}
