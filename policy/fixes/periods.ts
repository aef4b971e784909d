import type { Answers, Period } from '@/policy/answers';
import type { Facts } from '@/policy/facts';
import { changed, inTopic } from './edit';
import { both, type Fix } from './fix';

const inDays: Readonly<Record<Period['unit'], number>> = { minute: 1 / 1440, hour: 1 / 24, day: 1, 'calendar-day': 1, 'working-day': 1.4, week: 7, month: 30.5, year: 365 };
const days = ({ n, unit }: Period) => n * inDays[unit];
const shorter = (one: Period, other: Period) => (days(one) <= days(other) ? one : other);
/** Never lengthens what is promised already. */
const atMost = (promised: Period | null, longest: Period): Period => (promised === null ? longest : shorter(promised, longest));

const workingDays = (n: number): Period => ({ n, unit: 'working-day' });
const THIRTY_DAYS: Period = { n: 30, unit: 'day' };

/** The shortest time to answer that the claimed laws and Telegram set, since one promise serves everybody. */
function shortestAnswer({ rights, service }: Facts): Period {
  const times = rights.deadlines.map(({ response }) => response);
  const telegram = (service.channels ?? []).some(({ kind }) => kind !== null && kind.startsWith('telegram'));
  return [...times, ...(telegram || times.length === 0 ? [THIRTY_DAYS] : [])].reduce(shorter);
}

/** How soon an authority hears of an incident under the claimed laws, the shortest first. */
const INCIDENT: readonly [Facts['laws']['all'][number], Period][] = [
  ['ru-152fz', { n: 24, unit: 'hour' }],
  ['kz-94v', workingDays(1)],
  ['by-99z', workingDays(3)],
];
const incidentTime = ({ laws }: Facts): Period => INCIDENT.find(([law]) => laws.all.includes(law))?.[1] ?? { n: 72, unit: 'hour' };

/** How soon processing ends after consent is withdrawn. */
const withdrawalTime = ({ laws }: Facts): Period => (laws.all.includes('kz-94v') ? workingDays(15) : THIRTY_DAYS);

const rightWithin = (answers: Answers, kinds: readonly string[], longest: Period): Answers =>
  inTopic(answers, 'rights', {
    list: changed(answers.rights.list, (row) => kinds.includes(row.kind) && row.deadline !== null, (row) => ({ ...row, deadline: row.deadline && shorter(row.deadline, longest) })),
  });

/** Times that a law sets: what is promised beyond them comes down to them. */
export const periodFixes: readonly Fix[] = [
  {
    rules: ['RU-14-3-10DAYS'],
    title: both('Заменить срок ответа на 10 рабочих дней', 'Replace the time to answer by 10 working days'),
    writes: ['rights.response'],
    apply: (answers, facts) => inTopic(answers, 'rights', { response: shorter(workingDays(10), shortestAnswer(facts)) }),
  },
  {
    rules: ['RU-14-3-30DAYS', 'EU-12-3-MONTH', 'UK-12A-TIME', 'KZ-25-TIMES', 'CA-45D', 'TG-7.3-30D'],
    title: both('Заменить срок ответа на законный', 'Replace the time to answer by the statutory one'),
    writes: ['rights.response'],
    apply: (answers, facts) => inTopic(answers, 'rights', { response: shortestAnswer(facts) }),
  },
  {
    rules: ['BY-10-DAYS'],
    title: both('Заменить срок ответа на 15 дней', 'Replace the time to answer by 15 days'),
    writes: ['rights.response'],
    apply: (answers, facts) => inTopic(answers, 'rights', { response: shorter({ n: 15, unit: 'day' }, shortestAnswer(facts)) }),
  },
  {
    rules: ['RU-14-3-EXTENSION'],
    title: both('Продлевать ответ не более чем на 5 рабочих дней, с объяснением причин', 'Extend the answer by 5 working days at most, and give the reasons'),
    writes: ['rights.extension', 'rights.extensionReasoned'],
    apply: (answers) => inTopic(answers, 'rights', { extension: atMost(answers.rights.extension, workingDays(5)), extensionReasoned: true }),
  },
  {
    rules: ['RU-20-3-FIX'],
    title: both('Уточнять и уничтожать данные за 7 рабочих дней', 'Correct and destroy data within 7 working days'),
    writes: ['rights.list'],
    apply: (answers) => rightWithin(answers, ['rectify-block-destroy', 'rectification'], workingDays(7)),
  },
  {
    rules: ['RU-21-5.1-STOP'],
    title: both('Прекращать обработку по требованию за 10 рабочих дней', 'Stop processing on demand within 10 working days'),
    writes: ['rights.list'],
    apply: (answers) => rightWithin(answers, ['stop-processing'], workingDays(10)),
  },
  {
    rules: ['RU-21-4-5-30DAYS', 'KZ-8-WITHDRAW'],
    title: both('Прекращать обработку и уничтожать данные в законный срок', 'End the processing and destroy the data within the statutory time'),
    writes: ['rights.withdrawalPeriod', 'retention.afterPurpose'],
    apply: (answers, facts) => {
      const { withdrawalPeriod } = answers.rights;
      const { afterPurpose, unlessLaw } = answers.retention;
      const stopped = inTopic(answers, 'rights', { withdrawalPeriod: withdrawalPeriod && shorter(withdrawalPeriod, withdrawalTime(facts)) });
      return unlessLaw === true || !facts.laws.all.includes('ru-152fz') ? stopped : inTopic(stopped, 'retention', { afterPurpose: afterPurpose && shorter(afterPurpose, THIRTY_DAYS) });
    },
  },
  {
    rules: ['RU-21-3.1-INCIDENT', 'KZ-25-BREACH', 'BY-16-BREACH'],
    title: both('Обещать, что об утечке надзорный орган узнает в законный срок', 'Promise that the authority is told of a leak within the statutory time'),
    writes: ['security.incidentNotifyAuthority', 'security.incidentAuthorityWithin'],
    apply: (answers, facts) => inTopic(answers, 'security', { incidentNotifyAuthority: true, incidentAuthorityWithin: atMost(answers.security.incidentAuthorityWithin, incidentTime(facts)) }),
  },
];
