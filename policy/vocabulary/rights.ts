import { vocabulary } from './entry';

/** Rights of the person. The article of each law is in policy/facts/rights. */
export const rightKinds = vocabulary({
  access: { ru: 'подтверждение обработки и получение сведений о данных', en: 'confirmation of processing and access to the data' },
  'third-party-info': { ru: 'сведения о том, кому данные передавались', en: 'information on disclosure of the data to third parties' },
  rectification: { ru: 'исправление данных', en: 'rectification' },
  'rectify-block-destroy': { ru: 'уточнение, блокирование или уничтожение данных', en: 'correction, blocking or destruction of data' },
  erasure: { ru: 'удаление данных', en: 'erasure' },
  restriction: { ru: 'ограничение обработки', en: 'restriction' },
  portability: { ru: 'переносимость данных', en: 'portability' },
  objection: { ru: 'возражение против обработки на основании законного интереса', en: 'objection to processing based on legitimate interest' },
  'object-marketing': { ru: 'возражение против прямого маркетинга', en: 'objection to direct marketing' },
  withdrawal: { ru: 'отзыв согласия', en: 'withdrawal of consent' },
  'stop-processing': { ru: 'прекращение обработки', en: 'termination of processing' },
  'automated-decision': { ru: 'защита от решений, принятых только автоматически', en: 'not to be subject to a solely automated decision' },
  complaint: { ru: 'жалоба в надзорный орган и в суд', en: 'complaint to the supervisory authority and to a court' },
  unsubscribe: { ru: 'отказ от уведомлений', en: 'unsubscription from notifications' },
  'privacy-settings': { ru: 'настройка видимости данных', en: 'privacy settings' },
  'self-edit': { ru: 'самостоятельное изменение данных', en: 'editing one’s data oneself' },
  'self-delete': { ru: 'самостоятельное удаление данных', en: 'deleting one’s data oneself' },
  'free-access': { ru: 'бесплатный доступ к своей странице', en: 'free access to one’s own page' },
});

/** What a request must contain (152-FZ Art. 14(3) among others). */
export const requestContents = vocabulary({
  name: { ru: 'фамилия, имя, отчество', en: 'full name' },
  'account-identifier': { ru: 'идентификатор учётной записи', en: 'account identifier' },
  contacts: { ru: 'контактные данные', en: 'contact details' },
  right: { ru: 'право, которое осуществляется', en: 'which right is being exercised' },
  substance: { ru: 'суть требования', en: 'the substance of the demand' },
  'id-number': { ru: 'номер основного документа, удостоверяющего личность', en: 'number of the main identity document' },
  'id-issue': { ru: 'дата выдачи этого документа и выдавший орган', en: 'date of issue of that document and the issuing authority' },
  'birth-date': { ru: 'дата рождения', en: 'date of birth' },
  address: { ru: 'адрес регистрации или проживания', en: 'address of registration or residence' },
  relationship: { ru: 'сведения, подтверждающие отношения с оператором', en: 'information confirming the relationship with the operator' },
  'profile-link': { ru: 'ссылка на профиль', en: 'a link to the profile' },
  signature: { ru: 'подпись или электронная подпись', en: 'signature or electronic signature' },
  'representative-authority': { ru: 'подтверждение полномочий представителя', en: 'proof of the representative’s authority' },
  'supporting-documents': { ru: 'документы, подтверждающие необходимость изменений', en: 'documents that confirm the need for the change' },
  identification: { ru: 'сведения, по которым можно установить личность', en: 'information by which the person can be identified' },
});

export const identificationMethods = vocabulary({
  'account-email': { ru: 'письмо с адреса, привязанного к учётной записи', en: 'e-mail from the address tied to the account' },
  'passport-photo': { ru: 'фото первой страницы паспорта', en: 'photo of the first page of the passport' },
  'signed-in': { ru: 'вход в учётную запись', en: 'being signed in to the account' },
  'phone-code': { ru: 'код на номер телефона', en: 'a code sent to the phone number' },
  signature: { ru: 'электронная подпись', en: 'electronic signature' },
  'identity-document': { ru: 'реквизиты документа, удостоверяющего личность', en: 'details of an identity document' },
});

export const responseForms = vocabulary({
  same: { ru: 'в той же форме, в которой поступил запрос', en: 'in the form in which the request was made' },
  electronic: { ru: 'в электронной форме', en: 'in electronic form' },
  written: { ru: 'в письменной форме', en: 'in writing' },
});

export const commitments = vocabulary({
  binding: { ru: 'обязуемся', en: 'we undertake' },
  aim: { ru: 'стремимся', en: 'we aim' },
});

export const withdrawalEffects = vocabulary({
  'processing-stops': { ru: 'обработка прекращается', en: 'processing stops' },
  'account-deleted': { ru: 'учётная запись удаляется', en: 'the account is deleted' },
  'account-deactivated': { ru: 'учётная запись отключается', en: 'the account is deactivated' },
  'feature-off': { ru: 'функция отключается', en: 'the function is switched off' },
  'mailings-stop': { ru: 'рассылки прекращаются', en: 'mailings stop' },
  'refund-impossible': { ru: 'обработать обращение о возврате денег становится невозможно', en: 'a refund request can no longer be processed' },
});

/** A way of using rights that differs by subject group (Zapnoty: end users of a customer). */
export const routeKinds = vocabulary({
  'self-service': { ru: 'самостоятельно в сервисе', en: 'yourself in the service' },
  unsubscribe: { ru: 'отказ от уведомлений', en: 'unsubscribe from notifications' },
  'to-party': { ru: 'обращение к тому, кто определяет цели обработки', en: 'request to the party that determines the purposes' },
  'to-controller': { ru: 'прямое обращение', en: 'direct request' },
});

/** What a law gives its own time for, beside the answer to a request. */
export const statutoryActs = vocabulary({
  acknowledge: { ru: 'подтвердить, что запрос получен', en: 'confirm that the request was received' },
  inform: { ru: 'предоставить сведения об обработке', en: 'give information on the processing' },
  change: { ru: 'изменить, заблокировать или уничтожить данные', en: 'change, block or destroy the data' },
  'stop-after-withdrawal': { ru: 'прекратить обработку после отзыва согласия', en: 'stop the processing after consent is withdrawn' },
});
