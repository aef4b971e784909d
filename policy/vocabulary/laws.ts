import { vocabulary, type CodeOf } from './entry';

/** The languages a document can be drafted in. Never mixed with law or country. */
export const languages = vocabulary({
  ru: { ru: 'русский', en: 'Russian' },
  en: { ru: 'английский', en: 'English' },
});
export type Language = CodeOf<typeof languages>;

/** The legal regimes a policy can claim. `none` is a policy that cites no law: an explicit answer, not a missing one. */
export const laws = vocabulary({
  'ru-152fz': { ru: 'Федеральный закон № 152-ФЗ (Россия)', en: 'Federal Law No. 152-FZ (Russia)' },
  'eu-gdpr': { ru: 'GDPR (ЕС и ЕЭЗ)', en: 'GDPR (EU and EEA)' },
  'uk-gdpr': { ru: 'UK GDPR (Великобритания)', en: 'UK GDPR (United Kingdom)' },
  'us-ca': { ru: 'CCPA (Калифорния)', en: 'CCPA (California)' },
  'by-99z': { ru: 'Закон № 99-З (Беларусь)', en: 'Law No. 99-Z (Belarus)' },
  'kz-94v': { ru: 'Закон № 94-V (Казахстан)', en: 'Law No. 94-V (Kazakhstan)' },
  none: { ru: 'без ссылки на закон', en: 'no law cited' },
});
export type Law = CodeOf<typeof laws>;

/** The laws whose clauses the library has: only these can be claimed, since a law without clauses would be an empty claim. */
export const claimableLaws = vocabulary({
  'ru-152fz': laws['ru-152fz'],
  'eu-gdpr': laws['eu-gdpr'],
  'uk-gdpr': laws['uk-gdpr'],
  'us-ca': laws['us-ca'],
  'by-99z': laws['by-99z'],
  'kz-94v': laws['kz-94v'],
  none: laws.none,
});

/** Acts that a policy can name as a source, a ground for processing or a ground for a retention period. */
export const acts = vocabulary({
  'ru-152fz': {
    ru: 'Федеральный закон от 27.07.2006 № 152-ФЗ «О персональных данных»',
    en: 'Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”',
  },
  'ru-149fz': {
    ru: 'Федеральный закон от 27.07.2006 № 149-ФЗ «Об информации, информационных технологиях и о защите информации»',
    en: 'Federal Law No. 149-FZ of 27 July 2006 “On Information, Information Technologies and the Protection of Information”',
  },
  'ru-374fz': { ru: 'Федеральный закон от 06.07.2016 № 374-ФЗ', en: 'Federal Law No. 374-FZ of 6 July 2016' },
  'ru-54fz': {
    ru: 'Федеральный закон от 22.05.2003 № 54-ФЗ «О применении контрольно-кассовой техники»',
    en: 'Federal Law No. 54-FZ of 22 May 2003 “On the Use of Cash Registers”',
  },
  'ru-402fz': {
    ru: 'Федеральный закон от 06.12.2011 № 402-ФЗ «О бухгалтерском учёте»',
    en: 'Federal Law No. 402-FZ of 6 December 2011 “On Accounting”',
  },
  'ru-125fz': {
    ru: 'Федеральный закон от 22.10.2004 № 125-ФЗ «Об архивном деле в Российской Федерации»',
    en: 'Federal Law No. 125-FZ of 22 October 2004 “On Archiving in the Russian Federation”',
  },
  'ru-38fz': { ru: 'Федеральный закон от 13.03.2006 № 38-ФЗ «О рекламе»', en: 'Federal Law No. 38-FZ of 13 March 2006 “On Advertising”' },
  'ru-tax-code': { ru: 'Налоговый кодекс Российской Федерации', en: 'Tax Code of the Russian Federation' },
  'ru-civil-code': { ru: 'Гражданский кодекс Российской Федерации', en: 'Civil Code of the Russian Federation' },
  'ru-labour-code': { ru: 'Трудовой кодекс Российской Федерации', en: 'Labour Code of the Russian Federation' },
  'ru-consumer': {
    ru: 'Закон Российской Федерации от 07.02.1992 № 2300-I «О защите прав потребителей»',
    en: 'Law of the Russian Federation No. 2300-I of 7 February 1992 “On Consumer Protection”',
  },
  'ru-115fz': {
    ru: 'Федеральный закон от 07.08.2001 № 115-ФЗ (противодействие отмыванию доходов)',
    en: 'Federal Law No. 115-FZ of 7 August 2001 (anti-money-laundering)',
  },
  'eu-gdpr': {
    ru: 'Регламент (ЕС) 2016/679 (Общий регламент по защите данных, GDPR)',
    en: 'Regulation (EU) 2016/679 (General Data Protection Regulation, GDPR)',
  },
  'eu-eprivacy': { ru: 'Директива 2002/58/ЕС (ePrivacy)', en: 'Directive 2002/58/EC (ePrivacy)' },
  'eu-ai-act': { ru: 'Регламент (ЕС) 2024/1689 (об искусственном интеллекте)', en: 'Regulation (EU) 2024/1689 (AI Act)' },
  'uk-gdpr': { ru: 'UK GDPR', en: 'UK GDPR' },
  'uk-dpa': { ru: 'Data Protection Act 2018 (Великобритания)', en: 'Data Protection Act 2018 (United Kingdom)' },
  'us-ccpa': { ru: 'Закон Калифорнии о конфиденциальности потребителей (CCPA)', en: 'California Consumer Privacy Act (CCPA)' },
  'us-coppa': { ru: 'Закон США о защите конфиденциальности детей в интернете (COPPA)', en: 'Children’s Online Privacy Protection Act (COPPA)' },
  'by-99z': {
    ru: 'Закон Республики Беларусь от 07.05.2021 № 99-З «О защите персональных данных»',
    en: 'Law of the Republic of Belarus No. 99-Z of 7 May 2021 “On Personal Data Protection”',
  },
  'kz-94v': {
    ru: 'Закон Республики Казахстан от 21.05.2013 № 94-V «О персональных данных и их защите»',
    en: 'Law of the Republic of Kazakhstan No. 94-V of 21 May 2013 “On Personal Data and Their Protection”',
  },
  'national-law': { ru: 'применимое национальное законодательство', en: 'applicable national law' },
  'national-bookkeeping': { ru: 'национальные правила бухгалтерского и налогового учёта', en: 'national bookkeeping and tax rules' },
});
export type Act = CodeOf<typeof acts>;

export const documentKinds = vocabulary({
  'privacy-policy': { ru: 'политика конфиденциальности', en: 'privacy policy' },
  'processing-policy': { ru: 'политика в отношении обработки персональных данных', en: 'personal data processing policy' },
});

/** Where a policy is made public. */
export const publicationPlaces = vocabulary({
  page: { ru: 'страница на сайте', en: 'page on the website' },
  app: { ru: 'раздел в приложении', en: 'section in the app' },
  store: { ru: 'страница в магазине приложений', en: 'app store page' },
  'bot-command': { ru: 'команда бота /privacy', en: 'the /privacy command of the bot' },
  'mini-app': { ru: 'настройки мини-приложения', en: 'settings of the mini app' },
});
