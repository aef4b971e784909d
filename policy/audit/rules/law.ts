import { readMentions } from '@/policy/reading/read';
import type { AuditRule, Spot } from '../audit-rule';
import type { Audited } from '../audited-text';
import { everyMatch, saying, withDetail } from '../searching';

/** Parts of the articles of 152-FZ that policies cite; an article that is not here is not judged by its parts. */
const PARTS_152: Readonly<Record<string, number>> = { '1': 3, '5': 7, '6': 7, '7': 1, '9': 8, '11': 3, '15': 2, '16': 4, '17': 2, '18': 5 };
const LAST_152 = 25;
/** Numbered paragraphs of the articles of the GDPR. */
const PARAGRAPHS_GDPR: Readonly<Record<string, number>> = { '6': 4, '7': 4, '8': 3, '9': 4, '12': 8, '13': 4, '14': 5, '15': 4, '17': 3, '18': 3, '20': 4, '21': 6, '22': 4, '28': 10, '33': 5, '34': 4, '77': 2 };
const LAST_GDPR = 99;

const IS_152 = /152|персональных данных/u;
const IS_GDPR = /GDPR|2016\/679/u;
const IS_OTHER = /(?:149|54|402|374|38|125|63|230|236|115|323)-?\s?(?:ФЗ|FZ)|кодекс|Code|конвенци|CCPA/iu;

/** The act that a provision belongs to: named right after it, else in its heading, else the only one claimed. */
function actOf(text: Audited, block: number, after: string, before: string): 'ru-152fz' | 'eu-gdpr' | null {
  const near = after.slice(0, 60).split(/[;.)]\s/u)[0] ?? '';
  if (IS_OTHER.test(near)) return null;
  if (IS_152.test(near)) return 'ru-152fz';
  if (IS_GDPR.test(near)) return 'eu-gdpr';
  if (IS_OTHER.test(before.slice(-60))) return null;
  const section = text.sections.filter(({ first, last }) => first <= block && block <= last).at(-1);
  const heading = section?.heading.text ?? '';
  if (IS_152.test(heading)) return 'ru-152fz';
  if (IS_GDPR.test(heading)) return 'eu-gdpr';
  const claimed = (['ru-152fz', 'eu-gdpr'] as const).filter((law) => text.laws.includes(law));
  return claimed.length === 1 && !IS_OTHER.test(text.whole) ? (claimed[0] ?? null) : null;
}

function nonexistent(text: Audited): Spot[] {
  return text.blocks.flatMap((block, place) =>
    readMentions(block.text).filter(({ kind }) => kind === 'article').flatMap((mention): Spot[] => {
      const act = actOf(text, place, block.text.slice(mention.to), block.text.slice(0, mention.from));
      if (act === null) return [];
      const [article = '', part = ''] = mention.value.split(/\.(?=\d|[a-z])/u);
      const [parts, last] = act === 'ru-152fz' ? [PARTS_152, LAST_152] : [PARAGRAPHS_GDPR, LAST_GDPR];
      const tooHigh = Number(article) > last;
      const most = parts[article];
      const noPart = most !== undefined && /^\d+$/u.test(part) && Number(part) > most && !(act === 'ru-152fz' && /п\.|пп|clause|subclause/iu.test(mention.text) && !/ч\.|част|part/iu.test(mention.text) && Number(part) <= 12);
      const name = act === 'ru-152fz' ? ['152-ФЗ', '152-FZ'] : ['GDPR', 'GDPR'];
      return tooHigh || noPart ? [withDetail({ ...mention, block: place, to: Math.min(block.text.length, mention.to + 12) }, `${mention.text.trim()} ${name[0] ?? ''}`, `${mention.text.trim()} ${name[1] ?? ''}`)] : [];
    }),
  );
}

/** Rights of 152-FZ that a heading or a lead cites by articles, against what the list beneath them asks for. */
const NEEDED: readonly (readonly [RegExp, string])[] = [[/withdraw[^.]{0,20}consent|отозвать[^.]{0,20}согласи/iu, '9'], [/appeal|Roskomnadzor|обжалова|Роскомнадзор/iu, '17']];

function citedTooFew(text: Audited): Spot[] {
  return text.blocks.flatMap((block, place): Spot[] => {
    const cited = /(?:Articles?|Arts?\.|стать\p{L}+|ст\.)\s*((?:\d+(?:\.\d+)?(?:,?\s*(?:and|и|,)\s*)?){2,})\s*(?:of|152|ФЗ|FZ|Федерал|Закон)/iu.exec(block.text);
    if (!cited?.[1] || block.text.length > 400 || !/rights?(?!\p{L})|(?<!\p{L})прав(?:а|о)?(?!\p{L})|по стать/iu.test(block.text)) return [];
    const numbers = cited[1].match(/\d+(?:\.\d+)?/gu) ?? [];
    const beneath = text.blocks.slice(place + 1, place + 9).map((one) => one.text).join('\n');
    const missing = NEEDED.filter(([right, article]) => right.test(beneath) && !numbers.some((number) => number === article)).map(([, article]) => article);
    return missing.length > 0 ? [withDetail({ block: place, from: 0, to: Math.min(160, block.text.length) }, missing.map((one) => `ст. ${one}`).join(', '), missing.map((one) => `Art. ${one}`).join(', '))] : [];
  });
}

const SPECIAL = /(?:special categor\p{L}+|racial|расов\p{L}+|специальн\p{L}+ категори)/iu;

/** Art. 10(1) 152-FZ names seven kinds; a list of four or more that leaves some out reads as complete and is not. */
function specialList(text: Audited): Spot[] {
  const kinds: readonly (readonly [RegExp, string, string])[] = [
    [/racial|расов/iu, 'расовая принадлежность', 'racial origin'], [/national(?:ity)?|национальн/iu, 'национальная принадлежность', 'national origin'], [/political|политическ/iu, 'политические взгляды', 'political views'],
    [/religious|религиозн/iu, 'религиозные убеждения', 'religious beliefs'], [/philosoph|философск/iu, 'философские убеждения', 'philosophical beliefs'], [/health|здоровь/iu, 'состояние здоровья', 'health'], [/sex|intimate|интимн/iu, 'интимная жизнь', 'intimate life'],
  ];
  return saying(text, SPECIAL, /biometric only/iu).flatMap((sentence): Spot[] => {
    const missing = kinds.filter(([pattern]) => !pattern.test(sentence.text));
    return missing.length > 0 && missing.length <= 3 ? [withDetail(sentence, missing.map(([, ru]) => ru).join(', '), missing.map(([, , en]) => en).join(', '))] : [];
  });
}

const ACTIONS: readonly (readonly [RegExp, string, string])[] = [
  [/collection|collect|сбор/iu, 'сбор', 'collection'], [/recording|запис/iu, 'запись', 'recording'], [/systemati[sz]ation|систематизаци/iu, 'систематизация', 'systematisation'], [/accumulation|накоплени/iu, 'накопление', 'accumulation'],
  [/storage|storing|хранени/iu, 'хранение', 'storage'], [/clarification|refinement|updating|modification|rectification|уточнени|обновлени|изменени/iu, 'уточнение', 'clarification'], [/retrieval|extraction|извлечени/iu, 'извлечение', 'retrieval'],
  [/(?<!\p{L})use(?!r)|using|использовани/iu, 'использование', 'use'], [/transfer|transmission|provision|передач|предоставлени/iu, 'передача', 'transfer'], [/deperson|anonymi[sz]|обезличивани/iu, 'обезличивание', 'depersonalisation'],
  [/blocking|блокировани/iu, 'блокирование', 'blocking'], [/deletion|erasure|удалени/iu, 'удаление', 'deletion'], [/destruction|уничтожени/iu, 'уничтожение', 'destruction'],
];

function operations(text: Audited): Spot[] {
  const lists = saying(text, /(?=.*(?:systemati[sz]ation|систематизаци))(?=.*(?:collection|сбор))/iu);
  const full = lists.some((sentence) => ACTIONS.every(([pattern]) => pattern.test(sentence.text)));
  return full ? [] : lists.slice(0, 1).map((sentence) => {
    const missing = ACTIONS.filter(([pattern]) => !pattern.test(sentence.text));
    return withDetail(sentence, missing.map(([, ru]) => ru).join(', '), missing.map(([, , en]) => en).join(', '));
  });
}

/** An act in two notations: “152-FZ” and “FZ-152”. */
function twoNotations(text: Audited): Spot[] {
  const reversed = everyMatch(text, /(?<!\p{L})(?:FZ|ФЗ)[-\s]152/gu);
  return reversed.length > 0 && /152\s?-\s?(?:FZ|ФЗ)/u.test(text.whole) ? reversed.slice(0, 1) : [];
}

/** Art. 9(2) without Art. 6: special categories need both. */
function art9Alone(text: Audited): Spot[] {
  return saying(text, /Art(?:icle|\.)?\s?9\(2\)|ст\.\s?9\(2\)/iu, /Art(?:icle|\.)?s?\s?6|ст\.\s?6/iu).filter(({ text: words }) => /process|respons|recogni|provide|analy|\||classif|обработ|purpose/iu.test(words));
}

/** In a table or list of bases with articles, one without. */
function basisWithoutArticle(text: Audited): Spot[] {
  const bases = text.sections.filter(({ heading }) => /legal bas|правов\p{L}+ основани/iu.test(heading.text));
  return bases.flatMap(({ first, last }) => {
    const rows = text.blocks.flatMap((block, place) => (place > first && place <= last ? [{ place, words: block.text, rows: block.rows }] : []));
    const cited = rows.filter(({ words }) => /Art\.?\s?\d|ст\.\s?\d/iu.test(words));
    return cited.length < 2 ? [] : rows.filter(({ words }) => /(?:contract|consent|legitimate interest|legal obligation)(?:;|$|\s*·|, opt)|договор;|согласие$/iu.test(words) && !/Art\.?\s?\d|ст\.\s?\d/iu.test(words) && words.length < 200).map(({ place, words }): Spot => ({ block: place, from: 0, to: words.length }));
  });
}

function optOutOfContract(text: Audited): Spot[] {
  return saying(text, /contract[^.]{0,20}opt-?out|договор[^.]{0,30}(?:можно отказаться|отказ в)/iu);
}

const INTEREST = /legitimate interests?|законн\p{L}+ интерес\p{L}*/iu;
function interestUnnamed(text: Audited): Spot[] {
  return saying(text, /(?:legitimate interests?|законн\p{L}+ интерес\p{L}*)\s*(?:[.;|)]|$)/iu).filter(({ text: words }) => INTEREST.test(words) && /Art\.?\s?6|ст\.\s?6|\|/iu.test(words)).filter(({ text: words }) => !/\((?:anti|secur|prevent|безопас|защит|предотвр)/iu.test(words)).slice(0, 2);
}

/** What the law asks, and how the text names it. */
export const lawRules: readonly AuditRule[] = [
  { id: 'law-article-nonexistent', severity: 'error', law: null, article: null, message: { ru: 'Такой нормы нет: {detail}.', en: 'There is no such provision: {detail}.' }, remedy: { ru: 'Сверьте номер части и статьи с текстом закона.', en: 'Compare part and article with the text of the law.' }, find: nonexistent },
  { id: 'law-amending-act-cited', severity: 'warning', law: null, article: { ru: 'ст. 10.1 149-ФЗ', en: 'Art. 10.1 149-FZ' }, message: { ru: '374-ФЗ только изменил другие законы: обязанность стоит в ст. 10.1 149-ФЗ.', en: '374-FZ merely amended other laws: the duty stands in Art. 10.1 149-FZ.' }, remedy: { ru: 'Сошлитесь на ст. 10.1 149-ФЗ.', en: 'Cite Art. 10.1 149-FZ.' }, find: (text) => everyMatch(text, /374-?\s?(?:ФЗ|FZ)/gu).slice(-1) },
  { id: 'rights-heading-articles-mismatch', severity: 'warning', law: 'ru-152fz', article: null, message: { ru: 'Статьи названы не все: в перечне есть права по {detail}.', en: 'The cited articles are incomplete: the list has rights under {detail}.' }, remedy: { ru: 'Дополните ссылку или уберите её.', en: 'Complete the citation or drop it.' }, find: citedTooFew },
  { id: 'law-list-incomplete', severity: 'warning', law: 'ru-152fz', article: { ru: 'ч. 1 ст. 10 152-ФЗ', en: 'Art. 10(1) 152-FZ' }, message: { ru: 'Перечень специальных категорий неполный, не хватает: {detail}.', en: 'The list of special categories is incomplete; missing: {detail}.' }, remedy: { ru: 'Перечислите все виды или сошлитесь на ст. 10.', en: 'Name all kinds, or refer to Art. 10.' }, find: specialList },
  { id: 'operations-list-incomplete', severity: 'warning', law: 'ru-152fz', article: { ru: 'п. 3 ст. 3 152-ФЗ', en: 'Art. 3(3) 152-FZ' }, message: { ru: 'Перечень действий с данными неполный, не хватает: {detail}.', en: 'The list of actions with data is incomplete; missing: {detail}.' }, remedy: { ru: 'Добавьте действия, которые вы совершаете: то, чего в перечне нет, не разрешено.', en: 'Add the actions that you carry out: what is not listed is not allowed.' }, find: operations },
  { id: 'role-term-wrong', severity: 'warning', law: 'ru-152fz', article: { ru: 'п. 2 ст. 3, ч. 3 ст. 6 152-ФЗ', en: 'Arts. 3(2), 6(3) 152-FZ' }, message: { ru: 'Контролёр и обработчик — слова GDPR; 152-ФЗ знает оператора и лицо, которое обрабатывает данные по поручению.', en: 'Controller and processor are GDPR terms; 152-FZ knows the operator and the person who processes on instruction.' }, remedy: { ru: 'Пишите «Оператор».', en: 'Write “Operator”.' }, find: (text) => (text.laws.some((law) => law === 'eu-gdpr' || law === 'uk-gdpr') ? [] : saying(text, /(?:is|as) (?:the |a |an )?controller(?!\p{L})|^the controller, that is|(?<!\p{L})контрол[её]р(?:ом)? (?:персональных )?данных/iu).slice(0, 1)) },
  { id: 'role-term-wrong-gdpr', severity: 'warning', law: 'eu-gdpr', article: { ru: 'ст. 4(7), 28 GDPR', en: 'Arts. 4(7), 28 GDPR' }, message: { ru: 'Прямые обработчики названы субобработчиками: так зовут тех, кого нанял обработчик.', en: 'Direct processors are called sub-processors: those are engaged by a processor.' }, remedy: { ru: 'Пишите «обработчики».', en: 'Write “processors”.' }, find: (text) => (/who is the controller|(?:data )?controller/iu.test(text.whole) ? saying(text, /our sub-?processors are|наши субобработчики/iu) : []) },
  { id: 'legal-basis-art6-missing', severity: 'error', law: 'eu-gdpr', article: { ru: 'ст. 6(1), 9(2) GDPR', en: 'Arts. 6(1), 9(2) GDPR' }, message: { ru: 'Есть условие ст. 9, но нет основания ст. 6: нужны оба.', en: 'A condition of Art. 9 stands without a basis of Art. 6: both are needed.' }, remedy: { ru: 'Добавьте основание ст. 6(1).', en: 'Add the basis of Art. 6(1).' }, find: art9Alone },
  { id: 'legal-basis-article-missing', severity: 'warning', law: 'eu-gdpr', article: { ru: 'ст. 13(1)(c) GDPR', en: 'Art. 13(1)(c) GDPR' }, message: { ru: 'Основание названо без статьи, хотя у остальных она есть.', en: 'A basis without its article, though the others have theirs.' }, remedy: { ru: 'Укажите подпункт ст. 6(1).', en: 'Cite the point of Art. 6(1).' }, find: basisWithoutArticle },
  { id: 'legal-basis-optout-conflict', severity: 'warning', law: null, article: null, message: { ru: 'От обработки по договору не отказываются: раз можно отказаться, основание другое.', en: 'There is no opting out of what a contract requires: if one may opt out, the basis is another.' }, remedy: { ru: 'Выберите законный интерес или согласие.', en: 'Choose legitimate interest or consent.' }, find: optOutOfContract },
  { id: 'legitimate-interest-unspecified', severity: 'error', law: 'eu-gdpr', article: { ru: 'ст. 13(1)(d) GDPR', en: 'Art. 13(1)(d) GDPR' }, message: { ru: 'Законный интерес не назван.', en: 'The legitimate interest is not named.' }, remedy: { ru: 'Скажите, в чём интерес: безопасность, защита от злоупотреблений, доказательства.', en: 'Say what the interest is: security, prevention of abuse, evidence.' }, find: interestUnnamed },
  { id: 'dpo-claim-unjustified', severity: 'warning', law: 'eu-gdpr', article: { ru: 'ст. 37(1)(c) GDPR', en: 'Art. 37(1)(c) GDPR' }, message: { ru: 'Сказано, что инспектор по защите данных не нужен, хотя обрабатываются специальные категории.', en: 'A data protection officer is said not to be needed, though special categories are processed.' }, remedy: { ru: 'Обоснуйте или назначьте инспектора; оцените, нужна ли оценка воздействия (ст. 35).', en: 'Give the reason, or appoint one; consider whether an impact assessment is due (Art. 35).' }, find: (text) => (/special categor|Art\.?\s?9|health data|специальн\p{L}+ категори/iu.test(text.whole) ? saying(text, /(?:DPO|data protection officer)[^.]{0,40}(?:not (?:mandatory|required|needed|appointed))|инспектор[^.]{0,60}не (?:требуется|назначен|нужен)/iu) : []) },
  { id: 'foreign-law-transplant', severity: 'warning', law: 'ru-152fz', article: { ru: 'ст. 14 152-ФЗ', en: 'Art. 14 152-FZ' }, message: { ru: 'Это норма другого закона: 152-ФЗ не ограничивает запросы одним разом в год и не знает такого перечня рисков.', en: 'This comes from another law: 152-FZ does not limit requests to one a year and knows no such list of risks.' }, remedy: { ru: 'Уберите или опишите порядок по ст. 14.', en: 'Drop it, or describe the procedure of Art. 14.' }, find: (text) => (text.laws.includes('by-99z') ? [] : saying(text, /once a(?: calendar)? year (?:for )?free|(?:один|1) раз в (?:календарный )?год[^.]{0,20}бесплатно|lack of an independent authori[sz]ed state body|отсутстви\p{L}+ независимого уполномоченного/iu)) },
  { id: 'law-notation-mixed', severity: 'advice', law: null, article: null, message: { ru: 'Один закон записан по-разному: 152-ФЗ и ФЗ-152.', en: 'One act in two notations: 152-FZ and FZ-152.' }, remedy: { ru: 'Пишите одинаково.', en: 'Write it one way.' }, find: twoNotations },
  { id: 'jurisdiction-missing', severity: 'warning', law: 'ru-152fz', article: { ru: 'ст. 3(2) GDPR', en: 'Art. 3(2) GDPR' }, message: { ru: 'Сервис обращён ко всем странам, а политика составлена только по 152-ФЗ.', en: 'The service addresses users everywhere, yet the policy follows 152-FZ alone.' }, remedy: { ru: 'Если сервис рассчитан на пользователей в ЕС или Великобритании, добавьте сведения по GDPR.', en: 'If users in the EU or the UK are meant, add what the GDPR asks for.' }, find: (text) => (text.laws.length > 1 ? [] : saying(text, /users of any jurisdiction|users (?:all over|around) the world|пользовател\p{L}+ (?:из любой|любых|всех) (?:стран|юрисдикц)|по всему миру/iu).slice(0, 1)) },
];
