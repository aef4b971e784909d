import { consentMechanisms, marketingChannels, marketingContents } from '@/policy/vocabulary';
import { answer, choice, choices, localized, period, references, rows, topic, yesNo } from './fields';
import { way } from './rights';

/** Advertising mailings. Prior consent: Art. 18 of 38-FZ, Art. 15 of 152-FZ. */
export const marketingAnswers = topic({
  sent: yesNo('Marketing messages are sent; false = explicitly not.'),
  channels: choices(marketingChannels, 'By which channels.'),
  contents: choices(marketingContents, 'What about.'),
  consent: choice(consentMechanisms, 'How prior consent is given.'),
  withdrawalWays: rows(way, 'How it is withdrawn.'),
  withdrawalEverySending: yesNo('Each message carries a way to unsubscribe.'),
  recipients: references('recipients.list', 'Through whom they are sent.'),
  ownChangeNotice: answer(period, 'Notice of changes to the rules on mailings.'),
  ownChangeChannel: choice(marketingChannels, 'Channel of that notice.'),
  ownChangeAcceptance: choice(consentMechanisms, 'How such changes are accepted.'),
  stopsOnDisagreement: yesNo('Without acceptance the mailings and the transfer for them stop.'),
  separateFromRest: yesNo('The rules on mailings do not affect other processing.'),
  banners: yesNo('Third-party advertising banners are shown; false = explicitly not.'),
  bannersFuture: yesNo('If banners ever appear, the policy will be updated first.'),
  note: answer(localized, 'Further whole sentence.'),
});
