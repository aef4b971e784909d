import { type Answers } from '@/policy/answers';
import { claims } from './question/claims';
import { ask, essential, type TopicQuestions } from './question/question';

const withChildren = ({ forChildren, mixedAudience }: Answers['children']): boolean => forChildren === true || mixedAudience === true;

export const childrenQuestions: TopicQuestions<'children'> = {
  title: { ru: 'Дети', en: 'Children' },
  intro: {
    ru: 'С какого возраста можно пользоваться сервисом и что вы делаете, если пришёл ребёнок.',
    en: 'From what age the service may be used, and what you do if a child comes.',
  },
  questions: {
    minimumAge: essential('С какого возраста', 'From what age', {
      why: ['Возраст самостоятельного согласия: от 13 до 16 лет в ЕС, 13 в Великобритании и США, 14 в России.', 'Age of own consent: 13 to 16 in the EU, 13 in the UK and the US, 14 in Russia.'],
    }),
    forChildren: essential('Сервис сделан для детей', 'The service is made for children'),
    ageChecked: ask('Вы проверяете возраст', 'Age is verified'),
    notKnowingly: ask('Данные младших вы намеренно не обрабатываете', 'Data of younger people are not knowingly processed'),
    deletedOnDiscovery: ask('Обнаружив такой аккаунт, удаляете его', 'Such an account is deleted when found'),
    parentalConsent: ask('За младших соглашается родитель', 'A parent consents for younger users'),
    parentsMayAsk: ask('Родитель может потребовать удаления', 'A parent may ask for deletion'),
    parentContact: ask('Куда писать родителю', 'Where a parent writes', { why: ['Если не указать — на общий адрес.', 'If left empty, the privacy contact.'] }),
    soldUnder16: essential('Вы знаете, что продаёте или передаёте для рекламы данные людей до 16 лет', 'You know that you sell or share data of people under 16', { when: claims('us-ca') }),
    cannotVerify: ask('Предупредить, что возраст полностью не проверить', 'Say that age cannot be fully verified'),
    mixedAudience: ask('Детей среди пользователей немало', 'Children are among the users'),
    ageScreen: ask('Возраст спрашиваете до сбора данных', 'Age is asked before data are collected', { when: withChildren }),
    kidsCategory: ask('Приложение в детском разделе App Store', 'The app is in the Kids category of the App Store', { when: withChildren }),
    parentalGate: ask('Покупки и внешние ссылки открывает только взрослый', 'Only an adult can open purchases and outside links', { when: withChildren }),
    parentalConsentMethods: ask('Как родитель подтверждает согласие', 'How a parent confirms consent', {
      when: withChildren,
      why: ['Для детей до 13 лет в США нужен способ, который можно проверить (COPPA).', 'For children under 13 in the US the way must be verifiable (COPPA).'],
    }),
    sharingConsentSeparate: ask('Родитель может разрешить сбор, но запретить передачу', 'A parent may allow collection but not disclosure', { when: withChildren }),
    publicPosting: ask('Ребёнок может выложить сведения о себе на всеобщее обозрение', 'A child can make personal information public', { when: withChildren }),
    onlyNecessary: ask('Лишних данных за участие не требуете', 'No extra data are asked for taking part', { when: withChildren }),
    identifierUses: ask('Для чего идентификаторы устройств детей', 'What identifiers of children’s devices are for', { when: withChildren }),
    identifiersNotForAds: ask('Для рекламы и профилей они не используются', 'They are not used for advertising or profiles', { when: withChildren }),
    audioDeleted: ask('Запись голоса ребёнка сразу удаляется', 'A recording of a child’s voice is deleted at once', { when: withChildren }),
    profiledAds: ask('Детям показывают рекламу по профилю', 'Minors see advertising based on profiling', { when: withChildren }),
  },
};
