import type { Facts } from '@/policy/facts';
import type { Requirement } from '../requirement';

export type CalifornianRow = Requirement & { readonly law: 'us-ca' };

/** A row of California. The citation reads the same in both languages. */
export function californian(citation: string, row: Omit<CalifornianRow, 'law' | 'article' | 'verified'> & { verified?: boolean }): CalifornianRow {
  return { verified: true, ...row, law: 'us-ca', article: { ru: citation, en: citation } };
}

/** The CCPA reaches the business, or nobody said that it does not (Cal. Civ. Code § 1798.140(d)). */
export const underCcpa = {
  applies: (facts: Facts) => facts.laws.california.ccpa,
  appliesWhen: { ru: 'Политика заявляет Калифорнию, и пороги CCPA не исключены.', en: 'The policy claims California, and the thresholds of the CCPA are not ruled out.' },
};

/** California is claimed: CalOPPA asks whatever the size of the business. */
export const inCalifornia = {
  applies: (facts: Facts) => facts.laws.all.includes('us-ca'),
  appliesWhen: { ru: 'Политика заявляет Калифорнию.', en: 'The policy claims California.' },
};

/** Data are sold, or shared for cross-context behavioural advertising. */
export const whereSoldOrShared = {
  applies: (facts: Facts) => facts.laws.california.ccpa && facts.laws.california.sellsOrShares,
  appliesWhen: { ru: 'Данные продаются или передаются для рекламы.', en: 'Data are sold or shared for advertising.' },
};
