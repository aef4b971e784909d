import { adequacyOf } from '@/policy/facts/adequacy';
import type { Facts } from '@/policy/facts';
import { eeaCountries, type Country } from '@/policy/vocabulary';

export type Transfer = Facts['storage']['transfers'][number];

/** A transfer as one law sees it: the countries outside its territory, and whether all of them are adequate on the day. */
export interface SeenTransfer {
  readonly row: Transfer;
  readonly countries: readonly Country[];
  readonly adequate: boolean;
}

/**
 * The transfers abroad of the facts, seen by the GDPR or the UK GDPR. The facts take the leading law's view of what is abroad; a law that is
 * claimed beside it sees only those that leave its own territory, and reads its own list of adequate countries.
 */
export function transfersUnder(law: 'eu-gdpr' | 'uk-gdpr', { storage, laws }: Facts): SeenTransfer[] {
  const home: readonly Country[] = law === 'eu-gdpr' ? eeaCountries : ['GB'];
  return storage.transfers.flatMap((row): SeenTransfer[] => {
    const countries = row.countries.filter((country) => !home.includes(country));
    if (countries.length === 0 && row.worldwide !== true) return [];
    return [{ row, countries, adequate: row.worldwide !== true && countries.every((country) => adequacyOf(law, country, laws.asOf)) }];
  });
}

export const hasSafeguard = (row: Transfer, ...accepted: string[]) => (row.safeguards ?? []).some((one) => accepted.includes(one));
