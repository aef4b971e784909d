import { z } from 'zod';
import { countries, ownerships, storedThings, transferRisks } from '@/policy/vocabulary';
import { answer, choice, choices, localized, reference, rowId, rows, topic, yesNo } from './fields';

export const storageLocation = z.strictObject({
  id: rowId,
  holds: choices(storedThings, 'What is kept there.'),
  otherHolds: rows(localized, 'What else is kept there, in own words, in the nominative.'),
  provider: answer(reference('recipients.list'), 'Recipient who runs it.'),
  country: choice(countries, 'Country.'),
  city: answer(localized, 'City or region, in the nominative.'),
  address: answer(localized, 'Address of the data centre or premises, in one line.'),
  ownership: choice(ownerships, 'Own or leased.'),
  encrypted: yesNo('What is kept there is encrypted.'),
  product: answer(localized, 'Kind of servers or product: "virtual private servers (VDS)", "Object Storage".'),
});

/** Where data are kept, and what crosses a border. Whether a transfer abroad exists is derived from recipients, not asked twice. */
export const storageAnswers = topic({
  locations: rows(storageLocation, 'Places where data are kept.'),
  paper: yesNo('true = data are also kept on paper; false = explicitly not.'),
  localised: yesNo('Data of Russian citizens are first recorded and kept in databases in Russia (152-FZ Art. 18(5)).'),
  sameForEveryone: yesNo('Data of users of every country are kept in the same place.'),
  sameForEveryoneNote: answer(localized, 'Detail, for example which domains share the servers.'),
  onDevice: yesNo('Content is kept on the user’s device only.'),
  transfersAbroad: yesNo('The founder’s own statement on transfers abroad: checked against the recipients.'),
  transferException: answer(localized, 'The only thing that goes abroad, in a few words.'),
  transferNotice: yesNo('Roskomnadzor has been notified of transfers abroad (152-FZ Art. 12).'),
  transferFutureNotice: yesNo('If transfers abroad begin, people and the authority will be notified.'),
  transferCheckedFirst: yesNo('Before a transfer abroad the controller makes sure that the state protects the rights of data subjects, and to other states transfers only with consent or for a contract.'),
  transferRisks: choices(transferRisks, 'Risks of the transfer of which the policy informs.'),
  transferBlanketConsent: yesNo('The policy says that the reader permits transfers abroad by accepting it (existing policies only; review warns).'),
});
