import { countries } from '@/policy/vocabulary';
import { readMentions } from '@/policy/reading/read';
import type { AuditRule, Spot } from '../audit-rule';
import type { Audited } from '../audited-text';
import { eachOnce, foreignTo, namedParties, type NamedParty } from '../parties';
import { allSentences, everyMatch, nowhere, saying, sectionsAbout, withDetail, type Sentence } from '../searching';

const EEA = new Set(['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK']);
const ADEQUATE = new Set([...EEA, 'AD', 'AR', 'CA', 'CH', 'FO', 'GB', 'GG', 'IL', 'IM', 'JE', 'JP', 'KR', 'NZ', 'UY', 'BR']);

const NO_TRANSFER =
  /(?:do(?:es)? not|don['’]t|never|is not|are not|no)\s[^.]{0,60}(?:cross-border transfer|transfer\p{L}*[^.]{0,30}(?:abroad|outside))|not transferred outside|(?:трансграничн\p{L}+ передач\p{L}+)[^.]{0,60}(?:не (?:осуществля|производ|вед)\p{L}+|отсутству)|не (?:осуществля\p{L}+|производ\p{L}+|вед[её]т\p{L}*|переда[её]\p{L}*)[^.]{0,60}(?:трансграничн\p{L}+ передач|за (?:пределы|рубеж|границу))/iu;
const EXCEPT = /except|other than|apart from|за исключением|кроме/iu;

/** Where the data live according to the denial; Russia unless the text says more. */
const HOME = 'RU';

const receiving = (named: readonly NamedParty[]) => named.filter(({ party, sentence }) => !['oauth', 'technology'].includes(party.kind) || /transfer|receive|share|push|metadata|переда|получа|направля|LLC|Inc\.|ООО/iu.test(sentence.text));

/** “No transfer abroad” beside companies of other countries. */
function transferDenied(text: Audited): Spot[] {
  const denials = saying(text, NO_TRANSFER, /without (?:the |your )?consent|без согласия/iu);
  if (denials.length === 0) return [];
  const abroad = eachOnce(receiving(foreignTo(HOME, namedParties(text))));
  return denials.flatMap((denial): Spot[] => {
    const excused = EXCEPT.test(denial.text) ? abroad.filter(({ party }) => party.pattern.test(denial.text)) : [];
    const countriesExcused = excused.map(({ party }) => party.name);
    // Products of an excused company (FCM of Google) are excused with it.
    const left = abroad.filter(({ party }) => !countriesExcused.includes(party.name) && !excused.some((one) => party.name.startsWith(one.party.name)) && !/APNs|FCM|Firebase Cloud/u.test(party.name));
    const others = left.filter(({ sentence, at }) => !(sentence.block === denial.block && at >= denial.from && at < denial.to));
    return others.length > 0 ? [withDetail(denial, others.map(({ party }) => party.name).join(', '))] : [];
  });
}

/** Tools beside a denial of that kind of tool. */
function deniedTools(text: Audited): Spot[] {
  const kinds: readonly (readonly [RegExp, (party: NamedParty) => boolean])[] = [
    [/(?<!\p{L})(?:no|not use|don['’]t use|do not use|не использу\p{L}+|нет|без)(?!\p{L})[^.]{0,40}(?:analytics|analytic|аналитик\p{L}*)(?! (?:cookies )?(?:SDK|data is sold))/iu, ({ party }) => party.kind === 'analytics'],
    [/(?<!\p{L})(?:no|not use|don['’]t use|do not use|не использу\p{L}+|нет|без)(?!\p{L})[^.]{0,40}(?:advertising (?:trackers|networks|cookies)|рекламн\p{L}+ (?:трекер|сет|cookie))/iu, ({ party }) => party.kind === 'advertising'],
  ];
  return kinds.flatMap(([denial, is]) => {
    const tools = eachOnce(namedParties(text).filter(is));
    return saying(text, denial, EXCEPT).flatMap((sentence): Spot[] => {
      const others = tools.filter((tool) => !(tool.sentence.block === sentence.block && tool.sentence.from === sentence.from));
      return others.length > 0 ? [withDetail(sentence, others.map(({ party }) => party.name).join(', '))] : [];
    });
  });
}

const NO_THIRD_COOKIES = /(?:do(?:es)? not|don['’]t|no|never)[^.]{0,30}third-party (?:tracking |advertising |or )*cookies|(?:не (?:использу|устанавлива)\p{L}+|нет|без)[^.]{0,40}(?:сторонн\p{L}+|третьих (?:лиц|сторон))[^.]{0,20}(?:cookie|куки)/iu;

/** No cookies of third parties, and a third party that sets some. */
function thirdPartyCookies(text: Audited): Spot[] {
  const denials = saying(text, NO_THIRD_COOKIES);
  if (denials.length === 0) return [];
  const setters = eachOnce(namedParties(text).filter(({ party, sentence }) => ['analytics', 'advertising', 'cdn', 'support'].includes(party.kind) && (party.kind !== 'cdn' || /cookie|куки/iu.test(sentence.text))));
  return setters.length > 0 ? denials.map((denial) => withDetail(denial, setters.map(({ party }) => party.name).join(', '))) : [];
}

/** A tool that appears in the text but not in the part that lists who gets data. */
function undeclared(text: Audited): Spot[] {
  const lists = sectionsAbout(text, /(?:who we )?shar(?:e|ing)|recipients?|third part|processors|transfer of|appendix 2|disclos|получател|третьи(?:м|х) лиц|передач\p{L}+ (?:персональных )?данных/iu);
  const listed = lists.map((section) => section.text).join('\n');
  if (lists.length === 0 || namedParties(text).filter(({ party }) => party.pattern.test(listed)).length < 2) return [];
  return eachOnce(namedParties(text).filter(({ party, sentence }) => ['analytics', 'advertising', 'cdn', 'hosting', 'email', 'sms', 'ai', 'monitoring', 'support', 'payment', 'acquirer', 'attribution'].includes(party.kind) && !party.pattern.test(listed) && !isVariant(party.name, listed) && !/example|например|e\.g\./iu.test(sentence.text))).map(({ party, sentence }) => withDetail(sentence, party.name));
}

const isVariant = (name: string, words: string) => words.toLowerCase().includes((name.split(/[\s.]/u)[0] ?? name).toLowerCase());

/** A role without a name: “our hosting provider”, «платёжные системы». */
const ROLE = /(?<!\p{L}|Internet )(?:(?:infrastructure|hosting|cloud|SMS|email|payment|analytics|IT) (?:service )?providers?|hosters?|(?:our )?service providers?|third parties who help us|(?:service )?organi[sz]ations or partners|analytics services, payment systems|partners and contractors|хостинг-?провайдер\p{L}*|провайдер\p{L}* (?:хостинг|инфраструктур|облак)\p{L}*|платёжн\p{L}+ (?:систем|сервис|агрегатор)\p{L}*|платежн\p{L}+ (?:систем|сервис|агрегатор)\p{L}*|сервис\p{L}* (?:аналитики|рассылк\p{L}+)|курьерск\p{L}+ служб\p{L}*|партн[её]р\p{L}* (?:и подрядчик\p{L}*|оператора|компании)|подрядчик\p{L}*|контрагент\p{L}*)(?!\p{L})/iu;
const GIVES = /transfer|shar(?:e|ed|ing)(?!\p{L})|disclos|work with|who help|hosts? |acts? as|entrust|переда|предоставля(?:ет|ем|ют)|поруч|размеща|раскры|привлека/iu;
const NAME = /(?<!^)(?:«[^»]{2,40}»|(?<!\p{L})(?:ООО|АО|ПАО|ИП)(?!\p{L})|(?<!\p{L})(?:LLC|Ltd|Inc|GmbH|JSC|B\.V|PJSC)(?!\p{L})|https?:|\.(?:com|ru|io)(?!\p{L}))/u;

function unnamed(text: Audited): Spot[] {
  const lists = namedParties(text);
  return text.blocks.flatMap((block, place): Spot[] => {
    if (block.kind === 'heading' || NAME.test(block.text) || lists.some(({ sentence }) => sentence.block === place)) return [];
    // «Перечень: » before a list that names them.
    const after = [1, 2, 3].map((step) => text.blocks[place + step]?.text ?? '').join(' ');
    if (/[:]$/u.test(block.text) && (NAME.test(after) || lists.some(({ sentence }) => sentence.block > place && sentence.block <= place + 4))) return [];
    if (/[Aa]ppendix|[Aa]nnex|[Пп]риложени|see section|см\. раздел|see Section|list of|перечень|[Ss]ection \d/u.test(block.text)) return /e\.g\.|например/iu.test(block.text) && ROLE.test(block.text) ? oneRole(text, place) : [];
    return GIVES.test(block.text) ? oneRole(text, place) : [];
  }).slice(0, 3);
}

function oneRole(text: Audited, place: number): Spot[] {
  return saying(text, ROLE, /not responsible|не нес[её]т ответственност/iu).filter((sentence) => sentence.block === place && GIVES.test(sentence.text)).slice(0, 1);
}

const SAFEGUARD = /SCCs?|standard contractual|adequa|DPF|Data Privacy Framework|binding corporate|BCR|стандартн\p{L}+ договорн|адекватн|explicit consent to the transfer|derogation|Art(?:icle|\.)\s?4[5-9]/iu;

/** Under the GDPR: a recipient outside the EEA in whose row no safeguard stands. */
function noSafeguard(text: Audited): Spot[] {
  const lists = sectionsAbout(text, /shar(?:e|ing)|recipients?|processors|third part|transfer|получател|передач/iu);
  const where = lists.length > 0 ? lists.flatMap((section) => allSentences(text, section)) : allSentences(text);
  return where.filter((one, order) => where.findIndex((other) => other.block === one.block && other.from === one.from) === order).flatMap((sentence): Spot[] => {
    const abroad = readMentions(sentence.text).filter(({ kind, value }) => kind === 'country' && !ADEQUATE.has(value) && !(value === HOME && text.laws.includes('ru-152fz')));
    const party = namedParties(text).some((named) => named.sentence.block === sentence.block && named.at >= sentence.from && named.at <= sentence.to) || /(?:LLC|Ltd|Inc|Bank|FZ-LLC|ООО|АО)(?!\p{L})/u.test(sentence.text);
    if (abroad.length === 0 || !party || SAFEGUARD.test(sentence.text) || !/recipient|process|message|payment|hosting|deliver|share|transfer|·|\||переда|получа/iu.test(sentence.text)) return [];
    const name = countries[abroad[0]?.value as keyof typeof countries];
    return [withDetail(sentence, name.ru, name.en)];
  });
}

function countriesUndeclared(text: Audited): Spot[] {
  if (saying(text, NO_TRANSFER, EXCEPT).length > 0) return [];
  const speaks = saying(text, /cross-border transfer|transfer[^.]{0,40}(?:abroad|foreign state|other countries)|(?:legislation|laws) of the country in which|трансграничн\p{L}+ передач|за пределы (?:Российской|РФ)/iu, NO_TRANSFER).filter(({ block, text: words }) => text.blocks[block]?.kind !== 'heading' && words.length > 60 && !/^(?:cross-border transfer|трансграничная передача)[^.]{0,40}\s?[-–—]\s|means the transfer/iu.test(words) && !/(?:не осуществля|do(?:es)? not|в случае|in the event|prior to|before|до начала|до подачи|перед (?:началом|тем|осуществл|передачей))/iu.test(words));
  if (speaks.length === 0) return [];
  const named = speaks.some(({ block }) => [-1, 0, 1, 2, 3, 4].some((step) => readMentions(text.blocks[block + step]?.text ?? '').some(({ kind, value }) => kind === 'country' && value !== HOME)));
  return named ? [] : speaks.slice(0, 1);
}

const OLD_NAMES: readonly (readonly [RegExp, string, string])[] = [
  [/Tinkoff(?: Bank)?|Тинькофф(?: Банк)?/gu, '«Тинькофф» → АО «ТБанк»', 'Tinkoff → JSC TBank'],
  [/Сбербанк России/gu, '«Сбербанк России» → ПАО Сбербанк', '“Sberbank of Russia” → PJSC Sberbank'],
  [/Яндекс\.Касс\p{L}|Yandex\.Kassa|Yandex\.Checkout/gu, '«Яндекс.Касса» → ЮKassa', 'Yandex.Checkout → YooKassa'],
  [/Яндекс\.Деньг\p{L}+/gu, '«Яндекс.Деньги» → ЮMoney', 'Yandex.Money → YooMoney'],
  [/Mail\.ru Group|Мэйл\.?ру Груп/giu, 'Mail.ru Group → VK', 'Mail.ru Group → VK'],
  [/Facebook,? Inc\.?/gu, 'Facebook, Inc. → Meta Platforms', 'Facebook, Inc. → Meta Platforms'],
  [/Privacy Shield/gu, 'Privacy Shield отменён (дело C-311/18)', 'Privacy Shield was struck down (Case C-311/18)'],
  [/Sendinblue/gu, 'Sendinblue → Brevo', 'Sendinblue → Brevo'],
];

function localised(text: Audited): boolean {
  return /(?:databases?|servers?|stor\p{L}+|баз\p{L}* данных|сервер\p{L}*|хран\p{L}+)[^.]{0,100}(?:Russia|РФ|Росси)/iu.test(text.whole);
}

const allData = (text: Audited): Sentence[] => saying(text, /^\|?\s*all (?:personal )?data provided by the user|^\|?\s*все данные(?:,)? (?:предоставленн|пользовател)/iu).slice(0, 1);

const art12 = { ru: 'ст. 12 152-ФЗ', en: 'Art. 12 152-FZ' };

/** Who gets the data, in which countries, and whether the text agrees with itself about it. */
export const recipientRules: readonly AuditRule[] = [
  { id: 'crossborder-contradiction', severity: 'error', law: null, article: { ru: 'ст. 12 152-ФЗ; ст. 13(1)(f) GDPR', en: 'Art. 12 152-FZ; Art. 13(1)(f) GDPR' }, message: { ru: 'Сказано, что за границу данные не передаются, а среди получателей есть иностранные: {detail}.', en: 'Transfers abroad are denied or closed to a list, yet the text names foreign recipients beyond it: {detail}.' }, remedy: { ru: 'Назовите передачу и страны или уберите получателя.', en: 'Declare the transfer and the countries, or remove the recipient.' }, find: transferDenied },
  { id: 'analytics-contradiction', severity: 'error', law: null, article: null, message: { ru: 'Сказано, что этого нет, а инструмент назван: {detail}.', en: 'The text denies it, yet names the tool: {detail}.' }, remedy: { ru: 'Оставьте одно из двух.', en: 'Keep one of the two.' }, find: deniedTools },
  { id: 'cookie-statement-contradiction', severity: 'error', law: null, article: null, message: { ru: 'Сторонних cookie будто бы нет, но их ставит {detail}.', en: 'Third-party cookies are denied, yet {detail} sets some.' }, remedy: { ru: 'Назовите, кто ставит cookie, и зачем.', en: 'Say who sets the cookies, and why.' }, find: thirdPartyCookies },
  { id: 'recipient-undeclared', severity: 'warning', law: null, article: { ru: 'ч. 7 ст. 14 152-ФЗ; ст. 13(1)(e) GDPR', en: 'Art. 14(7) 152-FZ; Art. 13(1)(e) GDPR' }, message: { ru: '{detail} назван в тексте, но среди получателей его нет.', en: '{detail} is named in the text but is not among the recipients.' }, remedy: { ru: 'Внесите его в перечень получателей.', en: 'Add it to the list of recipients.' }, find: undeclared },
  { id: 'processor-unnamed', severity: 'warning', law: null, article: { ru: 'п. 9 ч. 7 ст. 14 152-ФЗ; ст. 13(1)(e) GDPR', en: 'Art. 14(7)(9) 152-FZ; Art. 13(1)(e) GDPR' }, message: { ru: 'Получатель назван по роли, без имени.', en: 'A recipient is named by its role only.' }, remedy: { ru: 'Назовите его: наименование и страну.', en: 'Name it, with its country.' }, find: unnamed },
  { id: 'recipient-list-incomplete', severity: 'warning', law: null, article: { ru: 'ст. 13(1)(e) GDPR', en: 'Art. 13(1)(e) GDPR' }, message: { ru: 'Полный перечень получателей есть где-то ещё: значит, здесь он неполный.', en: 'A complete list of recipients is kept elsewhere: so this one is not complete.' }, remedy: { ru: 'Приведите полный перечень в политике.', en: 'Give the complete list in the policy.' }, find: (text) => saying(text, /(?:complete|full|current) (?:and \p{L}+ )?list of (?:our )?(?:sub-?)?(?:processors|recipients|partners)[^.]{0,80}(?:internal|on request|upon request)|полный (?:перечень|список) (?:получател|обработчик|партн)\p{L}*[^.]{0,80}(?:по запросу|внутренн)/iu) },
  { id: 'recipient-name-outdated', severity: 'warning', law: null, article: null, message: { ru: 'Устаревшее название: {detail}.', en: 'An outdated name: {detail}.' }, remedy: { ru: 'Напишите нынешнее наименование.', en: 'Write the present name.' }, find: (text) => OLD_NAMES.flatMap(([pattern, ru, en]) => everyMatch(text, pattern).slice(0, 1).map((spot) => withDetail(spot, ru, en))) },
  { id: 'recipient-scope-excessive', severity: 'warning', law: null, article: { ru: 'ч. 5 ст. 5 152-ФЗ; ст. 5(1)(c) GDPR', en: 'Art. 5(5) 152-FZ; Art. 5(1)(c) GDPR' }, message: { ru: 'Получателям передаётся «всё»: это больше, чем нужно для задачи каждого.', en: 'Recipients get “all data”: more than the task of each needs.' }, remedy: { ru: 'Назовите для каждого получателя, что именно он получает.', en: 'Say for each recipient what exactly it gets.' }, find: allData },
  { id: 'transfer-safeguard-missing', severity: 'error', law: 'eu-gdpr', article: { ru: 'ст. 13(1)(f), 44–49 GDPR', en: 'Arts. 13(1)(f), 44–49 GDPR' }, message: { ru: 'Передача в третью страну ({detail}) без гарантий: политика получателя и местный закон гарантиями не считаются.', en: 'A transfer to a third country ({detail}) without a safeguard: a recipient’s policy or local law is none.' }, remedy: { ru: 'Назовите гарантию: решение об адекватности, стандартные условия, исключение ст. 49.', en: 'Name the safeguard: adequacy decision, standard contractual clauses, a derogation of Art. 49.' }, find: noSafeguard },
  { id: 'safeguard-wrong-regime', severity: 'warning', law: 'ru-152fz', article: art12, message: { ru: 'Стандартные договорные условия — инструмент GDPR; по 152-ФЗ о передаче уведомляют Роскомнадзор и оценивают получателя.', en: 'Standard contractual clauses are a GDPR instrument; 152-FZ asks for a notice to Roskomnadzor and an assessment of the recipient.' }, remedy: { ru: 'Опишите уведомление Роскомнадзора и страны передачи.', en: 'Describe the notice to Roskomnadzor and the countries.' }, find: (text) => (text.laws.includes('eu-gdpr') ? [] : saying(text, /standard contractual clauses|(?<!\p{L})SCCs?(?!\p{L})|стандартн\p{L}+ договорн\p{L}+/iu)) },
  { id: 'crossborder-undeclared-countries', severity: 'error', law: null, article: { ru: 'ч. 3 ст. 12 152-ФЗ; ст. 13(1)(f) GDPR', en: 'Art. 12(3) 152-FZ; Art. 13(1)(f) GDPR' }, message: { ru: 'Речь о передаче в другие страны, но ни одна не названа.', en: 'The text speaks of transfers to other countries and names none.' }, remedy: { ru: 'Назовите страны и получателей.', en: 'Name the countries and the recipients.' }, find: countriesUndeclared },
  { id: 'crossborder-no-rkn-notice', severity: 'warning', law: 'ru-152fz', article: { ru: 'ч. 3 ст. 12 152-ФЗ', en: 'Art. 12(3) 152-FZ' }, message: { ru: 'Есть передача за границу, но об уведомлении Роскомнадзора не сказано.', en: 'There is a transfer abroad, but nothing about the notice to Roskomnadzor.' }, remedy: { ru: 'Скажите, что уведомление подано, или подайте его.', en: 'Say that the notice has been filed, or file it.' }, find: (text) => (/(?:notice|notif)[^.]{0,80}(?:Roskomnadzor|authori[sz]ed body)|уведомл[^.]{0,80}(?:Роскомнадзор|уполномоченн\p{L}+ орган)[^.]{0,80}(?:трансгранич|намерени)|(?:трансгранич)[^.]{0,120}уведомл/iu.test(text.whole) ? [] : saying(text, /including cross-border transfer|transferred outside[^.]{0,30}except|осуществля\p{L}+ трансграничн\p{L}+ передач/iu, /не осуществля/iu).slice(0, 1)) },
  { id: 'localisation-missing', severity: 'error', law: 'ru-152fz', article: { ru: 'ч. 5 ст. 18 152-ФЗ', en: 'Art. 18(5) 152-FZ' }, message: { ru: 'Не сказано, что базы с данными граждан России находятся в России.', en: 'The text does not say that databases with data of Russian citizens are in Russia.' }, remedy: { ru: 'Укажите, где находятся базы данных.', en: 'Say where the databases are.' }, find: (text) => nowhere(!localised(text)) },
  { id: 'localisation-conflict', severity: 'error', law: null, article: { ru: 'ч. 5 ст. 18 152-ФЗ', en: 'Art. 18(5) 152-FZ' }, message: { ru: 'Сервис обращён и к пользователям в России, а база данных за границей.', en: 'The service addresses users in Russia, yet the database is abroad.' }, remedy: { ru: 'Первичную запись данных граждан России ведите в базе в России.', en: 'First record data of Russian citizens in a database in Russia.' }, find: (text) => (/Russian (?:subscribers|users|customers)|(?:users|residents) (?:in|of) Russia|пользовател\p{L}+ (?:из|в) России/iu.test(text.whole) && !/servers?[^.]{0,40}Russia/iu.test(text.whole) ? saying(text, /(?:primary|main)? ?(?:database|servers?|баз\p{L}* данных|сервер\p{L}*)[^.]{0,80}(?:Germany|Ireland|Netherlands|USA|United States|Finland|EU\)|Германи|Нидерланд|США|Финлянди)/iu).slice(0, 1) : []) },
  { id: 'recipient-is-self', severity: 'advice', law: null, article: null, message: { ru: 'Собственные серверы названы среди третьих лиц.', en: 'Own servers stand among third parties.' }, remedy: { ru: 'Перенесите их в раздел о хранении.', en: 'Move them to the part on storage.' }, find: (text) => sectionsAbout(text, /third part|третьи/iu).flatMap((section) => saying(text, /our own (?:data cent|servers)|собственн\p{L}+ (?:сервер|дата-центр)/iu, undefined, section)) },
];
