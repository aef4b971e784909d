import { type Answers } from '@/policy/answers';
import { ask, essential, type QuestionsOf } from './question';

type Way = NonNullable<Answers['rights']['requestChannels']>[number];

/** Questions about one way to do something: a command, a path through menus, an address. Several topics ask them. */
export const wayQuestions: QuestionsOf<Way> = {
  channel: essential('Где', 'Where'),
  value: essential('Адрес, команда или ссылка', 'Address, command or link'),
  path: ask('Путь в меню («Настройки → Удалить аккаунт»)', 'Path through the menus (“Settings → Delete account”)'),
  subjectLine: ask('Тема письма', 'Subject line of the letter', { when: (way) => way.channel === 'email' || way.subjectLine !== null }),
  note: ask('Что при этом произойдёт', 'What it does'),
};

export const oneWay = ['способ', 'way'] as const;
