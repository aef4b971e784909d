import { namesWhere, type Rule } from '../rule';
import { eeaCountries } from '@/policy/vocabulary';

/** What Articles 12 to 14 of the GDPR and their neighbours ask of the policy. Ids follow the requirement catalogue. */
const european = (article: string, rule: Omit<Rule, 'law' | 'article' | 'verified'> & { verified?: boolean }): Rule => ({
  verified: true,
  ...rule,
  law: 'eu-gdpr',
  article: { ru: `ст. ${article} GDPR`, en: `Art. ${article} GDPR` },
});

export const europeanRules: readonly Rule[] = [
  european('13(1)(a)', {
    id: 'EU-13-1-A-CONTROLLER',
    severity: 'block',
    topic: 'controller',
    field: 'name',
    message: { ru: 'Назовите контролёра: лицо и адрес.', en: 'Name the controller: the legal entity and its address.' },
    broken: ({ controller }) => controller.definedIn === null && (controller.designation === null || controller.address === null),
  }),
  european('13(1)(a)', {
    id: 'EU-CONTACT',
    severity: 'block',
    topic: 'controller',
    field: 'contacts',
    message: { ru: 'Нет контакта для обращений о персональных данных.', en: 'There is no contact for data protection requests.' },
    broken: (facts) => facts.controller.privacyEmail === null && facts.rights.requestChannels.length === 0,
  }),
  european('27', {
    id: 'EU-27-REP',
    severity: 'error',
    topic: 'controller',
    field: 'representatives',
    message: { ru: 'Контролёр вне ЕС и ЕЭЗ должен назвать представителя.', en: 'A controller outside the EU and EEA must name a representative.' },
    broken: ({ controller }) =>
      controller.country !== null && !eeaCountries.includes(controller.country) && !(controller.representatives ?? []).some((row) => row.territory === 'eu'),
  }),
  european('13(1)(c)', {
    id: 'EU-13-1-C-PURPOSE',
    severity: 'block',
    topic: 'purposes',
    field: 'list',
    message: { ru: 'Перечислите цели обработки.', en: 'List the purposes of processing.' },
    broken: (facts) => (facts.purposes.list ?? []).length === 0,
  }),
  european('13(1)(c)', {
    id: 'EU-13-1-C-BASIS',
    severity: 'block',
    topic: 'purposes',
    field: 'list',
    message: { ru: 'Для цели нет правового основания по статье 6.', en: 'A purpose has no legal basis under Article 6.' },
    broken: (facts) => namesWhere(facts.purposes.list, (row) => (row.bases ?? []).length === 0),
  }),
  european('6(1)', {
    id: 'EU-6-1-WITH-9',
    severity: 'error',
    topic: 'purposes',
    field: 'list',
    message: { ru: 'Явное согласие по статье 9 — условие, а не основание: нужно ещё основание по статье 6.', en: 'Explicit consent under Article 9 is a condition, not a basis: a basis of Article 6 is needed as well.' },
    remedy: { ru: 'Добавьте согласие или договор.', en: 'Add consent or contract.' },
    broken: (facts) => namesWhere(facts.purposes.list, (row) => (row.bases ?? []).length > 0 && (row.bases ?? []).every((basis) => basis.kind === 'explicit-consent')),
  }),
  european('13(1)(d)', {
    id: 'EU-13-1-D-LI',
    severity: 'block',
    topic: 'purposes',
    field: 'list',
    message: { ru: 'Назовите сам законный интерес.', en: 'Say which legitimate interest you pursue.' },
    broken: (facts) => namesWhere(facts.purposes.list, (row) => row.bases?.some((basis) => basis.kind === 'legitimate-interest' && basis.interest === null) ?? false),
  }),
  european('13(1)(e)', {
    id: 'EU-13-1-E-RECIP',
    severity: 'block',
    topic: 'recipients',
    field: 'list',
    message: { ru: 'Скажите, кто получает данные, или что их не получает никто.', en: 'Say who gets data, or that nobody does.' },
    broken: (facts) => facts.recipients.list === null,
  }),
  european('46', {
    id: 'EU-46-SCC',
    severity: 'block',
    topic: 'recipients',
    field: 'list',
    message: { ru: 'Для передачи в эту страну нет ни решения об адекватности, ни гарантии.', en: 'There is neither an adequacy decision nor a safeguard for this transfer.' },
    remedy: { ru: 'Укажите стандартные договорные условия или иной механизм, либо смените получателя.', en: 'Name standard contractual clauses or another mechanism, or change the recipient.' },
    broken: (facts) =>
      facts.storage.transfers
        .filter((row) => row.adequate !== true && !(row.safeguards ?? []).some((one) => ['scc', 'dpf', 'bcr', 'explicit-consent', 'contract-necessity', 'adequacy'].includes(one)))
        .map((row) => row.name),
  }),
  european('13(2)(a)', {
    id: 'EU-13-2-A-RETENTION',
    severity: 'block',
    topic: 'retention',
    field: 'rules',
    message: { ru: 'Для цели нет срока хранения или правила, по которому он определяется.', en: 'A purpose has no retention period or criteria.' },
    broken: (facts) => namesWhere(facts.purposes.list, (row) => row.retention.length === 0 && row.onBehalfOf === null && row.data.length > 0),
  }),
  european('9', {
    id: 'EU-9-SPECIAL',
    severity: 'block',
    topic: 'purposes',
    field: 'list',
    message: { ru: 'Специальные категории данных требуют ещё и условия по статье 9.', en: 'Special categories need a condition of Article 9 as well.' },
    remedy: { ru: 'Добавьте явно выраженное согласие или иное условие.', en: 'Add explicit consent or another condition.' },
    broken: (facts) => namesWhere(facts.purposes.list, (row) => row.usesSpecial && !(row.bases ?? []).some((basis) => ['explicit-consent', 'vital-interest', 'public-data', 'legal-claims', 'legal-obligation', 'on-behalf', 'employment-law', 'social-protection', 'medical-purposes', 'public-health', 'substantial-public-interest', 'ngo-members'].includes(basis.kind))),
  }),
  european('12(3)', {
    id: 'EU-12-3-MONTH',
    severity: 'error',
    topic: 'rights',
    field: 'response',
    message: { ru: 'Закон отводит на ответ один месяц, а политика обещает больше.', en: 'The law gives one month to answer; the policy promises more.' },
    broken: ({ rights }) => rights.response !== null && calendarDays(rights.response) > 31,
  }),
  european('13(2)(c)', {
    id: 'EU-13-2-C-WITHDRAW',
    severity: 'block',
    topic: 'rights',
    field: 'withdrawalWays',
    message: { ru: 'Обработка опирается на согласие, но не сказано, как его отозвать.', en: 'Processing rests on consent, but nothing says how to withdraw it.' },
    broken: (facts) => facts.purposes.hasConsent && facts.rights.withdrawalWays.length === 0 && !facts.rights.list.some((row) => row.kind === 'withdrawal' && row.ways.length > 0) && facts.controller.privacyEmail === null,
  }),
  european('28(3)', {
    id: 'X-E06-DPA-MISSING',
    severity: 'error',
    topic: 'recipients',
    field: 'list',
    message: { ru: 'С обработчиком не заключён договор об обработке данных.', en: 'There is no data processing agreement with a processor.' },
    broken: (facts) => namesWhere(facts.recipients.processors, (row) => row.agreement === 'none'),
  }),
  european('7', {
    id: 'EU-CONSENT-BY-USE',
    severity: 'block',
    topic: 'changes',
    field: 'acceptance',
    message: { ru: 'Использование сервиса — не согласие.', en: 'Using the service is not consent.' },
    broken: (facts) => facts.changes.acceptance === 'use' || facts.cookies.analyticsConsentByUse === true,
  }),
  european('12(1)', {
    id: 'EU-CHANGE',
    severity: 'warning',
    topic: 'changes',
    field: 'noticeChannels',
    message: { ru: 'Не сказано, как читатель узнает о существенных изменениях.', en: 'Nothing says how readers learn of material changes.' },
    broken: (facts) => (facts.changes.noticeChannels ?? []).length === 0,
  }),
  european('8', {
    id: 'EU-CHILDREN',
    severity: 'warning',
    topic: 'children',
    field: 'minimumAge',
    message: { ru: 'Не сказано, с какого возраста можно пользоваться сервисом.', en: 'Nothing says from what age the service may be used.' },
    broken: (facts) => facts.children.minimumAge === null && facts.children.forChildren === null,
  }),
];

function calendarDays(period: { n: number; unit: string }): number {
  const perUnit: Record<string, number> = { minute: 0, hour: 0, day: 1, 'calendar-day': 1, 'working-day': 7 / 5, week: 7, month: 31, year: 366 };
  return period.n * (perUnit[period.unit] ?? 0);
}
