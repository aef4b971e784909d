import { vocabulary } from './entry';

export const storedThings = vocabulary({
  database: { ru: 'основная база данных', en: 'primary database' },
  application: { ru: 'серверы приложения', en: 'application servers' },
  backups: { ru: 'резервные копии', en: 'backups' },
  files: { ru: 'файлы и медиа', en: 'files and media' },
  messages: { ru: 'сообщения', en: 'messages' },
  logs: { ru: 'журналы', en: 'logs' },
  everything: { ru: 'все данные сервиса', en: 'all data of the service' },
  'russian-citizens': { ru: 'база данных граждан России', en: 'database of Russian citizens' },
  paper: { ru: 'бумажные документы', en: 'paper documents' },
  'personal-files': { ru: 'личные дела', en: 'personal files' },
  archive: { ru: 'архив', en: 'archive' },
  video: { ru: 'видеозаписи', en: 'video recordings' },
  calls: { ru: 'записи звонков', en: 'call recordings' },
  accounting: { ru: 'база бухгалтерского учёта', en: 'accounting database' },
  crm: { ru: 'система учёта клиентов (CRM)', en: 'customer database (CRM)' },
  email: { ru: 'почтовая система', en: 'e-mail system' },
  'removable-media': { ru: 'съёмные носители', en: 'removable media' },
  analytics: { ru: 'данные аналитики', en: 'analytics data' },
  payment: { ru: 'платёжные данные', en: 'payment data' },
});

export const ownerships = vocabulary({
  own: { ru: 'собственное оборудование', en: 'own equipment' },
  leased: { ru: 'арендованные серверы', en: 'leased servers' },
  cloud: { ru: 'облачная инфраструктура', en: 'cloud infrastructure' },
});

/** Risks of a transfer to a state without adequate protection, of which a policy may inform. */
export const transferRisks = vocabulary({
  'no-law': { ru: 'нет специального закона о персональных данных', en: 'no specific law on personal data' },
  'no-authority': { ru: 'нет независимого органа по защите прав субъектов персональных данных', en: 'no independent supervisory authority for data protection' },
  'limited-rights': { ru: 'ограниченный набор прав субъектов персональных данных', en: 'a limited range of data subject rights' },
  'wide-access': { ru: 'данные, обработанные с нарушениями, становятся доступны неограниченному кругу лиц', en: 'data processed improperly become available to an unlimited number of persons' },
  'laws-differ': { ru: 'законы страны обработки отличаются от законов страны пользователя', en: 'the laws of the country of processing differ from those of the user’s country' },
  'authority-access': { ru: 'доступ государственных органов этой страны к данным', en: 'access of the authorities of that country to the data' },
  'hard-redress': { ru: 'защитить свои права в этой стране сложнее', en: 'rights are harder to enforce in that country' },
});
