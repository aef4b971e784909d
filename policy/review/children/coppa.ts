import type { Facts } from '@/policy/facts';
import { both } from '../european-union/row';
import { namesWhere } from '../names';
import { DATA_CLAUSES } from '../platforms';
import type { Requirement } from '../requirement';

/** A row of the COPPA Rule. The amended text (90 FR 16918, 22 April 2025) must be met from 22 April 2026. */
function coppa(
  article: string,
  { also = () => true, ...row }: Omit<Requirement, 'law' | 'article' | 'applies' | 'appliesWhen' | 'verified'> & Partial<Pick<Requirement, 'appliesWhen' | 'verified'>> & { also?: (facts: Facts) => boolean },
): Requirement {
  return {
    appliesWhen: both('Сервис принимает детей младше 13 лет в США.', 'The service accepts children under 13 in the United States.'),
    verified: true,
    ...row,
    article: both(`16 CFR ${article} (COPPA)`, `16 CFR ${article} (COPPA)`),
    law: 'children',
    applies: (facts) => facts.children.coppa && also(facts),
  };
}

const hasPhone = ({ controller }: Facts) => (controller.contacts ?? []).some((row) => row.channel === 'phone' && row.value !== null);
const takesVoice = ({ data }: Facts) =>
  (data.categories ?? []).some((row) => row.items.some((item) => item.kind === 'voice-recording' || item.kind === 'voice-messages' || item.kind === 'audio-files'));

/** What the notice of a service for children must say in the United States. */
export const coppaRequirements: readonly Requirement[] = [
  coppa('312.4(d)(1)', {
    id: 'CH-312.4-D1',
    severity: 'block',
    title: both('Имя, адрес, телефон и почта', 'Name, address, telephone and e-mail'),
    clauses: ['contacts', 'controller-identity'],
    holds: (facts) => facts.controller.designation !== null && facts.controller.address !== null && facts.controller.privacyEmail !== null && hasPhone(facts),
    message: both('Для детского сервиса укажите имя, адрес, телефон и почту.', 'For a children’s service give a name, an address, a telephone number and an e-mail address.'),
    why: both('Родитель должен иметь возможность дозвониться.', 'A parent must be able to call.'),
    topic: 'controller',
    field: 'contacts',
    source: 'O1; paragraph (d) seen in an older edition only',
    verified: false,
  }),
  coppa('312.4(d)(2)', {
    id: 'CH-312.4-D2',
    severity: 'block',
    title: both('Какие данные детей собираются и для чего', 'What is collected from children, and for what'),
    clauses: DATA_CLAUSES,
    holds: (facts) => (facts.data.categories ?? []).length > 0 && (facts.purposes.list ?? []).length > 0,
    message: both('Опишите данные детей и их использование.', 'Describe children’s data and their uses.'),
    why: both('На этом строится согласие родителя.', 'The consent of a parent rests on it.'),
    topic: 'data',
    field: 'categories',
    source: 'S: O2',
  }),
  coppa('312.4(d)(2)', {
    // Part of CH-312.4-D2: whether a child can make personal information public.
    id: 'CH-312.4-D2-POSTING',
    severity: 'block',
    title: both('Может ли ребёнок выложить сведения о себе', 'Whether a child can make information public'),
    clauses: ['children-posting', 'children-posting-none'],
    holds: (facts) => facts.children.publicPosting !== null,
    message: both('Скажите, может ли ребёнок сделать сведения о себе общедоступными.', 'Say whether a child can make personal information public.'),
    why: both('Правило требует сказать об этом прямо.', 'The rule wants it said.'),
    topic: 'children',
    field: 'publicPosting',
    source: 'S: O2',
  }),
  coppa('312.4(d)', {
    id: 'CH-312.4-THIRD',
    severity: 'block',
    title: both('Третьи лица и их задачи', 'Third parties and their purposes'),
    also: (facts) => (facts.recipients.list ?? []).length > 0,
    appliesWhen: both('Данные детей получают третьи лица.', 'Third parties get children’s data.'),
    clauses: ['recipients-list'],
    holds: (facts) => namesWhere(facts.recipients.list, (row) => row.purposes.length === 0 && row.kind === null && row.task.ru === null && row.task.en === null),
    validFrom: '2026-04-22',
    message: both('Назовите третьих лиц и то, зачем им данные.', 'Name third parties and why they get data.'),
    why: both('С 22 апреля 2026 года общего слова «партнёры» недостаточно.', 'Since 22 April 2026 the word “partners” is not enough.'),
    topic: 'recipients',
    field: 'list',
    source: 'O2, O3; S: thefederalregister.org (compliance date)',
  }),
  coppa('312.10, 312.4(d)', {
    id: 'CH-312.4-RETAIN',
    severity: 'block',
    title: both('Сроки хранения данных детей', 'Retention of children’s data'),
    clauses: ['retention-rules'],
    holds: (facts) => {
      const endless = namesWhere(facts.retention.rules, (row) => row.mode === 'indefinite');
      return endless.length > 0 ? endless : (facts.retention.rules ?? []).length > 0;
    },
    message: both('Опубликуйте сроки хранения данных детей: бессрочно хранить их нельзя.', 'Publish how long children’s data are kept: they may not be kept for ever.'),
    why: both('Письменные правила хранения обязательны.', 'A written retention policy is mandatory.'),
    topic: 'retention',
    field: 'rules',
    source: 'O2; S: compliancepoint.com',
  }),
  coppa('312.4(d)(3)', {
    id: 'CH-312.4-PERSIST',
    severity: 'error',
    title: both('Для чего постоянные идентификаторы', 'What persistent identifiers are for'),
    also: (facts) => facts.cookies.used === true,
    appliesWhen: both('На устройстве ребёнка что-то хранится.', 'Something is stored on the child’s device.'),
    clauses: ['children-identifiers'],
    holds: (facts) => facts.children.identifierUses.length > 0 && facts.children.identifiersNotForAds === true,
    message: both('Назовите внутренние задачи идентификаторов и исключите рекламу и профили.', 'Name the internal operations of identifiers and rule out advertising and profiles.'),
    why: both('Только так они обходятся без согласия родителя.', 'Only then do they need no parental consent.'),
    topic: 'children',
    field: 'identifierUses',
    source: 'O2',
  }),
  coppa('312.4(d)(4)', {
    id: 'CH-312.4-AUDIO',
    severity: 'error',
    title: both('Голос ребёнка', 'A child’s voice'),
    also: takesVoice,
    appliesWhen: both('Собираются звуковые файлы с голосом ребёнка.', 'Audio files with a child’s voice are collected.'),
    clauses: ['children-audio'],
    holds: (facts) => facts.children.audioDeleted === true,
    message: both('Скажите, для чего нужен голос ребёнка и что запись сразу удаляется.', 'Say what a child’s voice is for and that the recording is deleted at once.'),
    why: both('Иначе на запись голоса нужно согласие родителя.', 'Otherwise a voice recording needs parental consent.'),
    topic: 'children',
    field: 'audioDeleted',
    source: 'O2',
  }),
  coppa('312.5', {
    id: 'CH-312.5-VPC',
    severity: 'block',
    title: both('Согласие родителя, которое можно проверить', 'Verifiable parental consent'),
    clauses: ['children-consent-methods'],
    holds: (facts) => (facts.children.parentalConsentMethods ?? []).length > 0,
    message: both('Скажите, как родитель подтверждает согласие.', 'Say how a parent gives verifiable consent.'),
    remedy: both('Подойдут подписанная форма, платёж, видеозвонок, проверка документа.', 'A signed form, a payment, a video call or a document check will do.'),
    why: both('Без него собирать данные детей младше 13 лет нельзя.', 'Without it no data of children under 13 may be collected.'),
    topic: 'children',
    field: 'parentalConsentMethods',
    source: 'O2, O3',
  }),
  coppa('312.5(a)(2)', {
    // Second half of CH-312.5-VPC; the separate choice is new in the amended rule (compliancepoint.com, skadden.com).
    id: 'CH-312.5-SHARING',
    severity: 'block',
    title: both('Отдельное согласие на передачу третьим лицам', 'A separate consent to disclosure'),
    also: (facts) => facts.recipients.controllers.length > 0,
    appliesWhen: both('Данные детей получают третьи лица, которые сами решают, что с ними делать.', 'Third parties that decide for themselves get children’s data.'),
    clauses: ['children-sharing-consent'],
    holds: (facts) => facts.children.sharingConsentSeparate === true,
    validFrom: '2026-04-22',
    message: both('Родитель должен иметь возможность разрешить сбор, но не передачу.', 'A parent must be able to allow collection but not disclosure.'),
    why: both('Отдельный выбор обязателен с 22 апреля 2026 года.', 'The separate choice is mandatory since 22 April 2026.'),
    topic: 'children',
    field: 'sharingConsentSeparate',
    source: 'O2, O3',
  }),
  coppa('312.4(d), 312.6', {
    id: 'CH-312.6-PARENT',
    severity: 'block',
    title: both('Права родителей', 'The rights of parents'),
    clauses: ['children-coppa-parents'],
    holds: (facts) => facts.children.contact !== null,
    message: both('Не сказано, куда родителю обратиться, чтобы увидеть и удалить данные ребёнка.', 'Nothing says where a parent turns to review and delete a child’s data.'),
    why: both('Родитель вправе остановить сбор в любое время.', 'A parent may stop the collection at any time.'),
    topic: 'children',
    field: 'parentContact',
    source: 'S: mondaq',
  }),
  coppa('312.7', {
    // The ban on asking for more than is needed; found beside 312.6 in the rule, not a row of the catalogue.
    id: 'CH-312.7-NECESSARY',
    severity: 'warning',
    title: both('Не требовать лишнего', 'No more data than needed'),
    clauses: ['children-only-necessary'],
    holds: (facts) => facts.children.onlyNecessary === true,
    message: both('Скажите, что за участие от ребёнка не требуют лишних данных.', 'Say that taking part does not depend on extra data.'),
    topic: 'children',
    field: 'onlyNecessary',
    source: '16 CFR 312.7 from memory',
    verified: false,
  }),
  coppa('312.2', {
    id: 'CH-PI-2026',
    severity: 'warning',
    title: both('Биометрия и номера документов — тоже данные ребёнка', 'Biometric and government identifiers are covered'),
    also: (facts) => facts.data.hasBiometric || (facts.data.categories ?? []).some((row) => row.items.some((item) => item.kind === 'face-image' || item.kind === 'passport' || item.kind === 'snils')),
    appliesWhen: both('Собираются биометрия или номера документов детей.', 'Biometric data or document numbers of children are collected.'),
    clauses: DATA_CLAUSES,
    holds: (facts) => facts.children.parentalConsent === true || (facts.children.parentalConsentMethods ?? []).length > 0,
    validFrom: '2026-04-22',
    message: both('Отпечатки голоса и лица, номера документов требуют согласия родителя.', 'Voiceprints, faceprints and document numbers need parental consent.'),
    topic: 'children',
    field: 'parentalConsentMethods',
    source: 'O3; S: compliancepoint.com',
  }),
];
