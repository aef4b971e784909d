import { vocabulary } from './entry';

export const recipientKinds = vocabulary({
  hosting: { ru: 'хостинг и серверы', en: 'hosting and servers' },
  storage: { ru: 'облачное хранилище', en: 'cloud storage' },
  cdn: { ru: 'сеть доставки содержимого (CDN)', en: 'content delivery network (CDN)' },
  sms: { ru: 'отправка СМС', en: 'SMS delivery' },
  email: { ru: 'отправка электронной почты', en: 'e-mail delivery' },
  'sms-email': { ru: 'рассылка СМС и электронной почты', en: 'SMS / e-mail aggregator' },
  push: { ru: 'push-уведомления', en: 'push notifications' },
  messenger: { ru: 'доставка сообщений в мессенджере', en: 'message delivery in a messenger' },
  ai: { ru: 'сервис искусственного интеллекта', en: 'artificial intelligence service' },
  payment: { ru: 'приём платежей', en: 'payments' },
  acquirer: { ru: 'эквайринг', en: 'acquiring' },
  fiscal: { ru: 'онлайн-касса и оператор фискальных данных', en: 'fiscal data operator' },
  oauth: { ru: 'вход через сторонний аккаунт', en: 'third-party sign-in' },
  store: { ru: 'магазин приложений', en: 'app store' },
  analytics: { ru: 'аналитика', en: 'analytics' },
  advertising: { ru: 'реклама', en: 'advertising' },
  geolocation: { ru: 'определение местоположения и адресов', en: 'geolocation service' },
  crm: { ru: 'учёт клиентов (CRM)', en: 'customer records (CRM)' },
  support: { ru: 'служба поддержки и чат', en: 'support desk and chat' },
  telephony: { ru: 'телефония', en: 'telephony' },
  delivery: { ru: 'доставка товаров', en: 'delivery of goods' },
  accounting: { ru: 'бухгалтерия', en: 'accounting' },
  monitoring: { ru: 'мониторинг ошибок', en: 'error monitoring' },
  security: { ru: 'защита от ботов и атак', en: 'protection from bots and attacks' },
  video: { ru: 'видеосвязь и трансляции', en: 'video calls and streaming' },
  learning: { ru: 'учебная платформа', en: 'learning platform' },
  forms: { ru: 'формы и опросы', en: 'forms and surveys' },
  authentication: { ru: 'учётные записи и вход', en: 'accounts and sign-in' },
  booking: { ru: 'онлайн-запись', en: 'online booking' },
  office: { ru: 'корпоративная почта, файлы и заметки', en: 'business e-mail, files and notes' },
  'e-documents': { ru: 'электронный документооборот и подпись', en: 'electronic documents and signatures' },
  'site-builder': { ru: 'конструктор сайтов', en: 'website builder' },
  'shop-platform': { ru: 'платформа интернет-магазина', en: 'online shop platform' },
  translation: { ru: 'машинный перевод', en: 'machine translation' },
  search: { ru: 'поиск', en: 'search' },
  attribution: { ru: 'учёт источников установок приложения', en: 'app install attribution' },
  automation: { ru: 'автоматизация процессов', en: 'workflow automation' },
  partner: { ru: 'партнёр', en: 'partner' },
  'corporate-successor': { ru: 'правопреемник', en: 'corporate successor' },
  affiliate: { ru: 'компания той же группы', en: 'company of the same group' },
  authority: { ru: 'государственный орган', en: 'government authority' },
  other: { ru: 'прочие услуги', en: 'other services' },
});

export const recipientRoles = vocabulary({
  processor: { ru: 'обрабатывает данные по нашему поручению', en: 'processor on our behalf' },
  subprocessor: { ru: 'другой обработчик, привлечённый обработчиком', en: 'sub-processor' },
  'independent-controller': { ru: 'самостоятельный оператор', en: 'independent controller' },
  'joint-controller': { ru: 'совместный оператор', en: 'joint controller' },
  own: { ru: 'собственная инфраструктура', en: 'own infrastructure' },
});

export const agreements = vocabulary({
  'in-place': { ru: 'договор об обработке данных заключён', en: 'data processing agreement in place' },
  none: { ru: 'договор об обработке данных не заключён', en: 'no data processing agreement' },
  'not-needed': { ru: 'договор об обработке данных не требуется', en: 'data processing agreement not needed' },
});

/** Safeguards and conditions of a transfer abroad (GDPR Art. 45 to 49, 152-FZ Art. 12). */
export const safeguards = vocabulary({
  adequacy: { ru: 'решение об адекватности', en: 'adequacy decision' },
  scc: { ru: 'стандартные договорные условия', en: 'standard contractual clauses (SCCs)' },
  dpf: { ru: 'рамочное соглашение ЕС — США (EU-US Data Privacy Framework)', en: 'EU-US Data Privacy Framework (DPF)' },
  'uk-idta': { ru: 'британское соглашение о международной передаче данных (IDTA)', en: 'UK International Data Transfer Agreement (IDTA)' },
  'uk-addendum': { ru: 'британское дополнение к стандартным договорным условиям (UK Addendum)', en: 'UK Addendum to the standard contractual clauses' },
  'uk-bridge': { ru: '«мост данных» между Великобританией и США', en: 'UK-US data bridge (UK Extension to the DPF)' },
  bcr: { ru: 'обязательные корпоративные правила', en: 'binding corporate rules' },
  'explicit-consent': { ru: 'явное согласие субъекта', en: 'explicit consent of the person' },
  'contract-necessity': { ru: 'необходимость для исполнения договора с субъектом данных', en: 'necessity for the contract with the data subject' },
  'rkn-notice': { ru: 'уведомление Роскомнадзора о трансграничной передаче', en: 'notice of cross-border transfer to Roskomnadzor' },
  'local-law': { ru: 'закон страны получателя', en: 'the law of the recipient’s country' },
  '152-fz': { ru: 'требования закона № 152-ФЗ', en: '152-FZ framework' },
  'own-policy': { ru: 'собственная политика получателя', en: 'the recipient’s own privacy policy' },
  encryption: { ru: 'шифрование при передаче', en: 'encryption in transit' },
  'no-content': { ru: 'передача без содержания сообщений', en: 'transfer without message content' },
});

export const authorityConditions = vocabulary({
  'court-order': { ru: 'судебное решение', en: 'court order' },
  'reasoned-request': { ru: 'мотивированный запрос', en: 'properly reasoned request' },
  'legal-duty': { ru: 'прямая обязанность по закону', en: 'direct legal duty' },
  'good-reason': { ru: 'обоснованное убеждение, что это необходимо для исполнения закона', en: 'good reason to believe that the law requires it' },
});

export const disclosureCases = vocabulary({
  contracts: { ru: 'исполнение договоров, без которых сервис не работает', en: 'performance of contracts that the service needs to work' },
  consent: { ru: 'согласие субъекта данных', en: 'consent of the data subject' },
  authorities: { ru: 'запрос уполномоченного государственного органа', en: 'request of an authorised government body' },
  corporate: { ru: 'реорганизация или смена владельца', en: 'reorganisation or change of ownership' },
  'terms-enforcement': { ru: 'соблюдение условий использования и расследование нарушений', en: 'enforcement of the terms of use and investigation of violations' },
  protection: { ru: 'защита прав, имущества и безопасности сервиса, пользователей и других лиц', en: 'protection of the rights, property and safety of the service, its users and others' },
  'user-initiated': { ru: 'собственное действие пользователя в сервисе', en: 'the user’s own action in the service' },
});

export const businessEvents = vocabulary({
  merger: { ru: 'слияние', en: 'merger' },
  reorganisation: { ru: 'реорганизация', en: 'reorganisation' },
  acquisition: { ru: 'приобретение', en: 'acquisition' },
  'asset-sale': { ru: 'продажа имущества', en: 'sale of assets' },
  'ownership-change': { ru: 'смена собственника', en: 'change of ownership' },
});

export const successors = vocabulary({
  affiliates: { ru: 'компании той же группы', en: 'affiliated companies' },
  'new-owner': { ru: 'новый владелец', en: 'new owner' },
});

/** How a third party's data practices touch the reader. */
export const thirdPartyNotices = vocabulary({
  links: { ru: 'ссылки на сторонние ресурсы', en: 'links to third-party resources' },
  'data-out': { ru: 'сторонний сервис получает данные, которые пользователь ему сообщает', en: 'a third-party service receives the data that the user gives it' },
  'data-in': { ru: 'сторонний сервис сообщает нам данные о пользователе', en: 'a third-party service gives us data about the user' },
  stores: { ru: 'покупки в сторонних магазинах', en: 'purchases in third-party stores' },
});
