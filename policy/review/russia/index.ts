import type { Facts, Localized } from '@/policy/facts';
import { namesWhere, type Rule } from '../rule';

/** What 152-FZ and its neighbours ask of the policy. Ids and wording follow the requirement catalogue. */
const russian = (number: string, rule: Omit<Rule, 'law' | 'article' | 'verified'> & { verified?: boolean }): Rule => ({
  verified: true,
  ...rule,
  law: 'ru-152fz',
  article: { ru: `${number} 152-ФЗ`, en: `${english(number)} 152-FZ` },
});

/** «ч. 3 ст. 14» → “Art. 14(3)”: the same provision as an English text cites it. */
function english(number: string): string {
  const article = /ст\. ([\d.]+)/.exec(number)?.[1] ?? number;
  const part = /ч\. ([\d.]+)/.exec(number)?.[1];
  const point = /п\. ([\d.]+)/.exec(number)?.[1];
  return `Art. ${article}${part ? `(${part})` : ''}${point ? `(${point})` : ''}`;
}

const purposes = (facts: Facts, holds: (row: NonNullable<Facts['purposes']['list']>[number]) => boolean): Localized[] => namesWhere(facts.purposes.list, holds);
const restsOn = (row: NonNullable<Facts['purposes']['list']>[number], ...kinds: string[]) => row.bases?.some((basis) => kinds.includes(basis.kind)) ?? false;

export const russianRules: readonly Rule[] = [
  russian('п. 2 ч. 1 ст. 18.1', {
    id: 'RU-18.1-1-2-PURPOSE',
    severity: 'block',
    topic: 'purposes',
    field: 'list',
    message: { ru: 'Назовите цели обработки, каждую отдельно.', en: 'Name the purposes of processing, each separately.' },
    broken: (facts) => (facts.purposes.list ?? []).length === 0,
  }),
  russian('ч. 1 ст. 6', {
    id: 'RU-6-1-BASIS',
    severity: 'block',
    topic: 'purposes',
    field: 'list',
    message: { ru: 'Для цели нет правового основания.', en: 'A purpose has no legal ground.' },
    remedy: { ru: 'Выберите основание: договор, согласие, закон.', en: 'Choose a ground: contract, consent, law.' },
    broken: (facts) => purposes(facts, (row) => (row.bases ?? []).length === 0),
  }),
  russian('п. 2 ч. 1 ст. 18.1', {
    id: 'RU-18.1-1-2-SUBJECTS',
    severity: 'block',
    topic: 'purposes',
    field: 'list',
    message: { ru: 'Для цели не указано, чьи данные обрабатываются.', en: 'A purpose does not say whose data are processed.' },
    broken: (facts) => purposes(facts, (row) => row.subjects.length === 0),
  }),
  russian('п. 2 ч. 1 ст. 18.1', {
    id: 'RU-18.1-1-2-METHODS',
    severity: 'error',
    topic: 'purposes',
    field: 'actions',
    message: { ru: 'Не указаны способы обработки или действия с данными.', en: 'The methods of processing or the operations are missing.' },
    broken: (facts) => purposes(facts, (row) => row.method === null || row.actions.length === 0),
  }),
  russian('п. 2 ч. 1 ст. 18.1', {
    id: 'RU-18.1-1-2-RETENTION',
    severity: 'block',
    topic: 'retention',
    field: 'rules',
    message: { ru: 'Для цели нет срока обработки и хранения.', en: 'A purpose has no period of processing and storage.' },
    remedy: { ru: 'Добавьте срок или событие для данных этой цели.', en: 'Add a period or an event for the data of this purpose.' },
    broken: (facts) => purposes(facts, (row) => row.retention.length === 0 && row.onBehalfOf === null),
  }),
  russian('п. 2 ч. 1 ст. 18.1', {
    id: 'RU-18.1-1-2-DESTROY',
    severity: 'error',
    topic: 'retention',
    field: 'endAction',
    message: { ru: 'Не сказано, что происходит с данными по окончании срока.', en: 'Nothing says what happens to the data when the period ends.' },
    broken: (facts) =>
      namesWhere(facts.retention.rules, (rule) => rule.endAction === null && rule.mode !== 'not-stored' && rule.mode !== 'set-by-recipient' && rule.mode !== 'indefinite' && rule.mode !== 'set-by-party'),
  }),
  russian('ч. 7 ст. 14', {
    id: 'RU-3-2-OPERATOR',
    severity: 'block',
    topic: 'controller',
    field: 'kind',
    message: { ru: 'Назовите оператора полностью: имя или наименование и адрес.', en: 'Identify the operator fully: name and address.' },
    broken: (facts) => facts.controller.definedIn === null && (facts.controller.designation === null || facts.controller.address === null),
  }),
  russian('ч. 7 ст. 14', {
    id: 'RU-3-2-NUMBERS',
    severity: 'error',
    topic: 'controller',
    field: 'inn',
    message: { ru: 'Не указан ИНН или регистрационный номер оператора.', en: 'The INN or the registration number of the operator is missing.' },
    broken: ({ controller }) =>
      (controller.isRussian && controller.inn === null) ||
      (controller.kind === 'ru-ip' && controller.ogrnip === null) ||
      (controller.hasOgrn && controller.ogrn === null),
  }),
  russian('ст. 14', {
    id: 'RU-CONTACT',
    severity: 'block',
    topic: 'controller',
    field: 'contacts',
    message: { ru: 'Нет адреса, по которому принимают обращения о персональных данных.', en: 'There is no address for personal data requests.' },
    remedy: { ru: 'Добавьте адрес электронной почты.', en: 'Add an e-mail address.' },
    broken: (facts) => facts.controller.privacyEmail === null && facts.rights.requestChannels.length === 0,
  }),
  russian('ч. 3 ст. 14', {
    id: 'RU-14-3-10DAYS',
    severity: 'block',
    topic: 'rights',
    field: 'response',
    message: { ru: 'Срок ответа на запрос — 10 рабочих дней, а политика обещает больше.', en: 'The law gives 10 working days to answer a request; the policy promises more.' },
    remedy: { ru: 'Укажите 10 рабочих дней с продлением не более чем на 5.', en: 'Set 10 working days, extendable by 5.' },
    validFrom: '2022-09-01',
    broken: ({ rights }) => rights.response !== null && workingDays(rights.response) > 10,
  }),
  russian('ч. 5.1 ст. 21', {
    id: 'RU-21-5.1-STOP',
    severity: 'error',
    topic: 'rights',
    field: 'list',
    message: { ru: 'На требование прекратить обработку закон отводит 10 рабочих дней, а политика обещает больше.', en: 'The law gives 10 working days to stop processing on demand; the policy promises more.' },
    validFrom: '2022-09-01',
    broken: ({ rights }) => rights.list.some((row) => row.kind === 'stop-processing' && row.deadline !== null && workingDays(row.deadline) > 10),
  }),
  russian('ч. 1 ст. 9', {
    id: 'X-R08-ACCEPT-POLICY',
    severity: 'block',
    topic: 'changes',
    field: 'acceptance',
    message: { ru: 'Использование сервиса — не согласие на обработку персональных данных.', en: 'Using the service is not consent to the processing of personal data.' },
    remedy: { ru: 'Возьмите согласие отдельной отметкой или опирайтесь на договор.', en: 'Take consent by a separate check mark, or rely on the contract.' },
    broken: (facts) =>
      facts.changes.acceptance === 'use' ||
      facts.cookies.analyticsConsentByUse === true ||
      (facts.purposes.list ?? []).some((row) => row.bases?.some((basis) => basis.mechanism === 'use') ?? false),
  }),
  russian('ч. 1 ст. 9', {
    id: 'RU-9-1-SEPARATE',
    severity: 'error',
    topic: 'rights',
    field: 'consentSeparate',
    message: { ru: 'Согласие должно быть отдельным документом, а не частью политики или оферты.', en: 'Consent must be a document of its own, not a part of the policy or the offer.' },
    validFrom: '2025-09-01',
    broken: (facts) => facts.purposes.hasConsent && facts.rights.consentSeparate !== 'yes',
  }),
  russian('ч. 2 ст. 9', {
    id: 'RU-9-2-WITHDRAW',
    severity: 'block',
    topic: 'rights',
    field: 'withdrawalWays',
    message: { ru: 'Обработка опирается на согласие, но не сказано, как его отозвать.', en: 'Processing rests on consent, but nothing says how to withdraw it.' },
    broken: (facts) =>
      facts.purposes.hasConsent && facts.rights.withdrawalWays.length === 0 && facts.marketing.withdrawalWays.length === 0 && !facts.rights.list.some((row) => row.kind === 'withdrawal' && row.ways.length > 0) && facts.controller.privacyEmail === null,
  }),
  russian('ч. 2 ст. 10', {
    id: 'X-R09-SPECIAL-NOWRITTEN',
    severity: 'error',
    topic: 'purposes',
    field: 'list',
    message: { ru: 'Специальные категории данных требуют письменного согласия или иного основания по статье 10.', en: 'Special categories need written consent or another ground of Article 10.' },
    broken: (facts) => purposes(facts, (row) => row.usesSpecial && !restsOn(row, 'explicit-consent', 'written-consent', 'vital-interest', 'legal-obligation', 'legal-claims', 'on-behalf', 'medical-purposes', 'social-protection', 'insurance-law', 'employment-law', 'ngo-members', 'court-act', 'court-participation')),
  }),
  russian('ч. 3 ст. 10', {
    id: 'RU-10-3-CRIMINAL',
    severity: 'block',
    topic: 'data',
    field: 'categories',
    message: { ru: 'Сведения о судимости частное лицо вправе обрабатывать только в случаях, названных в федеральном законе.', en: 'A private person may process criminal records only where a federal law says so.' },
    broken: (facts) => namesWhere(facts.data.categories, (row) => row.special.includes('criminal')),
  }),
  russian('ч. 5 ст. 18', {
    id: 'X-R01-LOCAL',
    severity: 'block',
    topic: 'storage',
    field: 'locations',
    message: { ru: 'Данные граждан России собираются в базы данных за пределами России. Согласие этого не исправляет.', en: 'Data of Russian citizens are collected into databases outside Russia. Consent does not cure this.' },
    remedy: { ru: 'Перенесите основную базу данных в Россию.', en: 'Move the primary database to Russia.' },
    validFrom: '2015-09-01',
    broken: ({ storage }) =>
      storage.locations !== null &&
      storage.locations.length > 0 &&
      !storage.locations.some((row) => row.country === 'RU' && (row.holds === null || row.holds.includes('database') || row.holds.includes('everything') || row.holds.includes('application'))),
  }),
  russian('ч. 3 ст. 12', {
    id: 'RU-12-NOTIFY',
    severity: 'error',
    topic: 'storage',
    field: 'transferNotice',
    message: { ru: 'Есть передача за границу, но не отмечено, что Роскомнадзор о ней уведомлён.', en: 'Data go abroad, but it is not marked that Roskomnadzor has been notified.' },
    remedy: { ru: 'Подайте уведомление до начала передачи и отметьте это.', en: 'File the notice before the transfer begins, and mark it.' },
    validFrom: '2023-03-01',
    broken: (facts) => (facts.storage.transferNotice === true ? [] : facts.storage.transfers.map((row) => row.name)),
  }),
  russian('ст. 12', {
    id: 'RU-12-STATE',
    severity: 'error',
    topic: 'recipients',
    field: 'list',
    message: { ru: 'Для получателя не указана страна, и нельзя сказать, передаются ли данные за границу.', en: 'A recipient has no country, so it cannot be said whether data go abroad.' },
    broken: (facts) => namesWhere(facts.recipients.list, (row) => row.country === null && row.worldwide !== true && row.role !== 'own'),
  }),
  russian('ч. 3 ст. 6', {
    id: 'RU-6-3-INSTRUCT',
    severity: 'warning',
    topic: 'recipients',
    field: 'list',
    message: { ru: 'С лицом, которое обрабатывает данные по поручению, не заключён договор.', en: 'There is no agreement with a processor.' },
    broken: (facts) => namesWhere(facts.recipients.processors, (row) => row.agreement === 'none'),
  }),
  russian('ст. 15', {
    id: 'RU-15-MARKETING',
    severity: 'block',
    topic: 'marketing',
    field: 'consent',
    message: { ru: 'Рассылки требуют предварительного согласия.', en: 'Mailings need prior consent.' },
    broken: (facts) => facts.marketing.sent === true && (facts.marketing.consent === null || facts.marketing.consent === 'use'),
  }),
  russian('ст. 10.1', {
    id: 'RU-10.1-DISSEM',
    severity: 'error',
    topic: 'data',
    field: 'disseminationConsent',
    message: { ru: 'Данные становятся доступны неограниченному кругу лиц, но отдельное согласие на распространение не отмечено.', en: 'Data become available to the public, but a separate consent to dissemination is not marked.' },
    validFrom: '2021-03-01',
    broken: (facts) => facts.data.visibility.some((row) => row.audience === 'public') && facts.data.disseminationConsent !== true,
  }),
  russian('ст. 16', {
    id: 'RU-16-AUTO',
    severity: 'block',
    topic: 'automation',
    field: 'decisions',
    message: { ru: 'Решения принимаются только автоматически: нужно письменное согласие или закон.', en: 'Decisions are taken solely by machines: this needs written consent or a law.' },
    broken: (facts) => facts.automation.decisions === true && !facts.purposes.basisKinds.some((kind) => kind === 'explicit-consent' || kind === 'written-consent' || kind === 'legal-obligation'),
  }),
  {
    id: 'RU-LANG',
    law: 'ru-152fz',
    article: { ru: 'ст. 3 Закона № 53-ФЗ', en: 'Art. 3 of Law No. 53-FZ' },
    severity: 'error',
    verified: true,
    validFrom: '2026-03-01',
    topic: 'laws',
    field: 'languages',
    message: { ru: 'Для потребителей в России нужна русская версия.', en: 'Consumers in Russia need a Russian version.' },
    broken: (facts) => facts.laws.languages !== null && !facts.laws.languages.includes('ru'),
  },
  {
    id: 'X-R17-INN-FORM',
    law: null,
    article: { ru: 'приказ ФНС № ЕД-7-14/559', en: 'Federal Tax Service order No. ED-7-14/559' },
    severity: 'block',
    verified: true,
    topic: 'controller',
    field: 'inn',
    message: { ru: 'ИНН не подходит к правовой форме: у организации 10 цифр, у человека 12.', en: 'The INN does not fit the legal form: an organisation has 10 digits, a person 12.' },
    broken: ({ controller }) => controller.inn !== null && controller.isRussian && controller.inn.length !== (controller.isPerson ? 12 : 10),
  },
  {
    id: 'X-OGRNIP-YEAR',
    law: null,
    article: null,
    severity: 'error',
    verified: true,
    topic: 'controller',
    field: 'ogrnip',
    message: { ru: 'Год в ОГРНИП не совпадает с годом регистрации.', en: 'The year in the OGRNIP differs from the year of registration.' },
    broken: ({ controller }) => controller.ogrnip !== null && controller.registeredAt !== null && controller.ogrnip.slice(1, 3) !== controller.registeredAt.slice(2, 4),
  },
];

/** A promised time in working days, for comparison with a statutory one: five working days in seven. */
function workingDays(period: { n: number; unit: string }): number {
  const perUnit: Record<string, number> = { minute: 0, hour: 0, day: 5 / 7, 'calendar-day': 5 / 7, 'working-day': 1, week: 5, month: 21, year: 247 };
  return period.n * (perUnit[period.unit] ?? 0);
}
