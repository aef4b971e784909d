import type { Facts } from '@/policy/facts';
import type { DurationUnit, materialChanges } from '@/policy/vocabulary';
import type { Bump } from './number';

/** A kind of change that people have to be told of. */
export type MaterialChange = keyof typeof materialChanges;

/**
 * What changed in substance between two versions: new data, recipients, purposes, countries, other legal bases, longer
 * retention (GDPR Art. 13(3) and WP260 para. 29; 152-FZ Art. 18.1(2)). Wording, names and layout do not count.
 * @returns codes in the order of the vocabulary; empty when nothing material changed
 */
export function materialChangesBetween(before: Facts, after: Facts): MaterialChange[] {
  const changes: Record<MaterialChange, boolean> = {
    'new-data': hasNew(dataOf(before), dataOf(after)),
    'new-recipients': hasNew(idsOf(before.recipients.list), idsOf(after.recipients.list)),
    'weaker-basis': hasNew(basesOf(before), basesOf(after)),
    'new-purpose': hasNew(idsOf(before.purposes.list), idsOf(after.purposes.list)),
    'longer-retention': isKeptLonger(before, after),
    'new-country': hasNew(countriesOf(before), countriesOf(after)),
  };
  return (Object.keys(changes) as MaterialChange[]).filter((code) => changes[code]);
}

/** Which part of the version's number rises unless the publisher says otherwise. */
export function bumpFor(changes: readonly MaterialChange[]): Bump {
  return changes.length > 0 ? 'major' : 'minor';
}

type Rows<Row extends { id: string }> = readonly Row[] | null;

const idsOf = (rows: Rows<{ id: string }>) => (rows ?? []).map(({ id }) => id);

const dataOf = ({ data }: Facts) =>
  (data.categories ?? []).flatMap((category) => [category.id, ...(category.items ?? []).map((item) => `${category.id}/${item.id}`)]);

/** Each basis of each purpose: a purpose that rests on another basis than before is a change, even if it had that one too elsewhere. */
const basesOf = ({ purposes }: Facts) =>
  (purposes.list ?? []).flatMap((purpose) => (purpose.bases ?? []).map((basis) => `${purpose.id}/${basis.kind}`));

const countriesOf = ({ storage }: Facts) => [...storage.countries, ...storage.transferCountries];

function hasNew(before: readonly string[], after: readonly string[]): boolean {
  const known = new Set(before);
  return after.some((each) => !known.has(each));
}

/** For comparing periods; a week has five working days. */
const hoursOf: Readonly<Record<DurationUnit, number>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  'calendar-day': 24,
  'working-day': 33.6,
  week: 168,
  month: 730,
  year: 8_760,
};

interface Kept {
  readonly period: { readonly n: number; readonly unit: DurationUnit } | null;
  readonly stages: readonly { readonly period: Kept['period'] }[] | null;
  readonly mode: string | null;
}

function isKeptLonger(before: Facts, after: Facts): boolean {
  const earlier = new Map((before.retention.rules ?? []).map((rule) => [rule.id, rule]));
  return (after.retention.rules ?? []).some((rule) => {
    const old = earlier.get(rule.id);
    return old !== undefined && hoursKept(rule) > hoursKept(old);
  });
}

/** The longest period of a rule, in hours; without end where it has none. */
function hoursKept({ period, stages, mode }: Kept): number {
  if (mode === 'indefinite') return Number.POSITIVE_INFINITY;
  const periods = [period, ...(stages ?? []).map((stage) => stage.period)];
  return Math.max(0, ...periods.map((each) => (each === null ? 0 : each.n * hoursOf[each.unit])));
}
