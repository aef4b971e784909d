import { z } from 'zod';
import { answer, emailAddress, topic, yesNo } from './fields';

/** Minors. */
export const childrenAnswers = topic({
  minimumAge: answer(z.number().int().min(0).max(21), 'Age from which the service may be used.'),
  forChildren: yesNo('The service is directed at children.'),
  ageChecked: yesNo('Age is verified.'),
  notKnowingly: yesNo('Data of younger people are not knowingly processed.'),
  deletedOnDiscovery: yesNo('An account found to belong to a younger person is deleted.'),
  parentalConsent: yesNo('A legal representative gives consent for younger users.'),
  parentsMayAsk: yesNo('A parent or guardian may ask for deletion and a stop of processing.'),
  parentContact: answer(emailAddress, 'Where a parent writes; not answered = the privacy contact.'),
  cannotVerify: yesNo('The policy says that age cannot be fully verified.'),
});
