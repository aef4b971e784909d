import type { Facts } from '@/policy/facts';
import type { Rule } from '../rule';
import { both } from '../russia/row';

/** The only sentences of a document that no clause of the library writes. */
const owns = (facts: Facts, pattern: RegExp) => facts.style.ownClauses.filter(({ title, text }) => [title.ru, title.en, text.ru, text.en].some((one) => one !== null && pattern.test(one))).map(({ title }) => title);

const BLANK = /\[[^\]\n]{2,60}\](?!\()|\{\{|\bX{3,}\b|<указать|\(указать/iu;
const REPEALED = /Privacy Shield|Safe Harbor|95\/46|приказ\p{L}* №\s?274/iu;
const FREE_MAIL: readonly string[] = ['gmail.com', 'mail.ru', 'yandex.ru', 'ya.ru', 'bk.ru', 'list.ru', 'inbox.ru', 'rambler.ru', 'outlook.com', 'hotmail.com', 'yahoo.com', 'icloud.com'];
const YEAR_IN_MS = 365 * 86_400_000;

const ofDocument = (rule: Omit<Rule, 'law' | 'article' | 'verified'>): Rule => ({ ...rule, law: null, article: null, verified: true });

/** What can still be wrong in a document: own words, dates and contacts. The rest of the theme cannot happen: see catalogue.ts. */
export const contradictedDocument: readonly Rule[] = [
  ofDocument({
    id: 'X-D02-PLACEHOLDER',
    severity: 'block',
    topic: 'style',
    field: 'ownClauses',
    message: both('В вашем тексте осталось незаполненное место.', 'A blank was left in your own text.'),
    why: both('Читатель увидит заготовку вместо условия.', 'Readers would see a draft in place of a term.'),
    remedy: both('Подставьте то, что здесь должно стоять.', 'Put in what belongs there.'),
    broken: (facts) => owns(facts, BLANK),
  }),
  ofDocument({
    id: 'X-D03-DATE',
    severity: 'warning',
    topic: 'documents',
    field: 'revisedAt',
    message: both('Политику не пересматривали больше года.', 'The policy has not been revised for over a year.'),
    remedy: both('Перечитайте её и поставьте дату пересмотра.', 'Read it again, and give the date of the revision.'),
    broken: ({ documents, laws }) => {
      const last = documents.revisedAt ?? documents.effectiveFrom;
      return last !== null && Date.parse(laws.asOf) - Date.parse(last) > YEAR_IN_MS;
    },
  }),
  ofDocument({
    id: 'X-D05-JURIS-MIX',
    severity: 'warning',
    topic: 'style',
    field: 'ownClauses',
    message: both('В вашем тексте упомянут GDPR, хотя политика его не заявляет.', 'Your own text mentions the GDPR, though the policy does not claim it.'),
    remedy: both('Уберите упоминание или заявите GDPR.', 'Remove the mention, or claim the GDPR.'),
    broken: (facts) => (facts.laws.gdprLike ? [] : owns(facts, /GDPR/)),
  }),
  ofDocument({
    id: 'X-D06-REPEALED',
    severity: 'error',
    topic: 'style',
    field: 'ownClauses',
    message: both('В вашем тексте ссылка на норму, которая утратила силу.', 'Your own text cites a rule that is no longer in force.'),
    why: both('По такой ссылке прав не защитить.', 'Nobody can rely on such a citation.'),
    remedy: both('Замените её действующей.', 'Replace it by the rule in force.'),
    broken: (facts) => owns(facts, REPEALED),
  }),
  ofDocument({
    id: 'X-D07-CONTACT',
    severity: 'advice',
    topic: 'controller',
    field: 'contacts',
    message: both('Для обращений указан ящик бесплатной почты. Адрес на своём домене надёжнее.', 'Requests go to a free mailbox. An address on your own domain is safer.'),
    broken: ({ controller }) => controller.isOrganisation && FREE_MAIL.includes(controller.privacyEmail?.split('@')[1]?.toLowerCase() ?? ''),
  }),
];
