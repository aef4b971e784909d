import { z } from 'zod';
import { audiences, codeSchema, dataCategoryKinds, dataItemKinds, dataSources, obligations, practices, requirements, specialCategories, treatments } from '@/policy/vocabulary';
import { answer, choice, choices, day, localized, reference, references, rowId, rows, topic, yesNo } from './fields';

export const dataItem = z.strictObject({
  id: rowId,
  kind: choice(dataItemKinds, 'Kind of item.'),
  name: answer(localized, 'Own name of the item, if the kind does not say it.'),
  parts: rows(localized, 'What the item consists of: "type", "duration", "intensity".'),
  note: answer(localized, 'Condition or detail in a few words: "if you set it", "set during onboarding".'),
  treatments: choices(treatments, 'What reduces what the item reveals: hashed, truncated, masked.'),
  requirement: choice(requirements, 'Mandatory or optional, where it differs from the category.'),
  accountIdentifier: yesNo('It is the only identifier of the account.'),
});

export const dataCategory = z.strictObject({
  id: rowId,
  kind: choice(dataCategoryKinds, 'Kind of category.'),
  name: answer(localized, 'Own name of the category, if the kind does not say it.'),
  subjects: references('subjects.groups', 'Whose data they are; empty = everyone.'),
  sources: choices(dataSources, 'Where the data come from.'),
  sourceParties: references('recipients.list', 'Third parties they come from.'),
  requirement: choice(requirements, 'Whether people must give them.'),
  obligation: choice(obligations, 'If they must be given: why (GDPR Art. 13(2)(e)).'),
  condition: answer(localized, 'When they are processed, if only in some cases: "only if you subscribe".'),
  consequence: answer(localized, 'What happens if they are not given.'),
  special: answer(z.array(codeSchema(specialCategories)).max(10), 'Special categories in it (GDPR Art. 9, 152-FZ Art. 10, 11); [] = none.'),
  useLimit: answer(localized, 'The only use that is made of them.'),
  determinedBy: answer(reference('subjects.groups'), 'Customer who determines what is in it, if not us.'),
  items: rows(dataItem, 'Items of the category.'),
});

export const visibility = z.strictObject({
  id: rowId,
  items: rows(localized, 'What is shown.'),
  audience: choice(audiences, 'To whom, unless the user changes it.'),
  hideable: yesNo('The user can hide some of it in the settings.'),
});

export const practice = z.strictObject({
  kind: codeSchema(practices),
  done: yesNo('true = it is done; false = it is explicitly not done, a claim that is printed and checked.'),
  exception: answer(localized, 'The exception, as the rest of the sentence "except …" (RU: «кроме случаев, когда …»).'),
  note: answer(localized, 'A further whole sentence.'),
});

/** What data are processed, by category and item, and which practices exist or do not. */
export const dataAnswers = topic({
  categories: rows(dataCategory, 'Categories of data with their items.'),
  visibility: rows(visibility, 'What other users see by default.'),
  practices: rows(practice, 'Practices that readers ask about: done, explicitly not done, or not answered.'),
  practicesCheckedAt: answer(day, 'Day on which the statements about what is not done were last checked.'),
  sensitiveBeyond: yesNo('Sensitive personal information is used or disclosed for more than the service needs (11 CCR § 7027(m)): for example to infer characteristics or to advertise.'),
  disseminationConditions: yesNo('If data are ever made public, the conditions are stated first.'),
  disseminationConsent: yesNo('Data are made public only on a separate consent (152-FZ Art. 10.1).'),
  healthForAds: yesNo('Health data are used for advertising, marketing or data mining; false = explicitly not.'),
});
