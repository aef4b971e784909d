import { vocabulary } from './entry';

export const numberings = vocabulary({
  decimal: { ru: 'каждый абзац (1.1.1)', en: 'every paragraph (1.1.1)' },
  headings: { ru: 'разделы и подразделы (1, 1.1)', en: 'sections and sub-headings (1, 1.1)' },
  sections: { ru: 'только разделы (1, 2, 3)', en: 'sections only (1, 2, 3)' },
  none: { ru: 'без номеров', en: 'none' },
});

/** What marks the items of a list inside a clause. */
export const listMarkers = vocabulary({
  bullet: { ru: 'точка: • имя', en: 'bullet: • name' },
  dash: { ru: 'тире: — имя', en: 'dash: – name' },
  letters: { ru: 'буквы: а), б), в)', en: 'letters: a), b), c)' },
  decimal: { ru: 'цифры: 1), 2), а в сплошной нумерации 1.1.1', en: 'figures: 1), 2), or 1.1.1 where paragraphs are numbered' },
});

/** Whether the document speaks to its reader or of them. */
export const levels = vocabulary({
  plain: { ru: 'просто: «вы вправе»', en: 'plain: “you may”' },
  formal: { ru: 'официально: «субъект персональных данных вправе»', en: 'formal: “the data subject may”' },
});

/** How the document names the one who processes the data. */
export const voices = vocabulary({
  we: { ru: '«мы»: «мы храним данные»', en: '“we”: “we keep the data”' },
  controller: { ru: 'термин закона: «Оператор хранит данные»', en: 'the term of the law: “the operator keeps the data”' },
  owner: { ru: '«Владелец»: «Владелец хранит данные»', en: '“the Owner”: “the Owner keeps the data”' },
  company: { ru: '«Компания»: «Компания хранит данные»', en: '“the Company”: “the Company keeps the data”' },
});

export const headingCases = vocabulary({
  sentence: { ru: 'строчные: «Сроки хранения»', en: 'sentence case: “Retention periods”' },
  upper: { ru: 'прописные: «СРОКИ ХРАНЕНИЯ»', en: 'upper case: “RETENTION PERIODS”' },
});

export const layouts = vocabulary({
  bullets: { ru: 'списком', en: 'bullets' },
  paragraphs: { ru: 'абзацами', en: 'paragraphs' },
  table: { ru: 'таблицей', en: 'table' },
  appendix: { ru: 'в приложении', en: 'in an appendix' },
});

export const citationStyles = vocabulary({
  short: { ru: 'кратко: «ст. 6 152-ФЗ»', en: 'short: “Art. 6 GDPR”' },
  full: { ru: 'сначала полностью: «ст. 6 Федерального закона от 27 июля 2006 г. № 152-ФЗ»', en: 'in full at first: “Article 6 of Regulation (EU) 2016/679 (GDPR)”' },
  none: { ru: 'без статей', en: 'none' },
});

/** The sections of the documents, as a founder chooses among them; the same ids as in the outlines. */
export const documentSections = vocabulary({
  general: { ru: 'Общие положения', en: 'General provisions' },
  definitions: { ru: 'Термины', en: 'Definitions' },
  roles: { ru: 'Чьи данные обрабатываются и в какой роли', en: 'Whose data are processed, and in what role' },
  data: { ru: 'Категории персональных данных', en: 'Categories of personal data' },
  purposes: { ru: 'Цели и правовые основания обработки', en: 'Purposes and legal bases' },
  processing: { ru: 'Порядок и условия обработки', en: 'Procedure and conditions of processing' },
  recipients: { ru: 'Передача персональных данных', en: 'Disclosure of personal data' },
  transfers: { ru: 'Трансграничная передача', en: 'Cross-border transfer' },
  storage: { ru: 'Место хранения', en: 'Place of storage' },
  retention: { ru: 'Сроки обработки и хранения', en: 'Retention periods' },
  deletion: { ru: 'Удаление аккаунта и данных', en: 'Deleting the account and the data' },
  security: { ru: 'Меры защиты', en: 'Security measures' },
  rights: { ru: 'Права субъекта персональных данных', en: 'Rights of the data subject' },
  consent: { ru: 'Согласие на обработку', en: 'Consent to processing' },
  children: { ru: 'Дети', en: 'Children' },
  automation: { ru: 'Автоматизированная обработка и ИИ', en: 'Automated processing and AI' },
  notifications: { ru: 'Уведомления', en: 'Notifications' },
  cookies: { ru: 'Файлы cookie и аналитика', en: 'Cookies and analytics' },
  marketing: { ru: 'Рекламные рассылки', en: 'Marketing messages' },
  payments: { ru: 'Платежи', en: 'Payments' },
  content: { ru: 'Материалы пользователей', en: 'User content' },
  regulation: { ru: 'Отдельные обязанности сервиса', en: 'Regulatory duties of the service' },
  'third-parties': { ru: 'Сторонние сайты и сервисы', en: 'Third-party sites and services' },
  changes: { ru: 'Изменение политики', en: 'Changes to the policy' },
  california: { ru: 'Для жителей Калифорнии', en: 'For residents of California' },
  belarus: { ru: 'Беларусь: дополнительные сведения', en: 'Belarus: further information' },
  kazakhstan: { ru: 'Казахстан: дополнительные сведения', en: 'Kazakhstan: further information' },
  contacts: { ru: 'Контакты', en: 'Contacts' },
});
