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
    otherFeatures: ask('Что ещё, своими словами', 'What else, in your own words'),
    channels: each(essential('Где им пользуются', 'Where people use it'), ['площадку', 'place'], {
      kind: essential('Вид', 'Kind'),
      name: ask('Своё название', 'Own name'),
      url: ask('Адрес', 'Address'),
      note: ask('Уточнение', 'Detail'),
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
    listingName: ask('Название в магазинах, если оно другое', 'Name in the stores, if it differs', {
      why: ['Google Play ищет в политике то имя, которое стоит на странице приложения.', 'Google Play looks in the policy for the name on the store page.'],
    }),
    permissions: each(ask('Какие разрешения просит приложение', 'Permissions that the app asks for', {
      why: ['Магазины сверяют каждое разрешение с политикой.', 'Stores compare each permission with the policy.'],
    }), ['разрешение', 'permission'], {
      kind: essential('Доступ к чему', 'Access to what'),
      purpose: essential('Зачем («чтобы сканировать чеки»)', 'What for (“to scan receipts”)'),
      background: ask('И в фоновом режиме', 'In the background too'),
    }),
    prominentDisclosure: ask('О неожиданном сборе данных приложение предупреждает отдельным экраном', 'The app tells of unexpected collection on a screen of its own', {
      why: ['Google Play требует этого, например, для местоположения в фоновом режиме.', 'Google Play asks for it, for example for location in the background.'],
    }),
    storeFormsMatch: ask('Анкеты в магазинах совпадают с этой политикой', 'The store forms say the same as this policy', {
      why: ['Метка приватности App Store и раздел «Безопасность данных» Google Play. В документ это не попадает.', 'The App Store privacy label and Google Play Data safety. It is not printed.'],
    }),
    signIn: each(ask('Как люди входят', 'How people sign in'), ['способ входа', 'way to sign in'], {
      method: essential('Способ', 'Way'),
      name: ask('Своё название способа', 'Own name of the way'),
      providers: ask('Через какие сервисы', 'Through which services', { when: (row) => row.method === 'oauth' || row.providers !== null }),
    }),
    organisationWide: ask('Политика описывает всю работу организации, а не один сайт', 'The policy covers the whole organisation, not one site', {
      why: ['Так пишут политики работодатели, клиники, банки: в них и работники, и посетители.', 'Employers, clinics and banks write such policies: with employees and visitors in them.'],
    }),
    businessUse: ask('Организации пишут через сервис своим клиентам', 'Organisations message their customers through it'),
  },
};
