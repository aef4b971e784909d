import adequacy from '@/policy/reference/adequacy.json';
import { eeaCountries, type Country, type Law } from '@/policy/vocabulary';

const russian = new Set<string>([...adequacy.ru.listA, ...adequacy.ru.listB].map((row) => row.code));
const european = new Set<string>(adequacy.eu.items.map((row) => row.code));
const british = new Set<string>(adequacy.uk.items.map((row) => row.code));

/**
 * Whether a country has adequate protection for a law on a day: the list of Roskomnadzor (152-FZ Art. 12(2), order No. 128),
 * the decisions of the European Commission (GDPR Art. 45), the UK regulations. False also where a law has no list.
 *
 * A partial decision (the United States: only participants of the DPF) counts as none: the safeguard of the recipient says more.
 *
 * @param asOf day, YYYY-MM-DD; before the Russian list came into force no state was on it.
 */
export function adequacyOf(law: Law, country: Country, asOf: string): boolean {
  if (country === 'US') return false;
  if (law === 'ru-152fz') return asOf >= adequacy.ru.inForce && russian.has(country);
  if (law === 'eu-gdpr') return eeaCountries.includes(country) || european.has(country);
  if (law === 'uk-gdpr') return eeaCountries.includes(country) || british.has(country);
  return false;
}
