import { ask, essential, type TopicQuestions } from './question/question';

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
    cannotVerify: ask('Предупредить, что возраст полностью не проверить', 'Say that age cannot be fully verified'),
  },
};
