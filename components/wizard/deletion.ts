import { ask, each, essential, type TopicQuestions } from './question/question';
import { oneWay, wayQuestions } from './question/way';

export const deletionQuestions: TopicQuestions<'deletion'> = {
  title: { ru: 'Удаление аккаунта', en: 'Deleting the account' },
  intro: {
    ru: 'Как человек уходит и что остаётся после. App Store и Google Play требуют, чтобы удалить аккаунт можно было.',
    en: 'How a person leaves and what remains. The App Store and Google Play require that an account can be deleted.',
  },
  gate: 'possible',
  questions: {
    possible: essential('Аккаунт можно удалить самому', 'People can delete the account'),
    ways: each(essential('Как', 'How', { when: (here) => here.possible !== false }), oneWay, wayQuestions),
    period: essential('За какое время исчезнут данные', 'How soon the data are gone', { when: (here) => here.possible !== false }),
    confirmation: ask('Перед удалением просите подтвердить', 'Deletion is confirmed first'),
    immediatelyInaccessible: ask('Аккаунт сразу становится недоступен', 'The account becomes inaccessible at once'),
    grace: ask('Сколько времени его можно вернуть', 'How long it can be recovered'),
    recoverCommand: ask('Команда или место, где вернуть', 'Command or place that recovers it'),
    data: ask('Какие данные удаляются', 'Data that are deleted', { why: ['Если не выбрать — все.', 'If nothing is chosen, all of them.'] }),
    irreversible: ask('Вернуть потом нельзя', 'It cannot be undone'),
    legalHold: ask('Кроме записей, которые велит хранить закон', 'Except for records that the law makes you keep'),
    undelivered: ask('Недоставленные сообщения удаляются тоже', 'Undelivered messages are deleted too'),
    uninstallKeeps: ask('Удалить приложение мало: данные останутся', 'Removing the app leaves the data'),
    othersKeep: ask('Полученное другими остаётся у них', 'What others received stays with them'),
    onShutdown: ask('Если сервис закроется, данные будут удалены', 'If the service closes, the data are deleted'),
    exceptions: ask('Что ещё останется', 'What else remains'),
  },
};
