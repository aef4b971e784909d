import { ask, each, essential, type TopicQuestions } from './question/question';

const WITH_PERIOD: readonly string[] = ['period', 'at-most', 'at-least', 'event-plus-period', 'until-event-at-most'];
const WITH_EVENT: readonly string[] = ['until-event', 'event-plus-period', 'until-event-at-most'];

export const retentionQuestions: TopicQuestions<'retention'> = {
  title: { ru: 'Сроки хранения', en: 'How long data are kept' },
  intro: {
    ru: 'Сколько хранятся данные, от какого события идёт срок и что с ними потом.',
    en: 'How long data are kept, from which event, and what happens then.',
  },
  questions: {
    rules: each(essential('Правила хранения', 'Rules', {
      why: ['«Пока нужно» — не срок: назовите период или событие.', '“As long as needed” is not a period: name one, or an event.'],
    }), ['правило', 'rule'], {
      data: essential('Какие данные', 'Which data'),
      mode: essential('Как определяется срок', 'How the period is determined'),
      period: essential('Срок', 'Period', { when: (row) => row.mode === null || WITH_PERIOD.includes(row.mode) || row.period !== null }),
      events: essential('Событие', 'Event', { when: (row) => row.mode === null || WITH_EVENT.includes(row.mode) || row.events !== null }),
      ownEvents: ask('Событие своими словами', 'Event in your own words'),
      purposes: ask('Цели, если срок зависит от них', 'Purposes, if the period depends on them'),
      name: ask('Название набора данных, если не виды целиком', 'Name of the set, if not whole kinds'),
      stages: each(ask('Этапы или варианты', 'Stages or variants'), ['этап', 'stage'], {
        name: essential('Этап или условие («на бесплатном тарифе»)', 'Stage or condition (“on the Free plan”)'),
        period: essential('Сколько', 'How long'),
        event: ask('От какого события', 'From which event'),
        ownEvent: ask('Событие своими словами', 'Event in your own words'),
      }),
      acts: ask('Акты, которые требуют такого срока', 'Acts that require the period'),
      otherActs: ask('Другие акты, своими словами', 'Further acts, in your own words'),
      reason: ask('Почему так долго', 'Why so long'),
      endAction: ask('Что потом', 'What happens then'),
      legalHold: ask('Кроме того, что закон велит хранить дольше', 'Except for what the law makes you keep longer'),
      party: ask('Срок определяет клиент', 'The customer controls the period'),
      recipient: ask('Срок определяет получатель', 'The recipient sets the period'),
      note: ask('Уточнение', 'Further detail'),
    }),
    endAction: essential('Что вы делаете с данными, когда срок вышел', 'What you do with data when a period ends'),
    afterPurpose: essential('За какое время после достижения цели', 'Within what time after the purpose is achieved', {
      why: ['По закону № 152-ФЗ — не больше 30 дней (статья 21).', 'Law No. 152-FZ allows 30 days (Article 21).'],
    }),
    unlessLaw: ask('Если закон не устанавливает другой срок', 'Unless the law sets another period'),
    inactiveAccounts: ask('Какие заброшенные аккаунты удаляются сами', 'Which inactive accounts are deleted automatically'),
    inactiveDocument: ask('Документ с правилами для них', 'Document with the rules for them'),
    inactiveClause: ask('Место в этом документе', 'Place in that document', { when: (here) => here.inactiveDocument !== null || here.inactiveClause !== null }),
    destructionWays: ask('Как вы уничтожаете данные и носители', 'How you destroy data and media'),
    otherDestructionWays: ask('Как ещё, своими словами', 'How else, in your own words'),
    destructionProofs: ask('Чем подтверждаете уничтожение', 'How you prove the destruction', {
      why: ['Приказ Роскомнадзора № 179 требует акт, а для электронных данных ещё и выгрузку из журнала.', 'Roskomnadzor order No. 179 wants a certificate, and for electronic data an extract from the log too.'],
    }),
    destructionCommission: ask('Уничтожает комиссия', 'A commission destroys them'),
    longerForPopular: ask('Популярное содержимое может храниться дольше', 'Popular content may be kept longer'),
    depersonalisedFor: ask('Сколько хранятся обезличенные данные', 'How long depersonalised data are kept'),
    depersonalisedPurposes: ask('Для чего нужны обезличенные данные', 'What depersonalised data are for'),
    depersonaliseFirst: ask('Для этого данные всегда сначала обезличиваются', 'Data are always depersonalised first for this'),
  },
};
