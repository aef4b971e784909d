import { ask, each, essential, type TopicQuestions } from './question/question';

export const purposesQuestions: TopicQuestions<'purposes'> = {
  title: { ru: 'Зачем и на каком основании', en: 'Why, and on what ground' },
  intro: {
    ru: 'Для каждой цели — какие данные для неё нужны и что даёт вам право их обрабатывать.',
    en: 'For each purpose: the data that it needs and what entitles you to process them.',
  },
  questions: {
    list: each(essential('Цели', 'Purposes', {
      why: ['Без названной цели обрабатывать данные нельзя (закон № 152-ФЗ, статья 5; GDPR, статья 5).', 'Without a stated purpose no data may be processed (GDPR Article 5; Law No. 152-FZ, Article 5).'],
    }), ['цель', 'purpose'], {
      kind: essential('Цель', 'Purpose'),
      name: ask('Своё название', 'Own name'),
      details: ask('Что в неё входит', 'What it includes'),
      data: essential('Какие данные для неё нужны', 'Which data it needs'),
      bases: each(essential('Почему вам это можно (правовое основание)', 'What allows it (legal basis)'), ['основание', 'basis'], {
        kind: essential('Основание', 'Basis'),
        name: ask('Основание своими словами', 'Basis in your own words'),
        law: ask('По какому закону', 'Under which law'),
        acts: ask('Какие акты обязывают', 'Acts that oblige you', { when: (row) => row.kind === 'legal-obligation' || row.acts !== null }),
        otherActs: ask('Другие акты, своими словами', 'Further acts, in your own words', { when: (row) => row.kind === 'legal-obligation' || row.otherActs !== null }),
        interest: ask('В чём ваш законный интерес', 'Your legitimate interest', { when: (row) => row.kind === 'legitimate-interest' || row.interest !== null }),
        recognised: ask('Какой признанный интерес', 'Which recognised interest', { when: (row) => row.kind === 'recognised-interest' || row.recognised !== null }),
        document: ask('Договор или форма согласия', 'Contract or consent form'),
        mechanism: ask('Как человек даёт согласие', 'How the consent is given', { when: (row) => row.kind.includes('consent') || row.mechanism !== null }),
        note: ask('Уточнение', 'Further detail'),
      }),
      subjects: ask('Чьи данные', 'Whose data'),
      actions: ask('Действия с данными, если не те же', 'Operations, where they differ'),
      method: ask('Способ обработки, если иной', 'Method, where it differs'),
      retention: ask('Сроки хранения, если иные', 'Retention, where it differs'),
      endAction: ask('Что делаете, когда цель достигнута', 'What happens when it is achieved'),
      optOut: ask('Как человек может отказаться', 'How a person says no'),
      onBehalfOf: ask('По поручению какого клиента', 'On which customer’s instruction'),
      recipients: ask('Кто получает данные для этой цели', 'Who gets data for this purpose'),
      condition: ask('Только в каком случае', 'Only in which case'),
      occasional: ask('Только если случай возникнет', 'Only if the case arises'),
    }),
    actions: essential('Что вы делаете с данными', 'What you do with the data', {
      why: ['Перечень действий закон № 152-ФЗ требует назвать.', 'Law No. 152-FZ wants the operations listed.'],
    }),
    method: essential('Компьютером или вручную', 'By machine or by hand'),
    otherActions: ask('Другие действия, своими словами', 'Further operations, in your own words'),
    transmission: ask('Передаются ли данные по сетям', 'Whether data travel over networks', {
      why: ['Об этом спрашивает уведомление в Роскомнадзор.', 'The notice to Roskomnadzor asks for it.'],
    }),
    collectionWays: ask('Как вы получаете данные', 'How you collect data'),
    otherCollectionWays: ask('Как ещё, своими словами', 'How else, in your own words'),
    actionsByThirdParties: ask('То же делают третьи лица по вашему поручению', 'Third parties do the same on your behalf'),
    onlyListed: ask('Сверх списка — только если разрешает закон', 'Beyond the list only where the law allows'),
    continuesOnEdit: ask('Обработка продолжается, когда человек меняет данные', 'Processing goes on when a person edits data'),
    changeNeedsConsent: ask('На новые цели берёте новое согласие', 'New purposes need a new consent'),
    continuesOnOtherGround: ask('После отказа обработка продолжается, если есть другое основание', 'After an objection it goes on where another ground exists'),
  },
};
