import { vocabulary } from './entry';

export const features = vocabulary({
  chat: { ru: 'переписка', en: 'chat' },
  'voice-calls': { ru: 'голосовые звонки', en: 'voice calls' },
  'video-calls': { ru: 'видеозвонки', en: 'video calls' },
  stories: { ru: 'истории', en: 'stories' },
  posts: { ru: 'публикации', en: 'posts' },
  reels: { ru: 'короткие видео', en: 'short videos' },
  'media-sharing': { ru: 'обмен фото, видео и файлами', en: 'media content' },
  'public-channels': { ru: 'публичные каналы', en: 'public channels' },
  'contact-search': { ru: 'поиск друзей по адресной книге', en: 'finding friends through the address book' },
  'user-content': { ru: 'размещение материалов пользователями', en: 'user content' },
  payments: { ru: 'платежи', en: 'payments' },
  subscription: { ru: 'платная подписка', en: 'paid subscription' },
  'in-app-purchases': { ru: 'покупки внутри приложения', en: 'in-app purchases' },
  ai: { ru: 'функции искусственного интеллекта', en: 'artificial intelligence features' },
  matching: { ru: 'подбор пар', en: 'matching with other people' },
  forms: { ru: 'формы для сбора заявок', en: 'forms' },
  api: { ru: 'программный интерфейс (API)', en: 'programming interface (API)' },
  notifications: { ru: 'доставка уведомлений и кодов подтверждения', en: 'delivery of notifications and confirmation codes' },
  'health-tracking': { ru: 'дневник питания, веса и активности', en: 'food, weight and activity diary' },
  shop: { ru: 'продажа товаров', en: 'sale of goods' },
  booking: { ru: 'запись на услуги', en: 'booking of services' },
  courses: { ru: 'обучение', en: 'courses' },
  games: { ru: 'игры', en: 'games' },
  'file-storage': { ru: 'хранение файлов', en: 'file storage' },
  'multi-device': { ru: 'работа на нескольких устройствах', en: 'use on several devices' },
  reviews: { ru: 'отзывы и оценки', en: 'reviews and ratings' },
  delivery: { ru: 'доставка', en: 'delivery' },
  analytics: { ru: 'аналитика для клиентов', en: 'analytics for customers' },
});

export const channelKinds = vocabulary({
  website: { ru: 'сайт', en: 'website' },
  ios: { ru: 'приложение для iOS', en: 'iOS app' },
  android: { ru: 'приложение для Android', en: 'Android app' },
  huawei: { ru: 'приложение для устройств Huawei', en: 'app for Huawei devices' },
  web: { ru: 'веб-версия', en: 'web version' },
  pwa: { ru: 'прогрессивное веб-приложение', en: 'progressive web app' },
  desktop: { ru: 'приложение для компьютера', en: 'desktop app' },
  'telegram-bot': { ru: 'бот в Telegram', en: 'Telegram bot' },
  'telegram-mini-app': { ru: 'мини-приложение в Telegram', en: 'Telegram mini app' },
  'max-bot': { ru: 'бот в мессенджере Max', en: 'bot in the Max messenger' },
  'vk-mini-app': { ru: 'мини-приложение во «ВКонтакте»', en: 'VK mini app' },
  api: { ru: 'программный интерфейс (API)', en: 'programming interface (API)' },
  forms: { ru: 'встроенные формы', en: 'embedded forms' },
  dashboard: { ru: 'личный кабинет', en: 'dashboard' },
  offline: { ru: 'обслуживание на месте', en: 'in-person service' },
  'call-centre': { ru: 'телефонные обращения', en: 'telephone enquiries' },
});

export const domainKinds = vocabulary({
  marketing: { ru: 'информационный сайт', en: 'marketing website' },
  app: { ru: 'веб-приложение', en: 'web application' },
  api: { ru: 'программный интерфейс', en: 'programming interface' },
});

export const stores = vocabulary({
  'app-store': { ru: 'App Store', en: 'App Store' },
  'google-play': { ru: 'Google Play', en: 'Google Play' },
  'app-gallery': { ru: 'AppGallery', en: 'AppGallery' },
  rustore: { ru: 'RuStore', en: 'RuStore' },
});

export const signInMethods = vocabulary({
  'phone-sms': { ru: 'номер телефона и код из СМС', en: 'telephone number and SMS code' },
  'email-password': { ru: 'адрес электронной почты и пароль', en: 'e-mail address and password' },
  'phone-password': { ru: 'номер телефона и пароль', en: 'telephone number and password' },
  'email-code': { ru: 'код на адрес электронной почты', en: 'e-mail code' },
  oauth: { ru: 'вход через сторонний сервис', en: 'third-party sign-in' },
  telegram: { ru: 'аккаунт Telegram', en: 'Telegram account' },
  none: { ru: 'без регистрации', en: 'no registration' },
});

/** What an app asks the system to let it use. */
export const permissionKinds = vocabulary({
  camera: { ru: 'камера', en: 'camera' },
  microphone: { ru: 'микрофон', en: 'microphone' },
  photos: { ru: 'фото и видео', en: 'photos and videos' },
  contacts: { ru: 'контакты', en: 'contacts' },
  location: { ru: 'местоположение', en: 'location' },
  notifications: { ru: 'уведомления', en: 'notifications' },
  calendar: { ru: 'календарь', en: 'calendar' },
  health: { ru: 'данные о здоровье', en: 'health data' },
  motion: { ru: 'движение и физическая активность', en: 'motion and fitness' },
  bluetooth: { ru: 'Bluetooth', en: 'Bluetooth' },
  'local-network': { ru: 'локальная сеть', en: 'local network' },
  'face-id': { ru: 'разблокировка по лицу или отпечатку', en: 'unlocking by face or fingerprint' },
  files: { ru: 'файлы на устройстве', en: 'files on the device' },
  phone: { ru: 'звонки и состояние телефона', en: 'calls and phone state' },
  sms: { ru: 'СМС', en: 'SMS' },
  'installed-apps': { ru: 'список установленных приложений', en: 'list of installed apps' },
  tracking: { ru: 'отслеживание в приложениях и на сайтах других компаний', en: 'tracking across apps and websites of other companies' },
});
