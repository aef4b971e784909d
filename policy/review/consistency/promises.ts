import type { Facts } from '@/policy/facts';
import { namesWhere, type Rule } from '../rule';
import { both } from '../russia/row';

const contradiction = (rule: Omit<Rule, 'law' | 'verified'>): Rule => ({ ...rule, law: null, verified: true });
const denies = (facts: Facts, practice: Facts['data']['notDoneKinds'][number]) => facts.data.notDoneKinds.includes(practice);

/** By these one person is told from another, whatever they are called (GDPR Art. 4(1); 152-FZ Art. 3(1)). */
const IDENTIFIERS: readonly string[] = ['ip-address', 'cookie-id', 'advertising-id', 'device-id', 'visitor-id', 'user-id', 'phone-hashes'];

/** Promises that another answer breaks: full deletion, no cookies, anonymity, free consent, no children. */
export const contradictedPromises: readonly Rule[] = [
  contradiction({
    id: 'X-A10-DELETE-VS-KEEP',
    article: both('ст. 17(3)(b) GDPR; ст. 21 152-ФЗ', 'Art. 17(3)(b) GDPR; Art. 21 152-FZ'),
    severity: 'error',
    topic: 'deletion',
    field: 'legalHold',
    message: both('Обещано удалить всё без исключений, но часть данных закон велит хранить.', 'You promise to delete everything without exception, but a law makes you keep part of the data.'),
    why: both('Обещание нельзя выполнить: записи, которых требует закон, останутся.', 'The promise cannot be kept: the records that the law requires will stay.'),
    remedy: both('Отметьте исключение для записей, которые хранить обязывает закон.', 'Mark the exception for records that the law requires you to keep.'),
    broken: (facts) =>
      facts.deletion.possible === true && facts.deletion.legalHold === false && facts.deletion.data.length === 0 && facts.deletion.exceptions === null
        ? namesWhere(facts.purposes.list, (row) => row.bases?.some((basis) => basis.kind === 'legal-obligation') ?? false)
        : [],
  }),
  contradiction({
    id: 'X-A13-NO-COOKIES',
    article: both('ст. 5(3) Директивы 2002/58/EC', 'Art. 5(3) of Directive 2002/58/EC'),
    severity: 'error',
    topic: 'cookies',
    field: 'used',
    message: both('Сказано, что файлов cookie и подобных технологий нет, но записи о них есть.', 'You say that there are no cookies or similar technologies, yet entries of them stand in the answers.'),
    why: both('Файл cookie виден в браузере: такое заявление легко опровергнуть.', 'Anyone can see a cookie in a browser: the statement is easily disproved.'),
    remedy: both('Отметьте, что они используются, или уберите записи.', 'Mark that they are used, or remove the entries.'),
    broken: ({ cookies }) => cookies.used === false && (cookies.entries.length > 0 || cookies.categories.some((row) => row.usage === 'used')),
  }),
  contradiction({
    id: 'X-A17-ANON-CLAIM',
    article: both('ст. 4(1) GDPR; п. 1 ст. 3 152-ФЗ', 'Art. 4(1) GDPR; Art. 3(1) 152-FZ'),
    severity: 'warning',
    topic: 'cookies',
    field: 'analyticsNoIdentification',
    message: both('Сказано, что по данным аналитики человека не узнать, но в них есть идентификаторы.', 'You say that analytics cannot identify anyone, but the analytics data hold identifiers.'),
    remedy: both('Уберите заявление или скажите, что данные псевдонимизированы.', 'Remove the statement, or say that the data are pseudonymised.'),
    broken: (facts) =>
      facts.cookies.analyticsNoIdentification === true
        ? (facts.data.categories ?? []).filter((row) => row.kind === 'analytics').flatMap((row) => namesWhere(row.items, (item) => item.kind !== null && IDENTIFIERS.includes(item.kind)))
        : [],
  }),
  contradiction({
    id: 'X-A19-ROLE',
    article: both('ст. 28(10) GDPR; ч. 3 ст. 6 152-ФЗ', 'Art. 28(10) GDPR; Art. 6(3) 152-FZ'),
    severity: 'error',
    topic: 'recipients',
    field: 'list',
    message: both('Получатель назван обработчиком, но использует данные для себя.', 'A recipient is called a processor, but uses the data for itself.'),
    why: both('Тот, кто решает, зачем ему данные, отвечает за них сам: договора обработки мало.', 'Whoever decides what the data are for answers for them: a processing agreement is not enough.'),
    remedy: both('Смените роль на «самостоятельный контролёр».', 'Change the role to independent controller.'),
    broken: (facts) => namesWhere(facts.recipients.processors, (row) => row.buysData === true || row.consentByLinking === true),
  }),
  contradiction({
    id: 'X-A20-BASIS-CONSENT-MANDATORY',
    article: both('ст. 7(4) GDPR; ст. 9 152-ФЗ', 'Art. 7(4) GDPR; Art. 9 152-FZ'),
    severity: 'warning',
    topic: 'automation',
    field: 'aiIntegral',
    message: both('Без согласия на обработку искусственным интеллектом сервис не работает: свободно ли такое согласие, решает юрист.', 'Without consent to processing by artificial intelligence the service does not work: whether such consent is free, a lawyer decides.'),
    remedy: both('Опирайтесь на договор или дайте пользоваться сервисом без этой функции.', 'Rely on the contract, or let people use the service without that function.'),
    broken: ({ automation }) => automation.aiIntegral === true && automation.aiConsent !== null,
  }),
  contradiction({
    id: 'X-A22-CHILD-ADS',
    article: both('16 CFR 312.5; ст. 28 Регламента (ЕС) 2022/2065', '16 CFR 312.5; Art. 28 of Regulation (EU) 2022/2065'),
    severity: 'block',
    topic: 'children',
    field: 'profiledAds',
    message: both('Сервис для детей показывает рекламу на основе профиля.', 'A service for children shows advertising based on profiling.'),
    why: both('Составлять профиль ребёнка для рекламы запрещают и COPPA, и DSA.', 'Both COPPA and the DSA forbid profiling a child for advertising.'),
    remedy: both('Уберите такую рекламу.', 'Remove such advertising.'),
    broken: ({ children }) => children.forChildren === true && children.profiledAds === true,
  }),
  contradiction({
    id: 'X-A24-NOKIDS-BUT',
    article: both('ст. 8 GDPR; 16 CFR 312.2', 'Art. 8 GDPR; 16 CFR 312.2'),
    severity: 'error',
    topic: 'children',
    field: 'forChildren',
    message: both('Сказано, что сервис не для детей, но дети — его аудитория.', 'You say that the service is not for children, yet children are its audience.'),
    why: both('Закон смотрит на то, кому сервис адресован, а не на оговорку.', 'The law looks at whom the service addresses, not at the disclaimer.'),
    remedy: both('Уберите оговорку или исправьте аудиторию и минимальный возраст.', 'Remove the disclaimer, or correct the audience and the minimum age.'),
    broken: (facts) =>
      (denies(facts, 'children-data') || (facts.children.minimumAge ?? 0) >= 18) && facts.children.addressed,
  }),
];
