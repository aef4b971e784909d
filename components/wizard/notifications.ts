import { ask, each, essential, type TopicQuestions } from './question/question';
import { type Answers } from '@/policy/answers';
import { oneWay, wayQuestions } from './question/way';

const withPush = ({ push }: Answers['notifications']): boolean => push !== false;

export const notificationsQuestions: TopicQuestions<'notifications'> = {
  title: { ru: 'Уведомления', en: 'Notifications' },
  intro: {
    ru: 'Push и служебные сообщения: через кого идут и что в них видно. Рекламные рассылки — отдельная тема.',
    en: 'Push and service messages: through whom they go and what they show. Marketing is a topic of its own.',
  },
  gate: 'push',
  questions: {
    push: essential('Вы отправляете push-уведомления', 'You send push notifications'),
    events: essential('О чём', 'What about', { when: withPush }),
    providers: each(ask('Через кого', 'Through whom', { when: withPush }), ['службу', 'provider'], {
      recipient: essential('Получатель', 'Recipient'),
      platform: ask('Платформа', 'Platform'),
      standard: ask('Стандарт («RFC 8292»)', 'Standard (“RFC 8292”)'),
    }),
    payload: ask('Что внутри уведомления', 'What a push carries', { when: withPush }),
    textFetchedOnOpen: ask('Текст загружается при открытии, из зашифрованного источника', 'The text is fetched on opening, from the encrypted source', { when: withPush }),
    permission: ask('Разрешение спрашивает система, отказаться можно', 'The system asks for permission, which can be declined', { when: withPush }),
    permissionAtFirstLaunch: ask('Спрашивает при первом запуске', 'It is asked at the first launch', { when: withPush }),
    disableWays: each(ask('Как отключить', 'How to switch them off', { when: withPush }), oneWay, wayQuestions),
    serviceChannels: ask('Где приходят служебные сообщения', 'Where service messages arrive'),
  },
};
