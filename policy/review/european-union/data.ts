import type { Facts } from '@/policy/facts';
import { namesWhere } from '../names';
import type { Requirement } from '../requirement';
import { both, gdpr } from './row';

type Category = NonNullable<Facts['data']['categories']>[number];
/** People can only be obliged to give what they give themselves. */
const isGiven = (row: Category) => row.sources === null || row.sources.includes('provided');
const mustBeGiven = (facts: Facts) => facts.data.mandatory.filter(isGiven);
const comesFromThirdParties = (row: Category) => row.sources?.includes('third-party') ?? false;

/** What is known of the data: how long they are kept, where they come from, whether they must be given. */
export const dataAndRetention: readonly Requirement[] = [
  gdpr('13(2)(a)', {
    id: 'EU-13-2-A-RETENTION',
    severity: 'block',
    title: both('Срок хранения или правило, по которому он определяется', 'The retention period or the criteria for it'),
    clauses: ['retention-rules', 'retention-none'],
    holds: (facts) =>
      facts.retention.rules === null && facts.purposes.list === null
        ? false
        : namesWhere(facts.purposes.list, (row) => row.retention.length === 0 && row.onBehalfOf === null && row.data.length > 0),
    message: both('Для цели нет срока хранения или правила, по которому он определяется.', 'A purpose has no retention period or criteria.'),
    remedy: both('Укажите срок и событие, от которого он идёт: «пока необходимо» недостаточно.', 'Give a period and the event from which it runs: “as long as necessary” is not enough.'),
    why: both('Бессрочное хранение нарушает принцип ограничения хранения.', 'Keeping data without an end breaks the storage limitation principle.'),
    topic: 'retention',
    field: 'rules',
    source: 'E1, E2',
  }),
  gdpr('13(2)(e)', {
    id: 'EU-13-2-E-MANDATORY',
    severity: 'error',
    title: both('Обязательные данные: откуда обязанность и что без них', 'Mandatory data: where the duty comes from, and what follows without them'),
    applies: (facts) => mustBeGiven(facts).length > 0,
    appliesWhen: both('Какие-то данные человек обязан сообщить.', 'Some data must be given.'),
    clauses: ['data-obligation'],
    holds: (facts) => namesWhere(mustBeGiven(facts), (row) => row.obligation === null || row.consequence === null),
    message: both('Для обязательных данных скажите, чем они обязательны и что будет без них.', 'For mandatory data, say why they must be given and what happens without them.'),
    why: both('Человек решает, сообщать ли данные, зная последствия.', 'People decide whether to give data knowing what follows.'),
    topic: 'data',
    field: 'categories',
    source: 'E1',
  }),
  gdpr('14(1)(d), 14(2)(f)', {
    id: 'EU-14-SOURCE',
    severity: 'error',
    title: both('Источник данных, полученных не от человека', 'The source of data that did not come from the person'),
    applies: (facts) => facts.data.hasOthersAsSource,
    appliesWhen: both('Часть данных получена не от самого человека.', 'Some data did not come from the person.'),
    clauses: ['data-from-others', 'data-provided', 'data-automatic', 'data-derived', 'data-by-subject'],
    holds: (facts) => namesWhere(facts.data.categories, (row) => comesFromThirdParties(row) && row.sourceParties.length === 0 && row.determinedBy === null),
    message: both('Назовите, от кого вы получили эти данные.', 'Name the source of these data.'),
    why: both('О данных, собранных за спиной человека, он узнаёт только от вас.', 'People learn of data collected behind their back from you alone.'),
    topic: 'data',
    field: 'categories',
    source: 'E1',
  }),
  gdpr('14(3)', {
    // Not a row of the catalogue by itself: EU-14-SOURCE names the month beside the source.
    id: 'EU-14-3-TIME',
    severity: 'warning',
    title: both('Когда человек узнаёт о таких данных', 'When the person hears of such data'),
    applies: (facts) => facts.data.hasOthersAsSource,
    appliesWhen: both('Часть данных получена не от самого человека.', 'Some data did not come from the person.'),
    clauses: ['data-from-others-notice'],
    message: both('Не сказано, когда человек узнаёт о данных, полученных не от него.', 'Nothing says when people hear of data that did not come from them.'),
    topic: 'data',
    field: 'categories',
    source: 'E10',
  }),
];
