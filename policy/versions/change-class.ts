import type { Facts } from '@/policy/facts';
import type { Bilingual } from '@/policy/vocabulary';
import { materialChanges } from '@/policy/vocabulary';
import { hoursKept } from './fact-changes';
import type { Bump } from './number';

/**
 * How much a change matters to the people whose data it is about. material: they have to be told in time, and perhaps
 * asked anew. editorial: wording, contacts, layout.
 */
export const changeClasses = {
  material: { ru: 'существенное изменение', en: 'a material change' },
  editorial: { ru: 'редакционная правка', en: 'an editorial change' },
} as const satisfies Record<string, Bilingual>;
export type ChangeClass = keyof typeof changeClasses;

/** What makes a change material: the changes that a policy may promise to announce, and two that no policy names. */
export const materialReasons = {
  ...materialChanges,
  'lost-right': { ru: 'стало меньше прав', en: 'fewer rights' },
  'lost-safeguard': { ru: 'стало меньше мер защиты', en: 'fewer safeguards' },
} as const satisfies Record<string, Bilingual>;
export type MaterialChange = keyof typeof materialReasons;

/**
 * What changed in substance between two versions: new data, recipients, purposes, countries, other legal bases, longer
 * retention, rights and safeguards that are gone (GDPR Art. 13(3) and WP260 para. 29; 152-FZ Art. 18.1(2)). Wording,
 * names, contacts and layout do not count.
 * @returns codes in the order of `materialReasons`; empty when nothing material changed
 */
export function materialChangesBetween(before: Facts, after: Facts): MaterialChange[] {
  const changes: Record<MaterialChange, boolean> = {
    'new-data': hasNew(dataOf(before), dataOf(after)),
    'new-recipients': hasNew(idsOf(before.recipients.list), idsOf(after.recipients.list)),
    'weaker-basis': hasOtherBasis(before, after),
    'new-purpose': hasNew(idsOf(before.purposes.list), idsOf(after.purposes.list)),
    'longer-retention': isKeptLonger(before, after),
    'new-country': hasNew(countriesOf(before), countriesOf(after)),
    'lost-right': hasNew(after.rights.kinds, before.rights.kinds),
    'lost-safeguard': hasNew(safeguardsOf(after, before), safeguardsOf(before, after)),
  };
  return (Object.keys(materialReasons) as MaterialChange[]).filter((code) => changes[code]);
}

/** The class that follows from what changed; the founder may decide otherwise, with a reason. */
export function proposedClass(changes: readonly MaterialChange[]): ChangeClass {
  return changes.length > 0 ? 'material' : 'editorial';
}

/** Which part of the version's number rises for a class. */
export function bumpOf(changeClass: ChangeClass): Bump {
  return changeClass === 'material' ? 'major' : 'minor';
}

/** Which part of the version's number rises unless the publisher says otherwise. */
export function bumpFor(changes: readonly MaterialChange[]): Bump {
  return bumpOf(proposedClass(changes));
}

type Rows<Row extends { id: string }> = readonly Row[] | null;

const idsOf = (rows: Rows<{ id: string }>) => (rows ?? []).map(({ id }) => id);

const dataOf = ({ data }: Facts) =>
  (data.categories ?? []).flatMap((category) => [category.id, ...(category.items ?? []).map((item) => `${category.id}/${item.id}`)]);

/**
 * A purpose that rests on another basis than before is a change, even if the policy had that basis elsewhere: each basis
 * gives other rights. Bases of a purpose that is new itself are not counted twice.
 */
function hasOtherBasis(before: Facts, after: Facts): boolean {
  const known = new Set(idsOf(before.purposes.list));
  const basesOf = ({ purposes }: Facts) =>
    (purposes.list ?? []).filter(({ id }) => known.has(id)).flatMap((purpose) => (purpose.bases ?? []).map((basis) => `${purpose.id}/${basis.kind}`));
  return hasNew(basesOf(before), basesOf(after));
}

const countriesOf = ({ storage }: Facts) => [...storage.countries, ...storage.transferCountries];

/** Measures in place, and the safeguards of the recipients that both versions name: who is gone takes no safeguard along. */
function safeguardsOf({ security, recipients }: Facts, other: Facts): string[] {
  const both = new Set(idsOf(other.recipients.list));
  return [
    ...security.implemented.map(({ id, kind }) => `measure/${kind ?? id}`),
    ...(recipients.list ?? []).filter(({ id }) => both.has(id)).flatMap(({ id, safeguards }) => (safeguards ?? []).map((code) => `recipient/${id}/${code}`)),
  ];
}

function hasNew(before: readonly string[], after: readonly string[]): boolean {
  const known = new Set(before);
  return after.some((each) => !known.has(each));
}

function isKeptLonger(before: Facts, after: Facts): boolean {
  const earlier = new Map((before.retention.rules ?? []).map((rule) => [rule.id, rule]));
  return (after.retention.rules ?? []).some((rule) => {
    const old = earlier.get(rule.id);
    return old !== undefined && hoursKept(rule) > hoursKept(old);
  });
}
