import { vocabulary } from './entry';

export const retentionModes = vocabulary({
  period: { ru: 'определённый срок', en: 'a fixed period' },
  'until-event': { ru: 'до события', en: 'until an event' },
  'event-plus-period': { ru: 'до события и определённый срок после него', en: 'until an event and a period after it' },
  variants: { ru: 'срок зависит от условия', en: 'the period depends on a condition' },
  staged: { ru: 'несколько этапов хранения', en: 'stages' },
  indefinite: { ru: 'бессрочно', en: 'indefinitely' },
  'not-stored': { ru: 'не хранятся', en: 'not stored' },
  'set-by-recipient': { ru: 'срок устанавливает получатель', en: 'set by the recipient' },
  'set-by-party': { ru: 'срок определяет клиент', en: 'controlled by the customer' },
});

/** Events from which a period runs or until which data are kept. Genitive-free wording: «до события: …». */
export const retentionEvents = vocabulary({
  'record-created': { ru: 'создание записи', en: 'creation of the record' },
  'account-deleted': { ru: 'удаление учётной записи', en: 'deletion of the account' },
  'account-closed': { ru: 'закрытие учётной записи', en: 'closure of the account' },
  'user-deletes': { ru: 'удаление вами', en: 'deletion by you' },
  'partner-deletes': { ru: 'удаление собеседником', en: 'deletion by the conversation partner' },
  'last-login': { ru: 'последний вход в сервис или последнее действие в нём', en: 'the last login or action in the service' },
  delivered: { ru: 'доставка сообщения', en: 'delivery of the message' },
  'consent-withdrawn': { ru: 'отзыв согласия', en: 'withdrawal of consent' },
  'consent-given': { ru: 'получение согласия', en: 'the giving of consent' },
  'stopped-using': { ru: 'прекращение использования сервиса', en: 'the end of use of the service' },
  'purpose-achieved': { ru: 'достижение цели обработки', en: 'achievement of the purpose' },
  'contract-ended': { ru: 'окончание договора', en: 'end of the contract' },
  'payment-made': { ru: 'дата платежа', en: 'the date of the payment' },
  'tax-year-end': { ru: 'конец отчётного года', en: 'end of the reporting year' },
  'order-fulfilled': { ru: 'исполнение заказа', en: 'fulfilment of the order' },
  'request-answered': { ru: 'ответ на обращение', en: 'the answer to the request' },
  'card-unlinked': { ru: 'отвязка карты', en: 'unlinking of the card' },
  'project-deleted': { ru: 'удаление проекта', en: 'deletion of the project' },
  'browser-cleared': { ru: 'очистка хранилища браузера', en: 'clearing of the browser’s storage' },
  'session-ended': { ru: 'окончание сеанса', en: 'end of the session' },
  'answer-returned': { ru: 'получение ответа от модели', en: 'the answer of the model' },
  depersonalised: { ru: 'дата обезличивания', en: 'the date of depersonalisation' },
  'account-active': { ru: 'прекращение действия учётной записи', en: 'the end of the account’s activity' },
  unsubscribed: { ru: 'отказ от рассылки', en: 'unsubscription' },
});

export const endActions = vocabulary({
  destroy: { ru: 'уничтожение', en: 'destruction' },
  delete: { ru: 'удаление', en: 'deletion' },
  depersonalise: { ru: 'обезличивание', en: 'depersonalisation' },
  'destroy-or-depersonalise': { ru: 'уничтожение или обезличивание', en: 'destruction or depersonalisation' },
});
