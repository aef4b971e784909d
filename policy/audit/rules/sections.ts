import { readMentions } from '@/policy/reading/read';
import type { Bilingual, Law } from '@/policy/vocabulary';
import type { AuditRule, Spot } from '../audit-rule';
import type { Audited } from '../audited-text';
import { nowhere, sectionsAbout, saying } from '../searching';

/** What a law wants every policy to say, and how a text shows that it says so. */
interface Required {
  readonly id: string;
  readonly law: Exclude<Law, 'none'> | null;
  readonly severity: AuditRule['severity'];
  readonly article: Bilingual | null;
  readonly what: Bilingual;
  readonly said: RegExp;
}

const required: readonly Required[] = [
  {
    id: 'purposes', law: null, severity: 'error', article: { ru: 'п. 2 ч. 1 ст. 18.1 152-ФЗ; ст. 13(1)(c) GDPR', en: 'Art. 18.1(1)(2) 152-FZ; Art. 13(1)(c) GDPR' },
    what: { ru: 'зачем обрабатываются данные', en: 'the purposes of processing' },
    said: /purposes?(?!\p{L})|(?:how|why) we (?:use|process)|we use (?:your|the|all)|цел[ьиейях]+\s|для чего|зачем/iu,
  },
  {
    id: 'legal-bases', law: null, severity: 'error', article: { ru: 'п. 2 ч. 1 ст. 18.1 152-ФЗ; ст. 13(1)(c) GDPR', en: 'Art. 18.1(1)(2) 152-FZ; Art. 13(1)(c) GDPR' },
    what: { ru: 'на каких правовых основаниях идёт обработка', en: 'the legal bases of processing' },
    said: /legal (?:bas[ie]s|grounds?)|lawful bas|legitimate interest|правов\p{L}+ основани|основани\p{L}+ (?:для )?обработки|на основании (?:договора|согласия)|Art\.? ?6/iu,
  },
  { id: 'data', law: null, severity: 'error', article: { ru: 'п. 2 ч. 1 ст. 18.1 152-ФЗ; ст. 14(1)(d) GDPR', en: 'Art. 18.1(1)(2) 152-FZ; Art. 14(1)(d) GDPR' }, what: { ru: 'какие данные обрабатываются', en: 'what data are processed' }, said: /(?:data|information) we collect|we collect|categor\p{L}+ of (?:personal )?data|(?:personal )?data (?:that )?(?:is |are )?(?:processed|collected)|information about|состав\p{L}* (?:персональных )?данных|(?:перечень|категори\p{L}+|какие)[^.]{0,40}данны|собира\p{L}+/iu },
  {
    id: 'subjects', law: 'ru-152fz', severity: 'warning', article: { ru: 'п. 2 ч. 1 ст. 18.1 152-ФЗ', en: 'Art. 18.1(1)(2) 152-FZ' },
    what: { ru: 'чьи данные обрабатываются (категории субъектов)', en: 'whose data are processed (categories of subjects)' },
    said: /categor\p{L}+ of (?:personal )?(?:data )?subjects|data subjects? (?:are|is)|registered users|the User is|(?:категори\p{L}+ )?субъект\p{L}+ персональных данных|пользовател\p{L}+ (?:сайта|сервиса|приложения)|users|посетител/iu,
  },
  { id: 'recipients', law: null, severity: 'error', article: { ru: 'ч. 7 ст. 14 152-ФЗ; ст. 13(1)(e) GDPR', en: 'Art. 14(7) 152-FZ; Art. 13(1)(e) GDPR' }, what: { ru: 'кому передаются данные', en: 'who receives the data' }, said: /shar(?:e|ed|ing)|disclos|third part|recipients|transfer\p{L}* (?:of|to|the|your)|third persons|третьи\p{L}+ (?:лиц|сторон)|получател|переда\p{L}+|раскры\p{L}+/iu },
  { id: 'retention', law: null, severity: 'error', article: { ru: 'п. 2 ч. 1 ст. 18.1 152-ФЗ; ст. 13(2)(a) GDPR', en: 'Art. 18.1(1)(2) 152-FZ; Art. 13(2)(a) GDPR' }, what: { ru: 'сколько хранятся данные', en: 'how long data are kept' }, said: /retention|retain|how long|storage period|period\p{L}* of (?:information |data )?storage|terms of[^.]{0,20}storage|stor(?:e|ed|es)[^.]{0,60}(?:for|until|within)|keep[^.]{0,40}(?:for|until|long)|deleted (?:after|within)|срок\p{L}*[^.]{0,40}(?:хранени|обработк)|хран\p{L}+[^.]{0,60}(?:в течение|до|не дольше|пока)/iu },
  { id: 'rights', law: null, severity: 'error', article: { ru: 'ст. 14, 18 152-ФЗ; ст. 13(2)(b) GDPR', en: 'Arts. 14, 18 152-FZ; Art. 13(2)(b) GDPR' }, what: { ru: 'какие права есть у людей и как ими воспользоваться', en: 'the rights of people and how to use them' }, said: /your rights|(?:data subject|user)['’]?s?['’]? rights|rights of|right to (?:access|withdraw|request|obtain|demand|receive|eras|object|delet)|(?:you|users?|subjects?) (?:also )?(?:have|has) the (?:following )?rights?(?! to provide)|прав[ао][^.\n]{0,30} (?:субъект|пользовател|на доступ|требовать|отозвать|получ)|(?:субъект\p{L}*|пользовател\p{L}*)[^.]{0,60}име[ею]\p{L} право|(?:имее\p{L}+ право|вправе) (?:на|получ|требовать|отозвать|потребовать|знать|запрос)|ваши права/iu },
  { id: 'complaint', law: null, severity: 'warning', article: { ru: 'ст. 17 152-ФЗ; ст. 13(2)(d) GDPR', en: 'Art. 17 152-FZ; Art. 13(2)(d) GDPR' }, what: { ru: 'право пожаловаться в надзорный орган или в суд', en: 'the right to complain to the authority or to a court' }, said: /supervisory authority|Roskomnadzor|data protection (?:authority|commission|ombudsman)|lodge a complaint|Federal Service for Supervision|ICO(?!\p{L})|Information Commissioner|Роскомнадзор|надзорн\p{L}+ орган|уполномоченн\p{L}+ орган\p{L}* по защите|обжаловать|жалоб\p{L}+ в|Федеральн\p{L}+ служб\p{L}+ по надзору/iu },
  { id: 'transfers', law: 'eu-gdpr', severity: 'warning', article: { ru: 'ст. 13(1)(f) GDPR', en: 'Art. 13(1)(f) GDPR' }, what: { ru: 'передаются ли данные за пределы ЕЭЗ', en: 'whether data leave the EEA' }, said: /transfer|third countr|outside the (?:EU|EEA|European)|EEA|abroad|international|за пределы|трансгранич|третьи\p{L}+ стран/iu },
  { id: 'cross-border', law: 'ru-152fz', severity: 'warning', article: { ru: 'ст. 12, ч. 7 ст. 14 152-ФЗ', en: 'Arts. 12, 14(7) 152-FZ' }, what: { ru: 'есть ли трансграничная передача', en: 'whether there is a cross-border transfer' }, said: /cross-border|outside (?:the country|Russia|the Russian)|abroad|foreign state|трансгранич|за пределы (?:РФ|Росси)|иностранн\p{L}+ государств/iu },
  { id: 'security', law: 'ru-152fz', severity: 'warning', article: { ru: 'п. 2 ч. 1 ст. 18.1, ст. 19 152-ФЗ', en: 'Arts. 18.1(1), 19 152-FZ' }, what: { ru: 'какие меры защиты приняты', en: 'the measures of protection' }, said: /protect(?:ion|ed|s)?|encrypt|security|secure|мер\p{L}+[^.]{0,60}(?:защит|безопасност)|защит\p{L}+ (?:персональных )?данных|шифров/iu },
  { id: 'destruction', law: 'ru-152fz', severity: 'warning', article: { ru: 'п. 2 ч. 1 ст. 18.1, ст. 21 152-ФЗ', en: 'Arts. 18.1(1)(2), 21 152-FZ' }, what: { ru: 'порядок уничтожения данных', en: 'how data are destroyed' }, said: /destr(?:oy|uction)|wiped|purged|уничтож/iu },
  { id: 'responsible', law: 'ru-152fz', severity: 'advice', article: { ru: 'ст. 22.1 152-ФЗ', en: 'Art. 22.1 152-FZ' }, what: { ru: 'кто ответственный за организацию обработки', en: 'who is responsible for organising the processing' }, said: /responsible (?:person|for (?:organi[sz]ing|the processing|PD))|person responsible|ответственн\p{L}+ (?:лиц|за (?:организаци|обработк))/iu },
  { id: 'incident', law: null, severity: 'advice', article: { ru: 'ч. 3.1 ст. 21 152-ФЗ; ст. 33, 34 GDPR', en: 'Art. 21(3.1) 152-FZ; Arts. 33, 34 GDPR' }, what: { ru: 'что делают при утечке', en: 'what happens on a data breach' }, said: /breach|incident|leak(?:age)?s?|утечк|инцидент|неправомерн\p{L}+ (?:или случайн\p{L}+ )?передач/iu },
  { id: 'children', law: null, severity: 'advice', article: null, what: { ru: 'с какого возраста можно пользоваться сервисом', en: 'the age from which the service may be used' }, said: /child|minor|under (?:the age of )?\d{2}|aged? \d{2}|years (?:old|and older)|несовершеннолет|дет(?:и|ей|ям)(?!\p{L})|достигш\p{L}+ \d|младше \d|лиц\p{L}* до \d|\d{2} лет|родител/iu },
  { id: 'automated', law: 'eu-gdpr', severity: 'advice', article: { ru: 'ст. 13(2)(f) GDPR', en: 'Art. 13(2)(f) GDPR' }, what: { ru: 'принимаются ли решения автоматически', en: 'whether decisions are automated' }, said: /automated|profiling|Art\.?\s?22|автоматизированн|профилирован/iu },
  { id: 'statutory-requirement', law: 'eu-gdpr', severity: 'advice', article: { ru: 'ст. 13(2)(e) GDPR', en: 'Art. 13(2)(e) GDPR' }, what: { ru: 'обязательно ли сообщать данные и что будет, если не сообщить', en: 'whether giving data is required and what follows if they are not given' }, said: /(?:required|obliged|mandatory|necessary) to (?:provide|enter)|if you (?:do not|don['’]t|choose not to|refuse to) (?:provide|give)|without (?:this|these|it)[^.]{0,40}(?:cannot|unable)|обязательн\p{L}+ (?:для|данн)|если (?:вы )?не (?:предостав|сообщ|укаж)/iu },
  { id: 'changes', law: null, severity: 'advice', article: null, what: { ru: 'как меняется политика', en: 'how the policy changes' }, said: /chang(?:e|es|ed|ing)|amend|update|изменени|изменя|обновл|редакци/iu },
];

/** Legal bases and supervisory authorities are unknown to the law of the United States. */
const EUROPEAN_IDEAS = new Set(['legal-bases', 'complaint']);
const isAmerican = (text: Audited) => /California|CCPA/u.test(text.whole) && !text.laws.some((law) => law !== 'us-ca');

const rightsByLaw: readonly (readonly [Exclude<Law, 'none'>, readonly (readonly [RegExp, string, string])[]])[] = [
  ['eu-gdpr', [
    [/access|доступ/iu, 'доступ (ст. 15)', 'access (Art. 15)'], [/rectif|correct|updat|исправ|уточн/iu, 'исправление (ст. 16)', 'rectification (Art. 16)'], [/eras|delet|forgotten|удал/iu, 'удаление (ст. 17)', 'erasure (Art. 17)'], [/restrict|огранич/iu, 'ограничение (ст. 18)', 'restriction (Art. 18)'],
    [/portab|machine-readable|перенос|машиночитаем/iu, 'переносимость (ст. 20)', 'portability (Art. 20)'], [/object|возра/iu, 'возражение (ст. 21)', 'objection (Art. 21)'],
  ]],
  ['ru-152fz', [
    [/receive|obtain|access|confirm|получ|доступ/iu, 'доступ к данным (ст. 14)', 'access (Art. 14)'], [/clarif|correct|rectif|amend|уточн|исправ|измен/iu, 'уточнение (ст. 14)', 'rectification (Art. 14)'], [/block|блокир/iu, 'блокирование (ст. 14)', 'blocking (Art. 14)'], [/destr|delet|уничтож|удал/iu, 'уничтожение (ст. 14)', 'destruction (Art. 14)'],
    [/appeal|complain|Roskomnadzor|обжалов|жалоб|Роскомнадзор/iu, 'обжалование (ст. 17)', 'complaint (Art. 17)'],
  ]],
];

/** The rights of a law that the part on rights leaves out. */
function incompleteRights(law: Exclude<Law, 'none'>, rights: (typeof rightsByLaw)[number][1]): (text: Audited) => Spot[] {
  return (text) => {
    const about = sectionsAbout(text, /(?<!\p{L})rights|прав(?:а|о)(?!\p{L})/iu);
    const words = about.length > 0 ? about.map((section) => section.text).join('\n') : text.whole;
    const missing = rights.filter(([pattern]) => !pattern.test(words));
    if (missing.length === 0 || missing.length > rights.length - 2) return [];
    const at = about[0]?.first;
    const detail = { ru: missing.map(([, ru]) => ru).join(', '), en: missing.map(([, , en]) => en).join(', ') };
    return [at === undefined ? { block: null, from: 0, to: 0, detail } : { block: at, from: 0, to: text.blocks[at]?.text.length ?? 0, detail }];
  };
}

const DATED = /effective|last (?:updated|modified|revised)|in force|version|dated|revision|updated|действу|вступ\p{L}+ в силу|редакци|обновл[её]н|утвержд|дата (?:публикации|размещения|вступления)/iu;

/** The day from which the text applies: near its beginning or end, or beside a word that says so. */
function undated(text: Audited): Spot[] {
  const dated = text.blocks.some((block, place) => readMentions(block.text).some(({ kind }) => kind === 'date') && (DATED.test(block.text) || place < 6 || place >= text.blocks.length - 4 || DATED.test(text.blocks[place - 1]?.text ?? '')));
  const monthOnly = /(?:effective|updated|revised|редакци\p{L}+|действу\p{L}+)[^.]{0,30}(?:January|February|March|April|May|June|July|August|September|October|November|December|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*\s+\d{4}/iu.test(text.whole);
  return nowhere(!dated && !monthOnly);
}

const PURPOSE_COLUMN = /purpose|цел[ьи]/iu;
const BASIS_COLUMN = /bas[ie]s|ground|основани/iu;

/** Purposes beside their bases: a table, or sections that name both for each purpose. */
function unmapped(text: Audited): Spot[] {
  const table = text.blocks.some((block) => block.kind === 'table' && PURPOSE_COLUMN.test(block.rows.slice(0, 2).join(' ')) && BASIS_COLUMN.test(block.rows.slice(0, 2).join(' ')));
  const loose = PURPOSE_COLUMN.test(text.whole) && text.blocks.some((block) => /purpose\s*legal basis|legal basis of personal data processing \|/iu.test(block.text));
  const beside = saying(text, /(?:purpose|цел[ьи]|\p{L}+ing |to \p{L}+ )[^.]{0,160}(?:Art\.?\s?6|ст\.\s?6|legal basis:|правовое основание|на основании (?:договора|согласия|закон)|legitimate interest|legal basis is)/iu).length >= 2;
  const labels = text.blocks.filter((block) => /^(?:legal basis|правов\p{L}+ основани\p{L}*)(?!\p{L})/iu.test(block.text)).length >= 2;
  return nowhere(!isAmerican(text) && !table && !loose && !beside && !labels);
}

/** What every policy must say, and what it does not. */
export const sectionRules: readonly AuditRule[] = [
  ...required.map(
    ({ id, law, severity, article, what, said }): AuditRule => ({
      id: `missing-${id}`,
      severity,
      law,
      article,
      message: { ru: `Об этом не сказано: ${what.ru}.`, en: `The text does not say what it should: ${what.en}.` },
      remedy: { ru: 'Добавьте это в политику.', en: 'Add it to the policy.' },
      find: (text) => nowhere(!said.test(text.whole) && !(EUROPEAN_IDEAS.has(id) && isAmerican(text))),
    }),
  ),
  ...rightsByLaw.map(
    ([law, rights]): AuditRule => ({
      id: `rights-incomplete-${law}`, severity: 'warning', law, article: law === 'eu-gdpr' ? { ru: 'ст. 13(2)(b) GDPR', en: 'Art. 13(2)(b) GDPR' } : { ru: 'ст. 14, 17 152-ФЗ', en: 'Arts. 14, 17 152-FZ' },
      message: { ru: 'Перечень прав неполный, не хватает: {detail}.', en: 'The list of rights is incomplete; missing: {detail}.' }, remedy: { ru: 'Добавьте недостающие права.', en: 'Add the missing rights.' }, find: incompleteRights(law, rights),
    }),
  ),
  { id: 'effective-date-missing', severity: 'error', law: null, article: null, message: { ru: 'Нет даты: непонятно, с какого дня политика действует.', en: 'There is no date: from which day does the policy apply?' }, remedy: { ru: 'Поставьте дату вступления в силу.', en: 'Give the effective date.' }, find: undated },
  {
    id: 'purpose-matrix-missing', severity: 'warning', law: null, article: { ru: 'п. 2 ч. 1 ст. 18.1 152-ФЗ; ст. 13(1)(c) GDPR', en: 'Art. 18.1(1)(2) 152-FZ; Art. 13(1)(c) GDPR' },
    message: { ru: 'Цели не связаны с основаниями и данными: неясно, что, зачем и на каком основании обрабатывается.', en: 'Purposes are not tied to bases and data: what is processed for what, and on which basis?' }, remedy: { ru: 'Для каждой цели назовите данные, людей, основание и срок.', en: 'For each purpose name the data, the people, the basis and the period.' }, find: unmapped,
  },
];
