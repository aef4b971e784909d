import type { Facts, Localized } from '@/policy/facts';
import { calendarDays } from '../calendar-days';
import { californian, inCalifornia, underCcpa, type CalifornianRow } from './row';

const ONLINE = ['web', 'form', 'dashboard', 'in-app', 'mini-app', 'link'];

/** What the way to make a request lacks: 11 CCR § 7020(a) and (b), 7060, 7063. */
function missingInRequests({ rights, controller, service }: Facts): Localized[] {
  const byMail = controller.privacyEmail !== null || rights.requestChannels.some((way) => way.channel === 'email');
  const onSite = rights.requestChannels.some((way) => way.channel !== null && ONLINE.includes(way.channel));
  const hasSite = (service.channels ?? []).some((row) => row.kind === 'website');
  const missing: [boolean, string, string][] = [
    [rights.onlineOnly === true ? !byMail && !onSite : rights.tollFreePhone === null, rights.onlineOnly === true ? 'способ подать запрос' : 'бесплатный телефон', rights.onlineOnly === true ? 'a way to make a request' : 'a toll-free number'],
    [rights.onlineOnly !== true && hasSite && !onSite, 'способ на самом сайте', 'a way on the site itself'],
    [rights.identification.length === 0, 'как проверяется, кто просит', 'how the person is verified'],
    [rights.representativeRequests !== true, 'запрос через представителя', 'requests through an agent'],
  ];
  return missing.flatMap(([lacks, ru, en]) => (lacks ? [{ ru, en }] : []));
}

/** Days from one date to another, both YYYY-MM-DD. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Until the end of 2026 the rules on automated decisions only announce themselves. */
const admt = {
  title: { ru: 'Автоматические решения: уведомление, отказ, доступ', en: 'Automated decisions: notice, opt-out, access' },
  applies: (facts: Facts) => facts.laws.california.ccpa && facts.automation.decisions === true,
  appliesWhen: { ru: 'Значимые решения принимаются автоматически.', en: 'Significant decisions are made by automated means.' },
  clauses: ['california-automated-decisions'],
  holds: (facts: Facts) => facts.automation.logic !== null,
  why: { ru: 'С 1 января 2027 года правила обязательны и для уже работающих систем.', en: 'From 1 January 2027 the rules bind systems already in use too.' },
  topic: 'automation',
  field: 'logic',
  source: 'C1',
} as const;

/** What the policy must say of rights and requests: 11 CCR § 7011(e)(2) to (4), 7016, 7020, 7021, 7102. */
export const requestRows: readonly CalifornianRow[] = [
  californian('11 CCR § 7011(e)(2)', {
    id: 'CA-7011-RIGHTS',
    severity: 'block',
    title: { ru: 'Права жителей Калифорнии', en: 'Rights of California residents' },
    ...underCcpa,
    clauses: ['california-rights'],
    message: { ru: 'Не перечислены права жителей Калифорнии.', en: 'The rights of California residents are not listed.' },
    why: { ru: 'Без них политика не отвечает закону штата.', en: 'Without them the policy does not meet the law of the state.' },
    topic: 'rights',
    field: 'list',
    source: 'C5, C1; ADMT text unverified',
  }),
  californian('11 CCR § 7011(e)(3), 7020', {
    id: 'CA-7011-HOW',
    severity: 'block',
    title: { ru: 'Как подать запрос, как его проверяют, представитель', en: 'How to make a request, verification, agents' },
    ...underCcpa,
    clauses: ['california-requests'],
    holds: missingInRequests,
    message: { ru: 'Порядок запросов описан не полностью.', en: 'The way to make a request is not complete.' },
    why: {
      ru: 'Нужны два способа, один из них — бесплатный телефон; одной почты хватит, только если вы работаете лишь в интернете и с людьми напрямую.',
      en: 'Two ways are due, one of them a toll-free number; e-mail alone is enough only for a business that is online and deals with people directly.',
    },
    topic: 'rights',
    field: 'requestChannels',
    source: 'C5; S: C2',
  }),
  californian('11 CCR § 7011(e)(4); Cal. Civ. Code § 1798.130(a)(5)', {
    id: 'CA-7011-DATE',
    severity: 'error',
    title: { ru: 'Дата последнего обновления, не старше 12 месяцев', en: 'Date of the last update, not older than 12 months' },
    ...inCalifornia,
    clauses: ['california-update', 'document-dates'],
    holds: ({ laws }) => laws.california.lastUpdated === null || daysBetween(laws.california.lastUpdated, laws.asOf) <= 365,
    message: { ru: 'Политика не обновлялась больше года.', en: 'The policy has not been updated for more than a year.' },
    why: { ru: 'Закон требует обновлять её не реже раза в двенадцать месяцев.', en: 'The law wants it updated at least once every twelve months.' },
    remedy: { ru: 'Проверьте ответы и опубликуйте новую редакцию.', en: 'Check the answers and publish a new version.' },
    topic: 'documents',
    field: 'revisedAt',
    source: 'C3',
  }),
  californian('11 CCR § 7011(d)', {
    id: 'CA-7011-APP',
    severity: 'warning',
    title: { ru: 'Политика открывается в самом приложении', en: 'The policy can be opened inside the app' },
    applies: (facts) => facts.laws.california.ccpa && (facts.service.channels ?? []).some((row) => row.kind === 'ios' || row.kind === 'android'),
    appliesWhen: { ru: 'У сервиса есть мобильное приложение.', en: 'The service has a mobile app.' },
    clauses: ['policy-published'],
    holds: ({ documents }) => (documents.publicationPlaces ?? []).includes('app'),
    validFrom: '2026-01-01',
    message: { ru: 'Не сказано, что политику можно открыть в самом приложении.', en: 'Nothing says that the policy can be opened inside the app.' },
    remedy: { ru: 'Добавьте ссылку в настройки приложения и отметьте это место публикации.', en: 'Link the policy in the settings of the app and tick that place of publication.' },
    topic: 'documents',
    field: 'publicationPlaces',
    source: 'S: C7',
    verified: false,
  }),
  californian('Cal. Civ. Code § 1798.130; 11 CCR § 7021', {
    id: 'CA-45D',
    severity: 'warning',
    title: { ru: 'Ответ за 45 дней', en: 'Answer within 45 days' },
    ...underCcpa,
    clauses: [],
    holds: ({ rights }) => rights.response === null || calendarDays(rights.response) <= 45,
    message: { ru: 'Политика обещает ответ позже, чем через 45 дней.', en: 'The policy promises an answer later than 45 days.' },
    remedy: { ru: 'Сократите срок: 45 дней, с одним продлением на 45.', en: 'Shorten the time: 45 days, extendable once by 45.' },
    topic: 'rights',
    field: 'response',
    source: 'C5; S: file 63022166240',
  }),
  californian('11 CCR art. 11', {
    ...admt,
    id: 'CA-ADMT',
    severity: 'advice',
    validTo: '2026-12-31',
    message: { ru: 'Подготовьте уведомление об автоматических решениях до 1 января 2027 года.', en: 'Prepare the notice on automated decisions before 1 January 2027.' },
  }),
  californian('11 CCR art. 11', {
    ...admt,
    id: 'CA-ADMT-2027',
    severity: 'error',
    validFrom: '2027-01-01',
    message: { ru: 'Не сказано, как устроены автоматические решения.', en: 'Nothing says how automated decisions work.' },
  }),
  californian('Cal. Civ. Code § 1798.125(b); 11 CCR § 7016', {
    id: 'CA-7016-INCENTIVE',
    severity: 'error',
    title: { ru: 'Выгода за данные: условия или что её нет', en: 'Benefits for data: the terms, or that there are none' },
    ...underCcpa,
    clauses: ['california-incentives'],
    holds: ({ rights }) => rights.incentives === false || (rights.incentives === true && rights.incentiveTerms !== null),
    message: { ru: 'Не сказано, зависит ли цена или скидка от данных, или не названы условия.', en: 'Nothing says whether a price or discount depends on data, or the terms are missing.' },
    why: { ru: 'Выгода за данные законна, только если объявлены её условия и ценность данных.', en: 'A benefit for data is lawful only if its terms and the value of the data are stated.' },
    topic: 'rights',
    field: 'incentives',
    source: 'memory',
    verified: false,
  }),
  californian('11 CCR § 7102', {
    id: 'CA-7102-METRICS',
    severity: 'error',
    title: { ru: 'Число запросов за год', en: 'Yearly numbers of requests' },
    applies: (facts) => facts.laws.california.ccpa && facts.laws.california.metricsDue,
    appliesWhen: { ru: 'За год обрабатываются данные 10 000 000 жителей и больше.', en: 'Data of 10,000,000 consumers or more are handled in a year.' },
    clauses: ['california-metrics'],
    holds: ({ rights }) => rights.requestMetricsUrl !== null,
    message: { ru: 'Нет страницы с числом запросов за прошлый год.', en: 'There is no page with the numbers of requests of the previous year.' },
    why: { ru: 'Крупный бизнес публикует эти числа до 1 июля каждого года.', en: 'A large business publishes these numbers by 1 July of each year.' },
    topic: 'rights',
    field: 'requestMetricsUrl',
    source: 'memory',
    verified: false,
  }),
  californian('Cal. Civ. Code § 1798.83', {
    id: 'CA-1798-83-MARKETING',
    severity: 'warning',
    title: { ru: 'Передача данных для рекламы третьих лиц', en: 'Disclosure for the marketing of third parties' },
    ...inCalifornia,
    clauses: ['california-direct-marketing'],
    holds: ({ recipients }) => recipients.othersMarketing !== null,
    message: { ru: 'Не сказано, передаёте ли вы данные другим компаниям для их собственной рекламы.', en: 'Nothing says whether data go to other companies for their own marketing.' },
    topic: 'recipients',
    field: 'othersMarketing',
    source: 'memory',
    verified: false,
  }),
];
