import type { Answers, Period } from '@/policy/answers';
import { changed, inTopic } from './edit';
import { both, type Fix } from './fix';

type Practice = NonNullable<Answers['data']['practices']>[number]['kind'];

/** The claim that something is not done, taken back: what is done stands in other answers. */
const withoutDenial = (answers: Answers, practice: Practice): Answers =>
  inTopic(answers, 'data', { practices: answers.data.practices?.filter((row) => row.kind !== practice || row.done !== false) ?? null });

const denied = (rule: string, practice: Practice, ru: string, en: string): Fix => ({
  rules: [rule],
  title: both(ru, en),
  writes: ['data.practices'],
  when: (answers) => answers.data.practices?.some((row) => row.kind === practice && row.done === false) === true,
  apply: (answers) => withoutDenial(answers, practice),
});

/** Statements that other answers disprove: the statement goes, what is really done stays. */
export const denialFixes: readonly Fix[] = [
  {
    rules: ['X-A01-XB-DENIED'],
    title: both('Убрать «данные не передаются за границу»', 'Drop “no data go abroad”'),
    writes: ['storage.transfersAbroad'],
    apply: (answers) => inTopic(answers, 'storage', { transfersAbroad: null }),
  },
  denied('X-A11-ANALYTICS-NONE', 'analytics-sdk', 'Убрать «сторонней аналитики нет»', 'Drop “there is no third-party analytics”'),
  denied('X-E14-ADM-DENIED', 'profiling', 'Убрать «профили не составляются»', 'Drop “people are not profiled”'),
  denied('X-E15-AI-TRAIN', 'ai-training', 'Убрать «модели не обучаются на данных»', 'Drop “models are not trained on the data”'),
  denied('X-SPECIAL-DENIED', 'special-categories', 'Убрать «специальные категории не обрабатываются»', 'Drop “special categories are not processed”'),
  denied('X-PUSH-CONTENT', 'push-content', 'Убрать «текст в push-уведомлениях не передаётся»', 'Drop “pushes carry no text”'),
  {
    rules: ['X-A11-COOKIES-NONE'],
    title: both('Отметить, что аналитические файлы cookie используются', 'Mark that analytics cookies are used'),
    writes: ['cookies.categories'],
    apply: (answers) => inTopic(answers, 'cookies', { categories: changed(answers.cookies.categories, (row) => row.kind === 'analytics', (row) => ({ ...row, usage: 'used' })) }),
  },
  {
    rules: ['X-A12-NO3P-COOKIES'],
    title: both('Отметить, что сторонние файлы cookie есть', 'Mark that there are third-party cookies'),
    writes: ['cookies.thirdParty'],
    apply: (answers) => inTopic(answers, 'cookies', { thirdParty: true }),
  },
  {
    rules: ['X-A13-NO-COOKIES'],
    title: both('Отметить, что файлы cookie используются', 'Mark that cookies are used'),
    writes: ['cookies.used'],
    apply: (answers) => inTopic(answers, 'cookies', { used: true }),
  },
  {
    rules: ['X-A17-ANON-CLAIM'],
    title: both('Убрать «по данным аналитики человека не узнать»', 'Drop “analytics cannot identify anyone”'),
    writes: ['cookies.analyticsNoIdentification'],
    apply: (answers) => inTopic(answers, 'cookies', { analyticsNoIdentification: null }),
  },
  {
    rules: ['X-A18-ENCRYPT-CLAIM'],
    title: both('Убрать заявление о сквозном шифровании', 'Drop the claim of end-to-end encryption'),
    writes: ['content.endToEnd'],
    apply: (answers) => inTopic(answers, 'content', { endToEnd: null }),
  },
  {
    rules: ['X-A16-CARD-DATA'],
    title: both('Оставить одно из двух', 'Keep one of the two'),
    writes: ['data.practices', 'payments.cardDataStored'],
    asks: () => [
      {
        id: 'kept', kind: 'choice', words: both('Номер карты хранится?', 'Are card numbers kept?'),
        options: [
          { value: 'no', words: both('не хранится', 'they are not kept') },
          { value: 'yes', words: both('хранится', 'they are kept') },
        ],
      },
    ],
    apply: (answers, _facts, given) => {
      const kept = given.kept === 'yes';
      const practices = changed(answers.data.practices, (row) => row.kind === 'card-number', (row) => ({ ...row, done: kept }));
      return inTopic(inTopic(answers, 'data', { practices }), 'payments', { cardDataStored: kept });
    },
  },
  {
    rules: ['X-MARKETING-DENIED'],
    title: both('Убрать «рассылок нет»', 'Drop “there are no mailings”'),
    writes: ['data.practices', 'marketing.sent'],
    apply: (answers) => {
      const said = withoutDenial(answers, 'marketing-messages');
      return answers.marketing.sent === false ? inTopic(said, 'marketing', { sent: null }) : said;
    },
  },
  {
    rules: ['X-A10-DELETE-VS-KEEP'],
    title: both('Назвать исключение: записи, которые хранить обязывает закон', 'State the exception: records that the law makes you keep'),
    writes: ['deletion.legalHold'],
    apply: (answers) => inTopic(answers, 'deletion', { legalHold: true }),
  },
  {
    rules: ['X-GRACE-PERIOD'],
    title: both('Назвать срок, в который учётную запись можно восстановить', 'State for how long an account can be recovered'),
    writes: ['deletion.grace'],
    asks: () => [
      {
        id: 'grace', kind: 'choice', words: both('Сколько времени есть на восстановление?', 'How long can it be recovered?'),
        options: GRACE.map(({ n, unit, words }) => ({ value: `${n} ${unit}`, words })),
      },
    ],
    apply: (answers, _facts, given) => {
      const chosen = GRACE.find(({ n, unit }) => given.grace === `${n} ${unit}`);
      return inTopic(answers, 'deletion', { grace: chosen ? { n: chosen.n, unit: chosen.unit } : answers.deletion.grace });
    },
  },
  {
    rules: ['X-A24-NOKIDS-BUT'],
    title: both('Убрать «данные детей не обрабатываются»', 'Drop “children’s data are not processed”'),
    writes: ['data.practices'],
    when: (answers) => (answers.children.minimumAge ?? 0) < 18,
    apply: (answers) => withoutDenial(answers, 'children-data'),
  },
  {
    rules: ['RU-18.1-1-2-NOLIMIT'],
    title: both('Убрать безотзывное согласие и запрет менять условия', 'Drop the irrevocable acceptance and the ban on changing terms'),
    writes: ['changes.acceptanceIrrevocable', 'changes.readerMayNotChange'],
    apply: (answers) => inTopic(answers, 'changes', { acceptanceIrrevocable: null, readerMayNotChange: null }),
  },
  {
    rules: ['EU-TITLE', 'UK-TITLE'],
    title: both('Не просить «принять» политику: она сообщает', 'Do not ask to “accept” the policy: it informs'),
    writes: ['changes.acceptance'],
    apply: (answers) => inTopic(answers, 'changes', { acceptance: 'none' }),
  },
];

const GRACE: readonly (Period & { words: ReturnType<typeof both> })[] = [
  { n: 7, unit: 'day', words: both('7 дней', '7 days') },
  { n: 14, unit: 'day', words: both('14 дней', '14 days') },
  { n: 30, unit: 'day', words: both('30 дней', '30 days') },
  { n: 90, unit: 'day', words: both('90 дней', '90 days') },
];
