import { type VersionState } from '@/policy/versions/lifecycle'
import { type Language } from '@/policy/vocabulary'

interface HostedWords {
  historyTitle: string
  historyLead: string
  version: (number: string) => string
  states: Record<VersionState, string>
  published: string
  effective: string
  whatChanged: string
  /** A link to the page that compares a version with the one before. */
  changes: string
  fingerprint: (language: string) => string
  overall: string
  readIn: Record<Language, string>
  currentText: string
  subscribe: string
  languages: string
  notFoundTitle: string
  notFoundText: string
  otherPages: string
  notYetTitle: string
  notYetText: (number: string, date: string) => string
  notMade: string
  awayTitle: string
  awayText: string
  notice: (number: string, date: string, href: string) => string
  withdrawnTitle: string
  /** The date comes in as HTML. */
  withdrawnText: (date: string) => string
  withdrawnReason: string
  withdrawnNext: (number: string, date: string) => string
  cancelledMark: (date: string) => string
  withdrawnMark: (date: string) => string
}

/** The words of hosted pages that are not documents. Dates and links come in as HTML. */
export const hostedWords: Record<Language, HostedWords> = {
  ru: {
    historyTitle: 'Все редакции',
    historyLead: 'Опубликованные редакции не изменяются и не удаляются: каждая всегда доступна по своему адресу.',
    version: (number) => `Редакция ${number}`,
    states: { 'in-force': 'действует', coming: 'вступит в силу', superseded: 'заменена', overtaken: 'заменена до вступления в силу', cancelled: 'отменена до вступления в силу', withdrawn: 'отозвана' },
    published: 'Опубликована',
    effective: 'Действует с',
    whatChanged: 'Что изменилось',
    changes: 'сравнить с предыдущей',
    fingerprint: (language) => `SHA-256 текста (${language})`,
    overall: 'SHA-256 редакции',
    readIn: { ru: 'читать на русском', en: 'читать на английском' },
    currentText: 'Действующая редакция',
    subscribe: 'Сообщать об изменениях',
    languages: 'Язык',
    notFoundTitle: 'Здесь ничего нет',
    notFoundText: 'По этому адресу ничего не опубликовано. Проверьте, нет ли в адресе опечатки, или попросите ссылку у того, кто её прислал.',
    otherPages: 'У этого сервиса опубликовано',
    notYetTitle: 'Документ ещё не действует',
    notYetText: (number, date) => `Редакция ${number} опубликована и вступит в силу ${date}`,
    notMade: 'На этом языке документ не опубликован.',
    awayTitle: 'Страница временно недоступна',
    awayText: 'Документ не удалось получить из хранилища. Попробуйте открыть страницу через минуту.',
    notice: (number, date, href) => `Опубликована <a href="${href}">редакция ${number}</a>: она вступит в силу ${date}`,
    withdrawnTitle: 'Документ отозван',
    withdrawnText: (date) => `Этот документ отозван ${date} и больше не действует. Новой редакции взамен нет.`,
    withdrawnReason: 'Причина',
    withdrawnNext: (number, date) => `Редакция ${number} опубликована и вступит в силу ${date}`,
    cancelledMark: (date) => `Эта редакция отменена ${date} и в силу не вступала.`,
    withdrawnMark: (date) => `Документ отозван ${date}: эта редакция больше не действует.`,
  },
  en: {
    historyTitle: 'All versions',
    historyLead: 'Published versions are never changed or removed: each can always be read at its own address.',
    version: (number) => `Version ${number}`,
    states: { 'in-force': 'in force', coming: 'coming', superseded: 'superseded', overtaken: 'replaced before it took effect', cancelled: 'called off before it took effect', withdrawn: 'withdrawn' },
    published: 'Published',
    effective: 'In force from',
    whatChanged: 'What changed',
    changes: 'compare with the one before',
    fingerprint: (language) => `SHA-256 of the text (${language})`,
    overall: 'SHA-256 of the version',
    readIn: { ru: 'read in Russian', en: 'read in English' },
    currentText: 'The version in force',
    subscribe: 'Tell me of changes',
    languages: 'Language',
    notFoundTitle: 'There is nothing here',
    notFoundText: 'Nothing has been published at this address. Look for a typing slip in it, or ask whoever sent you the link.',
    otherPages: 'Published for this service',
    notYetTitle: 'The document is not in force yet',
    notYetText: (number, date) => `Version ${number} has been published and takes effect on ${date}.`,
    notMade: 'The document has not been published in this language.',
    awayTitle: 'The page is away for a moment',
    awayText: 'The document could not be read from storage. Try again in a minute.',
    notice: (number, date, href) => `<a href="${href}">Version ${number}</a> has been published: it takes effect on ${date}.`,
    withdrawnTitle: 'The document has been withdrawn',
    withdrawnText: (date) => `This document was withdrawn on ${date} and is no longer in force. No version has taken its place.`,
    withdrawnReason: 'Reason',
    withdrawnNext: (number, date) => `Version ${number} has been published and takes effect on ${date}.`,
    cancelledMark: (date) => `This version was called off on ${date} and never took effect.`,
    withdrawnMark: (date) => `The document was withdrawn on ${date}: this version is no longer in force.`,
  },
}

/** Names of languages, each in both. */
export const languageNames: Record<Language, Record<Language, string>> = {
  ru: { ru: 'русский', en: 'английский' },
  en: { ru: 'Russian', en: 'English' },
}
