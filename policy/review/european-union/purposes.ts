import type { Facts, Localized } from '@/policy/facts';
import { namesWhere } from '../names';
import type { Requirement } from '../requirement';
import { both, gdpr } from './row';

type Purpose = NonNullable<Facts['purposes']['list']>[number];
const purposeClauses = ['purposes-list', 'purposes-appendix'];
const rests = (row: Purpose, ...kinds: string[]) => row.bases?.some((basis) => kinds.includes(basis.kind)) ?? false;
const anyRests = (facts: Facts, ...kinds: string[]) => facts.purposes.list?.some((row) => rests(row, ...kinds)) ?? false;

/** Conditions of Art. 9(2) among the bases; legal obligation and instruction carry their own authority. */
const CONDITIONS_OF_ARTICLE_9 = [
  'explicit-consent', 'vital-interest', 'public-data', 'legal-claims', 'legal-obligation', 'on-behalf', 'employment-law',
  'social-protection', 'medical-purposes', 'public-health', 'substantial-public-interest', 'ngo-members',
];

/** Words that hide what is done: WP260 rev.01, paragraphs 12 and 13. */
const VAGUE = {
  en: /\b(?:may|might|some|often|possibl[ey]|such as|and so on|etc)\b/u,
  ru: /(?<!\p{L})(?:может быть|возможно|некоторы\p{L}+|как правило|и так далее|и тому подобное|в том числе|и иные|и другие)(?!\p{L})|и т\. ?[дп]\./iu,
};
const isVague = (text: Localized) => VAGUE.en.test(text.en ?? '') || VAGUE.ru.test(text.ru ?? '');

/** Why data are processed and on what ground: Art. 6, 9, 10, 13(1)(c) and (d), 13(3). */
export const purposesAndBases: readonly Requirement[] = [
  gdpr('13(1)(c)', {
    id: 'EU-13-1-C-PURPOSE',
    severity: 'block',
    title: both('Цели обработки', 'The purposes of processing'),
    clauses: purposeClauses,
    holds: (facts) => (facts.purposes.list ?? []).length > 0,
    message: both('Перечислите цели обработки.', 'List the purposes of processing.'),
    remedy: both('Каждую цель — отдельно и понятно: «для улучшения сервиса» слишком расплывчато.', 'Each on its own and plainly: “to improve our services” is too vague.'),
    why: both('Данные можно использовать только для названных целей.', 'Data can be used only for the purposes that were named.'),
    topic: 'purposes',
    field: 'list',
    source: 'E2',
  }),
  gdpr('13(1)(c)', {
    id: 'EU-13-1-C-BASIS',
    severity: 'block',
    title: both('Правовое основание каждой цели', 'The legal basis of each purpose'),
    applies: (facts) => (facts.purposes.list ?? []).length > 0,
    appliesWhen: both('Названа хотя бы одна цель.', 'At least one purpose is named.'),
    clauses: purposeClauses,
    holds: (facts) => namesWhere(facts.purposes.list, (row) => (row.bases ?? []).length === 0),
    message: both('Для цели нет правового основания по статье 6.', 'A purpose has no legal basis under Article 6.'),
    remedy: both('Выберите основание: договор, согласие, обязанность по закону или законный интерес.', 'Choose one: contract, consent, legal obligation or legitimate interest.'),
    why: both('Обработка без основания незаконна.', 'Processing without a basis is unlawful.'),
    topic: 'purposes',
    field: 'list',
    source: 'E10',
  }),
  gdpr('6(1)', {
    id: 'EU-6-1-WITH-9',
    severity: 'error',
    title: both('Основание статьи 6 рядом с условием статьи 9', 'A basis of Article 6 beside the condition of Article 9'),
    applies: (facts) => anyRests(facts, 'explicit-consent'),
    appliesWhen: both('Цель опирается на явное согласие.', 'A purpose rests on explicit consent.'),
    clauses: [],
    holds: (facts) => namesWhere(facts.purposes.list, (row) => (row.bases ?? []).length > 0 && (row.bases ?? []).every((basis) => basis.kind === 'explicit-consent')),
    message: both('Явное согласие по статье 9 — условие, а не основание: нужно ещё основание по статье 6.', 'Explicit consent under Article 9 is a condition, not a basis: a basis of Article 6 is needed as well.'),
    remedy: both('Добавьте согласие или договор.', 'Add consent or contract.'),
    why: both('Статьи 6 и 9 действуют вместе, одна другую не заменяет.', 'Articles 6 and 9 apply together; neither replaces the other.'),
    topic: 'purposes',
    field: 'list',
    source: 'E10',
  }),
  gdpr('13(1)(d)', {
    id: 'EU-13-1-D-LI',
    severity: 'block',
    title: both('Сам законный интерес', 'The legitimate interest itself'),
    applies: (facts) => anyRests(facts, 'legitimate-interest'),
    appliesWhen: both('Цель опирается на законный интерес.', 'A purpose rests on a legitimate interest.'),
    clauses: ['purposes-legitimate-interests'],
    holds: (facts) => namesWhere(facts.purposes.list, (row) => row.bases?.some((basis) => basis.kind === 'legitimate-interest' && basis.interest === null) ?? false),
    message: both('Назовите сам законный интерес.', 'Say which legitimate interest you pursue.'),
    why: both('Слова «законный интерес» сами ничего не говорят: человек не может возразить неизвестно чему.', 'The words alone say nothing: nobody can object to an interest that is not named.'),
    topic: 'purposes',
    field: 'list',
    source: 'E10',
  }),
  gdpr('6(1)(f), 5(2)', {
    id: 'EU-6-1-F-LIA',
    severity: 'warning',
    title: both('Оценка баланса интересов (для себя)', 'The balancing test (your record)'),
    applies: (facts) => anyRests(facts, 'legitimate-interest') && facts.documents.records !== null,
    appliesWhen: both('Цель опирается на законный интерес, и вы сказали, что ведёте для себя.', 'A purpose rests on a legitimate interest, and you have said what you keep for yourself.'),
    clauses: [],
    holds: (facts) => facts.documents.records?.includes('balancing') ?? false,
    message: both('Запишите, почему ваш интерес весомее интересов людей.', 'Write down why your interest outweighs those of the people.'),
    topic: 'documents',
    field: 'records',
    source: 'E2',
  }),
  gdpr('9(1), 9(2)', {
    id: 'EU-9-SPECIAL',
    severity: 'block',
    title: both('Условие статьи 9 для специальных категорий', 'The condition of Article 9 for special categories'),
    applies: (facts) => facts.data.special.length > 0,
    appliesWhen: both('Обрабатываются специальные категории данных.', 'Special categories of data are processed.'),
    clauses: ['data-special'],
    holds: (facts) => namesWhere(facts.purposes.list, (row) => row.usesSpecial && !rests(row, ...CONDITIONS_OF_ARTICLE_9)),
    message: both('Специальные категории данных требуют ещё и условия по статье 9.', 'Special categories need a condition of Article 9 as well.'),
    remedy: both('Добавьте явно выраженное согласие или иное условие.', 'Add explicit consent or another condition.'),
    why: both('Такие данные обрабатывать запрещено, пока не выполнено одно из условий статьи 9(2).', 'Such data may not be processed unless one of the conditions of Article 9(2) is met.'),
    topic: 'purposes',
    field: 'list',
    source: 'E10',
  }),
  gdpr('10', {
    id: 'EU-10-CRIM',
    severity: 'block',
    title: both('Данные о судимости — только по закону', 'Criminal convictions only where the law authorises it'),
    applies: (facts) => facts.data.special.some((row) => row.special.includes('criminal')),
    appliesWhen: both('Среди данных есть сведения о судимости.', 'Data on criminal convictions are among the data.'),
    clauses: ['data-special'],
    holds: (facts) =>
      namesWhere(
        facts.purposes.list,
        (row) => row.data.some((one) => one.special.includes('criminal')) && !(row.bases?.some((basis) => basis.kind === 'legal-obligation' && (basis.acts ?? []).length > 0) ?? false),
      ),
    message: both('Данные о судимости обрабатывают только по прямому разрешению закона.', 'Data on convictions may be processed only where a law authorises it.'),
    remedy: both('Назовите закон в основании цели или уберите эти данные.', 'Name the law in the basis of the purpose, or remove the data.'),
    why: both('Согласие человека здесь не помогает.', 'Consent does not help here.'),
    topic: 'purposes',
    field: 'list',
    source: 'E10',
  }),
  gdpr('13(3)', {
    id: 'EU-13-3-NEWPURPOSE',
    severity: 'error',
    title: both('Предупреждение о новой цели', 'Notice before a new purpose'),
    clauses: ['change-new-purpose'],
    message: both('Не сказано, что о новой цели вы предупредите заранее.', 'Nothing says that you tell people before a new purpose begins.'),
    why: both('Новая цель без предупреждения — новая обработка без сведений о ней.', 'A new purpose without notice is new processing that nobody was told of.'),
    topic: 'changes',
    field: 'noticeChannels',
    source: 'E10',
  }),
  gdpr('12(1)', {
    id: 'EU-12-1-PLAIN',
    severity: 'warning',
    title: both('Цели без расплывчатых слов', 'Purposes without vague words'),
    clauses: [],
    holds: (facts) => (facts.purposes.list ?? []).flatMap((row) => [row.name, ...row.details].filter(isVague)),
    message: both('Уберите «может», «возможно», «в том числе»: скажите, что делаете.', 'Take out “may”, “some”, “such as”: say what you do.'),
    topic: 'purposes',
    field: 'list',
    source: 'E2 (WP260 rev.01)',
  }),
];
