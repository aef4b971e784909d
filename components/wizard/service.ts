import { ask, each, essential, type TopicQuestions } from './question/question';

export const serviceQuestions: TopicQuestions<'service'> = {
  title: { ru: 'Сервис', en: 'The service' },
  intro: {
    ru: 'Что это за сервис и где люди им пользуются. Документ называет всё, на что он распространяется.',
    en: 'What the service is and where people use it. The document names everything that it covers.',
  },
  questions: {
    name: essential('Название сервиса', 'Name of the service'),
    kind: essential('Что это такое, без названия', 'What it is, without the name', {
      why: ['Два-три слова: «мессенджер», «интернет-магазин одежды».', 'Two or three words: “messenger”, “online clothes shop”.'],
    }),
    description: ask('Что он делает, одной фразой', 'What it does, in one sentence'),
    features: essential('Что в нём можно делать', 'What people can do in it', {
      why: ['По этому списку мы подсказываем, о каких данных вы могли забыть.', 'From this list we can tell which data you may have forgotten.'],
    }),
    channels: each(essential('Где им пользуются', 'Where people use it'), ['площадку', 'place'], {
      kind: essential('Вид', 'Kind'),
      name: ask('Своё название', 'Own name'),
      url: ask('Адрес', 'Address'),
    }),
    domains: each(ask('Домены', 'Domains'), ['домен', 'domain'], {
      host: essential('Имя домена', 'Host name'),
      kind: ask('Что на нём работает', 'What it serves'),
      subdomains: ask('Вместе с поддоменами', 'Together with its subdomains'),
      surfaces: ask('Что там находится', 'What can be found there'),
    }),
    stores: ask('Магазины приложений', 'App stores', {
      why: ['Магазины требуют ссылку на политику и сверяют её с анкетой приложения.', 'Stores ask for a link to the policy and compare it with your app’s declarations.'],
    }),
    signIn: each(ask('Как люди входят', 'How people sign in'), ['способ входа', 'way to sign in'], {
      method: essential('Способ', 'Way'),
      providers: ask('Через какие сервисы', 'Through which services', { when: (row) => row.method === 'oauth' || row.providers !== null }),
    }),
    businessUse: ask('Организации пишут через сервис своим клиентам', 'Organisations message their customers through it'),
  },
};
