import { ask, each, essential, type TopicQuestions } from './question/question';
import { type Answers } from '@/policy/answers';
import { oneWay, wayQuestions } from './question/way';

const sent = (here: Answers['marketing']): boolean => here.sent !== false;

export const marketingQuestions: TopicQuestions<'marketing'> = {
  title: { ru: 'Реклама и рассылки', en: 'Marketing' },
  intro: {
    ru: 'Рекламные письма и звонки возможны только с предварительного согласия (статья 18 закона № 38-ФЗ, статья 15 закона № 152-ФЗ).',
    en: 'Advertising messages and calls need prior consent (Law No. 38-FZ, Article 18; Law No. 152-FZ, Article 15).',
  },
  gate: 'sent',
  questions: {
    sent: essential('Вы отправляете рекламу', 'You send marketing messages'),
    channels: essential('Как', 'How', { when: sent }),
    consent: essential('Как люди на это соглашаются', 'How people agree to it', { when: sent }),
    contents: ask('О чём', 'What about', { when: sent }),
    withdrawalWays: each(essential('Как отписаться', 'How to unsubscribe', { when: sent }), oneWay, wayQuestions),
    withdrawalEverySending: ask('Отписаться можно в каждом письме', 'Each message lets people unsubscribe', { when: sent }),
    recipients: ask('Через кого отправляете', 'Through whom you send', { when: sent }),
    ownChangeNotice: ask('За сколько предупреждаете об изменении правил рассылки', 'Notice of changes to the mailing rules', { when: sent }),
    ownChangeChannel: ask('Как предупреждаете', 'Channel of that notice', { when: sent }),
    ownChangeAcceptance: ask('Как люди принимают изменения', 'How such changes are accepted', { when: sent }),
    stopsOnDisagreement: ask('Без согласия рассылка прекращается', 'Without acceptance the mailings stop', { when: sent }),
    separateFromRest: ask('Правила рассылки не касаются остальной обработки', 'The mailing rules do not affect other processing', { when: sent }),
    banners: ask('Вы показываете чужую рекламу', 'Third-party banners are shown'),
    bannersFuture: ask('Если она появится, сначала измените политику', 'If banners appear, the policy changes first', { when: (here) => here.banners !== true }),
    note: ask('Ещё одна фраза', 'A further sentence'),
  },
};
