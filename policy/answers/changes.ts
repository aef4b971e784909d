import { z } from 'zod';
import { acceptanceModes, archiveAccess, disagreementActions, materialChanges, noticeChannels, noticeTriggers, codeSchema } from '@/policy/vocabulary';
import { answer, choice, choices, period, topic, yesNo } from './fields';

/** Acceptance of the policy, and how it changes. */
export const changesAnswers = topic({
  acceptance: choice(acceptanceModes, 'How the policy is accepted; "none" = it only informs.'),
  readBeforeUse: yesNo('People are asked to read it before use.'),
  onDisagreement: choices(disagreementActions, 'What a person who disagrees does.'),
  acceptanceIrrevocable: yesNo('Acceptance is called unconditional and irrevocable (existing policies only; review stops it).'),
  mayChange: yesNo('The controller may change the policy.'),
  unilateral: yesNo('It does so alone and at its own discretion.'),
  readerMayNotChange: yesNo('The policy says that the reader cannot change its terms.'),
  noticeChannels: choices(noticeChannels, 'How changes are announced.'),
  noticePeriod: answer(period, 'How long before they take effect.'),
  noticeTrigger: choice(noticeTriggers, 'Which changes are announced.'),
  individualNotice: yesNo('Each person is notified individually; false = explicitly not.'),
  materialChanges: choices(materialChanges, 'What counts as a material change.'),
  versionNumberRises: yesNo('A material change raises the version number.'),
  reconfirmation: yesNo('A material change needs a new confirmation.'),
  acceptedByUse: yesNo('Going on using the service is acceptance of a change (existing policies only; review warns).'),
  onDisagreementWithChange: choices(disagreementActions, 'What a person who disagrees with a change does.'),
  accountEndsOnDisagreement: yesNo('Processing and the account end then.'),
  archive: answer(z.array(codeSchema(archiveAccess)).max(4), 'How earlier versions are reached.'),
  showsLastUpdate: yesNo('The date of the last update stands at the top.'),
  currentAtPath: yesNo('The version in force is the one published at the address of the policy.'),
  showsEffectiveDate: yesNo('Each new version states its effective date.'),
  userFollows: yesNo('People follow the current version themselves.'),
});
