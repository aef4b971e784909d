import { blockEffects, contactChannels, disclaimers, prohibitedContent, reportSurfaces, sanctions } from '@/policy/vocabulary';
import { answer, choice, choices, localized, period, topic, yesNo } from './fields';

/** Content of users and its moderation; duties of an organiser of information dissemination; disclaimers. */
export const contentAnswers = topic({
  userContent: yesNo('Users publish content of their own.'),
  zeroTolerance: yesNo('Zero tolerance for unlawful content.'),
  prohibited: choices(prohibitedContent, 'What is prohibited.'),
  reportButton: answer(localized, 'Label of the report button.'),
  reportSurfaces: choices(reportSurfaces, 'Where it stands.'),
  reportChannel: choice(contactChannels, 'Where reports are made.'),
  reviewWithin: answer(period, 'Time to review a report.'),
  sanctions: choices(sanctions, 'What follows.'),
  blockUsers: yesNo('A user can block another user.'),
  blockEffects: choices(blockEffects, 'What the blocked user cannot do.'),
  csamRemoval: yesNo('Child sexual abuse material is removed at once and the account is banned for ever.'),
  csamReported: answer(localized, 'To whom it is reported: "Russian law enforcement".'),
  othersReshare: yesNo('People one communicates with can keep and pass on what they received.'),
  favouriteLists: yesNo('Lists of favourite contacts may be made and added to the account.'),
  supportCopies: yesNo('A user may give support copies of messages and contacts.'),
  organiser: yesNo('The controller is an organiser of information dissemination (149-FZ Art. 10.1).'),
  organiserCooperates: yesNo('It cooperates with authorised state bodies as the law prescribes.'),
  disclaimers: choices(disclaimers, 'Limits that the policy states.'),
  endToEnd: yesNo('Messages are end-to-end encrypted by default.'),
  endToEndAgainstUs: yesNo('Neither third parties nor we can read them.'),
  endToEndCalls: yesNo('Calls are end-to-end encrypted between the participants.'),
  deliveredDeleted: yesNo('Messages are deleted from the servers once delivered.'),
  undeliveredFor: answer(period, 'How long undelivered messages are kept.'),
});
