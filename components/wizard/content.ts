import { ask, essential, type TopicQuestions } from './question/question';
import { type Answers } from '@/policy/answers';

const published = (here: Answers['content']): boolean => here.userContent !== false;

export const contentQuestions: TopicQuestions<'content'> = {
  title: { ru: 'Материалы и общение', en: 'Content and messages' },
  intro: {
    ru: 'Что публикуют и пишут друг другу пользователи, за что вы блокируете и кто может это прочитать.',
    en: 'What users publish and write to each other, what you ban for, and who can read it.',
  },
  gate: 'userContent',
  questions: {
    userContent: essential('Люди что-то публикуют или пишут друг другу', 'People publish something or write to each other'),
    endToEnd: ask('Сообщения зашифрованы сквозным шифрованием', 'Messages are end-to-end encrypted by default'),
    endToEndAgainstUs: ask('Прочитать их не можете даже вы', 'Not even you can read them', { when: (here) => here.endToEnd !== false }),
    endToEndCalls: ask('Звонки тоже', 'So are calls', { when: (here) => here.endToEnd !== false }),
    deliveredDeleted: ask('После доставки сообщения стираются с серверов', 'Messages leave the servers once delivered'),
    undeliveredFor: ask('Сколько хранятся недоставленные', 'How long undelivered ones are kept'),
    zeroTolerance: ask('Незаконное не терпите совсем', 'Zero tolerance for unlawful content', { when: published }),
    prohibited: ask('Что запрещено', 'What is prohibited', { when: published }),
    reportButton: ask('Как называется кнопка «Пожаловаться»', 'Label of the report button', { when: published }),
    reportSurfaces: ask('Где она стоит', 'Where it stands', { when: published }),
    reportChannel: ask('Куда жаловаться', 'Where reports are made', { when: published }),
    reviewWithin: ask('За сколько рассматриваете жалобу', 'Time to review a report', { when: published }),
    sanctions: ask('Что следует за нарушением', 'What follows', { when: published }),
    blockUsers: ask('Можно заблокировать другого человека', 'A user can block another'),
    blockEffects: ask('Чего не сможет заблокированный', 'What the blocked user cannot do', { when: (here) => here.blockUsers !== false }),
    csamRemoval: ask('Материалы о насилии над детьми удаляете сразу, с блокировкой навсегда', 'Child abuse material is removed at once, with a ban for ever'),
    csamReported: ask('Кому о них сообщаете', 'To whom it is reported'),
    othersReshare: ask('Собеседники могут сохранить и переслать полученное', 'Others can keep and pass on what they received'),
    favouriteLists: ask('Можно составлять списки избранных контактов', 'Lists of favourite contacts can be made'),
    supportCopies: ask('Человек может сам передать поддержке копии сообщений', 'A user may give support copies of messages'),
    organiser: ask('Вы организатор распространения информации', 'You are an organiser of information dissemination', {
      why: ['Реестр Роскомнадзора по статье 10.1 закона № 149-ФЗ.', 'The register under Article 10.1 of Law No. 149-FZ.'],
    }),
    organiserCooperates: ask('Отвечаете на запросы уполномоченных органов по закону', 'You answer authorised bodies as the law prescribes', { when: (here) => here.organiser !== false }),
    disclaimers: ask('Какие оговорки сделать', 'Limits to state'),
  },
};
