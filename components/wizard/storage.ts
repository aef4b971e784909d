import { ask, each, essential, type TopicQuestions } from './question/question';

export const storageQuestions: TopicQuestions<'storage'> = {
  title: { ru: 'Где хранятся', en: 'Where data are kept' },
  intro: {
    ru: 'Страны и площадки. Передачу за границу мы выведем из получателей сами, здесь её только сверяем.',
    en: 'Countries and places. Transfers abroad follow from the recipients; here they are only cross-checked.',
  },
  questions: {
    locations: each(essential('Места хранения', 'Places'), ['место', 'place'], {
      holds: essential('Что там лежит', 'What is kept there'),
      otherHolds: ask('Что ещё, своими словами', 'What else, in your own words'),
      country: essential('Страна', 'Country'),
      provider: essential('Чьи серверы', 'Whose servers'),
      city: ask('Город или регион', 'City or region'),
      address: ask('Адрес', 'Address'),
      ownership: ask('Свои или арендованные', 'Own or leased'),
      encrypted: ask('Данные там зашифрованы', 'What is kept there is encrypted'),
      product: ask('Вид серверов или продукт', 'Kind of servers or product'),
    }),
    paper: ask('Данные хранятся и на бумаге', 'Data are kept on paper too'),
    localised: essential('Данные граждан России сначала записываются в базы в России', 'Data of Russian citizens are first recorded in Russia', {
      why: ['Этого требует статья 18 закона № 152-ФЗ.', 'Article 18 of Law No. 152-FZ requires it.'],
      when: (_here, answers) => answers.laws.lead === null || answers.laws.lead === 'ru-152fz' || (answers.laws.also ?? []).includes('ru-152fz'),
    }),
    sameForEveryone: ask('Данные людей из всех стран лежат в одном месте', 'Data of people of every country are kept in one place'),
    sameForEveryoneNote: ask('Уточнение', 'Detail', { when: (here) => here.sameForEveryone === true || here.sameForEveryoneNote !== null }),
    onDevice: ask('Содержимое хранится только на устройстве', 'Content is kept on the device only'),
    transfersAbroad: essential('Данные передаются за границу', 'Data go abroad', {
      why: ['Ответ сверяется со странами получателей.', 'The answer is compared with the countries of the recipients.'],
    }),
    transferException: ask('Единственное, что уходит за границу', 'The only thing that goes abroad'),
    transferNotice: ask('Вы уведомили Роскомнадзор о передаче', 'Roskomnadzor has been notified of it', {
      when: (here) => here.transfersAbroad !== false,
      why: ['Уведомление подаётся до начала передачи (статья 12 закона № 152-ФЗ).', 'The notice comes before the transfer (Law No. 152-FZ, Article 12).'],
    }),
    transferFutureNotice: ask('Если передача начнётся, вы сообщите людям и ведомству', 'If transfers begin, people and the authority are told'),
    transferCheckedFirst: ask('Прежде чем передать, вы проверяете, защищены ли там данные', 'Before a transfer you check that data are protected there'),
    transferRisks: ask('О каких рисках передачи предупредить', 'Risks of the transfer to warn of'),
    transferBlanketConsent: ask('Принятие политики названо согласием на передачу', 'Accepting the policy is called consent to transfers', {
      why: ['Только если так уже написано в вашей политике: проверка возразит.', 'Only if your present policy says so: review will object.'],
    }),
  },
};
