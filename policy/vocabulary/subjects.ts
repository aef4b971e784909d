import { vocabulary } from './entry';

export const subjectKinds = vocabulary({
  users: { ru: 'пользователи сервиса', en: 'users of the service' },
  'registered-users': { ru: 'зарегистрированные пользователи', en: 'registered users' },
  visitors: { ru: 'посетители сайта', en: 'website visitors' },
  customers: { ru: 'клиенты', en: 'customers' },
  subscribers: { ru: 'подписчики платного тарифа', en: 'paying subscribers' },
  'notification-recipients': { ru: 'получатели уведомлений', en: 'recipients of notifications' },
  'customer-end-users': { ru: 'конечные пользователи клиентов', en: 'end users of customers' },
  'address-book-contacts': { ru: 'лица из адресных книг пользователей', en: 'people in users’ address books' },
  'other-individuals': { ru: 'другие люди, обратившиеся с запросом', en: 'other individuals who make contact' },
  representatives: { ru: 'представители клиентов и контрагентов', en: 'representatives of customers and business partners' },
  applicants: { ru: 'соискатели', en: 'job applicants' },
  employees: { ru: 'работники', en: 'employees' },
  'former-employees': { ru: 'бывшие работники', en: 'former employees' },
  contractors: { ru: 'исполнители по договорам', en: 'contractors' },
  children: { ru: 'дети', en: 'children' },
  parents: { ru: 'законные представители детей', en: 'legal representatives of children' },
  students: { ru: 'ученики и слушатели курсов', en: 'students' },
  patients: { ru: 'пациенты', en: 'patients' },
  sellers: { ru: 'продавцы и исполнители', en: 'sellers and service providers' },
});

/** What a customer who is the controller undertakes towards us and towards its own end users (GDPR Art. 28, 152-FZ Art. 6(3)). */
export const partyDuties = vocabulary({
  'obtain-consent': { ru: 'получить согласие этих лиц на обработку их данных', en: 'obtain the consent of these people to the processing of their data' },
  'own-policy': { ru: 'иметь собственный документ об обработке их данных', en: 'have its own document on the processing of their data' },
  'determine-purposes': { ru: 'определить цели и состав обработки', en: 'determine the purposes and the scope of processing' },
  'inform-subjects': { ru: 'сообщить этим лицам об обработке', en: 'inform these people of the processing' },
  'answer-requests': { ru: 'отвечать на их запросы', en: 'answer their requests' },
  'no-special-categories': { ru: 'не передавать специальные категории персональных данных без отдельного письменного соглашения', en: 'not send special categories of personal data without a separate written agreement' },
});

/** What an instruction to process on behalf of another controller must settle (152-FZ Art. 6(3), GDPR Art. 28(3)). */
export const instructionTerms = vocabulary({
  'data-list': { ru: 'перечень персональных данных', en: 'the list of personal data' },
  operations: { ru: 'перечень действий с ними', en: 'the operations on them' },
  purposes: { ru: 'цели обработки', en: 'the purposes of processing' },
  confidentiality: { ru: 'обязанность соблюдать конфиденциальность', en: 'the duty of confidentiality' },
  localisation: { ru: 'запись и хранение в базах данных в России', en: 'recording and storage in databases in Russia' },
  security: { ru: 'меры защиты по статье 19 закона № 152-ФЗ', en: 'the security measures of Article 19 of Law No. 152-FZ' },
  'incident-notice': { ru: 'уведомление об инцидентах', en: 'notice of incidents' },
  assistance: { ru: 'содействие в ответах на запросы', en: 'assistance with requests' },
  'deletion-return': { ru: 'удаление или возврат данных по окончании', en: 'deletion or return of the data at the end' },
  audit: { ru: 'возможность проверки', en: 'the possibility of an audit' },
});

/** What a user warrants about other people's data. */
export const userWarranties = vocabulary({
  'contacts-right': { ru: 'вправе передать сервису номера телефонов из своей адресной книги', en: 'has the right to give the service the telephone numbers in the address book' },
  accurate: { ru: 'сообщает о себе достоверные сведения', en: 'gives true information about themselves' },
  'others-consent': { ru: 'имеет согласие лиц, чьи данные передаёт', en: 'has the consent of the people whose data they give' },
  'credentials-safe': { ru: 'хранит логин и пароль в тайне и не передаёт их третьим лицам', en: 'keeps the login and password secret and does not hand them to third parties' },
});
