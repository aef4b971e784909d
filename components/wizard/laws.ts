import { claims } from './question/claims';
import { ask, essential, type TopicQuestions } from './question/question';

export const lawsQuestions: TopicQuestions<'laws'> = {
  title: { ru: 'Законы и страны', en: 'Laws and countries' },
  intro: {
    ru: 'От этого зависит, по какому закону написан документ, на каких он языках и какие разделы в нём обязательны.',
    en: 'This decides which law the document is written under, its languages, and the sections that it must have.',
  },
  questions: {
    lead: essential('Главный закон', 'The law that leads', {
      why: ['Он задаёт термины, порядок разделов и название документа.', 'It sets the terms, the order of the sections and the title.'],
    }),
    also: essential('Какие законы ещё соблюдаете', 'Further laws you follow', {
      why: ['Документ добавит то, чего каждый из них требует сверх главного.', 'The document adds what each of them requires beyond the first.'],
    }),
    userCountries: essential('В каких странах живут ваши пользователи', 'Countries where your users live', {
      why: ['Закон страны действует там, где живёт человек, а не там, где ваша компания.', 'The law follows the person, not the place of your company.'],
    }),
    worldwide: ask('Сервис рассчитан на весь мир', 'The service is meant for the whole world'),
    languages: essential('Языки документа', 'Languages of the document', {
      why: ['Люди должны понимать документ: возьмите языки, на которых работает сервис.', 'People must be able to understand it: take the languages of your service.'],
    }),
    prevailing: ask('Если тексты разойдутся, какой главнее', 'Which text prevails if they differ'),
    prevailingUrl: ask('Где опубликован главный текст', 'Where the prevailing text is published'),
    otherActs: ask('Другие акты, своими словами', 'Further acts, in your own words'),
    citedActs: ask('Какие ещё акты назвать в документе', 'Further acts to name in the document', {
      why: ['Только те, которые вы действительно применяете: каждый печатается с полным названием.', 'Only those that you apply: each is printed with its full title.'],
    }),
    californiaThresholds: essential('Каких порогов Калифорнии вы достигли', 'Which Californian thresholds you reach', {
      why: ['Ниже всех порогов закон CCPA вас не касается: остаётся только CalOPPA.', 'Below all of them the CCPA does not reach you: only CalOPPA remains.'],
      when: claims('us-ca'),
    }),
  },
};
