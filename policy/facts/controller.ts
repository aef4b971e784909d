import { z } from 'zod';
import { affiliate, contact, controllerAnswers, furtherAddress, identifierRow, licence } from '@/policy/answers/controller';
import { addressKinds } from '@/policy/vocabulary';
import { deriveDocument, documentFacts } from './documents';
import { nameOf, rowsOf, type Deriving } from './names';
import { emailOrNull, localized, localizedOrNull, textOrNull, type Localized } from './shape';

export const contactFacts = contact.extend({ email: emailOrNull });

const furtherAddressFacts = furtherAddress.extend({ name: localized });

export const controllerFacts = controllerAnswers.unwrap().extend({
  isPerson: z.boolean(),
  isOrganisation: z.boolean(),
  isRussian: z.boolean(),
  /** Surname, given name and patronymic, as far as they are given; null without a surname. */
  fullName: localizedOrNull,
  /** Legal form and name, as a document names the controller for the first time. Null until it is known. */
  designation: localizedOrNull,
  /** The address with its postcode, which many people write into the address as well. */
  postalAddress: localizedOrNull,
  /** The address is given, or nothing at all is known of the controller yet: then its gap is shown. Review asks for it either way. */
  addressDue: z.boolean(),
  contacts: z.array(contactFacts).nullable(),
  privacyEmail: emailOrNull,
  supportEmail: emailOrNull,
  legalEmail: emailOrNull,
  responsibleEmail: emailOrNull,
  /** Where requests go by post: the address of the controller. */
  definedInDocument: documentFacts.nullable(),
  definedInClause: textOrNull,
  otherNumbers: z.array(identifierRow),
  licences: z.array(licence),
  furtherAddresses: z.array(furtherAddressFacts),
  affiliates: z.array(affiliate),
  /** A number of registration of a Russian organisation is due: OGRN and, if given, KPP. */
  hasOgrn: z.boolean(),
});

const PERSONS = ['ru-ip', 'ru-self-employed', 'ru-private-practice', 'individual'] as const;
/** Organisations in the Russian register of legal entities: they have an OGRN. */
const RUSSIAN_ORGANISATIONS = ['ru-ooo', 'ru-ao', 'ru-pao', 'ru-npo', 'ru-ano', 'ru-fund', 'ru-institution', 'ru-unitary', 'ru-cooperative', 'ru-other'] as const;
const RUSSIAN = [...RUSSIAN_ORGANISATIONS, 'ru-ip', 'ru-self-employed', 'ru-private-practice'] as const;

type ControllerKind = NonNullable<Deriving['answers']['controller']['kind']>;
const isOneOf = (kinds: readonly string[], kind: ControllerKind | null) => kind !== null && kinds.includes(kind);

export function deriveController({ answers }: Deriving): z.output<typeof controllerFacts> {
  const { controller } = answers;
  const contacts = rowsOf(controller.contacts).map((row) => ({ ...row, email: row.channel === 'email' ? row.value : null }));
  const emailFor = (purpose: (typeof contacts)[number]['purpose']) =>
    contacts.find((row) => row.purpose === purpose && row.email !== null)?.email ?? null;
  const document = controller.definedIn && rowsOf(answers.documents.related).find((row) => row.id === controller.definedIn?.document);
  const responsibleEmail = emailFor('responsible');
  const fullName = fullNameOf(controller);
  const designation = designationOf(controller, fullName);
  return {
    ...controller,
    isPerson: isOneOf(PERSONS, controller.kind),
    isOrganisation: controller.kind !== null && controller.kind !== 'by-reference' && !isOneOf(PERSONS, controller.kind),
    isRussian: isOneOf(RUSSIAN, controller.kind),
    fullName,
    designation,
    postalAddress: postalAddressOf(controller),
    addressDue: controller.address !== null || designation === null,
    contacts: controller.contacts && contacts,
    privacyEmail: emailFor('privacy') ?? responsibleEmail,
    supportEmail: emailFor('support'),
    legalEmail: emailFor('legal'),
    responsibleEmail,
    definedInDocument: document ? deriveDocument(document) : null,
    definedInClause: controller.definedIn?.clause ?? null,
    otherNumbers: [...rowsOf(controller.otherNumbers)],
    licences: [...rowsOf(controller.licences)],
    furtherAddresses: rowsOf(controller.furtherAddresses).map((row) => ({ ...row, name: nameOf(row, addressKinds) })),
    affiliates: [...rowsOf(controller.affiliates)],
    hasOgrn: isOneOf(RUSSIAN_ORGANISATIONS, controller.kind),
  };
}

function fullNameOf(controller: Deriving['answers']['controller']): Localized | null {
  const { surname, givenName, patronymic } = controller;
  if (surname === null) return null;
  const inLanguage = (language: 'ru' | 'en') =>
    surname[language] === null ? null : [surname, givenName, patronymic].map((part) => part?.[language]).filter(Boolean).join(' ');
  return { ru: inLanguage('ru'), en: inLanguage('en') };
}

function postalAddressOf({ address, postcode }: Deriving['answers']['controller']): Localized | null {
  if (address === null || postcode === null) return address;
  const whole = (line: string | null) => (line === null || line.includes(postcode) ? line : `${postcode}, ${line}`);
  return { ru: whole(address.ru), en: whole(address.en) };
}

/** How each legal form is written before the name (reference data, section 6). The quoted name does not decline. */
const FORMS: Partial<Record<ControllerKind, { ru: (name: string) => string; en: (name: string) => string }>> = {
  'ru-ip': { ru: (n) => `Индивидуальный предприниматель ${n}`, en: (n) => `Individual Entrepreneur ${n}` },
  'ru-self-employed': { ru: (n) => `${n}, плательщик налога на профессиональный доход`, en: (n) => `${n}, professional income tax payer (self-employed)` },
  individual: { ru: (n) => n, en: (n) => n },
  'ru-ooo': { ru: (n) => `Общество с ограниченной ответственностью «${n}»`, en: (n) => `OOO ${n} (limited liability company)` },
  'ru-ao': { ru: (n) => `Акционерное общество «${n}»`, en: (n) => `AO ${n} (joint-stock company)` },
  'ru-pao': { ru: (n) => `Публичное акционерное общество «${n}»`, en: (n) => `PAO ${n} (public joint-stock company)` },
  'ru-ano': { ru: (n) => `Автономная некоммерческая организация «${n}»`, en: (n) => `ANO ${n} (autonomous non-profit organisation)` },
};

function designationOf(controller: Deriving['answers']['controller'], fullName: Localized | null): Localized | null {
  const name = isOneOf(PERSONS, controller.kind) ? fullName : (controller.name ?? fullName);
  if (name === null || controller.kind === null) return name;
  const form = FORMS[controller.kind];
  if (form) return { ru: name.ru && form.ru(name.ru), en: name.en && form.en(name.en) };
  const { legalForm } = controller;
  // A Russian form stands before the quoted name: «Благотворительный фонд „Имя“». Without a form the name is taken as it is.
  if (isOneOf(RUSSIAN, controller.kind)) {
    if (controller.kind === 'ru-private-practice') return joinedForm(legalForm, name);
    return legalForm === null ? name : { ru: name.ru && [legalForm.ru, `«${name.ru}»`].filter(Boolean).join(' '), en: joinedForm(legalForm, name).en };
  }
  return legalForm === null ? name : { ru: name.ru && [name.ru, legalForm.ru].filter(Boolean).join(' '), en: name.en && [name.en, legalForm.en].filter(Boolean).join(' ') };
}

/** The form, where there is one, before the name. */
function joinedForm(form: Localized | null, name: Localized): Localized {
  const inLanguage = (language: 'ru' | 'en') => name[language] && [form?.[language], name[language]].filter(Boolean).join(' ');
  return { ru: inLanguage('ru'), en: inLanguage('en') };
}
