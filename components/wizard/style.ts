import { ask, each, essential, type TopicQuestions } from './question/question';

export const styleQuestions: TopicQuestions<'style'> = {
  title: { ru: 'Вид документа', en: 'Style of the document' },
  intro: {
    ru: 'Нумерация, обращение, таблицы или списки. На содержание вид не влияет.',
    en: 'Numbering, address, tables or lists. The style never changes the substance.',
  },
  questions: {
    numbering: essential('Что нумеруется', 'Numbering'),
    listMarker: ask('Чем отмечены пункты списков', 'Marks of list items'),
    voice: essential('Как документ называет вас', 'How it names you'),
    level: ask('Как документ обращается к читателю', 'How it addresses the reader'),
    headingCase: ask('Заголовки разделов', 'Section titles'),
    purposesAs: ask('Цели', 'Purposes'),
    recipientsAs: ask('Получатели', 'Recipients'),
    retentionAs: ask('Сроки хранения', 'Retention'),
    dataAs: ask('Данные', 'Data'),
    citations: ask('Ссылки на статьи', 'Citations of articles'),
    numberWords: ask('Числа повторяются словами: 10 (десять)', 'Numbers are repeated in words: 10 (ten)'),
    contents: ask('Содержание под заголовком', 'Table of contents under the title'),
    shortVersion: ask('Краткое изложение над документом', 'Short version above the document'),
    ownClauses: each(ask('Свои пункты', 'Clauses of your own', {
      why: ['Они печатаются как есть, проверка их не понимает.', 'They are printed as they are; review cannot judge them.'],
    }), ['пункт', 'clause'], {
      title: essential('Заголовок', 'Heading'),
      text: essential('Текст', 'Text'),
      section: ask('В каком разделе', 'In which section', {
        why: ['Пункт закроет этот раздел. Без ответа он встанет в отдельный раздел в конце.', 'It closes that section. Without an answer it goes into a section of its own near the end.'],
      }),
    }),
  },
};
