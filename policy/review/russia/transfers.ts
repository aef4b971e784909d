import type { Facts } from '@/policy/facts';
import { namesWhere } from '../names';
import type { Requirement } from '../requirement';
import { both, neighbouring, russian } from './row';

const holdsDatabase = (row: NonNullable<Facts['storage']['locations']>[number]) =>
  row.holds === null || row.holds.includes('database') || row.holds.includes('everything') || row.holds.includes('application');
const whereKept = ({ storage }: Facts) => [...(storage.localised === true ? ['storage-localisation'] : []), ...((storage.locations ?? []).length > 0 ? ['storage-locations'] : [])];
const keepsAtHome = ({ storage }: Facts) =>
  (storage.localised === true || storage.onDevice === true) && ((storage.locations ?? []).length === 0 || (storage.locations ?? []).some((row) => row.country === 'RU' && holdsDatabase(row)));

/** What may leave the country, and what must stay in it. */
export const transfersAndLocalisation: readonly Requirement[] = [
  russian('ст. 12', {
    id: 'RU-12-STATE',
    severity: 'error',
    title: both('Есть ли трансграничная передача, куда и кому', 'Whether data go abroad, where and to whom'),
    clauses: ['transfers-none', 'transfers-list', 'transfers-stated', 'transfers-exception-only'],
    mustState: ({ storage }) => (storage.transfersOccur ? ['transfers-list'] : []),
    holds: (facts) => namesWhere(facts.recipients.list, (row) => row.country === null && row.worldwide !== true && row.role !== 'own'),
    message: both('Для получателя не указана страна, и нельзя сказать, передаются ли данные за границу.', 'A recipient has no country, so it cannot be said whether data go abroad.'),
    why: both('О трансграничной передаче человек должен узнать из политики.', 'People have to learn of transfers abroad from the policy.'),
    remedy: both('Выберите страну, где получатель обрабатывает данные.', 'Choose the country where the recipient processes the data.'),
    topic: 'recipients',
    field: 'list',
    source: 'S: R2',
  }),
  russian('ч. 3 ст. 12', {
    id: 'RU-12-NOTIFY',
    severity: 'block',
    title: both('Роскомнадзор уведомлён о трансграничной передаче', 'Roskomnadzor is notified of the transfer abroad'),
    applies: (facts) => facts.storage.transfersOccur,
    appliesWhen: both('Данные передаются за границу.', 'Data go abroad.'),
    clauses: ['transfers-notice'],
    validFrom: '2023-03-01',
    holds: (facts) => (facts.storage.transferNotice === true ? [] : facts.storage.transfers.map((row) => row.name)),
    message: both('Есть передача за границу, но не отмечено, что Роскомнадзор о ней уведомлён.', 'Data go abroad, but it is not marked that Roskomnadzor has been notified.'),
    why: both('До уведомления передавать данные за границу нельзя, это отдельное уведомление от уведомления об обработке.', 'Before the notice nothing may go abroad; it is another notice than that of processing.'),
    remedy: both('Подайте уведомление до начала передачи и отметьте это.', 'File the notice before the transfer begins, and mark it.'),
    topic: 'storage',
    field: 'transferNotice',
    source: 'R1, R2',
  }),
  russian('ч. 8–11 ст. 12', {
    id: 'RU-12-NONADEQ',
    severity: 'block',
    title: both('Страны вне перечня: только после рассмотрения уведомления', 'States that are not on the list: only after the notice is examined'),
    applies: (facts) => facts.storage.inadequate.length > 0,
    appliesWhen: both('Данные идут в государство, которое не обеспечивает адекватной защиты.', 'Data go to a state that does not ensure adequate protection.'),
    clauses: ['transfers-inadequate'],
    validFrom: '2023-03-01',
    holds: (facts) => (facts.storage.transferNotice === true ? [] : facts.storage.inadequate.map((row) => row.name)),
    message: both('В страны вне перечня, например в США, данные передаются только после того, как Роскомнадзор рассмотрел уведомление.', 'To states that are not on the list, such as the United States, data may go only after Roskomnadzor has examined the notice.'),
    why: both('Десять рабочих дней после уведомления передача запрещена.', 'For ten working days after the notice the transfer is forbidden.'),
    remedy: both('Подайте уведомление, дождитесь конца срока и отметьте это.', 'File the notice, wait for the period to end, and mark it.'),
    topic: 'storage',
    field: 'transferNotice',
    source: 'R1, R17',
  }),
  russian('ч. 5 ст. 18', {
    id: 'RU-18-5-LOCAL',
    severity: 'block',
    title: both('Данные граждан России собираются в базы данных в России', 'Data of Russian citizens are collected into databases in Russia'),
    clauses: ['storage-localisation', 'storage-locations', 'storage-on-device'],
    mustState: whereKept,
    validFrom: '2015-09-01',
    validTo: '2025-06-30',
    holds: keepsAtHome,
    message: both('Данные граждан России собираются в базы данных за пределами России. Согласие этого не исправляет.', 'Data of Russian citizens are collected into databases outside Russia. Consent does not cure this.'),
    why: both('Штраф за нарушение локализации — до 6 млн рублей, за повторное — до 18 млн.', 'The fine for breaking localisation is up to RUB 6 million, and more the second time.'),
    remedy: both('Перенесите основную базу данных в Россию.', 'Move the primary database to Russia.'),
    topic: 'storage',
    field: 'locations',
    source: 'R1, R4',
  }),
  russian('ч. 5 ст. 18', {
    // Law No. 23-FZ of 28 February 2025: from a duty to use databases in Russia to a ban on databases outside it.
    id: 'RU-18-5-LOCAL',
    severity: 'block',
    title: both('При сборе данных граждан России базы данных за рубежом не используются', 'Databases abroad are not used when data of Russian citizens are collected'),
    clauses: ['storage-localisation', 'storage-locations', 'storage-on-device'],
    mustState: whereKept,
    validFrom: '2025-07-01',
    holds: keepsAtHome,
    message: both('Данные граждан России собираются в базы данных за пределами России. С 1 июля 2025 года это запрещено, и согласие этого не исправляет.', 'Data of Russian citizens are collected into databases outside Russia. Since 1 July 2025 that is forbidden, and consent does not cure it.'),
    why: both('Штраф за нарушение локализации — до 6 млн рублей, за повторное — до 18 млн.', 'The fine for breaking localisation is up to RUB 6 million, and more the second time.'),
    remedy: both('Перенесите основную базу данных в Россию.', 'Move the primary database to Russia.'),
    topic: 'storage',
    field: 'locations',
    source: 'R1, R4',
  }),
  russian('ч. 5 ст. 18, ст. 12', {
    id: 'RU-GA-LOCAL',
    severity: 'block',
    title: both('Иностранные счётчики на сайте для россиян', 'Foreign counters on a site for Russia'),
    applies: (facts) => facts.cookies.analyticsProviders.length > 0 || facts.recipients.list?.some((row) => row.kind === 'analytics') === true,
    appliesWhen: both('На сайте есть счётчики.', 'The site has counters.'),
    clauses: [],
    validFrom: '2025-07-01',
    // A counter that gets the data of some people only, as the recipient says, is one that was removed for the others.
    holds: (facts) => namesWhere(facts.recipients.list, (row) => row.kind === 'analytics' && row.country !== null && row.country !== 'RU' && row.role !== 'own' && row.audience === null),
    message: both('Иностранный счётчик собирает данные россиян сразу за рубеж: это нарушает локализацию.', 'A foreign counter collects data of Russians straight abroad: that breaks localisation.'),
    why: both('Роскомнадзор блокировал сайты и штрафовал за Google Analytics.', 'Roskomnadzor has fined and blocked sites over Google Analytics.'),
    remedy: both('Замените счётчик российским или уберите его для пользователей из России и укажите у получателя, чьи данные он получает.', 'Replace the counter by a Russian one, or remove it for users in Russia and state at the recipient whose data it gets.'),
    topic: 'recipients',
    field: 'list',
    source: 'S: R4',
    verified: false,
  }),
  neighbouring(both('ч. 10 ст. 8 149-ФЗ', 'Art. 8(10) 149-FZ'), {
    id: 'RU-149-8-AUTH',
    severity: 'error',
    title: both('Вход для пользователей в России — российскими способами', 'Users in Russia sign in by Russian means'),
    applies: ({ controller, service }) => controller.isRussian && (service.signIn ?? []).length > 0,
    appliesWhen: both('Российский оператор, и на сайте есть вход.', 'A Russian operator whose service has sign-in.'),
    clauses: [],
    validFrom: '2023-12-01',
    holds: ({ service, recipients }) => {
      const abroad = new Set((recipients.list ?? []).filter((row) => row.country !== null && row.country !== 'RU').map((row) => row.id));
      const named = (service.signIn ?? []).flatMap((row) => row.providers.filter((provider) => abroad.has(provider.id)).map((provider) => provider.name));
      const foreign = (service.signIn ?? []).filter((row) => row.providers.length === 0 && (row.method === 'apple' || row.method === 'google')).map((row) => row.name);
      return [...named, ...foreign];
    },
    message: both('Вход через иностранный сервис для пользователей в России не допускается.', 'Sign-in through a foreign service is not allowed for users in Russia.'),
    why: both('С 1 декабря 2023 года вход — по российскому номеру телефона, через Госуслуги, ЕБС или сервис российского владельца.', 'Since 1 December 2023 people sign in by a Russian phone number, the state portal, the biometric system or a Russian-owned service.'),
    remedy: both('Уберите такой вход для пользователей в России или назовите его условием другой страны.', 'Remove that way of signing in for users in Russia.'),
    topic: 'service',
    field: 'signIn',
    source: 'S: R10; a bill on fines has passed the first reading only',
    verified: false,
  }),
  neighbouring(both('41-ФЗ; ч. 8 ст. 10 149-ФЗ', '41-FZ; Art. 10(8) 149-FZ'), {
    id: 'RU-41FZ-MSG',
    severity: 'error',
    title: both('Иностранные мессенджеры в отраслях, где они запрещены', 'Foreign messengers in fields where they are banned'),
    applies: ({ service }) => service.features?.some((feature) => feature === 'banking' || feature === 'lending' || feature === 'marketplace') === true,
    appliesWhen: both('Сервис банка, кредитора или маркетплейс.', 'A bank, a lender or a marketplace.'),
    clauses: [],
    validFrom: '2025-06-01',
    holds: (facts) => namesWhere(facts.recipients.list, (row) => row.kind === 'messenger' && row.country !== null && row.country !== 'RU'),
    message: both('Вашей отрасли запрещено общаться с клиентами через иностранные мессенджеры.', 'Your field may not talk to customers through foreign messengers.'),
    why: both('Запрет действует для банков, маркетплейсов, операторов связи, крупных сайтов и государственных органов.', 'The ban binds banks, marketplaces, telecoms, large sites and state bodies.'),
    remedy: both('Замените канал.', 'Replace the channel.'),
    topic: 'recipients',
    field: 'list',
    source: 'S: R12',
    verified: false,
  }),
];
