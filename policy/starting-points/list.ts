import { type Bilingual, type Law } from '@/policy/vocabulary';

/** An id is also the name of the file of answers. */
export const startingPointIds = [
  'messenger',
  'telegram-health-bot',
  'developer-api',
  'dating-app',
  'minimal-call-app',
  'online-shop',
  'saas-b2b',
  'mobile-game',
  'local-services',
  'course-platform',
] as const;
export type StartingPointId = (typeof startingPointIds)[number];

export interface StartingPoint {
  readonly id: StartingPointId;
  readonly name: Bilingual;
  /** One sentence: what such a service is like. */
  readonly summary: Bilingual;
  /** The laws that it claims, the leading one first. */
  readonly laws: readonly Exclude<Law, 'none'>[];
}

/** Services to start from, in the order in which they are offered. They are fictional; the companies that they name as recipients are not. */
export const startingPoints: readonly StartingPoint[] = [
  {
    id: 'messenger',
    name: { ru: 'Мессенджер', en: 'Messenger' },
    summary: {
      ru: 'Переписка, звонки и файлы по номеру телефона: без рекламы и аналитики, серверы в России.',
      en: 'Chats, calls and files by phone number, with no advertising or analytics and with servers in Russia.',
    },
    laws: ['ru-152fz'],
  },
  {
    id: 'telegram-health-bot',
    name: { ru: 'Бот о здоровье в Telegram', en: 'Health bot in Telegram' },
    summary: {
      ru: 'Дневник питания и самочувствия с искусственным интеллектом и подпиской для жителей Европы.',
      en: 'A food and wellness diary with artificial intelligence and a subscription, for people in Europe.',
    },
    laws: ['eu-gdpr'],
  },
  {
    id: 'developer-api',
    name: { ru: 'API для разработчиков', en: 'API for developers' },
    summary: {
      ru: 'Уведомления в мессенджерах и по СМС по поручению клиентов: данные их пользователей обрабатываются от имени клиента.',
      en: 'Notifications through messengers and SMS on the instruction of customers, whose users’ data are processed on their behalf.',
    },
    laws: ['ru-152fz'],
  },
  {
    id: 'dating-app',
    name: { ru: 'Приложение для знакомств', en: 'Dating app' },
    summary: {
      ru: 'Анкеты, подбор людей рядом, переписка и платная подписка в России, только для взрослых.',
      en: 'Profiles, people nearby, chat and a paid subscription in Russia, for adults only.',
    },
    laws: ['ru-152fz'],
  },
  {
    id: 'minimal-call-app',
    name: { ru: 'Минималистичные звонки', en: 'Minimal calling app' },
    summary: {
      ru: 'Только голосовые и видеозвонки: почти никаких данных, ни рекламы, ни аналитики.',
      en: 'Voice and video calls only: hardly any data, no advertising and no analytics.',
    },
    laws: ['eu-gdpr'],
  },
  {
    id: 'online-shop',
    name: { ru: 'Интернет-магазин', en: 'Online shop' },
    summary: {
      ru: 'Заказы, оплата, доставка по России, отзывы, рассылки и веб-аналитика с согласия.',
      en: 'Orders, payment, delivery in Russia, reviews, mailings, and web analytics with consent.',
    },
    laws: ['ru-152fz'],
  },
  {
    id: 'saas-b2b',
    name: { ru: 'Сервис для компаний', en: 'Service for companies' },
    summary: {
      ru: 'Рабочее пространство по подписке: сотрудники клиентов, их документы и обработка по поручению.',
      en: 'A workspace by subscription: the customers’ employees, their documents, and processing on instruction.',
    },
    laws: ['eu-gdpr'],
  },
  {
    id: 'mobile-game',
    name: { ru: 'Мобильная игра', en: 'Mobile game' },
    summary: {
      ru: 'Бесплатная игра с покупками внутри приложения и без сторонней рекламы для игроков в Европе.',
      en: 'A free game with in-app purchases and no third-party advertising, for players in Europe.',
    },
    laws: ['eu-gdpr'],
  },
  {
    id: 'local-services',
    name: { ru: 'Сайт местных услуг', en: 'Local services website' },
    summary: {
      ru: 'Сайт с формой заявки, звонки клиентам, выезд мастера и учёт заявок в CRM.',
      en: 'A website with a request form, calls to customers, visits of a specialist and a CRM for the requests.',
    },
    laws: ['ru-152fz'],
  },
  {
    id: 'course-platform',
    name: { ru: 'Платформа курсов', en: 'Course platform' },
    summary: {
      ru: 'Онлайн-курсы с оплатой, проверкой заданий и рассылкой для учеников от 14 лет.',
      en: 'Online courses with payment, review of assignments and mailings, for students aged 14 and over.',
    },
    laws: ['ru-152fz'],
  },
];
