import type { AuditRule, Spot } from '../audit-rule';
import type { Audited, AuditedBlock } from '../audited-text';
import { allSentences, everyMatch, saying, withDetail, wholeBlock } from '../searching';

const wordsOf = (words: string) => words.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** Longest run of words that may return before it is a repetition; citations of titles and acts are longer than most. */
const RUN = 16;

const beginsSentence = (words: string, at: number) => /(?:^|[.!?;:]\s+["«“(]?)$/u.test(words.slice(0, at));

/** Clauses of one list begin alike because they are alike. */
function areSiblings(one: AuditedBlock, other: AuditedBlock | undefined): boolean {
  if (other === undefined || one.number === null || other.number === null) return one.kind === 'item' && other?.kind === 'item';
  return one.number.length === other.number.length && one.number.slice(0, -1).join('.') === other.number.slice(0, -1).join('.');
}

/** A passage that stands twice, in places that no list of like rows explains. */
function repeated(text: Audited): Spot[] {
  const seen = new Map<string, number>();
  const told = new Set<number>();
  const found: Spot[] = [];
  for (const [place, block] of text.blocks.entries()) {
    if (block.kind === 'table' || block.text.length < 80) continue;
    const words = [...block.text.matchAll(/[\p{L}\d]+/gu)];
    let skip = 0;
    for (let at = 0; at + RUN <= words.length; at += 1) {
      const key = words.slice(at, at + RUN).map((word) => word[0].toLowerCase()).join(' ');
      const before = seen.get(key);
      seen.set(key, before ?? place);
      if (before === undefined || before === place || at < skip) continue;
      const start = words[at]?.index ?? 0;
      if (!beginsSentence(block.text, start) || areSiblings(block, text.blocks[before])) continue;
      const last = words[at + RUN - 1];
      const title = /Федеральн\p{L}+ закон|Federal Law|Regulation \(EU\)/u.test(block.text.slice(start, (last?.index ?? 0) + (last?.[0].length ?? 0)));
      if (!title && !told.has(before)) found.push({ block: place, from: start, to: Math.min(block.text.length, (last?.index ?? 0) + (last?.[0].length ?? 0)) });
      told.add(before);
      skip = words.length;
    }
  }
  return found;
}

function sameHeadings(text: Audited): Spot[] {
  const seen = new Map<string, number>();
  return text.blocks.flatMap((block, place): Spot[] => {
    if (block.kind !== 'heading') return [];
    const key = wordsOf(block.text).join(' ');
    // A table of contents names every heading once before.
    if (key === '' || key.split(' ').length > 8 || text.blocks[place + 1]?.kind === 'heading') return [];
    const before = seen.get(key);
    seen.set(key, place);
    return before === undefined || place - before < 2 ? [] : [withDetail(wholeBlock(text, place), block.text)];
  });
}

function doubledItems(text: Audited): Spot[] {
  return allSentences(text).flatMap((sentence): Spot[] => {
    const list = /(?:\p{L}+, ){4,}\p{L}+/u.exec(sentence.text)?.[0].toLowerCase().split(', ') ?? [];
    const twice = list.find((item, order) => item.length > 3 && list.indexOf(item) < order);
    return twice === undefined ? [] : [withDetail(sentence, twice)];
  });
}

/** A text about whom: «Оператор» and «Администрация» both for the one who answers. */
const SELVES: readonly (readonly [RegExp, string])[] = [[/(?<![\p{L}«])Оператор(?:а|у|ом)?(?!\p{L})/gu, 'Оператор'], [/(?<!\p{L})Администраци(?:я|и|ю|ей)(?: сайта)?(?!\p{L})/gu, 'Администрация'], [/(?<!\p{L})Компани(?:я|и|ю|ей)(?!\p{L})/gu, 'Компания'], [/(?<!\p{L})Исполнител(?:ь|я|ю|ем)(?!\p{L})/gu, 'Исполнитель'], [/(?<!\p{L})Владел(?:ец|ьца|ьцу|ьцем)(?: сайта)?(?!\p{L})/gu, 'Владелец']];

function severalSelves(text: Audited): Spot[] {
  const counted = SELVES.map(([pattern, name]) => ({ name, places: everyMatch(text, pattern) })).filter(({ places }) => places.length >= 2);
  const rest = counted.sort((a, b) => b.places.length - a.places.length).slice(1);
  const [main] = counted;
  return main ? rest.flatMap(({ name, places }) => places.slice(0, 1).map((spot) => withDetail(spot, `${main.name}, ${name}`))) : [];
}

const PAIRS: readonly (readonly [RegExp, RegExp, string])[] = [
  [/(?<!\p{L})Annex(?!\p{L})/gu, /(?<!\p{L})Appendix(?!\p{L})/u, 'Annex, Appendix'],
  [/(?<!\p{L})sub-processors?/giu, /(?<!\p{L})subprocessors?/iu, 'sub-processor, subprocessor'],
  [/registered in the Service as a Customer/gu, /(?<!\p{L})Developer(?!\p{L})/u, 'Developer, Customer'],
  [/these Terms(?! of)/gu, /this (?:privacy )?policy/iu, 'Policy, Terms'],
];

/** Two casings of one short name in quotation marks: "Im" and "im". */
function casings(text: Audited): Spot[] {
  const quoted = everyMatch(text, /["“«]([\p{L}\d]{2,20})["”»]/gu).map((spot) => ({ spot, word: spot.block === null ? '' : text.blocks[spot.block]?.text.slice(spot.from + 1, spot.to - 1) ?? '' }));
  return quoted.filter(({ word }) => word === word.toLowerCase() && quoted.some((other) => other.word !== word && other.word.toLowerCase() === word && other.word !== other.word.toUpperCase())).slice(0, 1).map(({ spot, word }) => withDetail(spot, word));
}

/** Capitalised words of an agreement that the text never explains. */
function undefinedTerms(text: Audited): Spot[] {
  const stems = text.language === 'ru' ? ['Заказчик', 'Третьи лиц', 'Третьим лиц', 'Премиум-подписк', 'Тариф', 'Контрагент', 'Лицензиат', 'Абонент'] : ['Acquirer', 'Third Part', 'Premium Subscription', 'Customer', 'Subscriber', 'Plan', 'Dashboard', 'Licensee'];
  return stems.flatMap((stem): Spot[] => {
    const uses = everyMatch(text, new RegExp(`(?<=\\p{Ll}[\\p{Ll},]* )${stem}(?:y|ies|s|\\p{Script=Cyrillic}{0,3})?(?![\\p{L}])`, 'gu'));
    const explained = new RegExp(`${stem}\\p{L}*["”»]?(?: \\([^)]{1,60}\\))?\\s*(?:—|–|-|means|is an?|are|это|:)|(?:далее|hereinafter|referred to as|the|\\()[^.)]{0,40}["“«]?${stem}\\p{L}*["”»]?\\)`, 'u');
    const [first] = uses;
    const words = first?.block == null ? '' : text.blocks[first.block]?.text.slice(first.from, first.to) ?? '';
    return uses.length < 2 || first === undefined || explained.test(text.whole) ? [] : [withDetail(first, words)];
  }).slice(0, 3);
}

const VAGUE_EN = /(?<!\p{L})(?:and (?:other|similar) (?:data|information|purposes)(?! (?:listed|described|that|which|specified))|among other things|including but not limited to|(?:any )?other (?:lawful|legal) purposes|for (?:other )?business purposes|certain third parties|some of our partners)(?!\p{L})/iu;
const VAGUE_RU = /(?<!\p{L})(?:и (?:иные|другие|прочие) (?:данные|сведения|цели|сервисы)|в том числе,? но не ограничиваясь|и т\.?\s?д\.|и т\.?\s?п\.|иные законные цели|и в иных целях|при необходимости переда\p{L}+|некоторым (?:третьим лицам|партн[её]рам))/iu;

/** Words and passages: what is said twice, in several ways, or in no way that means anything. */
export const wordingRules: readonly AuditRule[] = [
  { id: 'text-duplicate', severity: 'warning', law: null, article: null, message: { ru: 'Это уже сказано теми же словами в другом месте.', en: 'This is said in the same words elsewhere.' }, remedy: { ru: 'Оставьте одно место: копии расходятся при правке.', en: 'Keep one: copies drift apart when one is edited.' }, find: repeated },
  { id: 'heading-duplicate', severity: 'advice', law: null, article: null, message: { ru: 'Заголовок «{detail}» стоит дважды.', en: 'The heading “{detail}” stands twice.' }, remedy: { ru: 'Объедините разделы или назовите их по-разному.', en: 'Merge the sections or name them differently.' }, find: sameHeadings },
  { id: 'list-duplicate-item', severity: 'advice', law: null, article: null, message: { ru: 'В перечислении дважды: {detail}.', en: 'The enumeration has it twice: {detail}.' }, remedy: { ru: 'Уберите повтор.', en: 'Remove the repetition.' }, find: doubledItems },
  { id: 'term-inconsistent', severity: 'advice', law: null, article: null, message: { ru: 'Одно и то же названо по-разному: {detail}.', en: 'One thing under several names: {detail}.' }, remedy: { ru: 'Выберите одно слово.', en: 'Choose one word.' }, find: (text) => [...severalSelves(text), ...casings(text), ...PAIRS.flatMap(([one, other, names]) => (other.test(text.whole) ? everyMatch(text, one).slice(0, 1).map((spot) => withDetail(spot, names)) : []))] },
  { id: 'term-undefined', severity: 'advice', law: null, article: null, message: { ru: 'Слово с заглавной буквы не объяснено: {detail}.', en: 'A capitalised term is not explained: {detail}.' }, remedy: { ru: 'Объясните его или пишите со строчной.', en: 'Explain it, or write it in lower case.' }, find: undefinedTerms },
  { id: 'wording-vague', severity: 'advice', law: null, article: { ru: 'ч. 2 ст. 5 152-ФЗ; ст. 12(1) GDPR', en: 'Art. 5(2) 152-FZ; Art. 12(1) GDPR' }, message: { ru: 'Слова, за которыми может стоять что угодно.', en: 'Words behind which anything may stand.' }, remedy: { ru: 'Назовите то, что имеется в виду, или уберите.', en: 'Name what is meant, or drop it.' }, find: (text) => saying(text, text.language === 'ru' ? VAGUE_RU : VAGUE_EN).slice(0, 2) },
  {
    id: 'self-reference-unfulfilled', severity: 'warning', law: null, article: null, message: { ru: 'Обещанной даты последнего обновления в тексте нет.', en: 'The promised date of the last update is not in the text.' }, remedy: { ru: 'Поставьте дату обновления или уберите обещание.', en: 'Give the date of the update, or drop the promise.' },
    find: (text) => (/last (?:updated|revised|modified)[^.]{0,12}\d|revision[^.]{0,12}\d|updated on|последн\p{L}+ (?:обновлени|редакци|изменени)\p{L}+[^.]{0,12}\d|обновлен[ао][^.]{0,12}\d/iu.test(text.whole) ? [] : saying(text, /(?:last[- ]update|last updated|revision) date|date of (?:the )?last (?:update|revision)|дат\p{L}+ последн\p{L}+ (?:обновлени|изменени|редакци)/iu)),
  },
  { id: 'related-document-unlinked', severity: 'advice', law: null, article: null, message: { ru: 'Документ, от которого зависят условия, назван без адреса.', en: 'A document on which terms depend is named without an address.' }, remedy: { ru: 'Дайте ссылку на него.', en: 'Link it.' }, find: (text) => (/(?:offer|agreement|terms|оферт|соглашени)\p{L}*[^.]{0,60}https?:/iu.test(text.whole) ? [] : saying(text, /(?:determined|established|specified|set out)[^.]{0,40}by the (?:Public Offer|User Agreement|Terms)|(?:clause|section) [\d.]+ of the Public (?:Offer|Agreement)|(?:п\.|пункт\p{L}*|раздел\p{L}*) [\d.]+ (?:публичн\p{L}+ )?(?:оферты|пользовательского соглашения)/iu).slice(0, 1)) },
];
