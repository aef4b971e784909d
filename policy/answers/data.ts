import { z } from 'zod';
import { audiences, codeSchema, dataCategoryKinds, dataItemKinds, dataSources, obligations, practices, requirements, legalSecrets, specialCategories, treatments, unwanted } from '@/policy/vocabulary';
import { answer, choice, choices, day, localized, reference, references, rowId, rows, topic, yesNo, period } from './fields';

export const dataItem = z.strictObject({
  id: rowId,
  kind: choice(dataItemKinds, 'Kind of item; null with an own name where no kind fits.'),
  name: answer(localized, 'Own name of the item, if the kind does not say it: a noun phrase in the nominative, lower case, without a final stop.'),
  parts: rows(localized, 'What the item consists of: "type", "duration", "intensity".'),
  note: answer(localized, 'Condition or detail in a few words: "if you set it", "set during onboarding".'),
  treatments: choices(treatments, 'What reduces what the item reveals: hashed, truncated, masked.'),
  requirement: choice(requirements, 'Mandatory or optional, where it differs from the category.'),
  accountIdentifier: yesNo('It is the only identifier of the account.'),
});

export const dataCategory = z.strictObject({
  id: rowId,
  kind: choice(dataCategoryKinds, 'Kind of category; null with an own name where no kind fits.'),
  name: answer(localized, 'Own name of the category, if the kind does not say it: a noun phrase in the nominative, lower case, without a final stop.'),
  subjects: references('subjects.groups', 'Whose data they are; empty = everyone.'),
  sources: choices(dataSources, 'Where the data come from. The first one decides under which heading the category stands.'),
  sourceParties: references('recipients.list', 'Third parties they come from, if they are among the recipients.'),
  otherSources: rows(localized, 'Further sources in own words, in the nominative: «учебные заведения».'),
  requirement: choice(requirements, 'Whether people must give them.'),
  obligation: choice(obligations, 'If they must be given: why (GDPR Art. 13(2)(e)).'),
  condition: answer(localized, 'When they are processed, if only in some cases, without a final stop: "only if you subscribe".'),
  consequence: answer(localized, 'What happens if they are not given, without a final stop: «мы не сможем записать вас на приём».'),
  special: answer(z.array(codeSchema(specialCategories)).max(10), 'Special categories in it (GDPR Art. 9, 152-FZ Art. 10, 11); [] = none.'),
  useLimit: answer(localized, 'The only use that is made of them, in the nominative: «расчёт стоимости доставки».'),
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

export const ownPractice = z.strictObject({
  id: rowId,
  name: answer(localized, 'The practice as a noun phrase in the nominative: "sharing of data with insurers", «передача данных страховщикам».'),
  done: yesNo('true = it is done; false = it is explicitly not done.'),
  note: answer(localized, 'A further whole sentence, with its final stop.'),
});

export const videoSurveillance = z.strictObject({
  done: yesNo('true = there is video surveillance; false = there is explicitly none.'),
  places: rows(localized, 'Where the cameras are, each in the nominative: «торговые залы», "entrances".'),
  purposes: rows(localized, 'Why, each in the nominative: «безопасность посетителей».'),
  period: answer(period, 'How long recordings are kept.'),
  sound: yesNo('Sound is recorded too.'),
  signs: yesNo('Signs warn of the cameras.'),
  identifies: yesNo('true = recordings are used to establish who a person is (biometric data, 152-FZ Art. 11); false = they are not.'),
});

/** What data are processed, by category and item, and which practices exist or do not. */
export const dataAnswers = topic({
  categories: rows(dataCategory, 'Categories of data with their items.'),
  visibility: rows(visibility, 'What other users see by default.'),
  practices: rows(practice, 'Practices that readers ask about. done: true = "we do", done: false = "we do not", a claim that is printed and checked.'),
  ownPractices: rows(ownPractice, 'Further practices that are done or explicitly not done, in own words, where no kind of practice fits.'),
  videoSurveillance: answer(videoSurveillance, 'Video surveillance on premises.'),
  legalSecrets: choices(legalSecrets, 'Secrets protected by law that part of the data falls under. The policy then says that they are disclosed only with written consent or where a law requires it.'),
  unwanted: choices(unwanted, 'What people are asked not to send through the service.'),
  otherUnwanted: rows(localized, 'Further things that people are asked not to send, in the nominative.'),
  accuracyChecked: yesNo('Whether the truth of the data that people give is checked: false = the policy says that it is not.'),
  publicSources: yesNo('Public sources of data (directories, a staff page) are made: true only with written consent (152-FZ Art. 8); false = explicitly not.'),
  practicesCheckedAt: answer(day, 'Day on which the statements about what is not done were last checked.'),
  sensitiveBeyond: yesNo('Sensitive personal information is used or disclosed for more than the service needs (11 CCR § 7027(m)): for example to infer characteristics or to advertise.'),
  disseminationConditions: yesNo('If data are ever made public, the conditions are stated first.'),
  disseminationConsent: yesNo('Data are made public only on a separate consent (152-FZ Art. 10.1).'),
  healthForAds: yesNo('Health data are used for advertising, marketing or data mining; false = explicitly not.'),
});
