import { type Language } from '@/policy/vocabulary/laws';

/** The words around a document on its public page. */
interface PageWords {
  readonly languageName: string;
  readonly skip: string;
  readonly about: string;
  readonly version: string;
  readonly effective: string;
  readonly published: string;
  readonly languages: string;
  readonly history: string;
  readonly changed: string;
  readonly contents: string;
  readonly sameHeading: string;
  readonly sameHeadingMark: string;
  readonly authenticity: string;
  readonly fingerprint: string;
  readonly check: (textLink: string, command: string) => string;
  readonly signed: (bundleLink: string) => string;
  readonly bundle: string;
  readonly address: string;
  readonly forms: string;
  readonly formNames: { readonly pdf: string; readonly docx: string; readonly txt: string; readonly md: string; readonly json: string };
}

/** By language of the page. `sameHeading` and `languageName` are about the page's language, seen from the other one. */
export const pageWords: Record<Language, PageWords> = {
  ru: {
    languageName: 'Русский',
    skip: 'К тексту документа',
    about: 'О документе',
    version: 'Редакция',
    effective: 'Действует с',
    published: 'Опубликована',
    languages: 'Язык',
    history: 'Все редакции',
    changed: 'Что изменилось',
    contents: 'Содержание',
    sameHeading: 'Это же место на русском',
    sameHeadingMark: 'RU',
    authenticity: 'Подлинность текста',
    fingerprint: 'Контрольная сумма (SHA-256) точного текста этой редакции',
    check: (textLink, command) => `Как проверить: сохраните ${textLink} и выполните команду ${command} — получится та же сумма.`,
    signed: (bundleLink) => `Каждая редакция подписана. Тексты, подписи и способ проверки без нас: ${bundleLink}.`,
    bundle: 'архив со всеми редакциями',
    address: 'Постоянный адрес этой редакции',
    forms: 'Этот же текст',
    formNames: { pdf: 'PDF', docx: 'Word', txt: 'простой текст', md: 'Markdown', json: 'JSON' },
  },
  en: {
    languageName: 'English',
    skip: 'Skip to the document',
    about: 'About this document',
    version: 'Version',
    effective: 'In force from',
    published: 'Published',
    languages: 'Language',
    history: 'All versions',
    changed: 'What changed',
    contents: 'Contents',
    sameHeading: 'The same place in English',
    sameHeadingMark: 'EN',
    authenticity: 'Authenticity of the text',
    fingerprint: 'Fingerprint (SHA-256) of the exact text of this version',
    check: (textLink, command) => `How to check: save the ${textLink} and run ${command}; the same fingerprint comes out.`,
    signed: (bundleLink) => `Every version is signed. The texts, the signatures and how to check them without us: ${bundleLink}.`,
    bundle: 'archive of all versions',
    address: 'Permanent address of this version',
    forms: 'The same text as',
    formNames: { pdf: 'PDF', docx: 'Word', txt: 'plain text', md: 'Markdown', json: 'JSON' },
  },
};
