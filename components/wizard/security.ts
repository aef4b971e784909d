import { ask, each, essential, type TopicQuestions } from './question/question';

export const securityQuestions: TopicQuestions<'security'> = {
  title: { ru: 'Защита данных', en: 'Security' },
  intro: {
    ru: 'Как данные защищены и что вы делаете при утечке. Называйте только то, что уже работает.',
    en: 'How data are protected and what you do on an incident. Name only what is in place.',
  },
  questions: {
    measures: each(essential('Меры защиты', 'Measures'), ['меру', 'measure'], {
      kind: essential('Мера', 'Measure'),
      name: ask('Своё название', 'Own name'),
      protocol: ask('Протокол или алгоритм («TLS 1.3»)', 'Protocol or algorithm (“TLS 1.3”)'),
      scope: ask('Что она охватывает', 'What it covers'),
      note: ask('Уточнение', 'Further detail'),
      retention: ask('Сколько хранятся её записи', 'How long its records are kept'),
      state: essential('Уже работает или в планах', 'In place or planned', {
        why: ['Запланированное никогда не печатается как сделанное.', 'What is planned is never printed as done.'],
      }),
    }),
    protectionLevels: ask('Уровни защищённости ваших систем', 'Protection levels of your systems', {
      why: ['Их определяют по постановлению № 1119.', 'They are determined under Decree No. 1119.'],
    }),
    certificates: each(ask('Сертификаты и аттестаты', 'Certificates and attestations'), ['сертификат', 'certificate'], {
      kind: essential('Какой', 'Which'),
      name: ask('Своё название', 'Own name'),
      number: ask('Номер', 'Number'),
      scope: ask('Что охватывает', 'What it covers'),
      validUntil: ask('До какого дня действует', 'Last day of validity'),
    }),
    confidentiality: ask('Сказать, что имеющие доступ не раскрывают данные', 'State that those with access do not disclose data'),
    generalDuty: essential('Сказать об общей обязанности защищать данные', 'State the general duty to protect data'),
    detailsWithheld: ask('Технические подробности не раскрываются', 'Technical details are withheld'),
    noAbsoluteSecurity: ask('Предупредить, что полной защиты не бывает', 'Say that no protection is complete'),
    roadmapInformational: ask('Планы указаны для сведения, их изменение не требует согласия', 'Plans are for information; changing them needs no consent'),
    incidentNotifyAuthority: essential('Об утечке вы сообщаете надзорному органу', 'The authority is told of an incident', {
      why: ['Это обязанность: 24 часа по закону № 152-ФЗ (статья 21), 72 часа по GDPR (статья 33).', 'It is a duty: 24 hours under Law No. 152-FZ (Article 21), 72 under the GDPR (Article 33).'],
    }),
    incidentAuthorityWithin: ask('За какое время', 'Within what time', { when: (here) => here.incidentNotifyAuthority !== false }),
    incidentNotifyPeople: ask('О серьёзной утечке сообщаете самим людям', 'People are told of a serious incident'),
    incidentPeopleWithin: ask('За какое время', 'Within what time', { when: (here) => here.incidentNotifyPeople !== false }),
  },
};
