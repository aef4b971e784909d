import { answer, line, localized, period, references, rows, topic, yesNo } from './fields';
import { way } from './rights';

/** Deletion of the account by the person. */
export const deletionAnswers = topic({
  possible: yesNo('A person can delete the account.'),
  ways: rows(way, 'How.'),
  confirmation: yesNo('Deletion is confirmed first.'),
  immediatelyInaccessible: yesNo('The account becomes inaccessible at once (soft deletion).'),
  grace: answer(period, 'Time during which it can be recovered.'),
  recoverCommand: answer(line, 'Command or place that recovers it: "/undelete".'),
  period: answer(period, 'Time within which the data are gone.'),
  data: references('data.categories', 'Data that are deleted; not answered = all.'),
  irreversible: yesNo('Deletion is irreversible.'),
  legalHold: yesNo('Except for records that the law requires us to keep.'),
  undelivered: yesNo('Messages that were not delivered are deleted too.'),
  uninstallKeeps: yesNo('Removing the app without deleting the account leaves the data.'),
  othersKeep: yesNo('What other users already have stays with them.'),
  onShutdown: yesNo('If the service closes, the data are deleted.'),
  exceptions: answer(localized, 'What else remains, in a few words.'),
});
