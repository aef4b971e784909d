import { claims } from './question/claims';
import { ask, each, essential, type TopicQuestions } from './question/question';

export const dataQuestions: TopicQuestions<'data'> = {
  title: { ru: 'Какие данные', en: 'Which data' },
  intro: {
    ru: 'Что вы узнаёте о людях: то, что они вводят сами, и то, что собирается без их участия.',
    en: 'What you learn about people: what they enter themselves and what is collected without them.',
  },
  questions: {
    categories: each(essential('Данные по видам', 'Data by kind', {
      why: ['Полный перечень обязателен по любому закону. Лучше короткий и верный, чем длинный про запас.', 'Every law wants the full list. Short and true beats long just in case.'],
    }), ['вид данных', 'kind of data'], {
      kind: essential('Вид', 'Kind'),
      name: ask('Своё название', 'Own name'),
      items: each(essential('Что именно', 'What exactly'), ['сведение', 'item'], {
        kind: essential('Что это', 'What it is'),
        name: ask('Своё название', 'Own name'),
        parts: ask('Из чего состоит', 'What it consists of'),
        note: ask('Условие или уточнение («если вы его указали»)', 'Condition or detail (“if you set it”)'),
        treatments: ask('Как вы его скрываете или сокращаете', 'How it is hidden or shortened'),
        requirement: ask('Обязательно ли указывать', 'Whether it must be given'),
        accountIdentifier: ask('Это единственный идентификатор аккаунта', 'It is the only identifier of the account'),
      }),
      subjects: essential('Чьи они', 'Whose they are'),
      sources: essential('Откуда они у вас', 'Where you get them'),
      sourceParties: ask('От каких третьих лиц', 'From which third parties'),
      otherSources: ask('Откуда ещё, своими словами', 'Where else from, in your own words'),
      requirement: ask('Обязан ли человек их дать', 'Whether people must give them'),
      obligation: ask('Почему обязан', 'Why they must', { when: (row) => row.requirement === 'mandatory' || row.obligation !== null }),
      condition: ask('Только в каком случае («если вы оформили подписку»)', 'Only in which case (“if you subscribe”)'),
      consequence: ask('Что будет, если их не дать', 'What happens if they are not given'),
      special: ask('Чувствительные сведения (специальные категории)', 'Sensitive data (special categories)', {
        why: ['Здоровье, биометрия, взгляды и подобное требуют отдельного согласия.', 'Health, biometrics, beliefs and the like need a consent of their own.'],
      }),
      useLimit: ask('Используются только для', 'Used for nothing but'),
      determinedBy: ask('Клиент, который решает, что в них будет', 'Customer who decides what is in them'),
    }),
    visibility: each(ask('Что видят другие пользователи', 'What other users see'), ['строку', 'row'], {
      items: essential('Что видно', 'What is shown'),
      audience: essential('Кому', 'To whom'),
      hideable: ask('Можно скрыть в настройках', 'Can be hidden in the settings'),
    }),
    practices: each(ask('О чём спрашивают читатели', 'What readers ask about', {
      why: ['«Мы не продаём данные» — обещание: пишите только то, что правда.', '“We do not sell data” is a promise: say only what is true.'],
    }), ['утверждение', 'statement'], {
      kind: essential('О чём речь', 'What it is about'),
      done: essential('Вы это делаете', 'You do it'),
      exception: ask('Кроме случаев, когда …', 'Except …'),
      note: ask('Ещё одна фраза', 'A further sentence'),
    }),
    ownPractices: each(ask('Ещё утверждения, своими словами', 'Further statements, in your own words'), ['утверждение', 'statement'], {
      name: essential('О чём речь («передача данных страховщикам»)', 'What it is about (“sharing of data with insurers”)'),
      done: essential('Вы это делаете', 'You do it'),
      note: ask('Ещё одна фраза', 'A further sentence'),
    }),
    videoSurveillance: each(ask('Видеонаблюдение в ваших помещениях', 'Video surveillance on your premises'), ['видеонаблюдение', 'video surveillance'], {
      done: essential('Ведётся', 'It takes place'),
      places: ask('Где стоят камеры', 'Where the cameras are'),
      purposes: ask('Зачем', 'Why'),
      period: ask('Сколько хранятся записи', 'How long recordings are kept'),
      sound: ask('Записывается звук', 'Sound is recorded'),
      signs: ask('Есть предупреждающие таблички', 'There are warning signs'),
      identifies: ask('По записям устанавливают личность', 'Recordings serve to establish identity', {
        why: ['Тогда это биометрия (статья 11 закона № 152-ФЗ).', 'Then they are biometric data (Law No. 152-FZ, Article 11).'],
      }),
    }),
    legalSecrets: ask('Какую тайну охраняет закон', 'Secrets that a law protects', {
      why: ['Врачебная, банковская, адвокатская: раскрыть их можно только с согласия или по закону.', 'Medical, bank, attorney secrecy: disclosed only with consent or by law.'],
    }),
    unwanted: ask('Чего вы просите не присылать', 'What you ask people not to send'),
    otherUnwanted: ask('Чего ещё, своими словами', 'What else, in your own words'),
    accuracyChecked: ask('Вы проверяете достоверность данных', 'You check whether data are true'),
    publicSources: ask('Вы создаёте общедоступные источники данных (справочники)', 'You make public sources of data (directories)', {
      why: ['Только с письменного согласия: статья 8 закона № 152-ФЗ.', 'With written consent only: Law No. 152-FZ, Article 8.'],
    }),
    practicesCheckedAt: ask('Когда вы в последний раз это проверяли', 'When you last checked this'),
    healthForAds: ask('Данные о здоровье используются для рекламы', 'Health data are used for advertising'),
    sensitiveBeyond: essential('Чувствительные данные нужны вам не только для работы сервиса', 'Sensitive data serve more than the service', {
      why: ['Калифорния: пароли, точное место, здоровье, содержание переписки. «Да», если по ним делают выводы о человеке или показывают рекламу.', 'California: passwords, precise location, health, contents of messages. Say yes if they are used to infer things about a person or to advertise.'],
      when: claims('us-ca'),
    }),
    disseminationConditions: ask('Если данные когда-нибудь станут публичными, условия вы назовёте заранее', 'If data are ever made public, the conditions are stated first'),
    disseminationConsent: ask('Публикуете данные только по отдельному согласию', 'Data are made public only on a separate consent', {
      why: ['Статья 10.1 закона № 152-ФЗ.', 'Article 10.1 of Law No. 152-FZ.'],
    }),
  },
};
