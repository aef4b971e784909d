import { both } from '../european-union/row';
import { MAILING_BY_ACT, consentComesFirst } from '../european-union/technology';
import { hasSafeguard, transfersUnder } from '../european-union/transfers';
import { namesWhere } from '../names';
import type { Requirement } from '../requirement';
import type { Facts, Localized } from '@/policy/facts';
import { british, ukGdpr } from './row';

/** The tools of Art. 46 and 49 as the United Kingdom knows them: European clauses alone are none of them. */
const TOOLS = ['uk-idta', 'uk-addendum', 'uk-bridge', 'bcr', 'explicit-consent', 'contract-necessity', 'adequacy'];
const restsOnRecognised = (facts: Facts) => facts.purposes.basisKinds.includes('recognised-interest');
const adm = both('Важные решения о людях принимает только машина.', 'Machines alone take decisions that matter for people.');

/** Own statistics need no consent if people are told and can refuse (PECR Sch. A1 para 5, from 5 February 2026); advertising always does. */
function storageWithoutGround(facts: Facts): Localized[] {
  if (consentComesFirst(facts)) return [];
  const ownStatisticsRefusable = facts.laws.asOf >= STATISTICS_EXEMPT_FROM && (facts.cookies.analyticsOptOuts ?? []).some((way) => way !== 'leave');
  return facts.cookies.entries.flatMap((row) => {
    const exempt = row.category === 'analytics' && row.setBy === null && ownStatisticsRefusable;
    return (row.category === 'analytics' || row.category === 'advertising') && !exempt ? [row.name ?? row.setBy?.name ?? both('запись', 'entry')] : [];
  });
}
const STATISTICS_EXEMPT_FROM = '2026-02-05';

/** Bases, automated decisions, transfers, cookies and mailings where British law differs from the GDPR. */
export const processingInTheKingdom: readonly Requirement[] = [
  british(both('ст. 6(1)(ea) UK GDPR, приложение 1', 'Art. 6(1)(ea) UK GDPR, Annex 1'), {
    id: 'UK-6-1-EA-RLI',
    severity: 'error',
    title: both('Какой признанный законный интерес', 'Which recognised legitimate interest'),
    applies: restsOnRecognised,
    appliesWhen: both('Цель опирается на признанный законный интерес.', 'A purpose rests on a recognised legitimate interest.'),
    clauses: ['purposes-list', 'purposes-appendix'],
    holds: (facts) =>
      namesWhere(facts.purposes.list, (row) => (row.bases ?? []).some((basis) => basis.kind === 'recognised-interest' && (basis.recognised === null || row.kind === 'marketing' || row.kind === 'advertising'))),
    validFrom: '2026-02-05',
    message: both('Назовите, какой из пяти признанных интересов вы преследуете; маркетинг к ним не относится.', 'Say which of the five recognised interests you pursue; marketing is not one.'),
    why: both('Без оценки баланса можно обойтись только в пяти случаях, названных законом.', 'Only five cases named by the law do without a balancing test.'),
    topic: 'purposes',
    field: 'list',
    source: 'K1, K2, K4',
  }),
  british(ukGdpr('22A–22D'), {
    id: 'UK-22A-ADM',
    severity: 'error',
    title: both('Автоматические решения и гарантии', 'Automated decisions and safeguards'),
    applies: (facts) => facts.automation.decisions === true,
    appliesWhen: adm,
    clauses: ['automation-decisions'],
    holds: (facts) => facts.automation.logic !== null,
    validFrom: '2026-02-05',
    message: both('Объясните логику автоматических решений и как потребовать участия человека.', 'Explain the logic of automated decisions and how to get a person involved.'),
    why: both('Закон допускает такие решения шире, но только с гарантиями статьи 22C.', 'The law allows more such decisions, but only with the safeguards of Article 22C.'),
    topic: 'automation',
    field: 'logic',
    source: 'K1, K2',
  }),
  british(ukGdpr('22'), {
    // The article that 22A to 22D replaced on 5 February 2026 (SI 2026/82).
    id: 'UK-22-ADM',
    severity: 'error',
    title: both('Автоматические решения и гарантии', 'Automated decisions and safeguards'),
    applies: (facts) => facts.automation.decisions === true,
    appliesWhen: adm,
    clauses: ['automation-decisions'],
    holds: (facts) => facts.automation.logic !== null,
    validTo: '2026-02-04',
    message: both('Объясните логику автоматических решений и как потребовать участия человека.', 'Explain the logic of automated decisions and how to get a person involved.'),
    why: both('Человек вправе понять решение и оспорить его.', 'People are entitled to understand a decision and to contest it.'),
    topic: 'automation',
    field: 'logic',
    source: 'K1, K2',
  }),
  british(ukGdpr('22B(1)–(4)'), {
    id: 'UK-22B-SPECIAL',
    severity: 'block',
    title: both('Запрет автоматических решений', 'Where automated decisions are barred'),
    applies: (facts) => facts.automation.decisions === true && (facts.data.special.length > 0 || restsOnRecognised(facts)),
    appliesWhen: both('Машина принимает важные решения, и есть чувствительные данные или основание «признанный законный интерес».', 'Machines take decisions that matter, and there are sensitive data or the basis “recognised legitimate interest”.'),
    clauses: [],
    holds: (facts) => !restsOnRecognised(facts) && facts.purposes.basisKinds.includes('explicit-consent'),
    validFrom: '2026-02-05',
    message: both('На чувствительных данных и на признанном законном интересе машина решать не может.', 'Machines may not decide on sensitive data, nor on a recognised legitimate interest.'),
    remedy: both('Поручите решение человеку, возьмите явное согласие или смените основание.', 'Let a person decide, take explicit consent, or change the basis.'),
    why: both('Это прямой запрет статьи 22B.', 'Article 22B forbids it.'),
    topic: 'automation',
    field: 'decisions',
    source: 'S: K5',
  }),
  british(ukGdpr('44A–46'), {
    id: 'UK-45-TRANSFER',
    severity: 'block',
    title: both('Механизм передачи за пределы Великобритании', 'A tool for transfers out of the United Kingdom'),
    applies: (facts) => transfersUnder('uk-gdpr', facts).length > 0,
    appliesWhen: both('Есть получатели вне Великобритании.', 'There are recipients outside the United Kingdom.'),
    clauses: ['transfers-list'],
    holds: (facts) => transfersUnder('uk-gdpr', facts).flatMap((one) => (one.adequate || hasSafeguard(one.row, ...TOOLS) ? [] : [one.row.name])),
    message: both('Для этой передачи нет британского механизма: одних европейских SCC недостаточно.', 'There is no British tool for this transfer: EU SCCs alone do not work.'),
    remedy: both('Добавьте UK Addendum или IDTA; для участников DPF — UK Extension.', 'Add the UK Addendum or the IDTA; for DPF participants, the UK Extension.'),
    why: both('Без механизма передача незаконна.', 'Without a tool the transfer is unlawful.'),
    topic: 'recipients',
    field: 'list',
    source: 'S: Faegre',
  }),
  british(ukGdpr('13(1)(f)'), {
    id: 'UK-13-1-F-COPY',
    severity: 'block',
    title: both('Как получить копию гарантий', 'How to obtain a copy of the safeguards'),
    applies: (facts) => !facts.laws.all.includes('eu-gdpr') && transfersUnder('uk-gdpr', facts).length > 0,
    appliesWhen: both('Есть получатели вне Великобритании. Если заявлен и GDPR, об этом говорит его строка.', 'There are recipients outside the United Kingdom. Where the GDPR is claimed too, its row speaks of it.'),
    clauses: ['transfers-copy'],
    message: both('Не сказано, как получить копию гарантий передачи.', 'Nothing says how to get a copy of the safeguards.'),
    why: both('Право на копию записано в статье 13(1)(f).', 'The means to obtain a copy is part of Article 13(1)(f).'),
    topic: 'controller',
    field: 'contacts',
    source: 'K9',
  }),
  british(both('PECR, правило 6 и приложение A1', 'PECR reg. 6 and Sch. A1'), {
    id: 'UK-PECR-6',
    severity: 'block',
    title: both('Согласие на cookie, кроме своей статистики', 'Consent to cookies, save own statistics'),
    applies: (facts) => facts.cookies.entries.some((row) => row.category === 'analytics' || row.category === 'advertising'),
    appliesWhen: both('На устройстве что-то хранится или читается для аналитики или рекламы.', 'Something is stored or read on the device for analytics or advertising.'),
    clauses: ['cookies-entries'],
    holds: storageWithoutGround,
    message: both('Аналитика или реклама работает без согласия.', 'Analytics or advertising runs without consent.'),
    remedy: both('Спросите согласие. Своя статистика обойдётся без него, если о ней сказано и от неё можно отказаться.', 'Ask for consent. Statistics of your own do without it if people are told and can refuse.'),
    why: both('Штраф по PECR теперь до 17,5 млн фунтов или 4 % оборота.', 'Fines under PECR now reach GBP 17.5 million or 4 % of turnover.'),
    topic: 'cookies',
    field: 'consentBanner',
    source: 'K1, K4; S: K6',
  }),
  british(both('PECR, правило 22', 'PECR reg. 22'), {
    id: 'UK-PECR-22',
    severity: 'block',
    title: both('Согласие на рассылку и отказ от неё', 'Consent to mailings, and a way out'),
    applies: (facts) => facts.marketing.sent === true,
    appliesWhen: both('Рассылаются рекламные сообщения.', 'Marketing messages are sent.'),
    clauses: ['marketing-withdrawal'],
    holds: ({ marketing }) =>
      marketing.consent !== null && MAILING_BY_ACT.includes(marketing.consent) && (marketing.withdrawalEverySending === true || marketing.withdrawalWays.length > 0),
    message: both('Не сказано, как человек соглашается на рассылку и как от неё отказывается.', 'Nothing says how people agree to mailings and how they refuse them.'),
    why: both('Штраф по PECR теперь до 17,5 млн фунтов или 4 % оборота.', 'Fines under PECR now reach GBP 17.5 million or 4 % of turnover.'),
    topic: 'marketing',
    field: 'consent',
    source: 'K2, K4',
  }),
];
