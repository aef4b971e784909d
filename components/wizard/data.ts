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
