import type { Facts } from '@/policy/facts';
import { restsOnConsent } from '../bases';
import type { Requirement } from '../requirement';

export type KazakhRow = Requirement & { readonly law: 'kz-94v' };

/** A row of Law No. 94-V; the article in both citation styles: «п. 4 ст. 8», “Art. 8(4)”. */
export function kazakh(ru: string, en: string, row: Omit<KazakhRow, 'law' | 'article' | 'verified'> & { verified?: boolean }): KazakhRow {
  return { verified: true, ...row, law: 'kz-94v', article: { ru: `${ru} Закона № 94-V`, en: `${en} of Law No. 94-V` } };
}

export const inKazakhstan = {
  applies: (facts: Facts) => facts.laws.all.includes('kz-94v'),
  appliesWhen: { ru: 'Политика заявляет закон Казахстана.', en: 'The policy claims the law of Kazakhstan.' },
};

export const onConsent = {
  applies: (facts: Facts) => facts.laws.all.includes('kz-94v') && restsOnConsent(facts, 'kz-94v'),
  appliesWhen: { ru: 'Цель опирается на согласие.', en: 'A purpose rests on consent.' },
};
