import type { Facts } from '@/policy/facts';
import { restsOnConsent } from '../bases';
import type { Requirement } from '../requirement';

export type BelarusianRow = Requirement & { readonly law: 'by-99z' };

/** A row of Law No. 99-Z; the article in both citation styles: «ст. 10–13», “Art. 10 to 13”. */
export function belarusian(ru: string, en: string, row: Omit<BelarusianRow, 'law' | 'article' | 'verified'> & { verified?: boolean }): BelarusianRow {
  return { verified: true, ...row, law: 'by-99z', article: { ru: `${ru} Закона № 99-З`, en: `${en} of Law No. 99-Z` } };
}

export const inBelarus = {
  applies: (facts: Facts) => facts.laws.all.includes('by-99z'),
  appliesWhen: { ru: 'Политика заявляет закон Беларуси.', en: 'The policy claims the law of Belarus.' },
};

export const onConsent = {
  applies: (facts: Facts) => facts.laws.all.includes('by-99z') && restsOnConsent(facts, 'by-99z'),
  appliesWhen: { ru: 'Цель опирается на согласие.', en: 'A purpose rests on consent.' },
};
