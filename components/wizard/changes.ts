import { ask, essential, type TopicQuestions } from './question/question';

export const changesQuestions: TopicQuestions<'changes'> = {
  title: { ru: 'Принятие и изменения', en: 'Acceptance and changes' },
  intro: {
    ru: 'Как люди узнают о политике и о том, что она изменилась.',
    en: 'How people learn of the policy and of its changes.',
  },
  questions: {
    acceptance: essential('Как люди принимают политику', 'How people accept the policy', {
      why: ['Политика информирует, а не связывает: принимать её не обязательно.', 'A policy informs rather than binds: it need not be accepted.'],
    }),
    mayChange: essential('Вы можете менять политику', 'You may change the policy'),
    noticeChannels: essential('Как сообщаете об изменениях', 'How changes are announced', { when: (here) => here.mayChange !== false }),
    noticePeriod: essential('За сколько до вступления в силу', 'How long before they take effect', { when: (here) => here.mayChange !== false }),
    noticeTrigger: ask('О каких изменениях сообщаете', 'Which changes are announced'),
    readBeforeUse: ask('Просите прочитать до начала пользования', 'People are asked to read it before use'),
    onDisagreement: ask('Что делать несогласному', 'What a person who disagrees does'),
    acceptanceIrrevocable: ask('Принятие названо безоговорочным и безотзывным', 'Acceptance is called unconditional and irrevocable', {
      why: ['Только если так уже написано в вашей политике: проверка этого не пропустит.', 'Only if your present policy says so: review stops it.'],
    }),
    unilateral: ask('Меняете сами, по своему усмотрению', 'You change it alone, at your discretion'),
    readerMayNotChange: ask('Сам читатель менять политику не может', 'The reader cannot change its terms'),
    individualNotice: ask('Сообщаете каждому лично', 'Each person is told individually'),
    materialChanges: ask('Какие изменения существенны', 'What counts as a material change'),
    versionNumberRises: ask('При существенном растёт номер редакции', 'A material change raises the version number'),
    reconfirmation: ask('Существенное нужно принять заново', 'A material change needs a new confirmation'),
    acceptedByUse: ask('Продолжение пользования названо согласием с изменением', 'Going on using the service is called acceptance', {
      why: ['Только если так уже написано в вашей политике: проверка возразит.', 'Only if your present policy says so: review will object.'],
    }),
    onDisagreementWithChange: ask('Что делать не согласному с изменением', 'What a person who disagrees with a change does'),
    accountEndsOnDisagreement: ask('Тогда обработка и аккаунт прекращаются', 'Processing and the account end then'),
    archive: ask('Где прежние редакции', 'How earlier versions are reached'),
    showsLastUpdate: ask('Вверху стоит дата последнего изменения', 'The date of the last update stands at the top'),
    currentAtPath: ask('Действует та редакция, что опубликована по адресу политики', 'The version at the address of the policy is in force'),
    showsEffectiveDate: ask('У каждой редакции своя дата вступления в силу', 'Each version states its effective date'),
    userFollows: ask('За изменениями люди следят сами', 'People follow the current version themselves'),
  },
};
