import type { Answers } from '@/policy/answers';
import type { Facts } from '@/policy/facts';
import { consentMechanisms } from '@/policy/vocabulary';
import { basisOf, changed, inPurposes, inTopic, withCodes, type BasisAnswer, type PurposeAnswer } from './edit';
import { both, type Asked, type Fix, type Given } from './fix';

type Mechanism = NonNullable<BasisAnswer['mechanism']>;

const choiceOf = (id: string, ru: string, en: string, mechanisms: readonly Mechanism[]): Asked => ({
  id, kind: 'choice', words: both(ru, en), options: mechanisms.map((value) => ({ value, words: consentMechanisms[value] })),
});
const byAct = (id = 'mechanism') => choiceOf(id, 'Как человек соглашается?', 'How do people agree?', ['checkbox', 'dialog', 'form-checkbox', 'popup-checkbox', 'bot-button', 'system-dialog']);
const inWriting = choiceOf('mechanism', 'Как подписывается письменное согласие?', 'How is the written consent signed?', ['electronic-signature', 'written-form', 'paper']);
const ofMailing = choiceOf('mechanism', 'Как человек соглашается на рассылку?', 'How do people agree to the mailing?', ['checkbox', 'popup-checkbox', 'dialog', 'bot-button']);

const isUse = (basis: BasisAnswer) => basis.mechanism === 'use';
const restsOnUse = ({ purposes }: Answers) => (purposes.list ?? []).some((row) => row.bases?.some(isUse));
const withMechanism = (answers: Answers, mechanism: Mechanism) => inPurposes(answers, (row) => row.bases?.some(isUse) ?? false, (row) => ({ ...row, bases: changed(row.bases, isUse, (basis) => ({ ...basis, mechanism })) }));

/** What 152-FZ makes of a first consent: a document of its own, and a record. Asked before it is stated. */
const RECORDED: Asked = { id: 'recorded', kind: 'confirm', words: both('Согласие берётся отдельным документом, дата и редакция записываются', 'Consent is taken in a document of its own; the date and the version are recorded') };
const lacksDuties = ({ rights }: Answers, { laws }: Facts) => laws.all.includes('ru-152fz') && (rights.consentSeparate !== 'yes' || (rights.consentRecords ?? []).length === 0);
/** Asked before a first consent under 152-FZ is stated. */
export const askedForConsent = (answers: Answers, facts: Facts): Asked[] => (lacksDuties(answers, facts) ? [RECORDED] : []);
export const CONSENT_WRITES = ['rights.consentSeparate', 'rights.consentRecords', 'rights.consentRecordFields'];

/** Answers with what 152-FZ makes of a first consent. */
export function withDuties(answers: Answers, facts: Facts): Answers {
  return lacksDuties(answers, facts) ? recorded(inTopic(answers, 'rights', { consentSeparate: 'yes' })) : answers;
}

function recorded(answers: Answers): Answers {
  const { consentRecords, consentRecordFields } = answers.rights;
  return inTopic(answers, 'rights', {
    consentRecords: withCodes(consentRecords, 'personal-data'),
    consentRecordFields: withCodes(consentRecordFields, 'timestamp', 'version'),
  });
}

const usesOf = (facts: Facts, holds: (row: NonNullable<Facts['purposes']['list']>[number]) => boolean) => new Set((facts.purposes.list ?? []).filter(holds).map(({ id }) => id));
const addsBasis = (basis: BasisAnswer) => (row: PurposeAnswer): PurposeAnswer => ({ ...row, bases: [...(row.bases ?? []), basis] });

/** Written consent for the purposes that use such data and rest on nothing that Art. 10 or 11 of 152-FZ accepts. */
function inWritingFor(answers: Answers, facts: Facts, given: Given): Answers {
  const accepted = ['explicit-consent', 'written-consent', 'legal-obligation', 'vital-interest', 'legal-claims', 'on-behalf', 'medical-purposes', 'insurance-law', 'ngo-members', 'employment-law', 'social-protection', 'court-participation', 'international-treaty'];
  const biometric = ['explicit-consent', 'written-consent', 'legal-obligation'];
  const lacking = usesOf(facts, (row) => {
    const isBiometric = row.data.some(({ special }) => special.includes('biometric'));
    const rests = (kinds: readonly string[]) => row.bases?.some(({ kind }) => kinds.includes(kind)) ?? false;
    const onPlainConsent = rests(['consent']) && !rests(['explicit-consent', 'written-consent']);
    return row.usesSpecial && (!rests(isBiometric ? biometric : accepted) || onPlainConsent);
  });
  const basis = basisOf('written-consent', { law: 'ru-152fz', mechanism: given.mechanism as Mechanism });
  return withDuties(inPurposes(answers, ({ id }) => lacking.has(id), addsBasis(basis)), facts);
}

/** Consent: how it is given, kept and withdrawn, and what may not be called consent. */
export const consentFixes: readonly Fix[] = [
  {
    rules: ['RU-9-1-SEPARATE'],
    title: both('Вынести согласие в отдельный документ', 'Move consent to a separate document'),
    writes: ['rights.consentSeparate'],
    asks: () => [{ id: 'separate', kind: 'confirm', words: both('Согласие берётся отдельно от других документов', 'Consent is taken apart from other documents') }],
    apply: (answers) => inTopic(answers, 'rights', { consentSeparate: 'yes' }),
  },
  {
    rules: ['RU-9-3-PROOF'],
    title: both('Указать, что согласия записываются', 'State that consents are recorded'),
    writes: CONSENT_WRITES,
    asks: () => [{ id: 'kept', kind: 'confirm', words: both('О каждом согласии сохраняются дата, время и редакция текста', 'The date, the time and the version of the text are kept for each consent') }],
    apply: (answers) => recorded(answers),
  },
  {
    rules: ['RU-9-2-WITHDRAW', 'EU-13-2-C-WITHDRAW', 'UK-13-2-C-WITHDRAW'],
    title: both('Указать почту, на которую пишут, чтобы отозвать согласие', 'Give the e-mail address to which people withdraw consent'),
    writes: ['rights.withdrawalWays'],
    asks: () => [{ id: 'email', kind: 'line', form: 'email', words: both('Адрес электронной почты', 'E-mail address') }],
    apply: (answers, _facts, given) => inTopic(answers, 'rights', {
      withdrawalWays: [...(answers.rights.withdrawalWays ?? []), { channel: 'email', value: (given.email ?? '').trim(), path: null, subjectLine: null, note: null }],
    }),
  },
  {
    rules: ['X-E08-WITHDRAW-HARD'],
    title: both('Добавить почту, на которую пишут, чтобы отозвать согласие', 'Add an e-mail address to which people withdraw consent'),
    writes: ['rights.withdrawalWays'],
    asks: () => [{ id: 'email', kind: 'line', form: 'email', words: both('Адрес электронной почты', 'E-mail address') }],
    apply: (answers, _facts, given) => inTopic(answers, 'rights', {
      withdrawalWays: [...(answers.rights.withdrawalWays ?? []), { channel: 'email', value: (given.email ?? '').trim(), path: null, subjectLine: null, note: null }],
    }),
  },
  {
    rules: ['RU-9-1-QUALITY'],
    title: both('Брать согласие действием, а не использованием сервиса', 'Take consent by an act, not by use of the service'),
    writes: ['purposes.list'],
    asks: () => [byAct()],
    apply: (answers, _facts, given) => withMechanism(answers, given.mechanism as Mechanism),
  },
  {
    // Three answers can each break it: how the policy is accepted, how counters are agreed to, how a purpose is.
    rules: ['X-R08-ACCEPT-POLICY', 'EU-CONSENT-BY-USE', 'UK-CONSENT-BY-USE', 'RU-COOKIE'],
    title: both('Не считать использование сервиса согласием', 'Do not take use of the service for consent'),
    writes: ['changes.acceptance', 'cookies.analyticsConsentByUse', 'purposes.list'],
    when: ({ changes, cookies, ...answers }) => changes.acceptance === 'use' || cookies.analyticsConsentByUse === true || restsOnUse({ changes, cookies, ...answers }),
    asks: (answers) => (restsOnUse(answers) ? [byAct()] : []),
    apply: (answers, _facts, given) => {
      const informed = answers.changes.acceptance === 'use' ? inTopic(answers, 'changes', { acceptance: 'none' }) : answers;
      const asked = answers.cookies.analyticsConsentByUse === true ? inTopic(informed, 'cookies', { analyticsConsentByUse: false }) : informed;
      return restsOnUse(answers) ? withMechanism(asked, given.mechanism as Mechanism) : asked;
    },
  },
  {
    rules: ['RU-10-SPECIAL', 'RU-9-4-WRITTEN', 'RU-11-BIO'],
    title: both('Добавить письменное согласие целям с такими данными', 'Add written consent to the purposes with such data'),
    writes: ['purposes.list', ...CONSENT_WRITES],
    asks: (answers, facts) => [inWriting, ...askedForConsent(answers, facts)],
    apply: inWritingFor,
  },
  {
    rules: ['EU-9-SPECIAL', 'UK-9-SPECIAL'],
    title: both('Добавить явное согласие целям с такими данными', 'Add explicit consent to the purposes with such data'),
    writes: ['purposes.list', ...CONSENT_WRITES],
    // A purpose without any basis needs one of Article 6 first.
    when: (_answers, facts) => !(facts.purposes.list ?? []).some((row) => row.usesSpecial && (row.bases ?? []).length === 0),
    asks: (answers, facts) => [byAct(), ...askedForConsent(answers, facts)],
    apply: (answers, facts, given) => {
      const conditions = ['explicit-consent', 'vital-interest', 'public-data', 'legal-claims', 'legal-obligation', 'on-behalf', 'employment-law', 'social-protection', 'medical-purposes', 'public-health', 'substantial-public-interest', 'ngo-members'];
      const lacking = usesOf(facts, (row) => row.usesSpecial && !(row.bases?.some(({ kind }) => conditions.includes(kind)) ?? false));
      return withDuties(inPurposes(answers, ({ id }) => lacking.has(id), addsBasis(basisOf('explicit-consent', { mechanism: given.mechanism as Mechanism }))), facts);
    },
  },
  {
    rules: ['EU-6-1-WITH-9', 'UK-6-1-WITH-9'],
    title: both('Добавить основание статьи 6', 'Add a basis of Article 6'),
    writes: ['purposes.list'],
    asks: () => [
      {
        id: 'basis', kind: 'choice', words: both('На чём ещё основана цель?', 'On what else does the purpose rest?'),
        options: [{ value: 'contract', words: both('договор с человеком', 'the contract with the person') }, { value: 'consent', words: both('согласие', 'consent') }],
      },
    ],
    apply: (answers, _facts, given) => inPurposes(
      answers,
      ({ bases }) => (bases ?? []).length > 0 && (bases ?? []).every(({ kind }) => kind === 'explicit-consent'),
      (row) => addsBasis(basisOf(given.basis === 'contract' ? 'contract' : 'consent', given.basis === 'contract' ? {} : { mechanism: row.bases?.[0]?.mechanism ?? null }))(row),
    ),
  },
  {
    rules: ['X-A21-BASIS-CONTRACT-ADS'],
    title: both('Заменить договор согласием для рекламы и обучения моделей', 'Replace the contract by consent for advertising and training'),
    writes: ['purposes.list', ...CONSENT_WRITES],
    // Sensitive data in advertising need more than plain consent: that a person decides.
    when: (_answers, facts) => !(facts.purposes.list ?? []).some((row) => row.usesSpecial && (row.kind === 'marketing' || row.kind === 'advertising' || row.kind === 'ai-training')),
    asks: (answers, facts) => [byAct(), ...askedForConsent(answers, facts)],
    apply: (answers, facts, given) => withDuties(inPurposes(
      answers,
      ({ kind, bases }) => (kind === 'marketing' || kind === 'advertising' || kind === 'ai-training') && (bases?.some((basis) => basis.kind === 'contract') ?? false),
      (row) => {
        const others = (row.bases ?? []).filter(({ kind }) => kind !== 'contract');
        const isConsent = others.some(({ kind }) => kind === 'consent' || kind === 'marketing-consent');
        return { ...row, bases: isConsent ? others : [...others, basisOf('consent', { mechanism: given.mechanism as Mechanism })] };
      },
    ), facts),
  },
  {
    rules: ['RU-15-MARKETING', 'EU-EPR-13', 'UK-PECR-22'],
    title: both('Указать, как соглашаются на рассылку и как от неё отказаться', 'State how people agree to mailings and how they leave them'),
    writes: ['marketing.consent', 'marketing.withdrawalEverySending'],
    asks: ({ marketing }) => (marketing.consent === null || marketing.consent === 'use' || !(['checkbox', 'popup-checkbox', 'dialog', 'bot-button', 'registration', 'banner', 'written-form', 'system-dialog'] as string[]).includes(marketing.consent) ? [ofMailing] : []),
    apply: (answers, _facts, given) => {
      const { marketing } = answers;
      const leaves = (marketing.withdrawalWays ?? []).length > 0 || marketing.withdrawalEverySending === true;
      return inTopic(answers, 'marketing', { consent: (given.mechanism as Mechanism | undefined) ?? marketing.consent, withdrawalEverySending: leaves ? marketing.withdrawalEverySending : true });
    },
  },
  {
    rules: ['RU-38-18-ADS', 'EU-EPR-13-OUT'],
    title: both('Обещать ссылку для отписки в каждом сообщении', 'Promise an unsubscribe link in each message'),
    writes: ['marketing.withdrawalEverySending'],
    apply: (answers) => inTopic(answers, 'marketing', { withdrawalEverySending: true }),
  },
  {
    rules: ['EU-EPR-5-3', 'UK-PECR-6', 'BY-COOKIE'],
    title: both('Включать аналитику и рекламу только после согласия в баннере', 'Start analytics and advertising only after consent in a banner'),
    writes: ['cookies.consentBanner', 'cookies.analyticsMode'],
    asks: () => [{ id: 'banner', kind: 'confirm', words: both('На сайте есть баннер, и до ответа они не запускаются', 'The site has a banner, and they do not start before the answer') }],
    apply: (answers) => inTopic(answers, 'cookies', { consentBanner: true, analyticsMode: 'after-consent' }),
  },
];
