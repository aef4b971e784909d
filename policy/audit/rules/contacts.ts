import { readMentions } from '@/policy/reading/read';
import { isSound, type IdentifierName } from '@/policy/reading/identifiers';
import type { AuditRule, Spot } from '../audit-rule';
import type { Audited } from '../audited-text';
import { everyMatch, nowhere, saying, sectionsAbout, withDetail } from '../searching';

type Found = ReturnType<typeof mentionsOf>[number];

function mentionsOf(text: Audited, kind: 'email' | 'url' | 'identifier') {
  return text.blocks.flatMap((block, place) => readMentions(block.text).filter((mention) => mention.kind === kind).map((mention) => ({ ...mention, block: place })));
}

const LEGAL_NAME =
  /(?<!\p{L})(?:ООО|АО|ПАО|ЗАО|НКО|АНО|ТОО|ОДО|ЧУП|УП|ФГУП|ФГБУ|МУП|ГБУ|ТСЖ|ИП(?=\s+\p{Lu})|Индивидуальн\p{L}+ предпринимател\p{L}+|Обществ\p{L}+ с ограниченной ответственностью|Акционерн\p{L}+ обществ\p{L}+|Self-employed|самозанят\p{L}+|Individual (?:Entrepreneur|entity)|Individual entrepreneur|Sole (?:trader|proprietor))(?!\p{L})|(?<!\p{L})(?:LLC|Ltd\.?|Limited|Inc\.?|GmbH|B\.V\.|S\.A\.|SAS|Oy|AB|ApS|OÜ|PLC|LLP|S\.r\.l\.|Sp\. z o\.o\.|Corp\.?|Corporation|PBC|UG|AG)(?!\p{L})/u;
const CONTROLLER = /(?<!\p{L})(?:оператор\p{L}*|контрол[её]р\p{L}*|владел\p{L}+ (?:сервиса|сайта|приложения)|администраци\p{L}+|controller|operator|operated by|owner|who we are|data controller|responsible for|provided by|(?:we|us)["”]?\)|\("?we|мы —|правообладател\p{L}+|[“"«](?:we|us|our|the company|мы)[”",»]|^we at)/iu;

/** Somebody is named beside the word for the one who answers for the processing. */
function controllerNamed(text: Audited): boolean {
  if (/(?:ОГРН|OGRN|ИНН|(?<!\p{L})INN)(?:ИП|IP)?[\s:№]*\d{10,15}/iu.test(text.whole) && LEGAL_NAME.test(text.whole)) return true;
  const about = sectionsAbout(text, /contact|who we|who is|operator|controller|about us|контакт|реквизит|оператор|контрол|общие|general|introduction|кто /iu);
  const near = text.blocks.flatMap((_, place) => (place < 12 || about.some(({ first, last }) => first <= place && place <= last) ? [[0, 1, 2].map((step) => text.blocks[place + step]?.text ?? '').join('\n')] : []));
  return near.some((words) => CONTROLLER.test(words) && LEGAL_NAME.test(words.replace(/[^.\n]*(?:hosting|processor|provider|хостинг|провайдер|обработчик)[^.\n]*/giu, '')));
}

function badEmails(text: Audited): Spot[] {
  const hidden = everyMatch(text, /\[email[\s\u00a0]?protected\]|\[защищено\]|(?<=[\p{L}\d._-])\s?(?:\(at\)|\[at\]|\(собака\)|\s@\s)\s?(?=[\p{L}\d-]+\s?(?:\.|\(dot\)|\[dot\]))|(?<=[\p{L}\d._-]) at (?=[a-z\d-]+ dot )/giu);
  const malformed = everyMatch(text, /[\p{L}\d._%+-]+@(?:[\p{L}\d-]+(?=[\s,;)]|$)|[\p{L}\d.-]*\.\.[\p{L}\d.-]*|[\p{L}\d-]+,[\p{L}]{2,})/gu);
  return [...hidden, ...malformed];
}

/** `host.ru` written twice in a row, a scheme within a path, a scheme with one slash. */
const BAD_URL = /https?:\/\/([a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,8})\1|https?:\/{0,1}(?=[a-z\d])(?<!https?:\/\/)[a-z\d.-]+\.[a-z]{2,}|https?:\/\/[^\s)]*https?:\/\/|https?:\/\/(?:localhost|127\.0\.0\.1)[^\s]*|htttps?:\/\/\S+|https?:\/\/[^\s./]*(?=\s|$)|(?:http|https);\/\/\S+/giu;

function checksums(text: Audited): Spot[] {
  return mentionsOf(text, 'identifier').flatMap((found): Spot[] => {
    const [name = 'inn', value = ''] = found.value.split(' ');
    return isSound(name as IdentifierName, value) ? [] : [withDetail(found, found.text)];
  });
}

/** OGRNIP belongs to sole traders, with an INN of 12 digits; OGRN to organisations, with one of 10. */
function inconsistent(text: Audited): Spot[] {
  const all = mentionsOf(text, 'identifier');
  const within = (found: Found, other: Found) => Math.abs(found.block - other.block) <= 4;
  return all.flatMap((found): Spot[] => {
    const [name, value = ''] = found.value.split(' ');
    const inns = all.filter((other) => other.value.startsWith('inn ') && within(found, other)).map((other) => other.value.slice(4));
    const context = text.blocks.slice(Math.max(0, found.block - 3), found.block + 1).map((block) => block.text).join(' ');
    const sole = /(?<!\p{L})ИП\s+\p{Lu}|Индивидуальн\p{L}+ предпринимател|Individual (?:entrepreneur|entity)/iu.test(context);
    const company = /(?<!\p{L})(?:ООО|АО|ПАО)(?!\p{L})|Обществ\p{L}+ с ограниченной/u.test(context);
    if (name === 'ogrnip' && inns.length > 0 && inns.every((inn) => inn.length === 10)) return [withDetail(found, 'ОГРНИП рядом с ИНН из 10 цифр', 'OGRNIP beside an INN of 10 digits')];
    if (name === 'ogrn' && inns.length > 0 && inns.every((inn) => inn.length === 12)) return [withDetail(found, 'ОГРН рядом с ИНН из 12 цифр', 'OGRN beside an INN of 12 digits')];
    if (name === 'ogrn' && sole && !company) return [withDetail(found, 'у ИП не ОГРН, а ОГРНИП', 'a sole trader has an OGRNIP, not an OGRN')];
    if (name === 'ogrnip' && company && !sole) return [withDetail(found, 'у организации не ОГРНИП, а ОГРН', 'an organisation has an OGRN, not an OGRNIP')];
    const registered = name === 'ogrnip' ? /(?:registered|зарегистрирован\p{L}*|дата регистрации|присвоен\p{L}*)[^.;)]{0,40}?(\d{4})(?!\d)/iu.exec(text.blocks[found.block]?.text.slice(found.to) ?? '')?.[1] : undefined;
    return registered !== undefined && registered.slice(2) !== value.slice(1, 3) ? [withDetail(found, 'год в ОГРНИП не совпадает с датой регистрации', 'the year in the OGRNIP is not that of the registration')] : [];
  });
}

const POSTAL = /registered mail|by post|postal address|заказн\p{L}+ письм|почтов\p{L}+ (?:адрес|отправлени)|по почте(?! )/iu;

function incompleteAddress(text: Audited): Spot[] {
  if (!POSTAL.test(text.whole)) return [];
  const given = text.blocks.flatMap((block, place) => [...block.text.matchAll(/(?<!\p{L})(?:(?:registered |postal |legal )?address|(?:юридический |почтовый )?адрес(?: регистрации| местонахождения)?)\s*[:—]\s*([^.;\n]{10,160})/giu)].map((m) => ({ block: place, from: m.index, to: m.index + m[0].length, words: m[1] ?? '' })));
  return given.filter(({ words }) => !/@|https?:|\[/u.test(words) && !/\d/u.test(words)).slice(0, 1);
}

const hasContact = (text: Audited) => mentionsOf(text, 'email').length > 0 || /(?:\+7|8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}|\+\d{1,3}[\s(-]\d{2,4}[\s)-]/u.test(text.whole) || /(?:write|contact us|reach us|обра(?:титься|щени)|напи(?:сать|шите))[^.]{0,80}(?:https?:|t\.me\/|\/(?:contact|support|feedback))/iu.test(text.whole);

/** “See Section 13 for the full details”, where that section has no address. */
function promisedAddress(text: Audited): Spot[] {
  const contacts = sectionsAbout(text, /contact|реквизит|контакт|details/iu).at(-1);
  if (contacts === undefined || /(?:address|адрес)[^@\n]{0,30}[:—]|(?<!\d)\d{6}(?!\d)|(?<!\p{L})(?:ул|г|д)\.\s?\p{Lu}?/iu.test(contacts.text)) return [];
  return saying(text, /(?:full|complete) (?:details|requisites)[^.]{0,40}section|полн\p{L}+ реквизит\p{L}+[^.]{0,40}раздел/iu);
}

const art14 = { ru: 'п. 4 ч. 7 ст. 14 152-ФЗ', en: 'Art. 14(7)(4) 152-FZ' };

/** Who answers, and how to reach them. */
export const contactRules: readonly AuditRule[] = [
  {
    id: 'operator-unidentified', severity: 'error', law: null, article: { ru: 'п. 4 ч. 7 ст. 14 152-ФЗ; ст. 13(1)(a) GDPR', en: 'Art. 14(7)(4) 152-FZ; Art. 13(1)(a) GDPR' },
    message: { ru: 'Не названо лицо, которое отвечает за обработку: нет наименования с организационно-правовой формой или имени.', en: 'The person who answers for the processing is not named: no registered name, no legal form.' },
    remedy: { ru: 'Назовите оператора или контролёра: наименование или имя, реквизиты, адрес.', en: 'Name the controller: registered name, registration number, address.' },
    find: (text) => (controllerNamed(text) || /(?:\[|\{\{)[^\]}]{0,30}(?:legal|company|name|operator|owner|наим|назван|оператор)/iu.test(text.whole) ? [] : everyMatch(text, /we mean the [^.]{3,60}|specified in clause [\d.]+ of the Public Agreement|мы — это [^.]{3,60}/giu).slice(0, 1).concat(nowhere(true)).slice(0, 1)),
  },
  { id: 'operator-address-missing', severity: 'error', law: 'ru-152fz', article: art14, message: { ru: 'Обещаны полные реквизиты, но адреса оператора в тексте нет.', en: 'Full details are promised, but the operator’s address is not in the text.' }, remedy: { ru: 'Укажите адрес оператора с индексом.', en: 'Give the operator’s address with its postcode.' }, find: promisedAddress },
  { id: 'address-incomplete', severity: 'warning', law: null, article: null, message: { ru: 'Письмо по этому адресу не дойдёт: нет дома, улицы или индекса, а политика предлагает писать почтой.', en: 'A letter to this address would not arrive: no street, house or postcode, though the policy offers the post as a channel.' }, remedy: { ru: 'Дайте полный почтовый адрес.', en: 'Give the full postal address.' }, find: incompleteAddress },
  { id: 'contact-missing', severity: 'error', law: null, article: { ru: 'ч. 3 ст. 14 152-ФЗ; ст. 13(1)(a) GDPR', en: 'Art. 14(3) 152-FZ; Art. 13(1)(a) GDPR' }, message: { ru: 'Нет ни почты, ни телефона, ни формы: обратиться некуда.', en: 'No e-mail, telephone or form: there is nowhere to write.' }, remedy: { ru: 'Укажите адрес для обращений о персональных данных.', en: 'Give an address for requests about personal data.' }, find: (text) => (hasContact(text) || badEmails(text).length > 0 || /(?:\[|\{\{)[^\]}]{0,30}(?:mail|contact|почт|контакт)/iu.test(text.whole) ? [] : saying(text, /contact us|свяжитесь|обратитесь к нам/iu).slice(-1).map((one): Spot => one).concat(nowhere(true)).slice(0, 1)) },
  { id: 'email-obfuscated', severity: 'error', law: null, article: null, message: { ru: 'Адрес почты испорчен или спрятан: по нему нельзя написать.', en: 'The e-mail address is broken or hidden: nobody can write to it.' }, remedy: { ru: 'Напишите адрес обычным образом.', en: 'Write the address plainly.' }, find: badEmails },
  { id: 'url-malformed', severity: 'error', law: null, article: null, message: { ru: 'Ссылка записана с ошибкой и никуда не ведёт.', en: 'The link is malformed and leads nowhere.' }, remedy: { ru: 'Исправьте адрес и откройте его.', en: 'Mend the address and open it.' }, find: (text) => everyMatch(text, BAD_URL) },
  { id: 'contact-example', severity: 'error', law: null, article: null, message: { ru: 'Адрес из примера, а не настоящий.', en: 'An address from an example, not a real one.' }, remedy: { ru: 'Замените его своим.', en: 'Replace it with yours.' }, find: (text) => everyMatch(text, /(?<![\p{L}\d-])(?:[\w.+-]+@)?(?:www\.)?(?:example\.(?:com|org|ru)|yourdomain\.\w+|yoursite\.\w+|yourcompany\.\w+|your-domain\.\w+|mysite\.ru|site\.com)(?![\p{L}\d-])/giu) },
  { id: 'id-checksum', severity: 'error', law: null, article: null, message: { ru: 'Контрольные цифры не сходятся: {detail}.', en: 'The control digits do not match: {detail}.' }, remedy: { ru: 'Сверьте номер с выпиской из реестра.', en: 'Compare the number with the register.' }, find: checksums },
  { id: 'id-consistency', severity: 'warning', law: null, article: null, message: { ru: 'Реквизиты не подходят друг к другу: {detail}.', en: 'The registration numbers do not fit together: {detail}.' }, remedy: { ru: 'Сверьте реквизиты с выпиской из реестра.', en: 'Compare the numbers with the register.' }, find: inconsistent },
  {
    id: 'request-channel-restrictive', severity: 'warning', law: 'ru-152fz', article: { ru: 'ч. 3 ст. 14 152-ФЗ', en: 'Art. 14(3) 152-FZ' },
    message: { ru: 'Запрос принимается только одним способом; закон допускает любой письменный и электронный запрос.', en: 'Requests are accepted in one way only; the law admits any written or signed electronic request.' },
    remedy: { ru: 'Назовите и почтовый адрес, не требуйте особой формы или электронной подписи.', en: 'Name a postal address too; ask for no special form or electronic signature.' },
    find: (text) => (/registered mail|заказн\p{L}+ письм|в письменной форме по адресу/iu.test(text.whole) ? [] : saying(text, /request[^;]{0,240}(?:from the e-?mail address (?:specified|linked)|using an? (?:electronic )?(?:request )?form)|запрос\p{L}*[^.]{0,80}(?:исключительно|только) (?:с|по|через)|запрос\p{L}*[^.]{0,60}с адреса[^.]{0,40}указанн/iu)),
  },
  {
    id: 'request-excessive-identification', severity: 'warning', law: null, article: { ru: 'ч. 3 ст. 14 152-ФЗ; ст. 12(6) GDPR', en: 'Art. 14(3) 152-FZ; Art. 12(6) GDPR' },
    message: { ru: 'В запросе требуют больше, чем нужно, чтобы узнать человека.', en: 'More is demanded in a request than is needed to know the person.' },
    remedy: { ru: '152-ФЗ называет номер документа, дату выдачи и орган: копия паспорта, дата рождения и адрес регистрации не нужны.', en: '152-FZ names the number, date and issuer of the document: no copy of a passport, date of birth or registered address.' },
    find: (text) => saying(text, /(?:photo|copy|scan)[^.]{0,40}(?:passport|identity (?:card|document))|(?:фото|копи\p{L}+|скан\p{L}*)[^.]{0,30}(?:паспорт|документа, удостоверяющего)|^the User['’]s date of birth;?$|address of the User['’]s place of registration/iu, /not require|не требу/iu),
  },
];
