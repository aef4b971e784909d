import { vocabulary } from './entry';

export const storedThings = vocabulary({
  database: { ru: 'основная база данных', en: 'primary database' },
  application: { ru: 'серверы приложения', en: 'application servers' },
  backups: { ru: 'резервные копии', en: 'backups' },
  files: { ru: 'файлы и медиа', en: 'files and media' },
  messages: { ru: 'сообщения', en: 'messages' },
  logs: { ru: 'журналы', en: 'logs' },
  everything: { ru: 'все данные сервиса', en: 'all data of the service' },
});

export const ownerships = vocabulary({
  own: { ru: 'собственное оборудование', en: 'own equipment' },
  leased: { ru: 'арендованные серверы', en: 'leased servers' },
});

/** Risks of a transfer to a state without adequate protection, of which a policy may inform. */
export const transferRisks = vocabulary({
  'no-law': { ru: 'нет специального закона о персональных данных', en: 'no specific law on personal data' },
  'no-authority': { ru: 'нет независимого органа по защите прав субъектов персональных данных', en: 'no independent supervisory authority for data protection' },
  'limited-rights': { ru: 'ограниченный набор прав субъектов персональных данных', en: 'a limited range of data subject rights' },
  'wide-access': { ru: 'данные, обработанные с нарушениями, становятся доступны неограниченному кругу лиц', en: 'data processed improperly become available to an unlimited number of persons' },
  'laws-differ': { ru: 'законы страны обработки отличаются от законов вашей страны', en: 'the laws of the country of processing differ from those of your country' },
});
