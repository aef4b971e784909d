import adequacy from '@/policy/reference/adequacy.json';
import { eeaCountries, type Country, type Law } from '@/policy/vocabulary';

/** A decision or regulation that finds the protection of a country adequate, and the days on which it is in force. */
interface AdequacyRow {
  readonly code: string;
  readonly instrument: string;
  readonly from: string;
  /** Last day; null while no end is known. */
  readonly to: string | null;
  /** It covers only some recipients there (participants of a framework): the safeguard of the recipient says which. */
  readonly partial: boolean;
}

const european: readonly AdequacyRow[] = adequacy.eu.items.map((row) => ({ ...row, instrument: row.decision }));
const british: readonly AdequacyRow[] = adequacy.uk.items;
const russian = new Set<string>([...adequacy.ru.listA, ...adequacy.ru.listB].map((row) => row.code));
/** Parties to Convention 108: the first part of the Russian list, and Russia itself. */
const convention = new Set<string>(['RU', ...adequacy.ru.listA.map((row) => row.code)]);
const unionMembers = new Set<string>(adequacy.by.eurasianUnion);

/** The rows of a law for a country on a day. States of the EEA need no decision under the GDPR; the United Kingdom lists them. */
function rowsOn(law: Law, country: Country, asOf: string): AdequacyRow[] {
  const rows = law === 'eu-gdpr' ? european : law === 'uk-gdpr' ? british : [];
  const code = law === 'uk-gdpr' && eeaCountries.includes(country) ? 'EEA' : country;
  return rows.filter((row) => row.code === code && row.from <= asOf && (row.to === null || asOf <= row.to));
}

/**
 * Whether a country has adequate protection for a law on a day: the list of Roskomnadzor (152-FZ Art. 12(2), order No. 128),
 * the decisions of the European Commission (GDPR Art. 45), the UK regulations (UK GDPR Art. 45A),
 * order No. 14 of the Belarusian Centre (parties to Convention 108 and members of the EAEU). False also where a law has no list, as in Kazakhstan.
 *
 * A partial decision (the United States: only participants of the DPF) counts as none: the safeguard of the recipient says more.
 *
 * @param asOf day, YYYY-MM-DD; before a list or a decision was in force its states were not on it.
 */
export function adequacyOf(law: Law, country: Country, asOf: string): boolean {
  if (law === 'ru-152fz') return asOf >= adequacy.ru.inForce && russian.has(country);
  if (law === 'by-99z') return asOf >= adequacy.by.inForce && (convention.has(country) || unionMembers.has(country));
  if (law === 'eu-gdpr' && eeaCountries.includes(country)) return true;
  return rowsOn(law, country, asOf).some((row) => !row.partial);
}

/** The instruments behind the adequacy of countries, each country once; states of the EEA have none under the GDPR. */
export function decisionsFor(law: Law, countries: readonly Country[], asOf: string): { country: Country; instrument: string }[] {
  return [...new Set(countries)].flatMap((country) => {
    const row = rowsOn(law, country, asOf).find((one) => !one.partial);
    return row ? [{ country, instrument: row.instrument }] : [];
  });
}
