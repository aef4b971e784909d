import { vocabulary } from './entry';

/** How a parent gives verifiable consent (16 CFR 312.5(b)(2)). */
export const parentalConsentMethods = vocabulary({
  form: { ru: 'подписанная форма, отправленная почтой, факсом или в виде скана', en: 'a signed form returned by post, fax or as a scan' },
  payment: { ru: 'платёж, о котором владелец счёта получает уведомление', en: 'a payment of which the account holder is notified' },
  phone: { ru: 'звонок на бесплатный номер обученному сотруднику', en: 'a call to a toll-free number answered by trained staff' },
  video: { ru: 'видеосвязь с обученным сотрудником', en: 'a video call with trained staff' },
  'identity-document': { ru: 'проверка документа, удостоверяющего личность, с его последующим удалением', en: 'a check of an identity document, which is then deleted' },
  questions: { ru: 'вопросы, на которые ребёнок вряд ли ответит', en: 'questions that a child could hardly answer' },
  'face-match': { ru: 'сверка фотографии из документа со снимком лица', en: 'a match of a document photo with a photo of the face' },
  'text-message': { ru: 'сообщение на телефон с последующим подтверждением', en: 'a text message with a later confirmation' },
  'email-plus': { ru: 'письмо с последующим подтверждением', en: 'an e-mail with a later confirmation' },
});

/** What a persistent identifier of a child is used for inside the service (16 CFR 312.2, “support for the internal operations”). */
export const internalOperations = vocabulary({
  functioning: { ru: 'работа сервиса', en: 'running of the service' },
  analysis: { ru: 'анализ работы сервиса', en: 'analysis of how the service works' },
  communication: { ru: 'сетевая связь', en: 'network communications' },
  authentication: { ru: 'вход пользователя', en: 'sign-in of the user' },
  preferences: { ru: 'сохранение настроек', en: 'keeping of settings' },
  'contextual-ads': { ru: 'показ контекстной рекламы и ограничение частоты показов', en: 'contextual advertising and capping of its frequency' },
  security: { ru: 'безопасность и целостность сервиса', en: 'security and integrity of the service' },
  legal: { ru: 'исполнение закона', en: 'compliance with the law' },
});
