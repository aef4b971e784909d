import { readMentions } from '@/policy/reading/read';
import type { AuditRule, Spot } from '../audit-rule';
import type { Audited, AuditedSection } from '../audited-text';
import { saying, sectionsAbout, withDetail, wholeBlock } from '../searching';

/** Sets of data that policies name, and the words by which another part of the text speaks of them. */
const sets: readonly (readonly [RegExp, string, string])[] = [
  [/(?:push|device) tokens?|push-токен|токен\p{L}* устройств/iu, 'токены уведомлений', 'push tokens'],
  [/device (?:technical )?data|device (?:model|identifier)|user-agent|сведени\p{L}+ об устройстве|модель устройства/iu, 'сведения об устройстве', 'device data'],
  [/IP[- ]address|IP-адрес/iu, 'IP-адреса', 'IP addresses'],
  [/address[- ]book|contacts (?:from|on) (?:your )?(?:phone|device)|адресн\p{L}+ книг/iu, 'адресная книга', 'the address book'],
  [/message metadata|метаданн\p{L}+ сообщени/iu, 'метаданные сообщений', 'message metadata'],
  [/usage statistics|статистик\p{L}+ использовани/iu, 'статистика использования', 'usage statistics'],
  [/fiscal receipts?|кассов\p{L}+ чек/iu, 'данные для чеков', 'receipt data'],
  [/linked messenger|привязанн\p{L}+ (?:аккаунт|мессенджер)/iu, 'привязанные мессенджеры', 'linked messengers'],
  [/analytic identifiers|page views|web analytics|веб-аналитик|просмотр\p{L}* страниц/iu, 'данные аналитики', 'analytics data'],
  [/advertising identifier|рекламн\p{L}+ идентификатор/iu, 'рекламный идентификатор', 'the advertising identifier'],
  [/geolocation|location data|геолокаци|местоположени/iu, 'геолокация', 'geolocation'],
  [/conversation|text messages|voice messages|переписк/iu, 'переписка', 'conversations'],
  [/session data|timestamps/iu, 'данные сеансов', 'session data'],
  [/payment data|card|платёжн\p{L}+ данн|платежн\p{L}+ данн|банковск\p{L}+ карт/iu, 'платёжные данные', 'payment data'],
  [/bio(?!metric)|profile photo|фото профиля|аватар/iu, 'профиль', 'profile data'],
  [/consent(?:s)? \([^)]*\) is logged|records? of consent|записи о согласи/iu, 'записи о согласиях', 'consent records'],
];

/** Names under which a list of periods or purposes may hold a set. */
const COVERED: readonly (readonly [string, RegExp])[] = [
  ['IP addresses', /technical|технич|журнал|(?<!\p{L})logs?(?!\p{L})/iu],
  ['device data', /data of the device|technical|данн\p{L}+ устройств|технич/iu],
  ['push tokens', /push|data of the device|technical|данн\p{L}+ устройств|технич/iu],
  ['conversations', /messages|chats?|сообщени|чат/iu],
  ['profile data', /profile|account data|профил|данн\p{L}+ уч[её]тной записи/iu],
  ['session data', /session|technical|сеанс|технич/iu],
];
const isCovered = (name: string, words: string) => COVERED.some(([set, names]) => set === name && names.test(words));

const COLLECTED = /(?:what )?(?:data|information) (?:we|that we) collect|categor\p{L}+ of personal data(?: processed)?$|^(?:what )?(?:personal )?data (?:we )?(?:collect|process)|состав\p{L}* (?:персональных )?данных|категори\p{L}+ (?:обрабатываемых )?(?:персональных )?данных|какие данные|перечень (?:персональных )?данных|(?:mandatory|automatically) collected/iu;
const KEPT = /how long|retention|storage period|срок\p{L}* (?:хранени|обработк)|хранени/iu;
const WHY = /purposes? (?:of|and)|why we (?:process|use)|legal bas|цел\p{L}+ (?:и|обработк|сбора)/iu;

/** Sets that the part on collection has and another part, which lists such sets one by one, has not. */
function without(part: RegExp, isList: (section: AuditedSection, text: Audited) => boolean): (text: Audited) => Spot[] {
  return (text) => {
    const collected = sectionsAbout(text, COLLECTED);
    const other = sectionsAbout(text, part).filter((section) => !COLLECTED.test(section.heading.text));
    const [list] = other.filter((section) => isList(section, text));
    if (collected.length === 0 || list === undefined) return [];
    const have = collected.map(({ text: words }) => words).join('\n');
    const said = other.map(({ text: words }) => words).join('\n');
    const denied = /^(?:we|i) (?:do not|don['’]t)|NOT collect|не собира/iu;
    const missing = sets.filter(([pattern, , name]) => pattern.test(have.split('\n').filter((line) => !denied.test(line)).join('\n')) && !pattern.test(said) && !isCovered(name, said));
    return missing.length >= 2 ? [withDetail(wholeBlock(text, list.first), missing.map(([, ru]) => ru).join(', '), missing.map(([, , en]) => en).join(', '))] : [];
  };
}

const listsPeriods = (section: AuditedSection) => readMentions(section.text).filter(({ kind }) => kind === 'period').length >= 3;
const listsPurposes = (section: AuditedSection, text: Audited) => text.blocks.slice(section.first, section.last + 1).some((block) => block.kind === 'table' && /data|данны|category|категор/iu.test(block.rows[0]?.join(' ') ?? ''));

/** What a request is checked against, though the policy never said that it has it. */
function undeclaredItem(text: Audited): Spot[] {
  const collected = sectionsAbout(text, COLLECTED);
  const have = collected.map(({ text: words }) => words).join('\n');
  const items: readonly (readonly [RegExp, RegExp])[] = [
    [/e-?mail(?: address)? (?:tied|linked|attached) to|(?:адрес|почт)\p{L}*[^.]{0,20}привязанн/iu, /e-?mail|почт/iu],
    [/(?:passport|паспорт)/iu, /passport|паспорт|identity document|документ\p{L}*, удостовер/iu],
  ];
  if (collected.length === 0) return [];
  return items.filter(([, item]) => !item.test(have)).flatMap(([asked]) => sectionsAbout(text, /rights|request|прав(?:а|о)(?!\p{L})|запрос|обращени/iu).flatMap((section) => saying(text, asked, /not (?:require|ask|collect)|не (?:требу|собира)/iu, section)).slice(0, 1));
}

/** Excluded from the scope, and regulated all the same. */
function outOfScope(text: Audited): Spot[] {
  const lead = text.blocks.findIndex((block) => /policy does not apply to|политика не (?:применяется|распространяется)/iu.test(block.text));
  if (lead < 0) return [];
  const excluded = text.blocks.slice(lead, lead + 9);
  const subjects: readonly (readonly [RegExp, RegExp])[] = [[/cookies?|куки/iu, /cookies?|куки/iu], [/appeals?|обращени/iu, /(?:requests?|обращени\p{L}+)[^.]{0,40}(?:appeals?|запрос)/iu]];
  return subjects.flatMap(([excludedBy, regulated]): Spot[] => {
    const offset = excluded.findIndex((block) => block.text.length < 120 && excludedBy.test(block.text));
    if (offset < 0 || !text.blocks.slice(lead + 9).some((block) => regulated.test(block.text))) return [];
    return [wholeBlock(text, lead + offset)];
  });
}

const SENSITIVE = /dating|potential matches|знакомств|values, hobbies|religio|политическ\p{L}+ взгляд|healthcare|медицинск|здоровь|diagnos[ie]s(?!\p{L})|диагноз/iu;
const ASSESSED = /special categor|biometric|специальн\p{L}+ категори|биометрическ|Art\.?\s?9/iu;

function cookieList(text: Audited): Spot[] {
  const use = saying(text, /we (?:also )?use cookies|(?:service|website|site) uses cookies|использу\p{L}+ (?:файлы )?(?:cookie|куки)/iu);
  const listed = /cookie (?:notice|policy)|session cookie|analytics cookies|_ga|localStorage|strictly necessary|necessary for|lifetime|срок\p{L}* (?:хранения|действия) cookie|технические (?:cookie|файлы)|отдельн\p{L}+ документ|disable cookies|отключить (?:cookie|файлы)/iu.test(text.whole);
  return listed ? [] : use.slice(0, 1);
}

/** Analytics sets cookies by itself, and somewhere a banner or consent to cookies is spoken of. */
function beforeConsent(text: Audited): Spot[] {
  return saying(text, /cookies? (?:are|is) set automatically|автоматически (?:устанавлива|размеща)\p{L}+[^.]{0,30}(?:cookie|куки)|(?:cookie|куки)[^.]{0,40}(?:устанавлива|размеща)\p{L}+ автоматически/iu);
}

function cookieKinds(text: Audited): Spot[] {
  const analytics = /(?:analytics|Metrica|Метрик\p{L}|аналитик\p{L}*)[^]{0,600}(?:cookies?|куки)/iu.test(text.whole);
  return analytics ? saying(text, /(?:uses?|использу\p{L}+)[^.]{0,60}(?:cookies|cookie|куки)[^.]{0,80}necessary for|(?:только |исключительно )(?:технические|необходимые) (?:файлы )?(?:cookie|куки)|cookie[^.]{0,60}необходим\p{L}+ для работы/iu, /analytic|аналитик|statist|статистик/iu) : [];
}

const articles = { matrix: { ru: 'п. 2 ч. 1 ст. 18.1 152-ФЗ; ст. 13(2)(a) GDPR', en: 'Art. 18.1(1)(2) 152-FZ; Art. 13(2)(a) GDPR' } };

/** The data themselves: what is collected, kept, published, and never assessed. */
export const dataRules: readonly AuditRule[] = [
  { id: 'data-without-retention', severity: 'warning', law: null, article: articles.matrix, message: { ru: 'Для этих данных срок не назван: {detail}.', en: 'No period is given for: {detail}.' }, remedy: { ru: 'Добавьте строки в перечень сроков.', en: 'Add them to the list of periods.' }, find: without(KEPT, listsPeriods) },
  { id: 'data-without-purpose', severity: 'warning', law: null, article: articles.matrix, message: { ru: 'Для этих данных не названы цель и основание: {detail}.', en: 'Neither purpose nor basis is given for: {detail}.' }, remedy: { ru: 'Добавьте строки в таблицу целей.', en: 'Add them to the table of purposes.' }, find: without(WHY, listsPurposes) },
  { id: 'data-item-undeclared', severity: 'error', law: null, article: articles.matrix, message: { ru: 'Эти данные нужны для запроса, но среди собираемых их нет.', en: 'A request uses these data, but they are not among those collected.' }, remedy: { ru: 'Добавьте их в перечень данных или не требуйте.', en: 'Add them to the data collected, or do not ask for them.' }, find: undeclaredItem },
  { id: 'scope-contradiction', severity: 'error', law: null, article: null, message: { ru: 'Политика исключает это из своего предмета, а дальше регулирует.', en: 'The policy excludes this from its scope and regulates it further on.' }, remedy: { ru: 'Уберите исключение или правила.', en: 'Remove the exclusion or the rules.' }, find: outOfScope },
  { id: 'special-category-unassessed', severity: 'warning', law: null, article: { ru: 'ст. 10, 11 152-ФЗ; ст. 9 GDPR', en: 'Arts. 10, 11 152-FZ; Art. 9 GDPR' }, message: { ru: 'Такие данные могут раскрывать убеждения, здоровье или интимную жизнь, а о специальных категориях ни слова.', en: 'Such data may reveal beliefs, health or sex life; special categories are not mentioned.' }, remedy: { ru: 'Решите, есть ли специальные категории, и скажите об этом прямо.', en: 'Decide whether they are special categories, and say so.' }, find: (text) => (ASSESSED.test(text.whole) ? [] : saying(text, SENSITIVE, /clinic|страхов/iu).slice(0, 1)) },
  { id: 'dissemination-conditions-missing', severity: 'warning', law: 'ru-152fz', article: { ru: 'ст. 10.1 152-ФЗ', en: 'Art. 10.1 152-FZ' }, message: { ru: 'Данные видны всем, а об отдельном согласии на распространение не сказано.', en: 'Data are visible to everybody; nothing is said of the separate consent to dissemination.' }, remedy: { ru: 'Опишите согласие на распространение и его условия.', en: 'Describe the consent to dissemination and its conditions.' }, find: (text) => (/10\.1 (?:152|Федер)|consent to (?:the )?dissemination|согласи\p{L}* на распространени/iu.test(text.whole) ? [] : saying(text, /accessible to any user|visible to (?:all|everyone|any)|displayed to all users|доступ(?:ен|н\p{L}+) (?:любому|всем|неограниченному)/iu, /только (?:по|с)|only (?:with|by)|consent|согласи/iu).slice(0, 1)) },
  { id: 'privacy-by-default', severity: 'warning', law: null, article: { ru: 'ст. 25(2) GDPR', en: 'Art. 25(2) GDPR' }, message: { ru: 'Профиль открыт всем по умолчанию.', en: 'The profile is open to everybody by default.' }, remedy: { ru: 'Закрывайте по умолчанию: открывать решает человек.', en: 'Close it by default: opening it is the person’s decision.' }, find: (text) => (text.laws.includes('ru-152fz') ? [] : saying(text, /(?:phone number|profile)[^.]{0,120}(?:displayed|visible|available) to all users|(?:номер телефона|профиль)[^.]{0,100}(?:виден|доступен)[^.]{0,20}всем/iu)) },
  { id: 'third-party-data-notice-missing', severity: 'warning', law: null, article: { ru: 'ст. 14 GDPR; ч. 3 ст. 18 152-ФЗ', en: 'Art. 14 GDPR; Art. 18(3) 152-FZ' }, message: { ru: 'Собираются данные тех, кто сервисом не пользуется; вся ответственность переложена на пользователя.', en: 'Data of people who do not use the service are collected; all responsibility is put on the user.' }, remedy: { ru: 'Скажите, что делается с чужими контактами и как такие люди могут возразить.', en: 'Say what is done with other people’s contacts, and how they can object.' }, find: (text) => saying(text, /you (?:confirm|warrant) that you have the right to provide us with (?:these|such|the) (?:phone )?(?:numbers|contacts|data)|(?:подтвержда|гарантиру)\p{L}+[^.]{0,60}(?:право|согласи)[^.]{0,60}(?:третьих лиц|контакт)/iu) },
  { id: 'minimisation-conflict', severity: 'warning', law: null, article: { ru: 'ч. 5 ст. 5 152-ФЗ; ст. 5(1)(c) GDPR', en: 'Art. 5(5) 152-FZ; Art. 5(1)(c) GDPR' }, message: { ru: 'Собирается больше, чем нужно сервису: такие сведения надо объяснить.', en: 'More is collected than the service needs: such data call for a reason.' }, remedy: { ru: 'Откажитесь от лишнего или назовите цель.', en: 'Drop it, or give the purpose.' }, find: (text) => saying(text, /browser history|installed (?:apps|applications|libraries)|downloaded software libraries|serial number of the device|истори\p{L}+ браузера|установленн\p{L}+ приложени/iu).slice(0, 1) },
  { id: 'cookie-list-missing', severity: 'warning', law: null, article: { ru: 'ст. 5(3) Директивы 2002/58/ЕС', en: 'Art. 5(3) Directive 2002/58/EC' }, message: { ru: 'Cookie используются, но не сказано, какие, сколько живут и как отказаться.', en: 'Cookies are used, but not which, for how long, or how to refuse.' }, remedy: { ru: 'Перечислите их или сошлитесь на отдельный документ.', en: 'List them, or refer to a separate notice.' }, find: cookieList },
  { id: 'cookie-set-before-consent', severity: 'error', law: null, article: { ru: 'ч. 1 ст. 9 152-ФЗ; ст. 5(3) Директивы 2002/58/ЕС', en: 'Art. 9(1) 152-FZ; Art. 5(3) Directive 2002/58/EC' }, message: { ru: 'Необязательные cookie ставятся до согласия.', en: 'Cookies that are not necessary are set before any consent.' }, remedy: { ru: 'Ставьте их после согласия.', en: 'Set them after consent.' }, find: beforeConsent },
  { id: 'cookie-category-missing', severity: 'warning', law: null, article: null, message: { ru: 'Cookie названы только необходимыми, а аналитика ставит свои.', en: 'Cookies are called necessary only, yet analytics sets its own.' }, remedy: { ru: 'Добавьте аналитические cookie.', en: 'Add the analytics cookies.' }, find: cookieKinds },
  { id: 'legal-basis-conflict', severity: 'error', law: 'ru-152fz', article: { ru: 'ч. 1 ст. 15 152-ФЗ', en: 'Art. 15(1) 152-FZ' }, message: { ru: 'Реклама идёт по договору или интересу, а закон требует согласия.', en: 'Advertising rests on contract or interest; the law asks for consent.' }, remedy: { ru: 'Укажите согласие на рекламу.', en: 'Name the consent to advertising.' }, find: (text) => saying(text, /(?:advertising purposes|в рекламных целях|маркетинговы\p{L}+ цел)/iu, /consent|согласи|not|не /iu).slice(0, 1) },
  { id: 'security-claim-contradiction', severity: 'warning', law: null, article: null, message: { ru: 'Шифрование названо действующим, а в планах его ещё вводят.', en: 'Encryption is claimed as in place, while the plans still introduce it.' }, remedy: { ru: 'Скажите, что зашифровано сейчас.', en: 'Say what is encrypted now.' }, find: (text) => (/(?:roadmap|planned|enable|планиру)[^.]{0,120}(?:encryption|шифров)/iu.test(text.whole) ? saying(text, /encrypted backups (?:are|is)|зашифрованн\p{L}+ резервн/iu).slice(0, 1) : []) },
  { id: 'retention-purpose-mismatch', severity: 'warning', law: null, article: null, message: { ru: 'Обезличенными данными такой цели не достичь: по ним никого не найти.', en: 'Depersonalised data cannot serve this purpose: nobody can be found by them.' }, remedy: { ru: 'Уберите цель или скажите, какие данные для неё хранятся.', en: 'Drop the purpose, or say which data are kept for it.' }, find: (text) => saying(text, /(?:depersonali[sz]ed|anonymi[sz]ed)[^]{0,700}(?:criminal|offen[cs]es|crimes)|обезличенн\p{L}+[^]{0,400}(?:преступлени|правонарушени)/iu) },
  { id: 'legal-age-vague', severity: 'advice', law: null, article: { ru: 'ст. 8 GDPR', en: 'Art. 8 GDPR' }, message: { ru: 'О детях сказано без возраста.', en: 'Children are mentioned without an age.' }, remedy: { ru: 'Назовите возраст.', en: 'Give the age.' }, find: (text) => (/\d{2}\s*(?:\([^)]*\)\s*)?(?:years|лет)|(?:under|aged?|over|age of)\s*\d{2}|младше \d|до \d{2}/iu.test(text.whole) ? [] : saying(text, /(?:not intended for|do not knowingly collect)[^.]{0,40}(?:children|minors)|не (?:предназначен|собира)\p{L}*[^.]{0,40}(?:дет(?:ей|ям)|несовершеннолетн)/iu)) },
];
