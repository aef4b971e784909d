import type { Facts } from '@/policy/facts';
import { bases, type Bilingual, countries, type DurationUnit, type Language, retentionModes } from '@/policy/vocabulary';
import { formatDuration } from '@/policy/language/duration';

/** Something that a reader of the new version should know, made from the facts alone. */
export interface FactChange {
  readonly kind: FactChangeKind;
  /** Whether people have to be told of it (GDPR Art. 13(3), WP260 para. 29): the rest is wording and contacts. */
  readonly material: boolean;
  /** What it is about: a recipient, a category of data, a country. Null where the kind says it all. */
  readonly about: Bilingual | null;
  /** What was said and what is said now, where a value changed. */
  readonly before: Bilingual | null;
  readonly after: Bilingual | null;
}

/** Kinds, in the order in which they are told, with the words of each. */
const kinds = {
  'new-data': { material: true, ru: 'Новые данные', en: 'New data' },
  'new-purpose': { material: true, ru: 'Новая цель', en: 'New purpose' },
  'other-basis': { material: true, ru: 'Другое основание обработки', en: 'Another legal basis' },
  'new-recipient': { material: true, ru: 'Новый получатель', en: 'New recipient' },
  'recipient-gets-more': { material: true, ru: 'Получатель получает больше данных', en: 'A recipient gets more data' },
  'new-country': { material: true, ru: 'Новая страна', en: 'New country' },
  'kept-otherwise': { material: true, ru: 'Другой срок хранения', en: 'Kept for another time' },
  'new-retention': { material: false, ru: 'Назван срок хранения', en: 'A retention period is named' },
  'right-gone': { material: true, ru: 'Больше нет права', en: 'A right is gone' },
  'measure-gone': { material: true, ru: 'Больше нет меры защиты', en: 'A safeguard is gone' },
  'decisions-begun': { material: true, ru: 'Появились решения, которые принимаются автоматически', en: 'Decisions are now made by automated means' },
  'age-changed': { material: true, ru: 'Другой минимальный возраст', en: 'Another minimum age' },
  'answer-time': { material: false, ru: 'Другой срок ответа на обращение', en: 'Another time to answer a request' },
  'new-right': { material: false, ru: 'Новое право', en: 'New right' },
  'new-measure': { material: false, ru: 'Новая мера защиты', en: 'New safeguard' },
  'data-gone': { material: false, ru: 'Больше не собираются', en: 'No longer collected' },
  'purpose-gone': { material: false, ru: 'Больше нет цели', en: 'A purpose is gone' },
  'recipient-gone': { material: false, ru: 'Больше не получает данных', en: 'No longer gets data' },
  'country-gone': { material: false, ru: 'Данных больше нет в стране', en: 'Data are no longer in' },
  'controller-changed': { material: true, ru: 'Другой оператор', en: 'Another controller' },
  'contact-changed': { material: false, ru: 'Другой адрес для обращений', en: 'Another address for requests' },
  'notice-changed': { material: false, ru: 'Другой срок уведомления об изменениях', en: 'Another period of notice' },
} as const satisfies Record<string, Bilingual & { material: boolean }>;
export type FactChangeKind = keyof typeof kinds;

/**
 * What changed between two versions, in the order in which it matters to a reader. A longer time of keeping is material, a
 * shorter one is not.
 * @param before facts of the earlier version, as they were frozen
 */
export function factChanges(before: Facts, after: Facts): FactChange[] {
  const changes: FactChange[] = [
    ...addedAndGone('new-data', 'data-gone', dataOf(before), dataOf(after)),
    ...addedAndGone('new-purpose', 'purpose-gone', rowsById(before.purposes.list), rowsById(after.purposes.list)),
    ...otherBases(before, after),
    ...addedAndGone('new-recipient', 'recipient-gone', rowsById(before.recipients.list), rowsById(after.recipients.list)),
    ...moreData(before, after),
    ...addedAndGone('new-country', 'country-gone', countriesOf(before), countriesOf(after)),
    ...retentionChanges(before, after),
    ...addedAndGone('new-right', 'right-gone', rightsOf(before), rightsOf(after)),
    ...addedAndGone('new-measure', 'measure-gone', measuresOf(before), measuresOf(after)),
    ...(before.automation.decisions !== true && after.automation.decisions === true ? [change('decisions-begun', null)] : []),
    ...valueChange('age-changed', before.children.minimumAge, after.children.minimumAge, (age) => same(String(age))),
    ...valueChange('answer-time', before.rights.response, after.rights.response, inWords),
    ...controllerChange(before, after),
    ...valueChange('contact-changed', before.controller.privacyEmail, after.controller.privacyEmail, same),
    ...valueChange('notice-changed', before.changes.noticePeriod, after.changes.noticePeriod, inWords),
  ];
  const order = Object.keys(kinds);
  return changes.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** One change as a line: «Новый получатель: Сбербанк», “Kept for another time: logs: 90 days instead of 30 days”. */
export function factChangeInWords({ kind, about, before, after }: FactChange, language: Language): string {
  const instead = { ru: 'вместо', en: 'instead of' }[language];
  const value = after && before ? `${after[language]} (${{ ru: 'раньше', en: 'before' }[language]}: ${before[language]})` : after ? after[language] : before ? `— ${instead} ${before[language]}` : null;
  return [kinds[kind][language], about?.[language], value].filter((part) => part !== null && part !== undefined).join(': ');
}

type Named = ReadonlyMap<string, Bilingual>;

function change(kind: FactChangeKind, about: Bilingual | null, before: Bilingual | null = null, after: Bilingual | null = null, material: boolean = kinds[kind].material): FactChange {
  return { kind, material, about, before, after };
}

/** Names by id; an id `a/b` is within `a`, and is not told again when `a` itself is. */
function addedAndGone(added: FactChangeKind, gone: FactChangeKind, before: Named, after: Named): FactChange[] {
  return [...lacking(after, before).map((name) => change(added, name)), ...lacking(before, after).map((name) => change(gone, name))];
}

function lacking(some: Named, others: Named): Bilingual[] {
  return [...some].filter(([id]) => !others.has(id) && (!id.includes('/') || others.has(id.split('/')[0] ?? ''))).map(([, name]) => name);
}

function valueChange<Value>(kind: FactChangeKind, before: Value | null, after: Value | null, words: (value: Value) => Bilingual): FactChange[] {
  const [was, is] = [before === null ? null : words(before), after === null ? null : words(after)];
  // What was not said before is no change of what was said.
  return was === null || is === null || (was.ru === is.ru && was.en === is.en) ? [] : [change(kind, null, was, is)];
}

function dataOf({ data }: Facts): Named {
  return new Map((data.categories ?? []).flatMap((category) => [[category.id, named(category.name)] as const, ...(category.items ?? []).map((item) => [`${category.id}/${item.id}`, named(item.text)] as const)]));
}

function rowsById(rows: readonly { id: string; name: Partial<Localised> | null }[] | null): Named {
  return new Map((rows ?? []).map(({ id, name }) => [id, named(name, id)]));
}

function countriesOf({ storage }: Facts): Named {
  return new Map([...storage.countries, ...storage.transferCountries].map((code) => [code, countries[code]]));
}

function rightsOf({ rights }: Facts): Named {
  return new Map((rights.list ?? []).map(({ kind, name }) => [kind ?? `own ${named(name).ru}`, named(name)]));
}

function measuresOf({ security }: Facts): Named {
  return new Map(security.implemented.map(({ id, kind, name }) => [kind ?? id, named(name, id)]));
}

/** Purposes that both versions have and that rest on something else now. */
function otherBases(before: Facts, after: Facts): FactChange[] {
  const earlier = new Map((before.purposes.list ?? []).map((purpose) => [purpose.id, purpose]));
  return (after.purposes.list ?? []).flatMap((purpose) => {
    const old = earlier.get(purpose.id);
    const [was, is] = [basesOf(old), basesOf(purpose)];
    return old === undefined || was === null || is === null || was.ru === is.ru ? [] : [change('other-basis', named(purpose.name, purpose.id), was, is)];
  });
}

function basesOf(purpose: NonNullable<Facts['purposes']['list']>[number] | undefined): Bilingual | null {
  const codes = (purpose?.bases ?? []).map(({ kind }) => kind);
  return codes.length === 0 ? null : listed(codes.map((code) => bases[code]));
}

/** Recipients that both versions have and that get data which they did not get. */
function moreData(before: Facts, after: Facts): FactChange[] {
  const earlier = new Map((before.recipients.list ?? []).map((recipient) => [recipient.id, recipient]));
  return (after.recipients.list ?? []).flatMap((recipient) => {
    const old = earlier.get(recipient.id);
    const known = new Set((old?.data ?? []).map(({ ru, en }) => `${ru}/${en}`));
    const more = (recipient.data ?? []).filter(({ ru, en }) => !known.has(`${ru}/${en}`));
    return old === undefined || known.size === 0 || more.length === 0 ? [] : [change('recipient-gets-more', named(recipient.name, recipient.id), null, listed(more.map((each) => named(each))))];
  });
}

type Rule = NonNullable<Facts['retention']['rules']>[number];

function retentionChanges(before: Facts, after: Facts): FactChange[] {
  const earlier = new Map((before.retention.rules ?? []).map((rule) => [rule.id, rule]));
  return (after.retention.rules ?? []).flatMap((rule) => {
    const old = earlier.get(rule.id);
    if (old === undefined) return [change('new-retention', named(rule.name), null, keptFor(rule))];
    const [was, is] = [keptFor(old), keptFor(rule)];
    if (was === null || is === null || (was.ru === is.ru && was.en === is.en)) return [];
    return [change('kept-otherwise', named(rule.name), was, is, hoursKept(rule) >= hoursKept(old))];
  });
}

/** How long a rule keeps, in words; null where it says nothing. */
function keptFor({ mode, period, stages, events }: Rule): Bilingual | null {
  const until = events.length > 0 ? [{ ru: `до события: ${listed(events.map((event) => named(event))).ru}`, en: `until: ${listed(events.map((event) => named(event))).en}` }] : [];
  const inStages = stages.flatMap((stage) => (stage.period === null ? [] : [inWords(stage.period)]));
  const parts = [...(period === null ? [] : [inWords(period)]), ...inStages, ...until];
  // A period that was typed before the answer became another one is no longer printed.
  if (parts.length > 0 && mode !== 'indefinite' && mode !== 'not-stored') return listed(parts);
  return mode === null ? null : retentionModes[mode];
}

/** In hours, for telling longer from shorter; a week has five working days. */
export const hoursOf: Readonly<Record<DurationUnit, number>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  'calendar-day': 24,
  'working-day': 33.6,
  week: 168,
  month: 730,
  year: 8_760,
};

/** The longest period of a rule, in hours; without end where it has none. */
export function hoursKept({ period, stages, mode }: Pick<Rule, 'period' | 'mode'> & { stages: readonly { period: Rule['period'] }[] | null }): number {
  if (mode === 'indefinite') return Number.POSITIVE_INFINITY;
  const periods = [period, ...(stages ?? []).map((stage) => stage.period)];
  return Math.max(0, ...periods.map((each) => (each === null ? 0 : each.n * hoursOf[each.unit])));
}

function controllerChange(before: Facts, after: Facts): FactChange[] {
  const { inn, ogrn, ogrnip, registrationNumber } = before.controller;
  const sameNumber = [inn === after.controller.inn && inn, ogrn === after.controller.ogrn && ogrn, ogrnip === after.controller.ogrnip && ogrnip, registrationNumber === after.controller.registrationNumber && registrationNumber].some(Boolean);
  // A company that took another name is the same company: its number says so.
  return valueChange('controller-changed', before.controller.designation, after.controller.designation, (name) => named(name)).map((found) => ({ ...found, material: !sameNumber }));
}

interface Localised {
  readonly ru: string | null;
  readonly en: string | null;
}

/** A name in both languages; the one that is missing is said by the other, or by the id. */
function named(name: Partial<Localised> | null, id = ''): Bilingual {
  return { ru: name?.ru ?? name?.en ?? id, en: name?.en ?? name?.ru ?? id };
}

const same = (text: string): Bilingual => ({ ru: text, en: text });

const inWords = (duration: { n: number; unit: DurationUnit }): Bilingual => ({
  ru: formatDuration('ru', duration, 'nominative', false),
  en: formatDuration('en', duration, 'nominative', false),
});

const listed = (items: readonly Bilingual[]): Bilingual => ({ ru: items.map(({ ru }) => ru).join('; '), en: items.map(({ en }) => en).join('; ') });
