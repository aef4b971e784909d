import { vocabulary } from './entry';

export const purposeKinds = vocabulary({
  'core-service': { ru: 'работа сервиса и доступ к его функциям', en: 'provision of the service and its functions' },
  registration: { ru: 'регистрация и вход в сервис', en: 'registration and sign-in' },
  'message-delivery': { ru: 'доставка сообщений и звонков, синхронизация между устройствами', en: 'sending messages, calls and multi-device sync' },
  'account-security': { ru: 'безопасность учётной записи', en: 'account security' },
  security: { ru: 'безопасность сервиса, предотвращение злоупотреблений, расследование инцидентов', en: 'security, prevention of abuse and investigation of incidents' },
  'fraud-prevention': { ru: 'предотвращение мошенничества', en: 'prevention of fraud' },
  notifications: { ru: 'уведомления и служебные сообщения', en: 'notifications and service messages' },
  reminders: { ru: 'напоминания и советы', en: 'reminders and tips' },
  support: { ru: 'техническая поддержка', en: 'technical support' },
  moderation: { ru: 'модерация материалов', en: 'moderation of content' },
  'legal-compliance': { ru: 'исполнение требований закона', en: 'compliance with the law' },
  'authority-requests': { ru: 'ответы на законные запросы государственных органов', en: 'responding to lawful requests of government authorities' },
  'data-subject-requests': { ru: 'ответы на запросы субъектов персональных данных', en: 'responding to data subject requests' },
  payments: { ru: 'приём платежей', en: 'receipt of payments' },
  'subscription-billing': { ru: 'расчёты по подписке и исполнение налоговых обязанностей', en: 'billing subscribers and meeting tax obligations' },
  accounting: { ru: 'бухгалтерский и налоговый учёт', en: 'bookkeeping and tax' },
  'fiscal-receipts': { ru: 'отправка кассовых чеков', en: 'sending fiscal receipts' },
  refunds: { ru: 'возврат денег', en: 'refunds' },
  orders: { ru: 'оформление и исполнение заказов', en: 'taking and fulfilling orders' },
  delivery: { ru: 'доставка товаров', en: 'delivery of goods' },
  booking: { ru: 'запись на услугу и связь с клиентом', en: 'booking and contact with the customer' },
  analytics: { ru: 'аналитика использования сервиса', en: 'analytics of the use of the service' },
  improvement: { ru: 'развитие и исправление сервиса', en: 'development and repair of the service' },
  operation: { ru: 'эксплуатация, отладка и защита сервиса', en: 'operation, debugging and security of the service' },
  research: { ru: 'исследования на обезличенных данных', en: 'research on depersonalised data' },
  marketing: { ru: 'рекламные и информационные рассылки', en: 'marketing and information mailings' },
  advertising: { ru: 'показ рекламы', en: 'advertising' },
  personalisation: { ru: 'персональные рекомендации', en: 'personal recommendations' },
  'ai-processing': { ru: 'ответы с использованием искусственного интеллекта', en: 'personalised responses with artificial intelligence' },
  matching: { ru: 'подбор пар', en: 'matching' },
  'contact-search': { ru: 'поиск знакомых в сервисе', en: 'finding people you know in the service' },
  'customer-instruction': { ru: 'оказание услуг клиенту по его поручению', en: 'services to the customer on its instruction' },
  contracts: { ru: 'заключение и исполнение договоров', en: 'conclusion and performance of contracts' },
  recruitment: { ru: 'подбор персонала', en: 'recruitment' },
  'terms-enforcement': { ru: 'соблюдение условий использования', en: 'enforcement of the terms of use' },
  'rights-protection': { ru: 'защита прав и законных интересов', en: 'protection of rights and property' },
  'consent-proof': { ru: 'подтверждение полученных согласий', en: 'proof of the consents received' },
  education: { ru: 'проведение обучения', en: 'teaching' },
});

/** Legal bases. Each law reads a code as its own article: see policy/facts/bases. */
export const bases = vocabulary({
  consent: { ru: 'согласие', en: 'consent' },
  'explicit-consent': { ru: 'явно выраженное согласие на обработку специальных категорий данных', en: 'explicit consent for special categories of data' },
  'marketing-consent': { ru: 'предварительное согласие на рекламу', en: 'prior consent to marketing' },
  contract: { ru: 'заключение и исполнение договора', en: 'contract' },
  'legal-obligation': { ru: 'обязанность по закону', en: 'legal obligation' },
  'legitimate-interest': { ru: 'законный интерес', en: 'legitimate interest' },
  'vital-interest': { ru: 'защита жизни и здоровья', en: 'vital interest' },
  'public-task': { ru: 'исполнение публичных полномочий', en: 'public task' },
  'on-behalf': { ru: 'поручение оператора', en: 'processing on behalf of the controller' },
  research: { ru: 'статистические и исследовательские цели при обезличивании', en: 'statistics and research on depersonalised data' },
  'public-data': { ru: 'разрешение на распространение', en: 'data made public by the person' },
  'legal-claims': { ru: 'установление и защита правовых требований', en: 'legal claims' },
  'recognised-interest': { ru: 'признанный законный интерес (Великобритания)', en: 'recognised legitimate interest (United Kingdom)' },
});

/** How a consent is given. `use` (consent by mere use) is held so that an existing policy can be brought in; review stops it. */
export const consentMechanisms = vocabulary({
  registration: { ru: 'при регистрации в приложении', en: 'granted at registration in the app' },
  checkbox: { ru: 'отметка в форме регистрации или входа', en: 'a check mark in the registration or sign-in form' },
  dialog: { ru: 'отдельный экран согласия', en: 'a separate consent screen' },
  banner: { ru: 'баннер на сайте', en: 'a banner on the website' },
  'popup-checkbox': { ru: 'отметка во всплывающем окне', en: 'a check mark in a pop-up banner' },
  'written-form': { ru: 'письменная форма', en: 'in writing' },
  'bot-button': { ru: 'кнопка в боте', en: 'a button in the bot' },
  'system-dialog': { ru: 'системный запрос разрешения', en: 'the system permission dialog' },
  use: { ru: 'использование сервиса', en: 'use of the service' },
});

/** Operations with personal data, Art. 3(3) of 152-FZ (also Art. 4(2) GDPR). */
export const actions = vocabulary({
  collection: { ru: 'сбор', en: 'collection' },
  recording: { ru: 'запись', en: 'recording' },
  systematisation: { ru: 'систематизация', en: 'systematisation' },
  accumulation: { ru: 'накопление', en: 'accumulation' },
  storage: { ru: 'хранение', en: 'storage' },
  clarification: { ru: 'уточнение (обновление, изменение)', en: 'clarification (updating, modification)' },
  retrieval: { ru: 'извлечение', en: 'retrieval' },
  use: { ru: 'использование', en: 'use' },
  transfer: { ru: 'передача (предоставление, доступ)', en: 'transfer (provision, access)' },
  dissemination: { ru: 'распространение', en: 'dissemination' },
  depersonalisation: { ru: 'обезличивание', en: 'depersonalisation' },
  blocking: { ru: 'блокирование', en: 'blocking' },
  deletion: { ru: 'удаление', en: 'deletion' },
  destruction: { ru: 'уничтожение', en: 'destruction' },
});

export const methods = vocabulary({
  automated: { ru: 'с использованием средств автоматизации', en: 'with automation tools' },
  manual: { ru: 'без использования средств автоматизации', en: 'without automation tools' },
  mixed: { ru: 'как с использованием средств автоматизации, так и без них', en: 'both with and without automation tools' },
});

export const optOuts = vocabulary({
  none: { ru: 'не предусмотрен', en: 'none' },
  'per-stream': { ru: 'отказ от каждого вида сообщений отдельно', en: 'opt-out per stream' },
  link: { ru: 'ссылка в каждом сообщении', en: 'a link in each message' },
  dashboard: { ru: 'личный кабинет', en: 'the dashboard' },
  settings: { ru: 'настройки сервиса', en: 'the service settings' },
  request: { ru: 'письменное обращение', en: 'a written message' },
});

/** The only interests that need no balancing test in the United Kingdom (UK GDPR Art. 6(1)(ea), Annex 1, from 5 February 2026). */
export const recognisedInterests = vocabulary({
  'public-task-request': { ru: 'запрос того, кто исполняет публичные полномочия', en: 'request of a body that performs a public task' },
  'national-security': { ru: 'национальная и общественная безопасность, оборона', en: 'national security, public security and defence' },
  emergency: { ru: 'чрезвычайная ситуация', en: 'emergency' },
  crime: { ru: 'выявление, расследование и предупреждение преступлений', en: 'detection, investigation and prevention of crime' },
  safeguarding: { ru: 'защита уязвимых людей', en: 'safeguarding of vulnerable people' },
});
