import { z } from 'zod';
import { actions, acts, bases, codeSchema, consentMechanisms, laws, methods, optOuts, purposeKinds, endActions, recognisedInterests, collectionWays, transmissions } from '@/policy/vocabulary';
import { answer, choice, choices, localized, reference, references, rowId, rows, topic, yesNo } from './fields';

export const basis = z.strictObject({
  kind: codeSchema(bases),
  name: answer(localized, 'Own name of the basis, if the kind does not say it well: a noun phrase in the nominative, without a final stop.'),
  law: choice(laws, 'Law under which the basis is claimed; not answered = every law that the policy claims.'),
  acts: choices(acts, 'Acts that oblige, for a legal obligation.'),
  otherActs: rows(localized, 'Further acts in own words, in the nominative, with number and date.'),
  interest: answer(localized, 'The legitimate interest, in a few words, in the nominative.'),
  recognised: choice(recognisedInterests, 'Which recognised legitimate interest, for that basis of the United Kingdom.'),
  document: answer(reference('documents.related'), 'The contract or consent form.'),
  mechanism: choice(consentMechanisms, 'How the consent is given.'),
  note: answer(localized, 'Further detail in a few words.'),
});

export const purpose = z.strictObject({
  id: rowId,
  kind: choice(purposeKinds, 'Kind of purpose; null with an own name where no kind fits.'),
  name: answer(localized, 'Own name of the purpose, if the kind does not say it: a noun phrase in the nominative, lower case, without a final stop: «участие в конкурсах».'),
  details: rows(localized, 'What it includes, each a noun phrase in the nominative without a final stop.'),
  subjects: references('subjects.groups', 'Whose data; not answered = as the data categories say.'),
  data: references('data.categories', 'Which data.'),
  bases: answer(z.array(basis).max(20), 'On what legal bases.'),
  actions: choices(actions, 'Operations, where they differ from the general list.'),
  recipients: references('recipients.list', 'Who gets data for this purpose, where the policy says so for each purpose.'),
  method: choice(methods, 'Method, where it differs from the general one.'),
  retention: references('retention.rules', 'Retention rules, where they do not follow from the data.'),
  endAction: choice(endActions, 'What happens when the purpose is achieved, where it differs.'),
  optOut: choice(optOuts, 'How a person says no.'),
  onBehalfOf: answer(reference('subjects.groups'), 'Customer on whose instruction it is done.'),
  condition: answer(localized, 'When the processing takes place, if only in some cases, without a final stop: «если вы оставили отзыв».'),
  occasional: yesNo('The processing takes place only if the case arises ("if any").'),
});

/** Why data are processed, on what ground, by what operations. */
export const purposesAnswers = topic({
  list: rows(purpose, 'Purposes of processing.'),
  actions: choices(actions, 'Operations with personal data.'),
  method: choice(methods, 'With or without automation.'),
  otherActions: rows(localized, 'Further operations in own words, each a noun in the nominative.'),
  transmission: choice(transmissions, 'Whether data travel over networks during processing, as in the notice to Roskomnadzor.'),
  collectionWays: choices(collectionWays, 'How data are collected.'),
  otherCollectionWays: rows(localized, 'Further ways of collection in own words, in the nominative.'),
  actionsByThirdParties: yesNo('The same operations are done by third parties on our behalf.'),
  onlyListed: yesNo('Processing that is not listed takes place only on a ground that the law provides.'),
  continuesOnEdit: yesNo('Processing goes on when a person edits or adds data.'),
  changeNeedsConsent: yesNo('A change of purposes needs a new consent, unless the law gives another ground.'),
  continuesOnOtherGround: yesNo('After a request to stop, processing goes on where the law gives another ground.'),
});
