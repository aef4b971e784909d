import ages from '@/policy/reference/ages.json';
import { eeaCountries, type Country } from '@/policy/vocabulary';

const byCountry = new Map<string, number>(ages.items.map((row) => [row.code, row.age]));

/**
 * The age from which a person consents alone to online services (GDPR Art. 8(1) and national law; United Kingdom: DPA 2018 s. 9;
 * United States: COPPA; Belarus: 99-Z Art. 5(9)). An EEA country that is not in the reference data gets 16, the age of the GDPR itself.
 *
 * @returns years, or null where neither the data nor the GDPR give an age
 */
export function consentAge(country: Country): number | null {
  return byCountry.get(country) ?? (eeaCountries.includes(country) ? ages.defaultUnknownEU : null);
}
