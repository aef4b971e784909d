import { vocabulary } from './entry';

/** Browser and device storage. */
export const browserTechnologies = vocabulary({
  cookie: { ru: 'файлы cookie', en: 'HTTP cookies' },
  'local-storage': { ru: 'localStorage', en: 'localStorage' },
  'session-storage': { ru: 'sessionStorage', en: 'sessionStorage' },
  'indexed-db': { ru: 'IndexedDB', en: 'IndexedDB' },
  'service-worker': { ru: 'service worker', en: 'service worker' },
  pixel: { ru: 'пиксель', en: 'pixel' },
  sdk: { ru: 'программный модуль (SDK)', en: 'software development kit (SDK)' },
  'app-storage': { ru: 'хранилище мини-приложения', en: 'mini-app storage' },
  'device-storage': { ru: 'хранилище приложения на устройстве', en: 'app storage on the device' },
});

export const cookieCategories = vocabulary({
  necessary: { ru: 'строго необходимые', en: 'strictly necessary' },
  functional: { ru: 'функциональные', en: 'functional' },
  analytics: { ru: 'аналитические', en: 'analytics' },
  advertising: { ru: 'рекламные', en: 'advertising' },
});

export const usage = vocabulary({
  used: { ru: 'используются', en: 'used' },
  none: { ru: 'не используются', en: 'none' },
});

export const consentNeeds = vocabulary({
  'not-needed': { ru: 'не требуется', en: 'not required' },
  required: { ru: 'требуется', en: 'required' },
});

export const analyticsModes = vocabulary({
  'after-consent': { ru: 'после согласия', en: 'after consent' },
  automatic: { ru: 'автоматически при открытии сайта', en: 'automatically when the website is opened' },
});

export const analyticsOptOuts = vocabulary({
  'browser-settings': { ru: 'отключить файлы cookie в настройках браузера', en: 'disable cookies in the browser settings' },
  banner: { ru: 'изменить выбор в баннере', en: 'change the choice in the banner' },
  extension: { ru: 'установить блокировщик счётчика', en: 'install the opt-out extension' },
  leave: { ru: 'покинуть сайт', en: 'leave the website' },
});

export const cookiePurposes = vocabulary({
  operation: { ru: 'работа сервиса', en: 'operation of the service' },
  preferences: { ru: 'сохранение настроек', en: 'storing settings' },
  quality: { ru: 'улучшение качества сервиса', en: 'improving the quality of the service' },
  analysis: { ru: 'анализ использования', en: 'analysis of use' },
  'popular-answers': { ru: 'выявление самых востребованных ответов на частые вопросы', en: 'finding the most popular answers to frequently asked questions' },
  materials: { ru: 'показ материалов о сервисе', en: 'showing materials about the service' },
  'bot-protection': { ru: 'защита от ботов и ограничение частоты запросов', en: 'bot protection and rate limiting' },
  advertising: { ru: 'реклама', en: 'advertising' },
});

/** Push and other notices. */
export const notificationEvents = vocabulary({
  messages: { ru: 'новые сообщения', en: 'new messages' },
  calls: { ru: 'звонки', en: 'calls' },
  reactions: { ru: 'реакции', en: 'reactions' },
  mentions: { ru: 'упоминания', en: 'mentions' },
  technical: { ru: 'технические оповещения', en: 'technical alerts' },
  orders: { ru: 'состояние заказа', en: 'order status' },
  reminders: { ru: 'напоминания', en: 'reminders' },
  billing: { ru: 'баланс и платежи', en: 'balance and payments' },
  security: { ru: 'события безопасности', en: 'security events' },
  matches: { ru: 'новые пары', en: 'new matches' },
});

export const pushPayload = vocabulary({
  'device-token': { ru: 'токен устройства', en: 'device token' },
  'chat-id': { ru: 'идентификатор чата', en: 'chat ID' },
  'sender-name': { ru: 'имя отправителя', en: 'sender name' },
  'event-type': { ru: 'тип события', en: 'event type' },
  'encrypted-signal': { ru: 'зашифрованный сигнал о новом сообщении', en: 'encrypted “new message” signal' },
  text: { ru: 'текст уведомления', en: 'notification text' },
});

/** Content and moderation. */
export const prohibitedContent = vocabulary({
  violence: { ru: 'насилие', en: 'violence' },
  threats: { ru: 'угрозы', en: 'threats' },
  csam: { ru: 'материалы о сексуальном насилии над детьми', en: 'child sexual abuse material' },
  terrorism: { ru: 'пропаганда терроризма', en: 'terrorism propaganda' },
  discrimination: { ru: 'дискриминация', en: 'discrimination' },
  spam: { ru: 'спам', en: 'spam' },
  fraud: { ru: 'мошенничество', en: 'fraud' },
  pornography: { ru: 'порнография', en: 'pornography' },
  drugs: { ru: 'пропаганда наркотиков', en: 'drug propaganda' },
  copyright: { ru: 'нарушение авторских прав', en: 'copyright infringement' },
});

export const reportSurfaces = vocabulary({
  message: { ru: 'сообщение', en: 'message' },
  profile: { ru: 'профиль', en: 'profile' },
  story: { ru: 'история', en: 'story' },
  post: { ru: 'публикация', en: 'post' },
  reel: { ru: 'короткое видео', en: 'reel' },
  comment: { ru: 'комментарий', en: 'comment' },
  channel: { ru: 'канал', en: 'channel' },
  listing: { ru: 'объявление', en: 'listing' },
});

export const sanctions = vocabulary({
  removal: { ru: 'удаление материала', en: 'content removal' },
  'temporary-ban': { ru: 'временная блокировка', en: 'temporary ban' },
  'account-deletion': { ru: 'окончательное удаление учётной записи', en: 'permanent account deletion' },
  warning: { ru: 'предупреждение', en: 'warning' },
});

export const blockEffects = vocabulary({
  'no-messages': { ru: 'не сможет писать сообщения', en: 'will not be able to send messages' },
  'no-content': { ru: 'не увидит материалы', en: 'will not see the content' },
  'no-calls': { ru: 'не сможет звонить', en: 'will not be able to call' },
});

export const businessTopics = vocabulary({
  orders: { ru: 'заказы', en: 'orders' },
  agreements: { ru: 'договорённости', en: 'agreements' },
  deliveries: { ru: 'доставка', en: 'deliveries' },
  products: { ru: 'новости о товарах', en: 'news about products' },
  services: { ru: 'новости об услугах', en: 'news about services' },
  marketing: { ru: 'реклама', en: 'marketing' },
});

/** Marketing. */
export const marketingChannels = vocabulary({
  email: { ru: 'электронная почта', en: 'e-mail' },
  sms: { ru: 'СМС', en: 'SMS' },
  push: { ru: 'push-уведомления', en: 'push notifications' },
  phone: { ru: 'телефонные звонки', en: 'telephone calls' },
  messenger: { ru: 'мессенджеры', en: 'messengers' },
});

export const marketingContents = vocabulary({
  features: { ru: 'новые возможности', en: 'new features' },
  promotions: { ru: 'акции и специальные предложения', en: 'promotions and special offers' },
  changes: { ru: 'изменения в сервисе', en: 'changes to the service' },
  events: { ru: 'мероприятия', en: 'events' },
  'service-notices': { ru: 'важные уведомления об использовании и обновлении сервиса', en: 'important notices on the use and updating of the service' },
  'premium-offers': { ru: 'предложения о платной подписке', en: 'offers of a paid subscription' },
});

/** Payments. */
export const paymentPlatforms = vocabulary({
  'app-store': { ru: 'App Store (устройства Apple)', en: 'App Store (Apple devices)' },
  'google-play': { ru: 'Google Play (устройства Android)', en: 'Google Play (Android devices)' },
  'app-gallery': { ru: 'AppGallery (устройства Huawei)', en: 'AppGallery (Huawei devices)' },
  rustore: { ru: 'RuStore', en: 'RuStore' },
  telegram: { ru: 'Telegram Stars', en: 'Telegram Stars' },
});

/** Principles of processing (152-FZ Art. 5, GDPR Art. 5). */
export const principles = vocabulary({
  lawfulness: { ru: 'законность', en: 'lawfulness' },
  transparency: { ru: 'прозрачность', en: 'transparency' },
  fairness: { ru: 'справедливость', en: 'fairness' },
  'purpose-limitation': { ru: 'определённость и законность целей', en: 'specified and lawful purposes' },
  minimisation: { ru: 'минимизация данных', en: 'data minimisation' },
  accuracy: { ru: 'точность', en: 'accuracy' },
  'storage-limitation': { ru: 'ограничение хранения', en: 'storage limitation' },
  integrity: { ru: 'целостность и конфиденциальность', en: 'integrity and confidentiality' },
});

/** What a policy does not cover. */
export const scopeExclusions = vocabulary({
  employment: { ru: 'трудовые отношения с работниками', en: 'employment relations with staff' },
  'administrative-procedures': { ru: 'административные процедуры', en: 'administrative procedures' },
  'customer-contracts': { ru: 'гражданско-правовые договоры, по которым владелец сервиса выступает заказчиком', en: 'civil law contracts under which the owner of the service is the customer' },
  cookies: { ru: 'обработка файлов cookie', en: 'processing of cookies' },
  appeals: { ru: 'рассмотрение обращений граждан и организаций', en: 'consideration of appeals from individuals and legal entities' },
  'third-party-resources': { ru: 'сайты и приложения третьих лиц', en: 'third-party websites and applications' },
});

/** Terms that a formal policy defines. The wording of each definition is a clause. */
export const definedTerms = vocabulary({
  'personal-data': { ru: 'персональные данные', en: 'personal data' },
  processing: { ru: 'обработка персональных данных', en: 'processing of personal data' },
  controller: { ru: 'оператор', en: 'operator' },
  processor: { ru: 'лицо, осуществляющее обработку по поручению', en: 'processor' },
  'data-subject': { ru: 'субъект персональных данных', en: 'personal data subject' },
  'automated-processing': { ru: 'автоматизированная обработка', en: 'automated processing' },
  dissemination: { ru: 'распространение', en: 'dissemination' },
  provision: { ru: 'предоставление', en: 'provision' },
  blocking: { ru: 'блокирование', en: 'blocking' },
  destruction: { ru: 'уничтожение', en: 'destruction' },
  depersonalisation: { ru: 'обезличивание', en: 'depersonalisation' },
  'cross-border-transfer': { ru: 'трансграничная передача', en: 'cross-border transfer' },
  cookies: { ru: 'файлы cookie', en: 'cookies' },
});

export const relatedDocumentKinds = vocabulary({
  terms: { ru: 'условия использования', en: 'terms of use' },
  'public-offer': { ru: 'публичная оферта', en: 'public offer' },
  'public-agreement': { ru: 'публичный договор', en: 'public agreement' },
  'cookie-notice': { ru: 'уведомление о файлах cookie', en: 'cookie notice' },
  'consent-form': { ru: 'согласие на обработку персональных данных', en: 'consent to the processing of personal data' },
  'processing-agreement': { ru: 'поручение на обработку персональных данных', en: 'data processing agreement' },
  'processing-record': { ru: 'внутренний реестр процессов обработки', en: 'internal record of processing activities' },
  'moderation-rules': { ru: 'правила модерации', en: 'moderation rules' },
  'child-notice': { ru: 'краткая версия для детей', en: 'short version for children' },
  'recommender-rules': { ru: 'правила применения рекомендательных технологий', en: 'rules on recommender technologies' },
});

export const disclaimers = vocabulary({
  'copied-by-users': { ru: 'другие пользователи копируют и распространяют сведения, которые им передали', en: 'other users can copy and spread what was passed to them' },
  'cannot-delete-elsewhere': { ru: 'часть сведений, переданных другим пользователям, самостоятельно удалить нельзя', en: 'some of what was passed to other users can be deleted only by them' },
  'users-decide-volume': { ru: 'каждый сам решает, какие сведения о себе размещать', en: 'everybody decides for themselves what information about themselves to post' },
  'third-party-actions': { ru: 'сервис не отвечает за действия третьих лиц, которые получили сведения через него', en: 'the service is not responsible for the actions of third parties who obtain information through it' },
  'forms-by-customers': { ru: 'состав полей форм определяет клиент', en: 'the customer determines the fields of its forms' },
  'no-absolute-security': { ru: 'ни один способ передачи или хранения не даёт полной защиты', en: 'no method of transmission or storage is completely secure' },
});

/** Consent and acceptance. */
export const acceptanceModes = vocabulary({
  none: { ru: 'политика не требует принятия', en: 'no acceptance is needed' },
  registration: { ru: 'при регистрации', en: 'at registration' },
  checkbox: { ru: 'отметкой в форме', en: 'by a checkbox' },
  use: { ru: 'использованием сервиса', en: 'by use of the service' },
});

export const disagreementActions = vocabulary({
  'stop-using': { ru: 'прекратить использование сервиса', en: 'stop using the service' },
  'delete-account': { ru: 'удалить учётную запись', en: 'delete the account' },
  'notify-us': { ru: 'сообщить о несогласии и потребовать прекратить обработку', en: 'state the disagreement and demand that processing stop' },
});

export const consentKinds = vocabulary({
  privacy: { ru: 'ознакомление с политикой', en: 'privacy' },
  terms: { ru: 'условия использования', en: 'terms' },
  health: { ru: 'обработка данных о здоровье', en: 'health-data processing' },
  ai: { ru: 'обработка с помощью ИИ', en: 'AI processing' },
  marketing: { ru: 'рекламные рассылки', en: 'marketing' },
  cookies: { ru: 'файлы cookie', en: 'cookies' },
  'personal-data': { ru: 'обработка персональных данных', en: 'processing of personal data' },
  dissemination: { ru: 'распространение персональных данных', en: 'dissemination of personal data' },
  'cross-border': { ru: 'трансграничная передача', en: 'cross-border transfer' },
});

export const consentLogFields = vocabulary({
  timestamp: { ru: 'дата и время', en: 'timestamp' },
  version: { ru: 'версия документа', en: 'version' },
  language: { ru: 'язык', en: 'language' },
  url: { ru: 'адрес показанного документа', en: 'the URL of the document shown' },
  'text-hash': { ru: 'SHA-256 показанного текста', en: 'a SHA-256 hash of the exact text shown' },
  ip: { ru: 'IP-адрес', en: 'IP address' },
});

/** Changes to the policy. */
export const noticeChannels = vocabulary({
  'in-app': { ru: 'уведомление в приложении', en: 'in-app notice' },
  email: { ru: 'письмо на электронную почту', en: 'e-mail' },
  sms: { ru: 'СМС', en: 'SMS' },
  bot: { ru: 'сообщение в боте', en: 'message in the bot' },
  page: { ru: 'публикация на этой странице', en: 'publication on this page' },
  site: { ru: 'объявление на сайте', en: 'notice on the website' },
  service: { ru: 'сообщение в сервисе', en: 'message in the service' },
});

export const noticeTriggers = vocabulary({
  any: { ru: 'любое изменение', en: 'any change' },
  material: { ru: 'существенное изменение', en: 'a material change' },
});

export const materialChanges = vocabulary({
  'new-data': { ru: 'новые категории данных', en: 'new data categories' },
  'new-recipients': { ru: 'новые получатели или обработчики', en: 'new recipients or processors' },
  'weaker-basis': { ru: 'иное правовое основание, сужающее права', en: 'a narrower lawful basis' },
  'new-purpose': { ru: 'новые цели', en: 'new purposes' },
  'longer-retention': { ru: 'более долгие сроки хранения', en: 'longer retention' },
  'new-country': { ru: 'новые страны передачи', en: 'new countries of transfer' },
});

export const archiveAccess = vocabulary({
  'public-url': { ru: 'прежние редакции доступны на странице истории', en: 'earlier versions are available on the history page' },
  'consent-url': { ru: 'прежние редакции остаются по адресу, записанному при согласии', en: 'earlier versions stay at the URL recorded with the consent' },
  'on-request': { ru: 'прежние редакции предоставляются по запросу', en: 'earlier versions are provided on request' },
  none: { ru: 'прежние редакции не предоставляются', en: 'earlier versions are not provided' },
});

export const userControls = vocabulary({
  settings: { ru: 'изменение настроек сервиса', en: 'change of the service settings' },
  'change-number': { ru: 'смена номера телефона', en: 'change of phone number' },
  'edit-profile': { ru: 'изменение имени, фото и профиля', en: 'editing of name, photo and profile' },
  hide: { ru: 'скрытие сведений от других пользователей', en: 'hiding information from other users' },
  export: { ru: 'выгрузка данных', en: 'data export' },
  'delete-account': { ru: 'удаление учётной записи', en: 'account deletion' },
});
