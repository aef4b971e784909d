import { ask, essential, type TopicQuestions } from './question/question';
import { type Answers } from '@/policy/answers';

const withAi = ({ ai }: Answers['automation']): boolean => ai !== false;

export const automationQuestions: TopicQuestions<'automation'> = {
  title: { ru: 'ИИ и автоматические решения', en: 'AI and automated decisions' },
  intro: {
    ru: 'Решает ли машина что-то важное о человеке, и видит ли его данные искусственный интеллект.',
    en: 'Whether a machine decides something that matters for a person, and whether AI sees personal data.',
  },
  questions: {
    decisions: essential('Важные решения о людях принимает только машина', 'Machines alone take decisions that matter', {
      why: ['Отказ в услуге, цена, блокировка: статья 16 закона № 152-ФЗ, статья 22 GDPR.', 'Refusal, price, a ban: GDPR Article 22; Law No. 152-FZ, Article 16.'],
    }),
    ai: essential('Данные обрабатывает искусственный интеллект', 'AI processes personal data'),
    aiProviders: ask('Чьи модели', 'Whose models', { when: withAi }),
    aiModels: ask('Какие модели', 'Which models', { when: withAi }),
    aiInputs: ask('Что вы передаёте моделям', 'What the models are given', { when: withAi }),
    aiFunctions: ask('Что они делают', 'What they do', { when: withAi }),
    aiIntegral: ask('Без ИИ сервис не работает', 'The service has no mode without AI', { when: withAi }),
    aiSuggestionsOnly: ask('Ответ модели — подсказка, а не решение', 'Its output is a suggestion, not a decision', { when: withAi }),
    aiTraining: ask('На данных пользователей обучаются модели', 'Models are trained on users’ data', { when: withAi }),
    aiTrainingConsent: ask('Как люди соглашаются на обучение', 'How people consent to the training', { when: (here) => here.aiTraining === true || here.aiTrainingConsent !== null }),
    aiChat: ask('Люди разговаривают с ИИ', 'People talk with an AI', {
      when: withAi,
      why: ['С 2 августа 2026 года об этом предупреждают: статья 50 регламента об ИИ.', 'From 2 August 2026 they must be told: AI Act Article 50.'],
    }),
    aiMedia: ask('ИИ создаёт тексты, изображения, звук или видео', 'AI makes texts, images, sound or video', { when: withAi }),
    aiMediaMarked: ask('Созданное ИИ помечено', 'What AI has made is marked', { when: (here) => here.aiMedia === true || here.aiMediaMarked !== null }),
    aiConsent: ask('Как люди на это соглашаются', 'How people consent to it', { when: withAi }),
    aiWithdrawalEffects: ask('Что будет, если согласие отозвать', 'What withdrawal of that consent leads to', { when: withAi }),
    aiWithdrawalAsDeletion: ask('Отзыв считается просьбой удалить аккаунт', 'Withdrawal counts as a request to delete the account', { when: withAi }),
    technicalExceptions: ask('Что всё же происходит автоматически («отсев спама»)', 'What is automatic all the same (“spam moderation”)'),
    humanReview: ask('Что всегда смотрит человек', 'What a person always reviews'),
    logic: ask('По какой логике принимаются решения', 'The logic involved', { when: (here) => here.decisions !== false }),
    profiling: ask('Вы составляете профили людей', 'Profiles of people are made'),
    recommender: ask('Применяются рекомендательные технологии', 'Recommender technologies are used', {
      why: ['О них надо предупреждать и публиковать правила (статья 10.2-2 закона № 149-ФЗ).', 'They call for a notice and published rules (Law No. 149-FZ, Article 10.2-2).'],
    }),
  },
};
