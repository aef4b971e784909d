import type { Facts } from '@/policy/facts';
import type { Bilingual } from '@/policy/vocabulary';
import { materialChanges } from '@/policy/vocabulary';
import { factChanges, type FactChangeKind } from './fact-changes';
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

/** What makes a change material: the changes that a policy may promise to announce, and further ones that no policy names. */
export const materialReasons = {
  ...materialChanges,
  'more-to-recipient': { ru: 'получатель получает больше данных', en: 'a recipient gets more data' },
  'lost-right': { ru: 'стало меньше прав', en: 'fewer rights' },
  'lost-safeguard': { ru: 'стало меньше мер защиты', en: 'fewer safeguards' },
  'new-decisions': { ru: 'появились решения, которые принимаются автоматически', en: 'decisions by automated means' },
  'other-age': { ru: 'другой минимальный возраст', en: 'another minimum age' },
  'new-controller': { ru: 'другой оператор', en: 'another controller' },
} as const satisfies Record<string, Bilingual>;
export type MaterialChange = keyof typeof materialReasons;

/** The reason that each change of the facts gives, if it is one that matters. */
const reasonOf: Readonly<Partial<Record<FactChangeKind, MaterialChange>>> = {
  'new-data': 'new-data',
  'new-purpose': 'new-purpose',
  'other-basis': 'weaker-basis',
  'new-recipient': 'new-recipients',
  'recipient-gets-more': 'more-to-recipient',
  'new-country': 'new-country',
  'kept-otherwise': 'longer-retention',
  'right-gone': 'lost-right',
  'measure-gone': 'lost-safeguard',
  'decisions-begun': 'new-decisions',
  'age-changed': 'other-age',
  'controller-changed': 'new-controller',
};

/**
 * What changed in substance between two versions: new data, recipients, purposes, countries, other legal bases, longer
 * retention, rights and safeguards that are gone (GDPR Art. 13(3) and WP260 para. 29; 152-FZ Art. 18.1(2)). Wording,
 * names, contacts and layout do not count.
 * @returns codes in the order of `materialReasons`; empty when nothing material changed
 */
export function materialChangesBetween(before: Facts, after: Facts): MaterialChange[] {
  const told = factChanges(before, after).flatMap(({ kind, material }) => (material ? (reasonOf[kind] ?? []) : []));
  const found = new Set<MaterialChange>([...told, ...(hasLostSafeguard(before, after) ? (['lost-safeguard'] as const) : [])]);
  return (Object.keys(materialReasons) as MaterialChange[]).filter((code) => found.has(code));
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

/** A recipient that both versions name has a safeguard less: who is gone takes none along. */
function hasLostSafeguard(before: Facts, after: Facts): boolean {
  const now = new Map((after.recipients.list ?? []).map((recipient) => [recipient.id, recipient.safeguards ?? []]));
  return (before.recipients.list ?? []).some(({ id, safeguards }) => (safeguards ?? []).some((code) => now.get(id)?.includes(code) === false));
}
