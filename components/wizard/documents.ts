import { ask, each, essential, type TopicQuestions } from './question/question';

export const documentsQuestions: TopicQuestions<'documents'> = {
  title: { ru: 'Сам документ', en: 'The document itself' },
  intro: {
    ru: 'Название, область действия, определения и документы, рядом с которыми стоит политика.',
    en: 'Title, scope, definitions, and the documents that the policy stands beside.',
  },
  questions: {
    kind: essential('Как называется документ', 'What the document is called', {
      why: ['По закону № 152-ФЗ это «политика в отношении обработки персональных данных».', 'Under Law No. 152-FZ it is a “personal data processing policy”.'],
    }),
    title: ask('Своё название', 'Own title'),
    url: ask('Где ещё документ опубликован опубликован', 'Where else it is published', {
      why: ['Здесь у документа будет свой адрес; укажите второй, если он есть.', 'It gets an address here; name a second one if there is one.'],
    }),
    path: ask('Его адрес внутри сервиса («/privacy»)', 'Its address within the service (“/privacy”)'),
    publicationPlaces: ask('Где его можно прочитать', 'Where it can be read'),
    versionLabel: ask('Номер редакции для читателя', 'Version as readers see it'),
    effectiveFrom: ask('Действует с', 'In force from', { why: ['При публикации дата ставится сама.', 'Publishing sets it.'] }),
    revisedAt: ask('Дата последнего изменения', 'Day of the last revision'),
    draft: ask('Это черновик, его ещё не смотрел юрист', 'It is a draft that no lawyer has seen yet'),
    draftNotice: ask('Что добавить в пометку о черновике', 'What the draft notice says in addition', { when: (here) => here.draft === true || here.draftNotice !== null }),
    commitment: ask('Во введении сказать о конфиденциальности', 'The introduction speaks of confidentiality'),
    coversAllServices: ask('Политика — для всех приложений, функций и сайтов сервиса', 'It covers all apps, features and sites of the service'),
    coversAllProcessing: ask('Политика — для любой обработки в сервисе', 'It covers any processing within the service'),
    coversNonPersonalData: ask('Те же правила — для неперсональных сведений', 'The same rules hold for other information'),
    exclusions: ask('На что она не распространяется', 'What it does not cover'),
    ownExclusions: ask('И ещё на что', 'And what else it does not cover'),
    principles: ask('Какие принципы назвать', 'Principles to state'),
    definedTerms: ask('Какие термины определить', 'Terms to define'),
    ownDefinitions: each(ask('Свои термины', 'Own terms'), ['термин', 'term'], {
      term: essential('Термин', 'Term'),
      meaning: essential('Что он значит', 'What it means'),
    }),
    undefinedTerms: ask('Неопределённые термины — по договору, закону и обычаю', 'Undefined terms follow the agreement, the law and custom'),
    records: ask('Что вы ведёте для себя', 'What you keep for yourself', {
      why: ['Реестр обработки, оценка интересов, план на случай утечки: надзорный орган вправе их попросить. В документ это не попадает.', 'A record of processing, a balancing test, a breach plan: an authority may ask for them. It is not printed.'],
    }),
    related: each(ask('Документы рядом: условия, оферта, согласие', 'Documents beside it: terms, offer, consent'), ['документ', 'document'], {
      kind: essential('Что это', 'What it is'),
      name: ask('Название, если другое', 'Its name, if it differs'),
      url: essential('Где опубликован', 'Where it is published'),
      path: ask('Адрес внутри сервиса', 'Address within the service'),
      acceptedBy: ask('Как его принимают', 'How it is accepted'),
      clauses: each(ask('Пункты, на которые ссылаться', 'Clauses to point to'), ['пункт', 'clause'], {
        clause: essential('Номер пункта', 'Number of the clause'),
        about: ask('О чём он', 'What it governs'),
      }),
    }),
  },
};
