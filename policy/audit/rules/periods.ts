import { daysOf } from '@/policy/reading/periods';
import { readMentions } from '@/policy/reading/read';
import type { AuditRule, Spot } from '../audit-rule';
import type { Audited } from '../audited-text';
import { allSentences, leadOf, saying, sectionsAbout, withDetail, type Sentence } from '../searching';

const periodsIn = (words: string) => readMentions(words).filter(({ kind }) => kind === 'period');

/** The time to answer a request: “We respond within 30 days”, «ответ направляется в течение 30 дней». */
const ANSWERING = /(?:respon[ds]\p{L}*|repl(?:y|ies)|answer)\p{L}*[^.]{0,80}(?:within|no more than|no later|not exceeding|time|in \d)|response (?:time|period)|reviews? the request|(?:ответ\p{L}*|рассм(?:атрива|отр)\p{L}*|сообща\p{L}+|предостав\p{L}+)[^.]{0,100}(?:в течение|не позднее|в срок|не более|срок)|срок\p{L}* (?:ответа|рассмотрения)/iu;
const REQUEST = /request|inquir|appeal|application|запрос|обращени|заявлени|требовани|субъект|(?:^|\s)response time|subject/iu;

function outdated152(text: Audited): Spot[] {
  return allSentences(text).flatMap((sentence): Spot[] => {
    if (!ANSWERING.test(sentence.text) || !REQUEST.test(`${sentence.text} ${leadOf(text, sentence.block)}`)) return [];
    if (/report|content|жалоб\p{L}+ на контент|support ticket|roskomnadzor|роскомнадзор|authorit|государственн|refund|возврат|оплат/iu.test(sentence.text)) return [];
    const long = periodsIn(sentence.text).find(({ value }) => !value.endsWith('working-day') && daysOf(value) >= 15 && daysOf(value) <= 100);
    return long ? [withDetail(sentence, long.text)] : [];
  });
}

const INDEFINITE = /(?<!\p{L})(?:indefinite(?:ly)?|unlimited (?:period|time)|for an? (?:longer|unlimited) (?:time|period)|stored longer|бессрочно|неограниченн\p{L}+ (?:срок|врем|период)|без ограничения срока|постоянно хран\p{L}+|срок[^.]{0,30}не ограничен)/iu;
const VAGUE = /as long as (?:is |it is )?(?:necessary|needed|required)|(?:no|not) longer than (?:is |it is )?(?:necessary|needed)|столько,? сколько (?:необходимо|нужно|потребуется)|(?:так долго|в течение срока), (?:как|сколько)|не дольше,? чем (?:этого требуют|это необходимо|нужно)|до достижения целей обработки(?!\p{L})/iu;

/** The text has somewhere a section or table with periods by data. */
const hasPeriods = (text: Audited) => sectionsAbout(text, /retention|how long|storage period|keep|срок\p{L}*|хранени/iu).some(({ text: words }) => periodsIn(words).length >= 2);

function softAims(text: Audited): Spot[] {
  return saying(text, /(?:we|the controller) (?:aim|strive|try|endeavou?r|seek) to (?:respond|answer|reply)|(?:стара\p{L}+|стремимся|постараемся) (?:ответ|отвеч|рассм)/iu);
}

/** One breath that promises notice of a breach to people and authority within the same hours. */
function mixedBreach(text: Audited): Spot[] {
  return saying(text, /(?=.*72)(?=.*(?:you|subject|users?|вас|вам|субъект|пользовател))(?=.*(?:authority|regulator|Roskomnadzor|надзорн|Роскомнадзор))(?=.*(?:incident|breach|инцидент|утечк|нарушени))/iu, /24/u);
}

/** Deletion is said to be final at a day when copies are still kept. */
function backups(text: Audited): Spot[] {
  const copies = saying(text, /back-?ups?|резервн\p{L}+ копи/iu).filter(({ text: words }) => periodsIn(words).length > 0);
  if (copies.length === 0) return [];
  return saying(text, /(?:permanent|irreversibl|completely|полностью|безвозвратно|окончательно)[^.]{0,60}(?:purged|deleted|erased|wiped|removed|удаля|уничтожа)|(?:purged|deleted|erased|wiped|удаля\p{L}+|уничтожа\p{L}+)[^.]{0,40}(?:permanently|irreversibly|безвозвратно|полностью)/iu, /back-?up|резервн/iu).slice(0, 2);
}

/** “immediately after delivery” and “for a longer time” of the same data. */
function contradicting(text: Audited): Spot[] {
  const never = saying(text, /(?:do not|don['’]t|never) (?:store|keep|retain)[^.]{0,40}(?:messages|content)|(?:messages|content)[^.]{0,80}deleted[^.]{0,30}immediately|(?:не хран\p{L}+)[^.]{0,40}(?:сообщени|переписк)|(?:сообщени\p{L}+|переписк\p{L}+)[^.]{0,60}(?:сразу|немедленно) удаля/iu);
  const longer = saying(text, /(?:store|keep|save)[^.]{0,60}(?:content|messages?|it)[^.]{0,60}(?:longer|within|for (?:a|\d)|month)|(?:хран\p{L}+)[^.]{0,50}(?:сообщени|контент|переписк)[^.]{0,50}(?:дольше|в течение|до \d)/iu).filter((one) => !never.some((other) => other.block === one.block && other.from === one.from));
  return never.length > 0 && longer.length > 0 ? longer.slice(-2) : [];
}

/** The same period in two notations within one block: “within a month … within 30 days”. */
function twoNotations(text: Audited): Spot[] {
  return text.blocks.flatMap((block, place): Spot[] => {
    if (block.kind === 'table') return [];
    const found = periodsIn(block.text);
    const month = found.find(({ value }) => value === '1 month');
    const days = found.find(({ value }) => value === '30 day');
    return month && days ? [withDetail({ block: place, from: Math.min(month.from, days.from), to: Math.max(month.to, days.to) }, `${month.text} — ${days.text}`)] : [];
  });
}

const ORI = /information dissemination organi[sz]er|(?<!\p{L})ORI(?!\p{L})|организатор\p{L}* распространения информации|(?<!\p{L})ОРИ(?!\p{L})/u;

/** The periods that 149-FZ sets for organisers of dissemination, against what the text says. */
function oriPeriods(text: Audited): Spot[] {
  if (!ORI.test(text.whole)) return [];
  const short = saying(text, /(?:metadata|call data|facts of|метаданн|сведения о факт\p{L}+)/iu).filter(({ text: words }) => periodsIn(words).some(({ value }) => daysOf(value) < 365 && daysOf(value) > 7));
  const untilDeleted = saying(text, /(?:messages|content|сообщени\p{L}+|переписк\p{L}+)[^.]{0,60}(?:until (?:you|the user)|до (?:момента )?(?:их )?удалени)/iu);
  return [...short, ...untilDeleted];
}

const delegated = /(?:period|term)s? (?:is|are) (?:set|determined|defined) by (?!law|the law|this|us|legislation|applicable|the controller|the operator)[^.|]{2,60}|according to the rules of the [^.|]{2,60}service|срок\p{L}*[^.|]{0,30}(?:устанавливает|определяет)(?:ся)? (?!закон|настоящ|оператор|мы|в соответствии|исходя|договор)[^.|]{2,50}/iu;
const UNNAMED_LAW = /statutory (?:bookkeeping |retention )?period|(?:as|where|period) required by (?:applicable )?law|records we are legally required to retain|срок\p{L}*, (?:установленн\p{L}+|предусмотренн\p{L}+) (?:действующим )?законодательством/iu;
const NAMED_LAW = /\d{2,3}-?\s?(?:ФЗ|FZ)|кодекс|code|act(?!\p{L})|art\.|ст\.|GDPR|Регламент/iu;

function unnamedLaw(text: Audited): Sentence[] {
  return saying(text, UNNAMED_LAW, NAMED_LAW).filter(({ block, text: words }) => periodsIn(words).length > 0 || sectionsAbout(text, /retention|how long|keep|срок|хранени/iu).some(({ first, last }) => first <= block && block <= last)).slice(0, 2);
}

const law5 = { ru: 'ч. 7 ст. 5 152-ФЗ; ст. 5(1)(e) GDPR', en: 'Art. 5(7) 152-FZ; Art. 5(1)(e) GDPR' };

/** Periods: what the law no longer allows, what is no period at all, what contradicts itself. */
export const periodRules: readonly AuditRule[] = [
  {
    id: 'deadline-outdated-152fz', severity: 'error', law: 'ru-152fz', article: { ru: 'ч. 3 ст. 14, ч. 1 ст. 20 152-ФЗ', en: 'Art. 14(3), 20(1) 152-FZ' },
    message: { ru: 'Срок ответа устарел: {detail}. С 1 сентября 2022 г. на запрос отвечают за 10 рабочих дней.', en: 'The time to answer is outdated: {detail}. Since 1 September 2022 a request is answered within 10 working days.' },
    remedy: { ru: 'Напишите: 10 рабочих дней; продление не больше чем на 5 рабочих дней с мотивированным уведомлением.', en: 'Write 10 working days; an extension of at most 5 working days with a reasoned notice.' }, find: outdated152,
  },
  { id: 'deadline-soft-commitment', severity: 'warning', law: null, article: { ru: 'ст. 12(3) GDPR', en: 'Art. 12(3) GDPR' }, message: { ru: 'Срок ответа — обязанность, а не намерение.', en: 'The time to answer is a duty, not an aim.' }, remedy: { ru: 'Напишите «отвечаем в течение…» и укажите срок закона.', en: 'Write “we answer within…” and give the statutory time.' }, find: softAims },
  { id: 'breach-deadline-mixed', severity: 'warning', law: null, article: { ru: 'ст. 33, 34 GDPR; ч. 3.1 ст. 21 152-ФЗ', en: 'Arts. 33, 34 GDPR; Art. 21(3.1) 152-FZ' }, message: { ru: 'Один срок уведомления об утечке для людей и для органа: по закону они разные.', en: 'One time of notice of a breach for people and for the authority: the law sets two.' }, remedy: { ru: '72 часа — срок для органа; людям сообщают без неоправданной задержки, если риск высокий. По 152-ФЗ: 24 и 72 часа, оба для Роскомнадзора.', en: '72 hours is the authority’s; people are told without undue delay when the risk is high. Under 152-FZ: 24 and 72 hours, both to Roskomnadzor.' }, find: mixedBreach },
  { id: 'retention-indefinite', severity: 'error', law: null, article: law5, message: { ru: 'Данные хранятся без срока.', en: 'Data are kept without a limit.' }, remedy: { ru: 'Назовите срок или событие, после которого данные уничтожаются.', en: 'Name a period, or the event after which data are destroyed.' }, find: (text) => saying(text, INDEFINITE, /circle of persons|круг\p{L}* лиц|polic(?:y|ies) (?:is|are|shall|applies)|политика действует|действует бессрочно|block|блокиров|(?:not|не) (?:хран|store|keep)[^.]{0,30}(?:indefinite|бессрочно)|лицензи|license|consent[^.]{0,30}indefinite|соглас[^.]{0,40}бессрочно/iu) },
  { id: 'retention-vague', severity: 'warning', law: null, article: law5, message: { ru: 'Вместо срока хранения общие слова.', en: 'General words instead of a retention period.' }, remedy: { ru: 'Назовите срок для каждого набора данных или признак, по которому он определяется.', en: 'Give a period for each set of data, or the criterion that decides it.' }, find: (text) => (hasPeriods(text) ? [] : saying(text, VAGUE).slice(0, 1)) },
  { id: 'retention-delegated', severity: 'warning', law: null, article: law5, message: { ru: 'Срок хранения определяет кто-то другой, а отвечает за него оператор.', en: 'Somebody else sets the retention period that the controller answers for.' }, remedy: { ru: 'Назовите срок сами: его задают в настройках или в договоре.', en: 'Give the period yourselves: it is set in the settings or in the contract.' }, find: (text) => saying(text, delegated) },
  { id: 'retention-law-missing', severity: 'advice', law: null, article: law5, message: { ru: 'Срок «по закону» без закона: читатель не узнает ни срока, ни основания.', en: 'A “statutory” period without the statute: the reader learns neither the period nor its ground.' }, remedy: { ru: 'Назовите закон и срок.', en: 'Name the act and the period.' }, find: unnamedLaw },
  { id: 'retention-backup-contradiction', severity: 'warning', law: null, article: null, message: { ru: 'Данные названы удалёнными окончательно, а резервные копии живут дольше.', en: 'Data are called finally deleted while backups live on.' }, remedy: { ru: 'Скажите, когда данные исчезают и из резервных копий.', en: 'Say when the data are gone from backups too.' }, find: backups },
  { id: 'retention-contradiction', severity: 'error', law: null, article: law5, message: { ru: 'Об одних и тех же данных сказано и что они не хранятся, и что хранятся.', en: 'The same data are said both not to be kept and to be kept.' }, remedy: { ru: 'Разделите случаи и дайте каждому свой срок.', en: 'Tell the cases apart and give each its period.' }, find: contradicting },
  { id: 'period-inconsistent', severity: 'warning', law: null, article: null, message: { ru: 'Один срок записан двумя способами: {detail}.', en: 'One period in two notations: {detail}.' }, remedy: { ru: 'Месяц и 30 дней — не одно и то же: оставьте одно.', en: 'A month and 30 days are not the same: keep one.' }, find: twoNotations },
  { id: 'retention-below-statutory', severity: 'error', law: 'ru-152fz', article: { ru: 'ч. 3 ст. 10.1 149-ФЗ', en: 'Art. 10.1(3) 149-FZ' }, message: { ru: 'Организатор распространения информации обязан хранить сведения о фактах общения не меньше года, содержание — до шести месяцев; здесь иначе.', en: 'An organiser of information dissemination keeps facts of communication for a year at least and content for up to six months; the text says otherwise.' }, remedy: { ru: 'Сверьте сроки со ст. 10.1 149-ФЗ и постановлениями Правительства.', en: 'Compare the periods with Art. 10.1 149-FZ and the Government decrees.' }, find: oriPeriods },
];
