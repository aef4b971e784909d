import type { Facts } from '@/policy/facts';
import { namesWhere, type Rule } from '../rule';

/**
 * Contradictions between facts (catalogue X): what the policy says in one answer against what it says in another.
 * They hold under every law, since a false statement is unfair processing (GDPR Art. 5(1)(a), 152-FZ Art. 5).
 */
const consistent = (rule: Omit<Rule, 'law' | 'article' | 'verified'>): Rule => ({ ...rule, law: null, article: null, verified: true });

const denies = (facts: Facts, practice: Facts['data']['notDoneKinds'][number]) => facts.data.notDoneKinds.includes(practice);
const recipientsOf = (facts: Facts, ...kinds: string[]) => namesWhere(facts.recipients.list, (row) => row.kind !== null && kinds.includes(row.kind));

export const contradictingFacts: readonly Rule[] = [
  consistent({
    id: 'X-A01-XB-DENIED',
    severity: 'block',
    topic: 'storage',
    field: 'transfersAbroad',
    message: { ru: 'Сказано, что данные не передаются за границу, но есть получатели за границей.', en: 'You say that no data go abroad, but there are recipients abroad.' },
    remedy: { ru: 'Уберите заявление, назовите исключение или замените получателя.', en: 'Remove the claim, name the exception or replace the recipient.' },
    broken: (facts) =>
      facts.storage.transfersAbroad === false && facts.storage.transferException === null
        ? facts.storage.transfers.map((row) => row.name)
        : [],
  }),
  consistent({
    id: 'X-A05-DATA-ORPHAN',
    severity: 'error',
    topic: 'purposes',
    field: 'list',
    message: { ru: 'Эти данные не нужны ни для одной цели.', en: 'These data serve no purpose.' },
    remedy: { ru: 'Отнесите их к цели или уберите.', en: 'Attach them to a purpose or remove them.' },
    broken: (facts) =>
      facts.purposes.list === null
        ? []
        : namesWhere(facts.data.categories, (category) => !facts.purposes.list?.some((purpose) => purpose.data.some((one) => one.id === category.id))),
  }),
  consistent({
    id: 'X-A06-PURPOSE-EMPTY',
    severity: 'error',
    topic: 'purposes',
    field: 'list',
    message: { ru: 'Для цели не указаны данные.', en: 'A purpose uses no data.' },
    remedy: { ru: 'Выберите, какие данные для неё нужны.', en: 'Choose the data it needs.' },
    broken: (facts) => namesWhere(facts.purposes.list, (purpose) => purpose.data.length === 0),
  }),
  consistent({
    id: 'X-A08-RETENTION-FOREVER',
    severity: 'error',
    topic: 'retention',
    field: 'rules',
    message: { ru: 'Бессрочное хранение: закон требует срока или события.', en: 'Kept for ever: the law asks for a period or an event.' },
    remedy: { ru: 'Укажите срок или событие, которым хранение заканчивается.', en: 'Give a period, or the event that ends the keeping.' },
    broken: (facts) => namesWhere(facts.retention.rules, (rule) => rule.mode === 'indefinite'),
  }),
  consistent({
    id: 'X-A11-ANALYTICS-NONE',
    severity: 'block',
    topic: 'data',
    field: 'practices',
    message: { ru: 'Сказано, что сторонней аналитики нет, но она указана среди получателей.', en: 'You say that there is no third-party analytics, yet it stands among the recipients.' },
    broken: (facts) => (denies(facts, 'analytics-sdk') ? recipientsOf(facts, 'analytics') : []),
  }),
  consistent({
    id: 'X-A11-COOKIES-NONE',
    severity: 'block',
    topic: 'cookies',
    field: 'categories',
    message: { ru: 'Аналитические файлы cookie названы неиспользуемыми, но среди записей они есть.', en: 'Analytics cookies are said not to be used, yet they stand among the entries.' },
    // Some tools count visits without a cookie: the contradiction is an entry that an analytics tool sets.
    broken: (facts) =>
      facts.cookies.categories.some((row) => row.kind === 'analytics' && row.usage === 'none')
        ? facts.cookies.entries.flatMap((row) => (row.category === 'analytics' ? [row.name ?? row.setBy?.name ?? { ru: 'аналитика', en: 'analytics' }] : []))
        : [],
  }),
  consistent({
    id: 'X-A12-NO3P-COOKIES',
    severity: 'error',
    topic: 'cookies',
    field: 'thirdParty',
    message: { ru: 'Сказано, что сторонних файлов cookie нет, но их ставит получатель.', en: 'You say that there are no third-party cookies, but a recipient sets them.' },
    broken: (facts) =>
      facts.cookies.thirdParty === false ? facts.cookies.entries.flatMap((row) => (row.setBy !== null && row.technology === 'cookie' ? [row.setBy.name] : [])) : [],
  }),
  consistent({
    id: 'X-A14-NOT-SHARED',
    severity: 'block',
    topic: 'recipients',
    field: 'list',
    message: {
      ru: 'Сказано, что данных не получает никто, но платежи и push-уведомления идут через третьих лиц.',
      en: 'You say that nobody gets data, but payments and push notifications go through third parties.',
    },
    broken: (facts) => facts.recipients.list?.length === 0 && (facts.payments.taken === true || facts.notifications.push === true),
  }),
  consistent({
    id: 'X-A16-CARD-DATA',
    severity: 'error',
    topic: 'data',
    field: 'practices',
    message: { ru: 'Сказано, что номер карты не хранится, и одновременно что хранится.', en: 'You say both that card numbers are kept and that they are not.' },
    broken: (facts) => (denies(facts, 'card-number') && facts.payments.cardDataStored === true) || (facts.data.doneKinds.includes('card-number') && facts.payments.cardDataStored === false),
  }),
  consistent({
    id: 'X-A18-ENCRYPT-CLAIM',
    severity: 'error',
    topic: 'content',
    field: 'endToEnd',
    message: {
      ru: 'Заявлено сквозное шифрование, но содержание сообщений получает сервис искусственного интеллекта.',
      en: 'End-to-end encryption is claimed, but an artificial intelligence provider gets the content.',
    },
    broken: (facts) => (facts.content.endToEnd === true && facts.automation.ai === true ? facts.automation.aiProviders.map((row) => row.name) : []),
  }),
  consistent({
    id: 'X-A21-BASIS-CONTRACT-ADS',
    severity: 'error',
    topic: 'purposes',
    field: 'list',
    message: { ru: 'Реклама и обучение моделей не нужны для исполнения договора.', en: 'Advertising and the training of models are not needed for the contract.' },
    remedy: { ru: 'Возьмите отдельное предварительное согласие.', en: 'Take a separate prior consent.' },
    broken: (facts) =>
      namesWhere(facts.purposes.list, (row) => (row.kind === 'marketing' || row.kind === 'advertising' || row.kind === 'ai-training') && (row.bases?.some((basis) => basis.kind === 'contract') ?? false)),
  }),
  consistent({
    id: 'X-E15-AI-TRAIN',
    severity: 'block',
    topic: 'automation',
    field: 'aiTraining',
    message: { ru: 'Сказано, что модели не обучаются на данных, и одновременно что обучаются.', en: 'You say both that models are trained on the data and that they are not.' },
    broken: (facts) => denies(facts, 'ai-training') && facts.automation.aiTraining === true,
  }),
  consistent({
    id: 'X-MARKETING-DENIED',
    severity: 'block',
    topic: 'marketing',
    field: 'sent',
    message: { ru: 'Сказано, что рассылок нет, но они указаны среди целей.', en: 'You say that there are no mailings, yet they stand among the purposes.' },
    broken: (facts) =>
      facts.marketing.sent === false || denies(facts, 'marketing-messages') ? namesWhere(facts.purposes.list, (row) => row.kind === 'marketing' && row.occasional !== true) : [],
  }),
  consistent({
    id: 'X-SPECIAL-DENIED',
    severity: 'block',
    topic: 'data',
    field: 'practices',
    message: { ru: 'Сказано, что специальные категории не обрабатываются, но они есть в данных.', en: 'You say that special categories are not processed, yet they are among the data.' },
    broken: (facts) => (denies(facts, 'special-categories') ? facts.data.special.map((row) => row.name) : []),
  }),
  consistent({
    id: 'X-PUSH-CONTENT',
    severity: 'error',
    topic: 'notifications',
    field: 'payload',
    message: { ru: 'Сказано, что текст в push-уведомлениях не передаётся, но он указан в их составе.', en: 'You say that pushes carry no text, yet text stands in their payload.' },
    broken: (facts) => denies(facts, 'push-content') && (facts.notifications.payload?.includes('text') ?? false),
  }),
  consistent({
    id: 'X-STORAGE-COUNTRY',
    severity: 'error',
    topic: 'storage',
    field: 'locations',
    message: { ru: 'Страна хранения не совпадает со страной получателя, который хранит данные.', en: 'The country of storage differs from that of the recipient who keeps the data.' },
    broken: (facts) =>
      (facts.storage.locations ?? []).flatMap((location) => {
        const provider = facts.recipients.list?.find((row) => row.id === location.provider?.id);
        const known = provider && provider.country !== null && location.country !== null;
        return known && provider.country !== location.country && !(provider.onwardCountries ?? []).includes(location.country ?? 'RU') ? [provider.name] : [];
      }),
  }),
  consistent({
    id: 'X-P03-ACCOUNT',
    severity: 'warning',
    topic: 'deletion',
    field: 'possible',
    message: { ru: 'Есть регистрация, но не сказано, как удалить учётную запись. Магазины приложений этого требуют.', en: 'People sign up, but nothing says how an account is deleted. App stores require it.' },
    broken: (facts) => facts.service.hasAccounts && facts.deletion.possible !== true,
  }),
  consistent({
    id: 'X-CHILDREN-CONSENT',
    severity: 'warning',
    topic: 'children',
    field: 'parentalConsent',
    message: {
      ru: 'Сказано, что данные младших не обрабатываются, и одновременно что за них соглашается законный представитель.',
      en: 'You say that data of younger people are not processed, and also that a legal representative consents for them.',
    },
    broken: (facts) => facts.children.notKnowingly === true && facts.children.parentalConsent === true,
  }),
  consistent({
    id: 'X-GRACE-PERIOD',
    severity: 'error',
    topic: 'deletion',
    field: 'recoverCommand',
    message: { ru: 'Удаление названо необратимым, но учётную запись можно восстановить, а срок восстановления не указан.', en: 'Deletion is called irreversible, yet the account can be recovered and the time for that is not given.' },
    broken: (facts) => facts.deletion.irreversible === true && facts.deletion.recoverCommand !== null && facts.deletion.grace === null,
  }),
];
