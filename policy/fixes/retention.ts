import type { Answers } from '@/policy/answers';
import type { Facts } from '@/policy/facts';
import { endActions } from '@/policy/vocabulary';
import { changed, freeId, inPurposes, inTopic } from './edit';
import { both, type Fix } from './fix';

type Rule = NonNullable<Answers['retention']['rules']>[number];

const blank: Omit<Rule, 'id' | 'mode'> = {
  data: null, purposes: null, name: null, period: null, events: null, ownEvents: null, stages: null, acts: null, otherActs: null, reason: null,
  endAction: null, legalHold: null, party: null, recipient: null, note: null,
};

/** Data are kept until the purpose is achieved: where nobody says more, that is what the law allows (152-FZ Art. 5(7), GDPR Art. 5(1)(e)). */
function untilAchieved(answers: Answers, facts: Facts): Answers {
  const lacking = (facts.purposes.list ?? []).filter((row) => row.retention.length === 0 && row.onBehalfOf === null).map(({ id }) => id);
  const rules = answers.retention.rules;
  const rule: Rule = { ...blank, id: freeId(rules, 'until-purpose'), mode: 'until-event', events: ['purpose-achieved'], purposes: lacking, endAction: answers.retention.endAction === null ? 'destroy' : null };
  return withRule(answers, rule, lacking);
}

/** A further rule of retention. A purpose that lists its own rules gets it in the list: others find it by their id. */
function withRule(answers: Answers, rule: Rule, purposes: readonly string[]): Answers {
  const listed = inPurposes(answers, ({ id, retention }) => retention !== null && purposes.includes(id), (row) => ({ ...row, retention: [...(row.retention ?? []), rule.id] }));
  return inTopic(listed, 'retention', { rules: [...(answers.retention.rules ?? []), rule] });
}

/** How long data are kept, and what ends them. */
export const retentionFixes: readonly Fix[] = [
  {
    rules: ['RU-18.1-1-2-RETENTION', 'EU-13-2-A-RETENTION', 'UK-13-2-A-RETENTION'],
    title: both('Хранить данные этих целей до достижения цели', 'Keep the data of these purposes until the purpose is achieved'),
    writes: ['retention.rules', 'purposes.list'],
    when: (_answers, facts) => (facts.purposes.list ?? []).some((row) => row.retention.length === 0 && row.onBehalfOf === null),
    apply: untilAchieved,
  },
  {
    rules: ['X-A08-RETENTION-FOREVER', 'CH-312.4-RETAIN'],
    title: both('Заменить «бессрочно» на «до достижения цели»', 'Replace “for ever” by “until the purpose is achieved”'),
    writes: ['retention.rules'],
    when: (answers) => answers.retention.rules?.some(({ mode }) => mode === 'indefinite') === true,
    apply: (answers) => inTopic(answers, 'retention', {
      rules: changed(answers.retention.rules, ({ mode }) => mode === 'indefinite', (row) => ({
        ...row, mode: 'until-event', period: null, events: ['purpose-achieved'], endAction: row.endAction ?? (answers.retention.endAction === null ? 'destroy' : null),
      })),
    }),
  },
  {
    rules: ['RU-18.1-1-2-DESTROY'],
    title: both('Указать, что делается с данными по окончании срока', 'State what is done with the data when the period ends'),
    writes: ['retention.endAction'],
    asks: () => [
      {
        id: 'action', kind: 'choice', words: both('Что делается с данными?', 'What is done with the data?'),
        options: (['destroy', 'destroy-or-depersonalise', 'depersonalise'] as const).map((value) => ({ value, words: endActions[value] })),
      },
    ],
    apply: (answers, _facts, given) => inTopic(answers, 'retention', { endAction: given.action as keyof typeof endActions }),
  },
  {
    rules: ['RU-402-29-ACC'],
    title: both('Хранить бухгалтерские документы 5 лет после отчётного года', 'Keep accounting documents for 5 years after the reporting year'),
    writes: ['retention.rules', 'purposes.list'],
    apply: (answers, facts) => {
      const rules = answers.retention.rules;
      const accounting = (facts.purposes.list ?? []).filter(({ kind }) => kind === 'accounting').map(({ id }) => id);
      const rule: Rule = { ...blank, id: freeId(rules, 'accounting'), mode: 'period', period: { n: 5, unit: 'year' }, events: ['tax-year-end'], purposes: accounting };
      return withRule(answers, rule, accounting);
    },
  },
];
