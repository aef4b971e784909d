import { z } from 'zod';
import { contactChannels, contactPurposes, controllerKinds, controllerRoles, countries, dpoStates, territories } from '@/policy/vocabulary';
import { isBin, isKpp, isOgrn, isOgrnip, isOrganisationInn, isPersonInn, isUnp, isVat } from '@/policy/vocabulary/identifiers';
import { answer, choice, choices, day, emailAddress, line, localized, reference, rowId, rows, topic, webAddress, yesNo } from './fields';

const identifier = (accepts: (value: string) => boolean, code: string) =>
  line.refine(accepts, { params: { code } }).meta({ fact: 'text' });

export const contact = z.strictObject({
  id: rowId,
  purpose: choice(contactPurposes, 'What the contact is for.'),
  channel: choice(contactChannels, 'How the controller is reached.'),
  value: answer(line, 'The address itself: e-mail, telephone, web address. Empty for the postal address and for places in the app.'),
  label: answer(localized, 'What to look for there, for example the name of a button.'),
});

export const representative = z.strictObject({
  id: rowId,
  territory: choice(territories, 'Where the representative acts.'),
  name: answer(localized, 'Name of the representative.'),
  address: answer(localized, 'Address of the representative.'),
  email: answer(emailAddress, 'E-mail of the representative.'),
});

/** Who decides why and how data are processed: the operator of 152-FZ, the controller of the GDPR. */
export const controllerAnswers = topic({
  kind: choice(controllerKinds, 'Legal form of the controller. "by-reference" = named only in another document.'),
  surname: answer(localized, 'Surname of a natural person.'),
  givenName: answer(localized, 'Given name of a natural person.'),
  patronymic: answer(localized, 'Patronymic of a natural person.'),
  name: answer(localized, 'Registered name of an organisation, without legal form and quotes.'),
  shortName: answer(localized, 'Short name of an organisation.'),
  legalForm: answer(localized, 'Legal form of a foreign organisation, for example GmbH, Inc.'),
  inn: answer(identifier((v) => isOrganisationInn(v) || isPersonInn(v), 'inn'), 'Russian taxpayer number (INN), 10 or 12 digits, checksum checked.'),
  ogrn: answer(identifier(isOgrn, 'ogrn'), 'Russian state registration number of an organisation (OGRN), 13 digits.'),
  ogrnip: answer(identifier(isOgrnip, 'ogrnip'), 'Registration number of a sole trader (OGRNIP), 15 digits.'),
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
  definedIn: answer(
    z.strictObject({ document: reference('documents.related'), clause: answer(line, 'Number of the clause.') }),
    'Document that names the controller, if this policy does not.',
  ),
  roles: choices(controllerRoles, 'Roles that the controller claims in general. Roles by group of people are in the topic "subjects".'),
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
