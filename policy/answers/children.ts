import { z } from 'zod';
import { internalOperations, parentalConsentMethods } from '@/policy/vocabulary';
import { answer, choices, emailAddress, topic, yesNo } from './fields';

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
  soldUnder16: yesNo('The business actually knows that it sells or shares data of people under 16 (11 CCR § 7070, 7071).'),
  cannotVerify: yesNo('The policy says that age cannot be fully verified.'),
  mixedAudience: yesNo('Children are among the audience, though not the main one.'),
  ageScreen: yesNo('Age is asked neutrally before any data are collected.'),
  kidsCategory: yesNo('The app stands in the Kids category of the App Store.'),
  parentalGate: yesNo('A parental gate stands before links out of the app and before purchases.'),
  parentalConsentMethods: choices(parentalConsentMethods, 'How a parent gives verifiable consent; [] = none is asked for.'),
  sharingConsentSeparate: yesNo('A parent may allow collection and use without allowing disclosure to third parties.'),
  publicPosting: yesNo('A child can make personal information public in the service; false = explicitly not.'),
  onlyNecessary: yesNo('Taking part never depends on giving more data than is needed for it.'),
  identifierUses: choices(internalOperations, 'What persistent identifiers of children are used for.'),
  identifiersNotForAds: yesNo('They are not used to contact a child, to make a profile or for advertising based on behaviour.'),
  audioDeleted: yesNo('An audio file with a child’s voice is used only to answer the request and then deleted at once.'),
  profiledAds: yesNo('Advertising based on profiling is shown to minors; false = explicitly not (DSA Art. 28(2)).'),
});
