import { ask, each, essential, type TopicQuestions } from './question/question';

export const subjectsQuestions: TopicQuestions<'subjects'> = {
  title: { ru: 'Чьи данные', en: 'Whose data' },
  intro: {
    ru: 'Группы людей, данные которых у вас есть (субъекты персональных данных), и ваша роль для каждой.',
    en: 'Groups of people whose data you have (data subjects), and your role for each of them.',
  },
  questions: {
    groups: each(essential('Группы людей', 'Groups of people', {
      why: ['Закон № 152-ФЗ требует назвать их для каждой цели (статья 18.1).', 'Law No. 152-FZ wants them named for each purpose (Article 18.1).'],
    }), ['группу', 'group'], {
      kind: essential('Кто это', 'Who they are'),
      name: ask('Своё название группы', 'Own name of the group'),
      singular: ask('Как назвать одного из них («Разработчик»)', 'Name of one of them (“the Developer”)'),
      definition: ask('Продолжите: «Это …»', 'Go on: “This is …”'),
      role: essential('Решаете сами или по поручению клиента', 'On your own decision or on a customer’s', {
        why: ['Если решает клиент, вы обработчик, и обязанности у вас другие.', 'If the customer decides, you are a processor with other duties.'],
      }),
      onBehalfOf: ask('По чьему поручению', 'On whose behalf', { when: (row) => row.role === 'processor' || row.onBehalfOf !== null }),
      channels: ask('Где вы с ними встречаетесь', 'Where you meet them'),
      partyDuties: ask('Что обязан сделать клиент', 'What the customer must do', { when: (row) => row.role === 'processor' || row.partyDuties !== null }),
    }),
    volume: ask('Сколько людей в вашей базе', 'How many people are in your database', {
      why: ['От этого зависит уровень защищённости по постановлению № 1119.', 'The protection level under Decree No. 1119 depends on it.'],
    }),
    instructionDocuments: ask('Документы с поручением клиентов', 'Documents with the customers’ instruction'),
    instructionTerms: ask('Что в поручении определено', 'What the instruction settles'),
    instructionPaid: ask('Поручение оплачивается в цене услуг', 'The instruction is paid for within the price'),
    userWarranties: ask('Что пользователь гарантирует о переданных данных', 'What a user warrants about the data they give'),
    businessTopics: ask('О чём организации пишут пользователям', 'What organisations write to users about'),
  },
};
