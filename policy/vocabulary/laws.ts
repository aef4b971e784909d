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
  'ru-constitution': { ru: 'Конституция Российской Федерации', en: 'Constitution of the Russian Federation' },
  'ru-family-code': { ru: 'Семейный кодекс Российской Федерации', en: 'Family Code of the Russian Federation' },
  'ru-housing-code': { ru: 'Жилищный кодекс Российской Федерации', en: 'Housing Code of the Russian Federation' },
  'ru-admin-code': {
    ru: 'Кодекс Российской Федерации об административных правонарушениях',
    en: 'Code of Administrative Offences of the Russian Federation',
  },
  'ru-1119': {
    ru: 'Постановление Правительства Российской Федерации от 01.11.2012 № 1119 (требования к защите персональных данных в информационных системах)',
    en: 'Government Decree No. 1119 of 1 November 2012 (protection of personal data in information systems)',
  },
  'ru-687': {
    ru: 'Постановление Правительства Российской Федерации от 15.09.2008 № 687 (обработка без средств автоматизации)',
    en: 'Government Decree No. 687 of 15 September 2008 (processing without automation tools)',
  },
  'ru-512': {
    ru: 'Постановление Правительства Российской Федерации от 06.07.2008 № 512 (носители биометрических персональных данных)',
    en: 'Government Decree No. 512 of 6 July 2008 (media of biometric personal data)',
  },
  'ru-211': {
    ru: 'Постановление Правительства Российской Федерации от 21.03.2012 № 211 (меры государственных и муниципальных операторов)',
    en: 'Government Decree No. 211 of 21 March 2012 (measures of state and municipal operators)',
  },
  'ru-decree-188': {
    ru: 'Указ Президента Российской Федерации от 06.03.1997 № 188 (перечень сведений конфиденциального характера)',
    en: 'Presidential Decree No. 188 of 6 March 1997 (list of confidential information)',
  },
  'ru-fstec-21': {
    ru: 'Приказ ФСТЭК России от 18.02.2013 № 21 (меры по обеспечению безопасности персональных данных)',
    en: 'FSTEC of Russia Order No. 21 of 18 February 2013 (security measures for personal data)',
  },
  'ru-fstec-17': {
    ru: 'Приказ ФСТЭК России от 11.02.2013 № 17 (защита информации в государственных информационных системах)',
    en: 'FSTEC of Russia Order No. 17 of 11 February 2013 (protection of information in state information systems)',
  },
  'ru-fsb-378': {
    ru: 'Приказ ФСБ России от 10.07.2014 № 378 (криптографическая защита персональных данных)',
    en: 'FSB of Russia Order No. 378 of 10 July 2014 (cryptographic protection of personal data)',
  },
  'ru-rkn-179': {
    ru: 'Приказ Роскомнадзора от 28.10.2022 № 179 (подтверждение уничтожения персональных данных)',
    en: 'Roskomnadzor Order No. 179 of 28 October 2022 (proof of destruction of personal data)',
  },
  'ru-rkn-178': {
    ru: 'Приказ Роскомнадзора от 27.10.2022 № 178 (оценка вреда субъектам персональных данных)',
    en: 'Roskomnadzor Order No. 178 of 27 October 2022 (assessment of harm to data subjects)',
  },
  'ru-rkn-18': {
    ru: 'Приказ Роскомнадзора от 24.02.2021 № 18 (согласие на распространение персональных данных)',
    en: 'Roskomnadzor Order No. 18 of 24 February 2021 (consent to dissemination of personal data)',
  },
  'ru-rosarchive-236': {
    ru: 'Приказ Росархива от 20.12.2019 № 236 (сроки хранения управленческих документов)',
    en: 'Rosarchive Order No. 236 of 20 December 2019 (storage periods of management documents)',
  },
  'ru-323fz': {
    ru: 'Федеральный закон от 21.11.2011 № 323-ФЗ «Об основах охраны здоровья граждан в Российской Федерации»',
    en: 'Federal Law No. 323-FZ of 21 November 2011 “On the Fundamentals of Health Protection of Citizens in the Russian Federation”',
  },
  'ru-326fz': {
    ru: 'Федеральный закон от 29.11.2010 № 326-ФЗ «Об обязательном медицинском страховании в Российской Федерации»',
    en: 'Federal Law No. 326-FZ of 29 November 2010 “On Compulsory Health Insurance in the Russian Federation”',
  },
  'ru-273fz': {
    ru: 'Федеральный закон от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»',
    en: 'Federal Law No. 273-FZ of 29 December 2012 “On Education in the Russian Federation”',
  },
  'ru-395-1': {
    ru: 'Федеральный закон от 02.12.1990 № 395-1 «О банках и банковской деятельности»',
    en: 'Federal Law No. 395-1 of 2 December 1990 “On Banks and Banking”',
  },
  'ru-353fz': {
    ru: 'Федеральный закон от 21.12.2013 № 353-ФЗ «О потребительском кредите (займе)»',
    en: 'Federal Law No. 353-FZ of 21 December 2013 “On Consumer Credit (Loan)”',
  },
  'ru-218fz': {
    ru: 'Федеральный закон от 30.12.2004 № 218-ФЗ «О кредитных историях»',
    en: 'Federal Law No. 218-FZ of 30 December 2004 “On Credit Histories”',
  },
  'ru-230fz': {
    ru: 'Федеральный закон от 03.07.2016 № 230-ФЗ (возврат просроченной задолженности)',
    en: 'Federal Law No. 230-FZ of 3 July 2016 (recovery of overdue debts)',
  },
  'ru-161fz': {
    ru: 'Федеральный закон от 27.06.2011 № 161-ФЗ «О национальной платёжной системе»',
    en: 'Federal Law No. 161-FZ of 27 June 2011 “On the National Payment System”',
  },
  'ru-4015-1': {
    ru: 'Закон Российской Федерации от 27.11.1992 № 4015-1 «Об организации страхового дела в Российской Федерации»',
    en: 'Law of the Russian Federation No. 4015-1 of 27 November 1992 “On the Organisation of Insurance in the Russian Federation”',
  },
  'ru-135fz': {
    ru: 'Федеральный закон от 11.08.1995 № 135-ФЗ «О благотворительной деятельности и добровольчестве (волонтёрстве)»',
    en: 'Federal Law No. 135-FZ of 11 August 1995 “On Charitable Activities and Volunteering”',
  },
  'ru-7fz': {
    ru: 'Федеральный закон от 12.01.1996 № 7-ФЗ «О некоммерческих организациях»',
    en: 'Federal Law No. 7-FZ of 12 January 1996 “On Non-Profit Organisations”',
  },
  'ru-14fz': {
    ru: 'Федеральный закон от 08.02.1998 № 14-ФЗ «Об обществах с ограниченной ответственностью»',
    en: 'Federal Law No. 14-FZ of 8 February 1998 “On Limited Liability Companies”',
  },
  'ru-208fz': {
    ru: 'Федеральный закон от 26.12.1995 № 208-ФЗ «Об акционерных обществах»',
    en: 'Federal Law No. 208-FZ of 26 December 1995 “On Joint-Stock Companies”',
  },
  'ru-27fz': {
    ru: 'Федеральный закон от 01.04.1996 № 27-ФЗ (персонифицированный учёт)',
    en: 'Federal Law No. 27-FZ of 1 April 1996 (individual pension records)',
  },
  'ru-167fz': {
    ru: 'Федеральный закон от 15.12.2001 № 167-ФЗ «Об обязательном пенсионном страховании в Российской Федерации»',
    en: 'Federal Law No. 167-FZ of 15 December 2001 “On Compulsory Pension Insurance in the Russian Federation”',
  },
  'ru-53fz': {
    ru: 'Федеральный закон от 28.03.1998 № 53-ФЗ «О воинской обязанности и военной службе»',
    en: 'Federal Law No. 53-FZ of 28 March 1998 “On Military Duty and Military Service”',
  },
  'ru-422fz': {
    ru: 'Федеральный закон от 27.11.2018 № 422-ФЗ (налог на профессиональный доход)',
    en: 'Federal Law No. 422-FZ of 27 November 2018 (professional income tax)',
  },
  'ru-63fz': {
    ru: 'Федеральный закон от 06.04.2011 № 63-ФЗ «Об электронной подписи»',
    en: 'Federal Law No. 63-FZ of 6 April 2011 “On Electronic Signature”',
  },
  'ru-572fz': {
    ru: 'Федеральный закон от 29.12.2022 № 572-ФЗ (биометрическая идентификация)',
    en: 'Federal Law No. 572-FZ of 29 December 2022 (biometric identification)',
  },
  'ru-98fz': {
    ru: 'Федеральный закон от 29.07.2004 № 98-ФЗ «О коммерческой тайне»',
    en: 'Federal Law No. 98-FZ of 29 July 2004 “On Trade Secrets”',
  },
  'ru-126fz': {
    ru: 'Федеральный закон от 07.07.2003 № 126-ФЗ «О связи»',
    en: 'Federal Law No. 126-FZ of 7 July 2003 “On Communications”',
  },
  'ru-2124-1': {
    ru: 'Закон Российской Федерации от 27.12.1991 № 2124-1 «О средствах массовой информации»',
    en: 'Law of the Russian Federation No. 2124-1 of 27 December 1991 “On Mass Media”',
  },
  'ru-59fz': {
    ru: 'Федеральный закон от 02.05.2006 № 59-ФЗ (обращения граждан)',
    en: 'Federal Law No. 59-FZ of 2 May 2006 (appeals of citizens)',
  },
  'ru-229fz': {
    ru: 'Федеральный закон от 02.10.2007 № 229-ФЗ «Об исполнительном производстве»',
    en: 'Federal Law No. 229-FZ of 2 October 2007 “On Enforcement Proceedings”',
  },
  'ru-214fz': {
    ru: 'Федеральный закон от 30.12.2004 № 214-ФЗ (участие в долевом строительстве)',
    en: 'Federal Law No. 214-FZ of 30 December 2004 (shared construction)',
  },
  'ru-580fz': {
    ru: 'Федеральный закон от 29.12.2022 № 580-ФЗ (перевозки легковым такси)',
    en: 'Federal Law No. 580-FZ of 29 December 2022 (taxi transport)',
  },
  'ru-289fz': {
    ru: 'Федеральный закон от 31.07.2025 № 289-ФЗ (платформенная экономика)',
    en: 'Federal Law No. 289-FZ of 31 July 2025 (platform economy)',
  },
  'ru-5242-1': {
    ru: 'Закон Российской Федерации от 25.06.1993 № 5242-1 (регистрационный учёт граждан)',
    en: 'Law of the Russian Federation No. 5242-1 of 25 June 1993 (registration of citizens)',
  },
  'ru-109fz': {
    ru: 'Федеральный закон от 18.07.2006 № 109-ФЗ (миграционный учёт иностранных граждан)',
    en: 'Federal Law No. 109-FZ of 18 July 2006 (migration registration of foreign citizens)',
  },
  'ru-436fz': {
    ru: 'Федеральный закон от 29.12.2010 № 436-ФЗ (защита детей от вредной информации)',
    en: 'Federal Law No. 436-FZ of 29 December 2010 (protection of children from harmful information)',
  },
  'eu-convention-108': {
    ru: 'Конвенция Совета Европы о защите физических лиц при автоматизированной обработке персональных данных',
    en: 'Council of Europe Convention for the Protection of Individuals with regard to Automatic Processing of Personal Data',
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
