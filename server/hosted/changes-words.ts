import { type ClauseChange } from '@/policy/versions/document-diff'
import { type Language } from '@/policy/vocabulary'

interface ChangesWords {
  title: (to: string, from: string) => string
  compared: (newer: string, older: string) => string
  version: (number: string) => string
  from: (date: string) => string
  inShort: string
  wordingOnly: string
  material: string
  rest: string
  byClause: string
  nothing: string
  view: string
  inline: string
  sideBySide: string
  moved: string
  movedFrom: (was: string, is: string) => string
  kinds: Record<ClauseChange['kind'], string>
  begins: Record<'added' | 'removed', string>
  ends: Record<'added' | 'removed', string>
  /** Title of the feed, and of an entry in it. */
  feed: (name: string) => string
  entry: (number: string, date: string) => string
  first: string
  whatChanged: string
}

/** The words of pages and feeds that tell what changed. Dates and links come in as HTML. */
export const changesWords: Record<Language, ChangesWords> = {
  ru: {
    title: (to, from) => `Что изменила редакция ${to} по сравнению с редакцией ${from}`,
    compared: (newer, older) => `${newer}; раньше — ${older}.`,
    version: (number) => `Редакция ${number}`,
    from: (date) => `действует с ${date}`,
    inShort: 'Коротко',
    wordingOnly: 'Данные, цели, получатели, сроки и права остались прежними: изменились только формулировки.',
    material: 'Существенное',
    rest: 'Остальное',
    byClause: 'По положениям',
    nothing: 'Слова этих двух редакций совпадают, отличаются только дата и номер.',
    view: 'Показать изменения',
    inline: 'в тексте',
    sideBySide: 'рядом',
    moved: 'Переставлено без изменений',
    movedFrom: (was, is) => `было в разделе «${was}», теперь в разделе «${is}»`,
    kinds: { added: 'добавлено', removed: 'исключено', changed: 'изменено' },
    begins: { added: ' [добавлено: ', removed: ' [исключено: ' },
    ends: { added: '] ', removed: '] ' },
    feed: (name) => `${name}: изменения политики`,
    entry: (number, date) => `Редакция ${number}, действует с ${date}`,
    first: 'Первая редакция.',
    whatChanged: 'Что изменилось',
  },
  en: {
    title: (to, from) => `What version ${to} changed compared with version ${from}`,
    compared: (newer, older) => `${newer}; before it, ${older}.`,
    version: (number) => `Version ${number}`,
    from: (date) => `in force from ${date}`,
    inShort: 'In short',
    wordingOnly: 'Data, purposes, recipients, periods and rights are as before: only the wording has changed.',
    material: 'Material',
    rest: 'The rest',
    byClause: 'Clause by clause',
    nothing: 'The words of the two versions are the same; only the date and the number differ.',
    view: 'Show changes',
    inline: 'in the text',
    sideBySide: 'side by side',
    moved: 'Moved and otherwise unchanged',
    movedFrom: (was, is) => `was in the section “${was}”, is in the section “${is}”`,
    kinds: { added: 'added', removed: 'removed', changed: 'changed' },
    begins: { added: ' [added: ', removed: ' [removed: ' },
    ends: { added: '] ', removed: '] ' },
    feed: (name) => `${name}: changes of the policy`,
    entry: (number, date) => `Version ${number}, in force from ${date}`,
    first: 'The first version.',
    whatChanged: 'What changed',
  },
}
