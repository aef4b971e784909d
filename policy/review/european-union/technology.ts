import type { Facts, Localized } from '@/policy/facts';
import type { Requirement } from '../requirement';
import { both, gdpr } from './row';

/** Cookies and similar things that the service itself does not need. */
const OPTIONAL = ['analytics', 'advertising'];

/** What is stored or read on the device for analytics or advertising, by name. */
export function optionalStorage({ cookies }: Facts): Localized[] {
  const entries = cookies.entries.filter((row) => row.category !== null && OPTIONAL.includes(row.category)).map((row) => row.name ?? row.setBy?.name ?? { ru: 'запись', en: 'entry' });
  if (entries.length > 0) return entries;
  return cookies.categories.filter((row) => OPTIONAL.includes(row.kind) && row.usage === 'used').map((row) => row.name);
}

/** Consent comes first: by a banner, by analytics that waits for it, or by every optional category asking for it. */
export function consentComesFirst({ cookies }: Facts): boolean {
  if (cookies.analyticsMode === 'automatic') return false;
  const optional = cookies.categories.filter((row) => OPTIONAL.includes(row.kind) && row.usage === 'used');
  return cookies.consentBanner === true || cookies.analyticsMode === 'after-consent' || (optional.length > 0 && optional.every((row) => row.consent === 'required'));
}

export const MAILING_BY_ACT = ['registration', 'checkbox', 'dialog', 'banner', 'popup-checkbox', 'written-form', 'bot-button', 'system-dialog'];
/** What AI is said to do with the data of users: trained, not trained, or nothing. */
export const trainingIsSaid = (facts: Facts) => facts.automation.aiTraining !== null || facts.data.notDoneKinds.includes('ai-training') || facts.data.doneKinds.includes('ai-training');

const withAi = (facts: Facts) => facts.automation.ai === true;

/** Cookies and mailings under the ePrivacy Directive, artificial intelligence under the GDPR and the AI Act. */
export const devicesMailingsAndAi: readonly Requirement[] = [
  gdpr('5(3)', {
    id: 'EU-EPR-5-3',
    severity: 'block',
    title: both('Согласие до необязательных cookie, SDK и пикселей', 'Consent before optional cookies, SDKs and pixels'),
    article: both('ст. 5(3) Директивы 2002/58/ЕС', 'Art. 5(3) of Directive 2002/58/EC'),
    applies: (facts) => optionalStorage(facts).length > 0,
    appliesWhen: both('На устройстве что-то хранится или читается для аналитики или рекламы.', 'Something is stored or read on the device for analytics or advertising.'),
    clauses: ['cookies-entries', 'cookies-categories'],
    holds: (facts) => (consentComesFirst(facts) ? [] : optionalStorage(facts)),
    message: both('Аналитика или реклама начинается до согласия.', 'Analytics or advertising starts before consent.'),
    remedy: both('Спросите согласие баннером и запускайте их после ответа.', 'Ask in a banner and start them after the answer.'),
    why: both('Это самая частая причина штрафов за cookie.', 'This is the commonest reason for cookie fines.'),
    topic: 'cookies',
    field: 'consentBanner',
    source: 'E7',
  }),
  gdpr('13', {
    id: 'EU-EPR-13',
    severity: 'block',
    title: both('Согласие на рассылку', 'Consent to mailings'),
    article: both('ст. 13 Директивы 2002/58/ЕС', 'Art. 13 of Directive 2002/58/EC'),
    applies: (facts) => facts.marketing.sent === true,
    appliesWhen: both('Рассылаются рекламные сообщения.', 'Marketing messages are sent.'),
    clauses: ['marketing-contents'],
    holds: (facts) => facts.marketing.consent !== null && MAILING_BY_ACT.includes(facts.marketing.consent),
    message: both('Не сказано, как человек соглашается на рассылку.', 'Nothing says how people agree to mailings.'),
    remedy: both('Выберите отдельную отметку: рассылка без согласия допустима только по узкому исключению для своих покупателей.', 'Choose a separate box: mailing without consent is allowed only under the narrow exception for one’s own buyers.'),
    why: both('Реклама без согласия запрещена.', 'Advertising without consent is forbidden.'),
    topic: 'marketing',
    field: 'consent',
    source: 'S: E11',
  }),
  gdpr('13(2)', {
    id: 'EU-EPR-13-OUT',
    severity: 'error',
    title: both('Отказ от рассылки в каждом сообщении', 'A way out of mailings in each message'),
    article: both('ст. 13(2) Директивы 2002/58/ЕС', 'Art. 13(2) of Directive 2002/58/EC'),
    applies: (facts) => facts.marketing.sent === true,
    appliesWhen: both('Рассылаются рекламные сообщения.', 'Marketing messages are sent.'),
    clauses: ['marketing-withdrawal'],
    holds: (facts) => facts.marketing.withdrawalEverySending === true || facts.marketing.withdrawalWays.length > 0,
    message: both('Не сказано, как отказаться от рассылки.', 'Nothing says how to unsubscribe.'),
    why: both('Отказ должен быть таким же простым, как подписка.', 'Leaving must be as easy as joining.'),
    topic: 'marketing',
    field: 'withdrawalWays',
    source: 'S: E11',
  }),
  gdpr('50(1)', {
    // The Digital Omnibus on AI (Council, 29 June 2026) left Art. 50(1) at 2 August 2026 (theleveragedyears.com, citing Gibson Dunn).
    id: 'EU-AIA-50',
    severity: 'error',
    title: both('Предупреждение о разговоре с ИИ', 'Notice of talking to an AI'),
    article: both('ст. 50(1) Регламента (ЕС) 2024/1689', 'Art. 50(1) of Regulation (EU) 2024/1689 (AI Act)'),
    applies: (facts) => withAi(facts) && facts.automation.aiChat !== false,
    appliesWhen: both('ИИ обрабатывает данные, и не исключено, что люди с ним разговаривают.', 'AI processes data, and people may be talking to it.'),
    clauses: ['automation-ai-chat'],
    holds: (facts) => facts.automation.aiChat === true,
    validFrom: '2026-08-02',
    message: both('Скажите, разговаривают ли люди с ИИ: о таком разговоре их предупреждают.', 'Say whether people talk with an AI: they must be told.'),
    why: both('Обязанность действует со 2 августа 2026 года, штраф — до 15 млн евро или 3 % оборота.', 'The duty applies from 2 August 2026; fines reach EUR 15 million or 3 % of turnover.'),
    topic: 'automation',
    field: 'aiChat',
    source: 'E8; S: theleveragedyears.com, compliancehub.wiki (2026)',
  }),
  gdpr('50(2)', {
    // Systems on the market before 2 August 2026 have until 2 December 2026 (epium.com, CMS 8 May 2026).
    id: 'EU-AIA-50-2',
    severity: 'error',
    title: both('Метка на том, что создал ИИ', 'A mark on what AI has made'),
    article: both('ст. 50(2) Регламента (ЕС) 2024/1689', 'Art. 50(2) of Regulation (EU) 2024/1689 (AI Act)'),
    applies: (facts) => withAi(facts) && facts.automation.aiMedia === true,
    appliesWhen: both('ИИ создаёт тексты, изображения, звук или видео.', 'AI makes texts, images, sound or video.'),
    clauses: ['automation-ai-media'],
    holds: (facts) => facts.automation.aiMediaMarked === true,
    validFrom: '2026-12-02',
    message: both('Созданное ИИ должно быть помечено так, чтобы метку распознала программа.', 'What AI makes must be marked in a form that machines can read.'),
    why: both('Отсрочка для работавших систем кончается 2 декабря 2026 года.', 'The grace period for systems already on the market ends on 2 December 2026.'),
    topic: 'automation',
    field: 'aiMediaMarked',
    source: 'E8; S: epium.com, cms.law (May 2026)',
  }),
  gdpr('5(1)(b), 13(1)(c)–(f), 13(2)(a)', {
    id: 'EU-LLM',
    severity: 'error',
    title: both('Поставщик ИИ и что ему передаётся', 'The AI provider and what it gets'),
    applies: withAi,
    appliesWhen: both('Данные обрабатывает искусственный интеллект.', 'AI processes personal data.'),
    clauses: ['automation-ai'],
    holds: ({ automation }) => automation.aiInputs.length > 0 && automation.aiFunctions.length > 0,
    message: both('Скажите, что передаётся моделям и для чего.', 'Say what the models are given and what for.'),
    why: both('Поставщик модели — получатель данных, а его задача — цель обработки.', 'The provider of a model is a recipient, and its task is a purpose.'),
    topic: 'automation',
    field: 'aiInputs',
    source: 'E10 (articles)',
  }),
  gdpr('13(1)(c)', {
    // Part of EU-LLM in the catalogue; training as a separate item is a reading of Art. 13(1)(c), not its text.
    id: 'EU-LLM-TRAINING',
    severity: 'error',
    title: both('Обучаются ли модели на данных', 'Whether models are trained on the data'),
    applies: withAi,
    appliesWhen: both('Данные обрабатывает искусственный интеллект.', 'AI processes personal data.'),
    clauses: ['automation-ai-training', 'automation-ai-training-none', 'data-not-done', 'data-done'],
    holds: trainingIsSaid,
    message: both('Скажите, обучаются ли модели на данных пользователей.', 'Say whether models are trained on users’ data.'),
    why: both('Обучение — отдельная цель, и люди спрашивают о ней первым делом.', 'Training is a purpose of its own, and the first thing people ask.'),
    topic: 'automation',
    field: 'aiTraining',
    source: 'E10; a reading, not the text',
    verified: false,
  }),
];
