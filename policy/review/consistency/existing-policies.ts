import type { Facts } from '@/policy/facts';
import { eeaCountries } from '@/policy/vocabulary';
import { namesWhere, type Rule } from '../rule';
import { both } from '../russia/row';

const seen = (rule: Omit<Rule, 'law' | 'verified' | 'article'> & Partial<Pick<Rule, 'law' | 'article' | 'verified'>>): Rule => ({ law: null, article: null, verified: true, ...rule });

const restsOn = (row: NonNullable<Facts['purposes']['list']>[number], kind: string) => row.bases?.some((basis) => basis.kind === kind) ?? false;
/** Conditions that no law takes for a safeguard of a transfer. */
const NO_SAFEGUARD: readonly string[] = ['local-law', '152-fz', 'own-policy', 'encryption', 'no-content'];
/** Communications of users and the records of them, which an organiser of information dissemination must keep. */
const COMMUNICATION: readonly string[] = ['messages', 'message-metadata', 'call-metadata'];
const inMonths = ({ n, unit }: { readonly n: number; readonly unit: string }) => n * ({ year: 12, month: 1, week: 0.23, day: 1 / 30.5, 'calendar-day': 1 / 30.5, 'working-day': 0.046, hour: 0, minute: 0 }[unit] ?? 0);
const comesByPost = (ways: Facts['rights']['requestChannels']) => ways.some(({ channel }) => channel === 'post' || channel === 'registered-mail');

/** What policies brought in from elsewhere say, and a founder would not be asked for: blanket consents, soft promises, gaps. */
export const existingPolicies: readonly Rule[] = [
  seen({
    id: 'X-AUDIENCE-RU',
    severity: 'error',
    article: both('ч. 1.1 ст. 1 152-ФЗ', 'Art. 1(1.1) 152-FZ'),
    topic: 'laws',
    field: 'also',
    message: both('Сервис предназначен для жителей России, а 152-ФЗ политика не заявляет.', 'The service is meant for residents of Russia, yet the policy does not claim 152-FZ.'),
    why: both('152-ФЗ следует за данными граждан России, где бы ни был оператор: нужны локализация, уведомления и сроки этого закона.', '152-FZ follows the data of Russian citizens wherever the operator is: it asks for localisation, notices and times of its own.'),
    remedy: both('Добавьте 152-ФЗ к законам или уберите Россию из стран пользователей.', 'Add 152-FZ to the laws, or take Russia out of the countries of users.'),
    validFrom: '2022-09-01',
    broken: ({ laws }) => laws.leadAnswered && (laws.userCountries ?? []).includes('RU') && !laws.all.includes('ru-152fz'),
  }),
  seen({
    id: 'X-AUDIENCE-EU',
    severity: 'error',
    article: both('ст. 3(2) GDPR', 'Art. 3(2) GDPR'),
    topic: 'laws',
    field: 'also',
    message: both('Сервис предназначен для жителей ЕС, а GDPR политика не заявляет.', 'The service is meant for residents of the EU, yet the policy does not claim the GDPR.'),
    why: both('GDPR действует для всех, кто предлагает услуги людям в ЕС.', 'The GDPR binds whoever offers services to people in the EU.'),
    remedy: both('Добавьте GDPR к законам или уберите эти страны.', 'Add the GDPR to the laws, or take these countries out.'),
    broken: ({ laws }) => laws.leadAnswered && (laws.userCountries ?? []).some((country) => eeaCountries.includes(country)) && !laws.all.includes('eu-gdpr'),
  }),
  seen({
    id: 'X-AUDIENCE-WORLD',
    severity: 'warning',
    topic: 'laws',
    field: 'worldwide',
    message: both('Сервис предназначен для людей всего мира, а политика заявляет один закон.', 'The service is meant for people all over the world, yet the policy claims one law.'),
    remedy: both('Добавьте законы стран, на которые вы рассчитываете, или назовите эти страны.', 'Add the laws of the countries that you address, or name those countries.'),
    broken: ({ laws }) => laws.worldwide === true && laws.all.length < 2,
  }),
  seen({
    id: 'X-CHANGES-BY-USE',
    severity: 'warning',
    topic: 'changes',
    field: 'acceptedByUse',
    message: both('Сказано, что пользоваться сервисом дальше — значит согласиться с изменениями.', 'You say that going on using the service is acceptance of the changes.'),
    why: both('Молчание не согласие: цель, которая опирается на согласие, требует нового.', 'Silence is no consent: a purpose that rests on consent needs a new one.'),
    remedy: both('Уберите это; о существенных изменениях предупреждайте и просите новое согласие.', 'Remove it; announce material changes, and ask for consent anew.'),
    broken: ({ changes }) => changes.acceptedByUse === true,
  }),
  seen({
    id: 'X-CHANGES-UNTOLD',
    severity: 'warning',
    topic: 'changes',
    field: 'individualNotice',
    message: both('Об изменениях людям отдельно не сообщают, хотя обработка опирается на согласие.', 'People are not told of changes, though processing rests on consent.'),
    broken: ({ changes, purposes }) => changes.individualNotice === false && purposes.hasConsent && !(changes.noticeChannels ?? []).some((channel) => channel !== 'page' && channel !== 'site'),
  }),
  seen({
    id: 'X-CONSENT-BLANKET',
    severity: 'warning',
    article: both('ч. 1 ст. 9 152-ФЗ; ст. 7 GDPR', 'Art. 9(1) 152-FZ; Art. 7 GDPR'),
    topic: 'recipients',
    field: 'delegationBlanketConsent',
    message: both('Согласие дано вперёд и на неназванное: на передачу кому угодно или за границу.', 'Consent is taken in advance, for anyone or for any transfer abroad.'),
    why: both('Согласие должно быть конкретным и предметным.', 'Consent has to be specific.'),
    broken: ({ recipients, storage }) => recipients.delegationBlanketConsent === true || recipients.consentByAgreement === true || storage.transferBlanketConsent === true,
  }),
  seen({
    id: 'X-DEADLINE-AIM',
    severity: 'warning',
    topic: 'rights',
    field: 'commitment',
    message: both('Срок ответа обещан как цель, а закон делает его обязанностью.', 'The time to answer is called an aim; the law makes it a duty.'),
    broken: ({ rights, laws }) => rights.commitment === 'aim' && laws.all.length > 0,
  }),
  seen({
    id: 'X-CONTRACT-OPTOUT',
    severity: 'warning',
    topic: 'purposes',
    field: 'list',
    message: both('Цель основана только на договоре, но от неё можно отказаться: значит, для договора она не нужна.', 'A purpose rests on the contract alone, yet people can opt out of it: then the contract does not need it.'),
    broken: (facts) => namesWhere(facts.purposes.list, (row) => row.optOut !== null && row.optOut !== 'none' && (row.bases ?? []).length > 0 && (row.bases ?? []).every(({ kind }) => kind === 'contract')),
  }),
  seen({
    id: 'X-BASIS-OVERLAP',
    severity: 'advice',
    topic: 'purposes',
    field: 'list',
    message: both('Одна цель опирается и на согласие, и на договор: отзыв согласия тогда ничего не меняет.', 'One purpose rests both on consent and on the contract: then withdrawing consent changes nothing.'),
    broken: (facts) => namesWhere(facts.purposes.list, (row) => restsOn(row, 'consent') && (row.bases ?? []).some(({ kind, law }) => kind === 'contract' && row.bases?.some((other) => other.kind === 'consent' && (law === null || other.law === null || law === other.law)))),
  }),
  seen({
    id: 'X-DRAFT-IN-FORCE',
    severity: 'error',
    topic: 'documents',
    field: 'draft',
    message: both('Документ назван черновиком, но у него есть день вступления в силу.', 'The document is called a draft, yet it has a day on which it takes effect.'),
    why: both('Читатель не поймёт, действует ли он.', 'Readers cannot tell whether it binds.'),
    remedy: both('Снимите отметку черновика, когда документ готов.', 'Remove the mark of a draft when the document is ready.'),
    broken: ({ documents }) => documents.draft === true && documents.effectiveFrom !== null,
  }),
  seen({
    id: 'X-LIST-ON-REQUEST',
    severity: 'warning',
    topic: 'recipients',
    field: 'listOnRequest',
    message: both('Полный список получателей обещан по запросу: значит, в политике он неполный.', 'The complete list of recipients is promised on request: so the one in the policy is not complete.'),
    broken: ({ recipients }) => recipients.listOnRequest === true,
  }),
  seen({
    id: 'X-POSTAL-ADDRESS',
    severity: 'warning',
    topic: 'controller',
    field: 'postcode',
    message: both('Запросы принимают почтой, но в адресе нет индекса.', 'Requests are taken by post, but the address has no postcode.'),
    broken: ({ controller, rights }) => controller.definedIn === null && controller.postcode === null && !/\d{5,6}/u.test(`${controller.address?.ru ?? ''} ${controller.address?.en ?? ''}`) && (comesByPost(rights.requestChannels) || comesByPost(rights.withdrawalWays)),
  }),
  seen({
    id: 'X-RETENTION-DELEGATED',
    severity: 'warning',
    topic: 'retention',
    field: 'rules',
    message: both('Срок хранения назначает получатель: за своего обработчика срок назначаете вы.', 'The recipient sets the period: for your own processor it is for you to set.'),
    broken: ({ retention, recipients }) => namesWhere(retention.rules, (row) => row.mode === 'set-by-recipient' && recipients.processors.some(({ id }) => id === row.recipient?.id)),
  }),
  seen({
    id: 'X-RETENTION-NO-ACT',
    severity: 'warning',
    topic: 'retention',
    field: 'rules',
    message: both('Сказано, что срок установлен законом, но закон не назван.', 'The period is said to be set by a law, but the law is not named.'),
    broken: ({ retention }) => namesWhere(retention.rules, (row) => row.mode === 'set-by-law' && row.acts.length === 0 && row.note === null),
  }),
  seen({
    id: 'X-R20-ORI-RETENTION',
    law: 'ru-152fz',
    verified: false,
    article: both('ч. 3 ст. 10.1 149-ФЗ', 'Art. 10.1(3) 149-FZ'),
    severity: 'warning',
    topic: 'retention',
    field: 'rules',
    message: both('Вы организатор распространения информации, а переписку или сведения о ней храните меньше, чем велит закон.', 'You are an organiser of information dissemination, yet keep messages or records of them for less than the law asks.'),
    why: both('Сведения о фактах хранятся год (с 2026 года — три), содержание — до шести месяцев.', 'Records of facts are kept for a year (three since 2026), contents for up to six months.'),
    broken: ({ content, retention, data }) =>
      content.organiser === true
        ? namesWhere(retention.rules, (row) => {
            const kinds = (data.categories ?? []).filter(({ id }) => row.data?.includes(id)).map(({ kind }) => kind ?? '');
            return kinds.some((kind) => COMMUNICATION.includes(kind)) && (row.mode === 'not-stored' || ((row.mode === 'period' || row.mode === 'at-most') && row.period !== null && inMonths(row.period) < 6));
          })
        : [],
  }),
  seen({
    id: 'X-REQUEST-EXCESS',
    law: 'ru-152fz',
    article: both('ч. 3 ст. 14 152-ФЗ', 'Art. 14(3) 152-FZ'),
    severity: 'warning',
    topic: 'rights',
    field: 'requestContents',
    message: both('Запрос требует больше, чем позволяет закон: дата рождения, адрес или снимок паспорта для него не нужны.', 'A request takes more than the law allows: it needs no date of birth, address or picture of a passport.'),
    // The law of Belarus does ask for them (99-Z Art. 14).
    broken: ({ rights, laws }) => (!laws.all.includes('by-99z') && (rights.requestContents ?? []).some((one) => one === 'birth-date' || one === 'address')) || rights.identification.some(({ kind }) => kind === 'passport-photo'),
  }),
  seen({
    id: 'X-REQUEST-ONE-WAY',
    severity: 'advice',
    topic: 'rights',
    field: 'requestChannels',
    message: both('Запрос принимают одним способом и с подписью или с одного адреса: многие не смогут им воспользоваться.', 'Requests are taken in one way only, signed or from one address: many people cannot use it.'),
    broken: ({ rights }) => rights.requestChannels.length === 1 && ((rights.requestContents ?? []).includes('signature') || (rights.identification.length === 1 && rights.identification[0]?.kind !== 'signed-in')),
  }),
  seen({
    id: 'X-RECIPIENT-SELF',
    severity: 'advice',
    topic: 'recipients',
    field: 'list',
    message: both('Собственная инфраструктура стоит среди получателей: вы сами себе не третье лицо.', 'Your own infrastructure stands among the recipients: you are no third party to yourself.'),
    broken: (facts) => namesWhere(facts.recipients.list, ({ role }) => role === 'own'),
  }),
  seen({
    id: 'X-RECIPIENT-ALL-DATA',
    severity: 'advice',
    topic: 'recipients',
    field: 'list',
    message: both('Получателю передаются все данные, хотя для его задачи столько не нужно.', 'A recipient gets all the data, though its task does not need that much.'),
    broken: (facts) => {
      const all = (facts.data.categories ?? []).length;
      return all < 4 ? [] : namesWhere(facts.recipients.list, (row) => ['oauth', 'authentication', 'geolocation', 'analytics', 'payment', 'acquirer', 'email', 'sms', 'ai'].includes(row.kind ?? '') && (row.data ?? []).length >= all);
    },
  }),
  seen({
    id: 'X-NO-SAFEGUARD',
    severity: 'warning',
    topic: 'recipients',
    field: 'list',
    message: both('Гарантией передачи названо то, что ею не является: местный закон или политика получателя.', 'What is named as a safeguard of the transfer is none: a local law or the recipient’s own policy.'),
    broken: (facts) => namesWhere(facts.recipients.list, (row) => row.isAbroad && (row.safeguards ?? []).length > 0 && (row.safeguards ?? []).every((one) => NO_SAFEGUARD.includes(one))),
  }),
  seen({
    id: 'X-RU-SCC',
    law: 'ru-152fz',
    article: both('ст. 12 152-ФЗ', 'Art. 12 152-FZ'),
    severity: 'warning',
    topic: 'recipients',
    field: 'list',
    message: both('Стандартные договорные условия — механизм GDPR: по 152-ФЗ они передачу не обосновывают.', 'Standard contractual clauses belong to the GDPR: under 152-FZ they do not carry a transfer.'),
    broken: (facts) => (facts.laws.gdprLike ? [] : namesWhere(facts.recipients.list, (row) => row.isAbroad && (row.safeguards?.includes('scc') ?? false))),
  }),
  seen({
    id: 'X-SCOPE-EXCLUDED',
    severity: 'error',
    topic: 'documents',
    field: 'exclusions',
    message: both('Политика исключает из себя то, что сама же регулирует: файлы cookie или обращения.', 'The policy excludes what it regulates itself: cookies or appeals.'),
    why: both('Читатель не поймёт, чему верить.', 'Readers cannot tell what to rely on.'),
    remedy: both('Уберите это исключение.', 'Remove the exclusion.'),
    broken: ({ documents, cookies, rights }) => {
      const exclusions = documents.exclusions ?? [];
      return (exclusions.includes('cookies') && (cookies.used === true || cookies.entries.length > 0)) || (exclusions.includes('appeals') && rights.requestChannels.length > 0);
    },
  }),
  seen({
    id: 'X-DPO-UNREASONED',
    law: 'eu-gdpr',
    article: both('ст. 37(1) GDPR', 'Art. 37(1) GDPR'),
    severity: 'warning',
    topic: 'controller',
    field: 'dpoReason',
    message: both('Сказано, что инспектор по защите данных не нужен, хотя обрабатываются чувствительные данные, а причина не названа или только в размере компании.', 'A data protection officer is said not to be required although sensitive data are processed, and the reason is missing.'),
    broken: ({ controller, data }) => controller.dpo === 'not-required' && data.special.length > 0 && controller.dpoReason === null,
  }),
  seen({
    id: 'X-PUBLIC-BY-DEFAULT',
    severity: 'advice',
    article: both('ст. 25(2) GDPR; ст. 10.1 152-ФЗ', 'Art. 25(2) GDPR; Art. 10.1 152-FZ'),
    topic: 'data',
    field: 'visibility',
    message: both('Данные по умолчанию видны всем, и скрыть их нельзя.', 'By default everyone sees the data, and they cannot be hidden.'),
    broken: ({ data }) => data.visibility.some(({ audience, hideable }) => (audience === 'public' || audience === 'everyone') && hideable !== true),
  }),
  seen({
    id: 'X-RELATED-UNLINKED',
    severity: 'advice',
    topic: 'documents',
    field: 'related',
    message: both('Политика называет документ, но не говорит, где его прочесть.', 'The policy names a document without saying where to read it.'),
    broken: ({ documents }) => namesWhere(documents.related, ({ url, path }) => url === null && path === null),
  }),
];
