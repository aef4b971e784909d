import { basesUnder } from '../bases';
import { namesWhere, type Rule } from '../rule';
import { both } from '../russia/row';

const european = (rule: Omit<Rule, 'law' | 'verified'>): Rule => ({ ...rule, law: 'eu-gdpr', verified: true });

/** Ways of withdrawal that take a journey to the post office or to the operator. */
const HARD: readonly string[] = ['post', 'registered-mail', 'in-person'];
const CLICKS: readonly string[] = ['registration', 'checkbox', 'dialog', 'banner', 'popup-checkbox', 'bot-button', 'form-checkbox', 'form-submit'];

/** Contradictions under the GDPR. */
export const europeanConsistency: readonly Rule[] = [
  european({
    id: 'X-E01-LI-PUBLIC',
    article: both('ст. 6(1), последний абзац, GDPR', 'Art. 6(1), last subparagraph, GDPR'),
    severity: 'block',
    topic: 'purposes',
    field: 'list',
    message: both('Одна цель опирается и на публичную задачу, и на законный интерес.', 'One purpose rests both on a public task and on a legitimate interest.'),
    why: both('Тот, кто исполняет публичную задачу, не может ссылаться для неё на законный интерес.', 'Whoever performs a public task cannot rely on a legitimate interest for it.'),
    remedy: both('Оставьте публичную задачу.', 'Keep the public task.'),
    broken: (facts) => namesWhere(facts.purposes.list, (row) => ['public-task', 'legitimate-interest'].every((kind) => basesUnder(row, 'eu-gdpr').some((basis) => basis.kind === kind))),
  }),
  european({
    id: 'X-E05-DPF-NONUS',
    article: both('решение (ЕС) 2023/1795', 'Decision (EU) 2023/1795'),
    severity: 'block',
    topic: 'recipients',
    field: 'list',
    message: both('EU-US Data Privacy Framework назван для получателя не из США.', 'The EU-US Data Privacy Framework is named for a recipient outside the United States.'),
    why: both('Решение об этом механизме касается только США.', 'The decision on that mechanism covers the United States only.'),
    remedy: both('Назовите механизм, который подходит для этой страны.', 'Name a mechanism that fits that country.'),
    broken: (facts) =>
      namesWhere(facts.recipients.list, (row) => (row.safeguards?.includes('dpf') ?? false) && row.country !== null && row.country !== 'US' && row.worldwide !== true && !(row.onwardCountries ?? []).includes('US')),
  }),
  european({
    id: 'X-E08-WITHDRAW-HARD',
    article: both('ст. 7(3) GDPR', 'Art. 7(3) GDPR'),
    severity: 'error',
    topic: 'rights',
    field: 'withdrawalWays',
    message: both('Согласие дают одним нажатием, а отозвать его можно только письмом или лично.', 'Consent is given by a click, but withdrawn only by letter or in person.'),
    why: both('Отозвать согласие должно быть так же легко, как дать.', 'Withdrawing consent must be as easy as giving it.'),
    remedy: both('Добавьте кнопку, команду или адрес электронной почты.', 'Add a button, a command or an e-mail address.'),
    broken: (facts) =>
      facts.rights.withdrawalWays.length > 0 &&
      facts.rights.withdrawalWays.every((way) => way.channel !== null && HARD.includes(way.channel)) &&
      (facts.purposes.list ?? []).some((row) => basesUnder(row, 'eu-gdpr').some((basis) => basis.mechanism !== null && CLICKS.includes(basis.mechanism))),
  }),
  european({
    id: 'X-E13-DPO-CONFLICT',
    article: both('ст. 38(6) GDPR', 'Art. 38(6) GDPR'),
    severity: 'warning',
    topic: 'controller',
    field: 'dpoName',
    message: both('Руководитель не может быть инспектором по защите данных: он проверял бы сам себя.', 'The head cannot be the data protection officer: they would supervise themselves.'),
    remedy: both('Назначьте другого человека.', 'Appoint someone else.'),
    broken: ({ controller }) =>
      (['ru', 'en'] as const).some((language) => {
        const officer = controller.dpoName?.[language] ?? null;
        return officer !== null && (officer === (controller.headName?.[language] ?? null) || officer === (controller.fullName?.[language] ?? null));
      }),
  }),
  {
    id: 'X-E14-ADM-DENIED',
    law: null,
    article: both('ст. 13(2)(f) GDPR; ст. 16 152-ФЗ', 'Art. 13(2)(f) GDPR; Art. 16 152-FZ'),
    severity: 'block',
    verified: true,
    topic: 'automation',
    field: 'profiling',
    message: both('Сказано, что профили людей не составляются, и одновременно что составляются.', 'You say both that people are profiled and that they are not.'),
    why: both('О том, что решает за человека программа, он должен узнать правду.', 'People must be told the truth about what a program decides for them.'),
    remedy: both('Исправьте один из двух ответов.', 'Correct one of the two answers.'),
    broken: (facts) => facts.data.notDoneKinds.includes('profiling') && facts.automation.profiling === true,
  },
  european({
    id: 'X-E16-BRAZIL-STALE',
    article: both('решение Комиссии от 26.01.2026', 'Commission decision of 26 January 2026'),
    severity: 'advice',
    topic: 'recipients',
    field: 'list',
    message: both('Бразилия с 26 января 2026 года признана адекватной: договорные условия для неё больше не нужны.', 'Brazil has been found adequate since 26 January 2026: contractual clauses are no longer needed for it.'),
    validFrom: '2026-01-26',
    broken: (facts) => namesWhere(facts.recipients.list, (row) => row.country === 'BR' && (row.safeguards?.includes('scc') ?? false)),
  }),
];
