import { z } from 'zod';
import { addressKinds, affiliateRoles, contactChannels, contactPurposes, controllerKinds, controllerRoles, countries, dpoStates, territories } from '@/policy/vocabulary';
import { isBin, isKpp, isOgrn, isOgrnip, isOrganisationInn, isPersonInn, isUnp, isVat } from '@/policy/vocabulary/identifiers';
import { answer, choice, choices, day, emailAddress, line, localized, reference, rowId, rows, topic, webAddress, yesNo } from './fields';

const identifier = (accepts: (value: string) => boolean, code: string) =>
  line.refine(accepts, { params: { code } }).meta({ fact: 'text' });

export const contact = z.strictObject({
  id: rowId,
  purpose: choice(contactPurposes, 'What the contact is for.'),
  channel: choice(contactChannels, 'How the controller is reached.'),
  value: answer(line, 'The contact itself: "help@example.com", "+7 495 000-00-00", "https://example.com/form", "@example_bot". null for the postal address and for places in the app.'),
  label: answer(localized, 'What to look for or to write there, in a few words: the name of a button, the subject of the message, opening hours.'),
});

export const representative = z.strictObject({
  id: rowId,
  territory: choice(territories, 'Where the representative acts.'),
  name: answer(localized, 'Name of the representative.'),
  address: answer(localized, 'Address of the representative.'),
  email: answer(emailAddress, 'E-mail of the representative.'),
});

export const furtherAddress = z.strictObject({
  id: rowId,
  kind: choice(addressKinds, 'What the address is.'),
  name: answer(localized, 'Own name of the place, if the kind does not say it: "Kazan branch", «филиал в Казани».'),
  address: answer(localized, 'The address in one line.'),
});

export const affiliate = z.strictObject({
  id: rowId,
  name: answer(localized, 'Full name of the organisation with its legal form.'),
  role: choice(affiliateRoles, 'What it is to the controller.'),
  inn: answer(line, 'Russian taxpayer number (INN).'),
  ogrn: answer(line, 'Russian state registration number (OGRN).'),
  country: choice(countries, 'Country where it is established.'),
  address: answer(localized, 'Address in one line.'),
  note: answer(localized, 'What it answers for, in a few words without a final stop.'),
});

export const licence = z.strictObject({
  id: rowId,
  name: answer(localized, 'What it is, in the nominative: "medical licence", «лицензия на медицинскую деятельность», «свидетельство о регистрации СМИ».'),
  number: answer(line, 'Its number.'),
  issuedAt: answer(day, 'Day of issue.'),
  issuer: answer(localized, 'Who issued it, in the nominative.'),
});

export const identifierRow = z.strictObject({
  name: answer(localized, 'Name of the number, in the nominative: "OKPO", "Legal Entity Identifier".'),
  value: answer(line, 'The number.'),
});

/** Who decides why and how data are processed: the operator of 152-FZ, the controller of the GDPR. */
export const controllerAnswers = topic({
  kind: choice(controllerKinds, 'Legal form of the controller. For "ru-npo", "ru-fund", "ru-institution", "ru-unitary", "ru-cooperative", "ru-other" and "ru-branch" write the exact form into legalForm. "by-reference" = named only in another document.'),
  surname: answer(localized, 'Surname of a natural person (individual entrepreneur, self-employed, lawyer), in the nominative, in each language.'),
  givenName: answer(localized, 'Given name of a natural person.'),
  patronymic: answer(localized, 'Patronymic of a natural person.'),
  name: answer(localized, 'Registered name of an organisation, without legal form and without quotes: «Ромашка», not «ООО „Ромашка“».'),
  shortName: answer(localized, 'Short name of an organisation.'),
  legalForm: answer(localized, 'Exact legal form where the kind does not say it: GmbH, Inc.; «Федеральное государственное бюджетное учреждение», «Благотворительный фонд». It is printed before a Russian name and after a foreign one.'),
  tradeName: answer(localized, 'Brand under which the controller is known, without quotes.'),
  inn: answer(identifier((v) => isOrganisationInn(v) || isPersonInn(v), 'inn'), 'Russian taxpayer number (INN), 10 or 12 digits; a number with wrong check digits is kept in a file, and review stops it.'),
  ogrn: answer(identifier(isOgrn, 'ogrn'), 'Russian state registration number of an organisation (OGRN), 13 digits; a wrong check digit is kept in a file, and review stops it.'),
  ogrnip: answer(identifier(isOgrnip, 'ogrnip'), 'Registration number of a sole trader (OGRNIP), 15 digits; a wrong check digit is kept in a file, and review stops it.'),
  kpp: answer(identifier(isKpp, 'kpp'), 'KPP of a Russian organisation, 9 characters.'),
  registeredAt: answer(day, 'Day of state registration.'),
  vat: answer(identifier(isVat, 'vat'), 'EU VAT number with country prefix.'),
  registrationNumber: answer(line, 'Number in the national company register.'),
  registerName: answer(localized, 'Name of that register.'),
  unp: answer(identifier(isUnp, 'unp'), 'UNP of Belarus, 9 digits.'),
  bin: answer(identifier(isBin, 'bin'), 'BIN or IIN of Kazakhstan, 12 digits.'),
  icoNumber: answer(line, 'Number in the register of fee payers of the UK regulator, if there is one: "ZA123456".'),
  country: choice(countries, 'Country where the controller is established.'),
  postcode: answer(line, 'Postal code.'),
  address: answer(localized, 'Postal address in one line, as it is written in each language.'),
  website: answer(webAddress, 'Website of the controller.'),
  registryNumber: answer(line, 'Number in the Roskomnadzor register of operators.'),
  registryEntryAt: answer(day, 'Day of the entry in that register.'),
  registryNoticeFiled: yesNo('The notice of processing has been filed with Roskomnadzor (152-FZ Art. 22), even if the number is not known yet.'),
  otherNumbers: rows(identifierRow, 'Further registration numbers: OKPO, BIC, LEI.'),
  licences: rows(licence, 'Licences and registrations that the policy names.'),
  furtherAddresses: rows(furtherAddress, 'Further addresses: actual, postal, offices, branches, places of processing.'),
  affiliates: rows(affiliate, 'Other organisations for which the policy speaks too: joint controllers, companies of the group, branches, the owner of the website. Those who only get data belong to recipients.'),
  definedIn: answer(
    z.strictObject({ document: reference('documents.related'), clause: answer(line, 'Number of the clause.') }),
    'Document that names the controller, if this policy does not.',
  ),
  roles: choices(controllerRoles, 'Roles that the controller claims in general. Roles by group of people are in the topic "subjects".'),
  headName: answer(localized, 'Name of the head of the organisation, if the policy names one.'),
  headPosition: answer(localized, 'Position of the head: «генеральный директор».'),
  responsibleName: answer(localized, 'Name of the person responsible for personal data processing (152-FZ Art. 22.1).'),
  responsiblePosition: answer(localized, 'Position of that person.'),
  dpo: choice(dpoStates, 'Data protection officer: appointed, or not required.'),
  dpoName: answer(localized, 'Name of the data protection officer.'),
  dpoEmail: answer(emailAddress, 'E-mail of the data protection officer.'),
  dpoReason: answer(localized, 'Why no officer is required, as a whole sentence in each language.'),
  dpoFallback: yesNo('Without an officer, the privacy contact answers data subject requests.'),
  representatives: rows(representative, 'Representatives in other territories (GDPR Art. 27).'),
  contacts: rows(contact, 'Contacts by purpose.'),
});
