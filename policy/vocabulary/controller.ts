import { vocabulary } from './entry';

/** Legal forms; each decides which identifiers are asked for (reference data, section 6). */
export const controllerKinds = vocabulary({
  'ru-ip': { ru: 'индивидуальный предприниматель', en: 'individual entrepreneur' },
  'ru-ooo': { ru: 'общество с ограниченной ответственностью', en: 'limited liability company (OOO)' },
  'ru-ao': { ru: 'акционерное общество', en: 'joint-stock company (AO)' },
  'ru-pao': { ru: 'публичное акционерное общество', en: 'public joint-stock company (PAO)' },
  'ru-npo': { ru: 'некоммерческая организация', en: 'non-profit organisation' },
  'ru-ano': { ru: 'автономная некоммерческая организация', en: 'autonomous non-profit organisation (ANO)' },
  'ru-fund': { ru: 'фонд', en: 'foundation' },
  'ru-institution': { ru: 'государственное, муниципальное или частное учреждение', en: 'state, municipal or private institution' },
  'ru-unitary': { ru: 'унитарное предприятие', en: 'unitary enterprise' },
  'ru-cooperative': { ru: 'кооператив или товарищество', en: 'cooperative or partnership' },
  'ru-other': { ru: 'иная российская организация', en: 'other Russian organisation' },
  'ru-branch': { ru: 'филиал или представительство иностранной организации в России', en: 'branch or representative office of a foreign organisation in Russia' },
  'ru-private-practice': { ru: 'адвокат, нотариус или другое лицо, занимающееся частной практикой', en: 'lawyer, notary or other person in private practice' },
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
  'marketing-refusal': { ru: 'отказ от рекламы', en: 'refusal of marketing' },
  'consent-withdrawal': { ru: 'отзыв согласия', en: 'withdrawal of consent' },
  press: { ru: 'запросы прессы', en: 'press enquiries' },
  partners: { ru: 'сотрудничество', en: 'partnership' },
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
  messenger: { ru: 'мессенджер', en: 'messenger' },
  social: { ru: 'социальная сеть', en: 'social network' },
  chat: { ru: 'чат поддержки', en: 'support chat' },
  'government-portal': { ru: 'портал «Госуслуги»', en: 'Gosuslugi government portal' },
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

/** Further addresses of the controller, beside the registered one. */
export const addressKinds = vocabulary({
  actual: { ru: 'фактический адрес', en: 'actual address' },
  postal: { ru: 'адрес для корреспонденции', en: 'address for correspondence' },
  office: { ru: 'офис обслуживания', en: 'service office' },
  branch: { ru: 'филиал', en: 'branch' },
  'representative-office': { ru: 'представительство', en: 'representative office' },
  processing: { ru: 'место обработки персональных данных', en: 'place of processing of personal data' },
  warehouse: { ru: 'склад или пункт выдачи', en: 'warehouse or pick-up point' },
});

/** What another organisation is to the controller. */
export const affiliateRoles = vocabulary({
  'joint-controller': { ru: 'совместно определяет цели и способы обработки', en: 'jointly determines the purposes and means of processing' },
  affiliate: { ru: 'входит в ту же группу', en: 'belongs to the same group' },
  parent: { ru: 'материнская организация', en: 'parent company' },
  subsidiary: { ru: 'дочерняя организация', en: 'subsidiary' },
  branch: { ru: 'филиал', en: 'branch' },
  'representative-office': { ru: 'представительство', en: 'representative office' },
  franchisee: { ru: 'работает по франшизе', en: 'franchisee' },
  'site-owner': { ru: 'владелец сайта', en: 'owner of the website' },
  'rights-holder': { ru: 'правообладатель программы', en: 'right holder of the software' },
});
