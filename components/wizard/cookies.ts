import { ask, each, essential, type TopicQuestions } from './question/question';
import { type Answers } from '@/policy/answers';

const used = (here: Answers['cookies']): boolean => here.used !== false;

export const cookiesQuestions: TopicQuestions<'cookies'> = {
  title: { ru: 'Cookie и аналитика', en: 'Cookies and analytics' },
  intro: {
    ru: 'Что сохраняется в браузере или на устройстве, кто это читает и когда запускается аналитика.',
    en: 'What is stored in the browser or on the device, who reads it, and when analytics starts.',
  },
  gate: 'used',
  questions: {
    used: essential('Вы используете cookie или что-то похожее', 'You use cookies or something like them'),
    thirdParty: essential('Есть cookie других компаний', 'Other companies set cookies', { when: used }),
    technologies: ask('Какие технологии', 'Which technologies', { when: used }),
    purposes: essential('Для чего', 'What for', { when: used }),
    technicalOnly: ask('Только для работы сайта', 'For the working of the site alone', { when: used }),
    consentBanner: ask('Согласие спрашивает баннер', 'A banner asks for consent', { when: used }),
    analyticsProviders: ask('Чья аналитика', 'Whose analytics'),
    analyticsMode: ask('Когда она запускается', 'When it starts'),
    analyticsDepersonalised: ask('Работает на обезличенных данных', 'It works on depersonalised data'),
    analyticsNoIdentification: ask('Не позволяет узнать человека', 'It does not identify people'),
    analyticsConsentByUse: ask('Пользование сайтом названо согласием на аналитику', 'Use of the site is called consent to analytics', {
      why: ['Только если так уже написано в вашей политике: проверка этого не пропустит.', 'Only if your present policy says so: review stops it.'],
    }),
    analyticsOptOuts: ask('Как от неё отказаться', 'How to opt out'),
    entries: each(ask('Записи по одной', 'What is stored, one by one', { when: used }), ['запись', 'entry'], {
      name: essential('Название', 'Name'),
      technology: essential('Технология', 'Technology'),
      category: ask('Категория', 'Category'),
      items: ask('Что хранится', 'What is kept'),
      purposes: ask('Для чего', 'What for'),
      setBy: ask('Кто её ставит, если не вы', 'Who sets it, if not you'),
      lifetime: ask('Сколько живёт', 'How long it stays'),
      optional: ask('Бывает не всегда', 'It is not always set'),
    }),
    categories: each(ask('По категориям', 'By category', { when: used }), ['категорию', 'category'], {
      kind: essential('Категория', 'Category'),
      usage: essential('Есть или нет', 'Used or none'),
      items: ask('Что в неё входит', 'What belongs to it'),
      technologies: ask('Где хранится', 'Where it is kept'),
      notUsed: ask('Чего точно нет («Google Analytics»)', 'What is explicitly not used (“Google Analytics”)'),
      consent: ask('Нужно ли согласие', 'Whether consent is needed'),
      removedOnClear: ask('Исчезает при очистке данных сайта', 'Removed when site data are cleared'),
    }),
    surfaces: each(ask('По площадкам: сайт, бот, мини-приложение', 'By place: site, bot, mini-app'), ['площадку', 'place'], {
      name: essential('Площадка', 'Place'),
      channel: ask('Площадка из темы «Сервис»', 'Place of the topic “The service”'),
      none: ask('Каких категорий там нет', 'Categories not used there'),
      noCookies: ask('Cookie там нет совсем', 'No cookies at all there'),
      noThirdParty: ask('Чужих cookie там нет', 'No third-party cookies there'),
      items: ask('Что там хранится', 'What is kept there'),
      required: ask('Без этого сервис не работает', 'The service needs it to work'),
    }),
    domains: ask('На каких сайтах', 'On which sites', { when: used }),
    fingerprinting: ask('Вы распознаёте устройства по отпечатку', 'Device fingerprinting is used'),
    tracking: ask('За людьми следят в чужих приложениях и на чужих сайтах', 'People are followed across other companies’ apps and sites', {
      why: ['Рекламные SDK и пиксели обычно делают именно это.', 'Advertising SDKs and pixels usually do just that.'],
    }),
    trackingPermission: ask('Только после разрешения в системном окне (ATT)', 'Only after permission in the system dialog (ATT)', { when: (here) => here.tracking === true || here.trackingPermission !== null }),
    clearing: each(ask('Как очистить или отключить', 'How to clear or disable them'), ['способ', 'way'], {
      action: essential('Действие', 'Action'),
      effect: ask('Что это даст', 'Effect'),
    }),
    disabledEffect: ask('Что без них перестанет работать', 'What stops working without them'),
    notice: ask('Отдельное уведомление о cookie', 'Separate cookie notice'),
  },
};
