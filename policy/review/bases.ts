import type { Facts, Localized } from '@/policy/facts';
import { basisArticles } from '@/policy/facts/articles';
import type { Law } from '@/policy/vocabulary';
import { namesWhere } from './names';

type Purpose = NonNullable<Facts['purposes']['list']>[number];
type Basis = NonNullable<Purpose['bases']>[number];

/** The legal bases of a purpose that are claimed under a law: those named for it, and those named for every claimed law. */
export function basesUnder(purpose: Purpose, law: Exclude<Law, 'none'>): Basis[] {
  return (purpose.bases ?? []).filter((basis) => basis.law === null || basis.law === law);
}

/** The purposes for which no basis known to the law is claimed. */
export function withoutBasis(facts: Facts, law: Exclude<Law, 'none'>): Localized[] {
  const known = basisArticles[law] ?? {};
  return namesWhere(facts.purposes.list, (row) => !basesUnder(row, law).some((basis) => basis.kind in known));
}

/** Whether some purpose rests on consent under the law. */
export function restsOnConsent(facts: Facts, law: Exclude<Law, 'none'>): boolean {
  return (facts.purposes.list ?? []).some((row) => consents(row, law));
}

/** Whether a purpose rests on consent under the law. */
export function consents(purpose: Purpose, law: Exclude<Law, 'none'>): boolean {
  return basesUnder(purpose, law).some((basis) => ['consent', 'explicit-consent', 'marketing-consent'].includes(basis.kind));
}
