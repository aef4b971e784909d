import type { Answers } from '@/policy/answers';
import type { Law } from '@/policy/vocabulary';
import type { CodeOf, bases, rightKinds } from '@/policy/vocabulary';
import type { Localized } from './shape';

type CitingLaw = Exclude<Law, 'none'>;
type ArticleTable<Code extends string> = Readonly<Partial<Record<CitingLaw, Readonly<Partial<Record<Code, Localized>>>>>>;

function both(ru: string, en: string): Localized {
  return { ru, en };
}

/**
 * The provision by which each law names a legal basis. A basis that a law does not know has no entry:
 * review reports it, the document prints the basis without an article.
 */
export const basisArticles: ArticleTable<CodeOf<typeof bases>> = {
  'ru-152fz': {
    consent: both('п. 1 ч. 1 ст. 6 152-ФЗ', 'Art. 6(1)(1) 152-FZ'),
    'explicit-consent': both('п. 1 ч. 2 ст. 10 152-ФЗ', 'Art. 10(2)(1) 152-FZ'),
    'marketing-consent': both('ч. 1 ст. 15 152-ФЗ', 'Art. 15(1) 152-FZ'),
    contract: both('п. 5 ч. 1 ст. 6 152-ФЗ', 'Art. 6(1)(5) 152-FZ'),
    'legal-obligation': both('п. 2 ч. 1 ст. 6 152-ФЗ', 'Art. 6(1)(2) 152-FZ'),
    'legitimate-interest': both('п. 7 ч. 1 ст. 6 152-ФЗ', 'Art. 6(1)(7) 152-FZ'),
    'vital-interest': both('п. 6 ч. 1 ст. 6 152-ФЗ', 'Art. 6(1)(6) 152-FZ'),
    'public-task': both('п. 4 ч. 1 ст. 6 152-ФЗ', 'Art. 6(1)(4) 152-FZ'),
    'on-behalf': both('ч. 3 ст. 6 152-ФЗ', 'Art. 6(3) 152-FZ'),
    research: both('п. 9 ч. 1 ст. 6 152-ФЗ', 'Art. 6(1)(9) 152-FZ'),
    'public-data': both('ст. 10.1 152-ФЗ', 'Art. 10.1 152-FZ'),
    'legal-claims': both('п. 3 ч. 1 ст. 6 152-ФЗ', 'Art. 6(1)(3) 152-FZ'),
    'written-consent': both('ч. 4 ст. 9 152-ФЗ', 'Art. 9(4) 152-FZ'),
    'parental-consent': both('ч. 6 ст. 9 152-ФЗ', 'Art. 9(6) 152-FZ'),
    'dissemination-consent': both('ст. 10.1 152-ФЗ', 'Art. 10.1 152-FZ'),
    'beneficiary-contract': both('п. 5 ч. 1 ст. 6 152-ФЗ', 'Art. 6(1)(5) 152-FZ'),
    'pre-contract': both('п. 5 ч. 1 ст. 6 152-ФЗ', 'Art. 6(1)(5) 152-FZ'),
    'third-party-interest': both('п. 7 ч. 1 ст. 6 152-ФЗ', 'Art. 6(1)(7) 152-FZ'),
    'court-act': both('п. 3.1 ч. 1 ст. 6 152-ФЗ', 'Art. 6(1)(3.1) 152-FZ'),
    'court-participation': both('п. 3 ч. 1 ст. 6 152-ФЗ', 'Art. 6(1)(3) 152-FZ'),
    'international-treaty': both('п. 2 ч. 1 ст. 6 152-ФЗ', 'Art. 6(1)(2) 152-FZ'),
    journalism: both('п. 8 ч. 1 ст. 6 152-ФЗ', 'Art. 6(1)(8) 152-FZ'),
    'mandatory-publication': both('п. 11 ч. 1 ст. 6 152-ФЗ', 'Art. 6(1)(11) 152-FZ'),
    'social-protection': both('п. 2.3 ч. 2 ст. 10 152-ФЗ', 'Art. 10(2)(2.3) 152-FZ'),
    'medical-purposes': both('п. 4 ч. 2 ст. 10 152-ФЗ', 'Art. 10(2)(4) 152-FZ'),
    'ngo-members': both('п. 5 ч. 2 ст. 10 152-ФЗ', 'Art. 10(2)(5) 152-FZ'),
    'insurance-law': both('п. 8 ч. 2 ст. 10 152-ФЗ', 'Art. 10(2)(8) 152-FZ'),
  },
  'eu-gdpr': gdpr('GDPR'),
  'uk-gdpr': { ...gdpr('UK GDPR'), 'recognised-interest': both('ст. 6(1)(ea) UK GDPR', 'Art. 6(1)(ea) UK GDPR') },
  // No legitimate interest here (Art. 6 of Law No. 99-Z has a closed list): review says so.
  'by-99z': {
    consent: belarusian('ст. 5', 'Art. 5'),
    'explicit-consent': belarusian('п. 1 ст. 8', 'Art. 8(1)'),
    'marketing-consent': belarusian('ст. 5', 'Art. 5'),
    contract: belarusian('абз. 15 ст. 6', 'Art. 6, paragraph 15'),
    'legal-obligation': belarusian('абз. 20 ст. 6', 'Art. 6, paragraph 20'),
    'vital-interest': belarusian('ст. 6', 'Art. 6'),
    'public-task': belarusian('ст. 6', 'Art. 6'),
    'on-behalf': belarusian('ст. 7', 'Art. 7'),
    research: belarusian('ст. 6', 'Art. 6'),
    'public-data': belarusian('ст. 6', 'Art. 6'),
  },
  // Consent is the rule; Art. 9 names the cases without it. A contract is not among them.
  'kz-94v': {
    consent: kazakh('п. 1 ст. 7 и п. 1 ст. 8', 'Art. 7(1) and 8(1)'),
    'explicit-consent': kazakh('п. 1 ст. 7 и п. 1 ст. 8', 'Art. 7(1) and 8(1)'),
    'marketing-consent': kazakh('п. 1 ст. 7 и п. 1 ст. 8', 'Art. 7(1) and 8(1)'),
    'legal-obligation': kazakh('ст. 9', 'Art. 9'),
    'vital-interest': kazakh('ст. 9', 'Art. 9'),
    'public-task': kazakh('ст. 9', 'Art. 9'),
  },
};

function belarusian(ru: string, en: string): Localized {
  return both(`${ru} Закона № 99-З`, `${en} of Law No. 99-Z`);
}

function kazakh(ru: string, en: string): Localized {
  return both(`${ru} Закона № 94-V`, `${en} of Law No. 94-V`);
}

function californian(section: string): Localized {
  return both(`Cal. Civ. Code § ${section}`, `Cal. Civ. Code § ${section}`);
}

function gdpr(act: string): Readonly<Partial<Record<CodeOf<typeof bases>, Localized>>> {
  const article = (number: string) => both(`ст. ${number} ${act}`, `Art. ${number} ${act}`);
  return {
    consent: article('6(1)(a)'),
    'explicit-consent': article('9(2)(a)'),
    'marketing-consent': article('6(1)(a)'),
    contract: article('6(1)(b)'),
    'legal-obligation': article('6(1)(c)'),
    'vital-interest': article('6(1)(d)'),
    'public-task': article('6(1)(e)'),
    'legitimate-interest': article('6(1)(f)'),
    'on-behalf': article('28'),
    research: article('89'),
    'public-data': article('9(2)(e)'),
    'legal-claims': article('9(2)(f)'),
    'written-consent': article('6(1)(a)'),
    'parental-consent': article('8'),
    'dissemination-consent': article('6(1)(a)'),
    'pre-contract': article('6(1)(b)'),
    'third-party-interest': article('6(1)(f)'),
    'court-act': article('6(1)(c)'),
    journalism: article('85'),
    'employment-law': article('9(2)(b)'),
    'social-protection': article('9(2)(b)'),
    'medical-purposes': article('9(2)(h)'),
    'public-health': article('9(2)(i)'),
    'substantial-public-interest': article('9(2)(g)'),
    'ngo-members': article('9(2)(d)'),
  };
}

const CONSENTS: ReadonlySet<CodeOf<typeof bases>> = new Set(['consent', 'explicit-consent', 'marketing-consent', 'written-consent', 'parental-consent', 'dissemination-consent']);

/** Whether a basis is a consent, whatever its form: it can then be withdrawn (152-FZ Art. 9(2), GDPR Art. 7(3)). */
export function isConsent(basis: CodeOf<typeof bases>): boolean {
  return CONSENTS.has(basis);
}

/** The provision that gives each right. The rights of a law are those that have an entry, in this order. */
export const rightArticles: ArticleTable<CodeOf<typeof rightKinds>> = {
  'ru-152fz': {
    access: both('ч. 7 ст. 14 152-ФЗ', 'Art. 14(7) 152-FZ'),
    'rectify-block-destroy': both('ч. 1 ст. 14 152-ФЗ', 'Art. 14(1) 152-FZ'),
    withdrawal: both('ч. 2 ст. 9 152-ФЗ', 'Art. 9(2) 152-FZ'),
    'stop-processing': both('ч. 5.1 ст. 21 152-ФЗ', 'Art. 21(5.1) 152-FZ'),
    'object-marketing': both('ст. 15 152-ФЗ', 'Art. 15 152-FZ'),
    'automated-decision': both('ст. 16 152-ФЗ', 'Art. 16 152-FZ'),
    complaint: both('ст. 17 152-ФЗ', 'Art. 17 152-FZ'),
  },
  'eu-gdpr': gdprRights('GDPR'),
  'uk-gdpr': gdprRights('UK GDPR'),
  // The rights that only California knows stand in its own section: opting out, limiting, no retaliation.
  'us-ca': {
    access: californian('1798.110'),
    rectification: californian('1798.106'),
    erasure: californian('1798.105'),
  },
  'by-99z': {
    access: belarusian('ст. 11', 'Art. 11'),
    'third-party-info': belarusian('ст. 12', 'Art. 12'),
    rectification: belarusian('ст. 11', 'Art. 11'),
    erasure: belarusian('ст. 13', 'Art. 13'),
    withdrawal: belarusian('ст. 10', 'Art. 10'),
    'stop-processing': belarusian('ст. 13', 'Art. 13'),
    complaint: belarusian('ст. 15', 'Art. 15'),
  },
  'kz-94v': {
    access: kazakh('ст. 24', 'Art. 24'),
    'rectify-block-destroy': kazakh('ст. 24', 'Art. 24'),
    withdrawal: kazakh('ст. 24', 'Art. 24'),
    complaint: kazakh('ст. 24', 'Art. 24'),
  },
};

function gdprRights(act: string): Readonly<Partial<Record<CodeOf<typeof rightKinds>, Localized>>> {
  const article = (number: string) => both(`ст. ${number} ${act}`, `Art. ${number} ${act}`);
  return {
    access: article('15'),
    rectification: article('16'),
    erasure: article('17'),
    restriction: article('18'),
    portability: article('20'),
    objection: article('21(1)'),
    'object-marketing': article('21(2)'),
    withdrawal: article('7(3)'),
    'automated-decision': article('22'),
    complaint: article('77'),
  };
}

/** Whether the house style prints articles in brackets after what rests on them. */
export function citesArticles(answers: Answers): boolean {
  return answers.style.citations !== 'none';
}

/** The articles of one code under each claimed law, joined; null when no claimed law has one. */
export function articlesOf<Code extends string>(table: ArticleTable<Code>, code: Code, laws: readonly Law[]): Localized | null {
  const found = laws.flatMap((law) => (law === 'none' ? [] : (table[law]?.[code] ?? [])));
  if (found.length === 0) return null;
  return { ru: found.map((a) => a.ru).join('; '), en: found.map((a) => a.en).join('; ') };
}
