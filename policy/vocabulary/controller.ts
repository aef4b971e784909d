import { vocabulary } from './entry';

/** Legal forms; each decides which identifiers are asked for (reference data, section 6). */
export const controllerKinds = vocabulary({
  'ru-ip': { ru: 'индивидуальный предприниматель', en: 'individual entrepreneur' },
  'ru-ooo': { ru: 'общество с ограниченной ответственностью', en: 'limited liability company (OOO)' },
  'ru-ao': { ru: 'акционерное общество', en: 'joint-stock company (AO)' },
  'ru-pao': { ru: 'публичное акционерное общество', en: 'public joint-stock company (PAO)' },
  'ru-npo': { ru: 'некоммерческая организация', en: 'non-profit organisation' },
  'ru-self-employed': { ru: 'плательщик налога на профессиональный доход (самозанятый)', en: 'self-employed person (professional income tax payer)' },
  individual: { ru: 'физическое лицо', en: 'natural person' },
  'eu-company': { ru: 'компания, учреждённая в ЕС или ЕЭЗ', en: 'company established in the EU or EEA' },
  'foreign-company': { ru: 'иностранная компания', en: 'foreign company' },
  'by-reference': { ru: 'лицо, названное в другом документе', en: 'person named in another document' },
});

export const controllerRoles = vocabulary({
  controller: { ru: 'самостоятельно определяет цели и состав обработки', en: 'determines the purposes and the scope of processing' },
  processor: { ru: 'самостоятельно и непосредственно выполняет обработку', en: 'carries out the processing itself' },
});

export const contactPurposes = vocabulary({
  privacy: { ru: 'обращения по персональным данным', en: 'personal data requests' },
  responsible: { ru: 'ответственный за организацию обработки персональных данных', en: 'person responsible for personal data processing' },
  support: { ru: 'поддержка пользователей', en: 'user support' },
  legal: { ru: 'юридически значимая переписка', en: 'legally significant correspondence' },
  reports: { ru: 'жалобы на содержимое', en: 'content reports' },
  security: { ru: 'сообщения об уязвимостях и инцидентах', en: 'security reports' },
  general: { ru: 'общие вопросы', en: 'general enquiries' },
});

/** Ways in which a person reaches the controller or acts in the service. Used by contacts, rights, deletion and withdrawal. */
export const contactChannels = vocabulary({
  email: { ru: 'электронная почта', en: 'e-mail' },
  'in-app': { ru: 'в приложении', en: 'in the app' },
  web: { ru: 'в веб-версии', en: 'in the web version' },
  dashboard: { ru: 'в личном кабинете', en: 'in the account dashboard' },
  'bot-command': { ru: 'команда боту', en: 'bot command' },
  'mini-app': { ru: 'в мини-приложении', en: 'in the mini app' },
  link: { ru: 'ссылка в сообщении', en: 'link in the message' },
  form: { ru: 'форма на сайте', en: 'web form' },
  phone: { ru: 'телефон', en: 'telephone' },
  post: { ru: 'почта', en: 'post' },
  'registered-mail': { ru: 'заказное письмо', en: 'registered mail' },
  'in-person': { ru: 'лично', en: 'in person' },
  settings: { ru: 'настройки устройства', en: 'device settings' },
  toggle: { ru: 'переключатель или флажок в сервисе', en: 'switch or checkbox in the service' },
});

export const dpoStates = vocabulary({
  appointed: { ru: 'назначен', en: 'appointed' },
  'not-required': { ru: 'не требуется', en: 'not required' },
});

export const territories = vocabulary({
  eu: { ru: 'Европейский союз', en: 'European Union' },
  uk: { ru: 'Великобритания', en: 'United Kingdom' },
  ru: { ru: 'Россия', en: 'Russia' },
});
