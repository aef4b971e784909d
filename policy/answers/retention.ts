import { z } from 'zod';
import { acts, destructionProofs, destructionWays, endActions, retentionEvents, retentionModes } from '@/policy/vocabulary';
import { answer, choice, choices, localized, period, reference, references, rowId, rows, topic, yesNo } from './fields';

export const retentionStage = z.strictObject({
  name: answer(localized, 'Stage or condition, without a final stop: "in the active zone", "active account", "on the Free plan".'),
  period: answer(period, 'How long.'),
  event: choice(retentionEvents, 'Event from which it runs.'),
  ownEvent: answer(localized, 'That event in own words, in the nominative, if no code fits.'),
});

export const retentionRule = z.strictObject({
  id: rowId,
  data: references('data.categories', 'Categories of data it applies to.'),
  purposes: references('purposes.list', 'Purposes it applies to, where the period depends on the purpose and not on the kind of data.'),
  name: answer(localized, 'Name of what is kept, if it is not simply the categories: a noun phrase in the nominative, lower case: «личные дела работников».'),
  mode: choice(retentionModes, 'How the period is determined. "period" = a length from an event (period + events); "at-most" and "at-least" = a longest and a shortest period; "until-event" = until one of the events; "until-event-at-most" = until the event, but no longer than the period; "event-plus-period" = until the event and a length after it; "variants" and "staged" = see stages; "set-by-law" and "set-by-contract" = name the act or document in acts, otherActs or note. "As long as the purposes require" = until-event with purpose-achieved.'),
  period: answer(period, 'The period.'),
  events: choices(retentionEvents, 'Events: start of the period, or end of keeping. With several, the first to come counts.'),
  ownEvents: rows(localized, 'Further events in own words, in the nominative: «снятие кандидатуры».'),
  stages: rows(retentionStage, 'Stages or variants, each with its period.'),
  acts: choices(acts, 'Acts that require or justify the period.'),
  otherActs: rows(localized, 'Further acts in own words, in the nominative, with number and date.'),
  reason: answer(localized, 'Why so long, in a few words, without a final stop.'),
  endAction: choice(endActions, 'What happens then.'),
  legalHold: yesNo('Except for records that the law requires us to keep longer.'),
  party: answer(reference('subjects.groups'), 'Customer who controls the period.'),
  recipient: answer(reference('recipients.list'), 'Recipient who sets the period.'),
  note: answer(localized, 'Further detail in a few words.'),
});

/** How long data are kept, from which event, and what ends them. */
export const retentionAnswers = topic({
  rules: rows(retentionRule, 'Retention rules.'),
  endAction: choice(endActions, 'What happens when a period ends, unless a rule says otherwise.'),
  afterPurpose: answer(period, 'Within what time after the purpose is achieved.'),
  unlessLaw: yesNo('Unless the law sets another period.'),
  inactiveAccounts: answer(localized, 'Which inactive accounts are deleted automatically: "accounts on the Free plan".'),
  inactiveDocument: answer(reference('documents.related'), 'Document that sets the rules for inactive accounts.'),
  inactiveClause: answer(localized, 'Place in that document: "Section 13".'),
  destructionWays: choices(destructionWays, 'How data and their media are destroyed.'),
  otherDestructionWays: rows(localized, 'Further ways in own words, in the nominative.'),
  destructionProofs: choices(destructionProofs, 'What proves the destruction.'),
  destructionCommission: yesNo('A commission carries out the destruction.'),
  longerForPopular: yesNo('Popular content may be kept longer, to deliver it faster.'),
  depersonalisedFor: answer(period, 'How long depersonalised data are kept after the end of use.'),
  depersonalisedPurposes: rows(localized, 'Purposes of depersonalised data: research, reports, publications.'),
  depersonaliseFirst: yesNo('For these purposes data are always depersonalised first.'),
});
