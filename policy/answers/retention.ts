import { z } from 'zod';
import { acts, endActions, retentionEvents, retentionModes } from '@/policy/vocabulary';
import { answer, choice, choices, localized, period, reference, references, rowId, rows, topic, yesNo } from './fields';

export const retentionStage = z.strictObject({
  name: answer(localized, 'Stage or condition: "in the active zone", "active account", "on the Free plan".'),
  period: answer(period, 'How long.'),
  event: choice(retentionEvents, 'Event from which it runs.'),
});

export const retentionRule = z.strictObject({
  id: rowId,
  data: references('data.categories', 'Categories of data it applies to.'),
  name: answer(localized, 'Name of the set of data, if it is not simply the categories.'),
  mode: choice(retentionModes, 'How the period is determined.'),
  period: answer(period, 'The period.'),
  events: choices(retentionEvents, 'Events: start of the period, or end of keeping.'),
  stages: rows(retentionStage, 'Stages or variants, each with its period.'),
  acts: choices(acts, 'Acts that require or justify the period.'),
  reason: answer(localized, 'Why so long, in a few words.'),
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
  longerForPopular: yesNo('Popular content may be kept longer, to deliver it faster.'),
  depersonalisedFor: answer(period, 'How long depersonalised data are kept after the end of use.'),
  depersonalisedPurposes: rows(localized, 'Purposes of depersonalised data: research, reports, publications.'),
  depersonaliseFirst: yesNo('For these purposes data are always depersonalised first.'),
});
