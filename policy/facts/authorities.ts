import reference from '@/policy/reference/authorities.json';
import { countries, codeSchema, type Country, type Law } from '@/policy/vocabulary';
import { z } from 'zod';
import { localized, textOrNull, urlOrNull } from './shape';

export const authorityFacts = z.object({
  country: codeSchema(countries),
  name: localized,
  url: urlOrNull,
  address: z.object({ ru: textOrNull, en: textOrNull }).meta({ fact: 'localized' }).nullable(),
  verified: z.boolean(),
});
export type AuthorityFacts = z.output<typeof authorityFacts>;

/** Authorities outside the EEA whose entry in the reference data is prose: the public name and address of each. */
const NATIONAL: Readonly<Partial<Record<Country, readonly Omit<AuthorityFacts, 'country'>[]>>> = {
  RU: [{
    name: {
      ru: 'Роскомнадзор (Федеральная служба по надзору в сфере связи, информационных технологий и массовых коммуникаций)',
      en: 'Roskomnadzor (Federal Service for Supervision of Communications, Information Technology and Mass Media)',
    },
    url: 'https://rkn.gov.ru/',
    address: { ru: '109992, г. Москва, Китайгородский проезд, д. 7, стр. 2', en: '109992, Moscow, Kitaygorodskiy proezd 7, building 2' },
    verified: true,
  }],
  GB: [{
    name: { ru: 'Управление комиссара по информации (ICO)', en: 'Information Commissioner’s Office (ICO)' },
    url: 'https://ico.org.uk/',
    address: { ru: 'Wycliffe House, Water Lane, Wilmslow, Cheshire, SK9 5AF', en: 'Wycliffe House, Water Lane, Wilmslow, Cheshire, SK9 5AF' },
    verified: true,
  }],
  BY: [{
    name: { ru: 'Национальный центр защиты персональных данных Республики Беларусь', en: 'National Personal Data Protection Centre of the Republic of Belarus' },
    url: 'https://cpd.by/',
    address: null,
    verified: true,
  }],
  KZ: [{
    name: { ru: 'Министерство искусственного интеллекта и цифрового развития Республики Казахстан', en: 'Ministry of Artificial Intelligence and Digital Development of the Republic of Kazakhstan' },
    url: 'https://www.gov.kz/',
    address: null,
    verified: true,
  }],
  US: [{
    name: { ru: 'Агентство по защите частной жизни Калифорнии (CPPA)', en: 'California Privacy Protection Agency (CPPA)' },
    url: 'https://cppa.ca.gov/',
    address: null,
    verified: false,
  }, {
    name: { ru: 'Генеральный прокурор Калифорнии', en: 'California Attorney General' },
    url: 'https://oag.ca.gov/',
    address: null,
    verified: false,
  }],
};

/**
 * Names that a statute has changed, from the day on which the change is in force; null: that day is not known, and the old name stands.
 *
 * The Data (Use and Access) Act 2025 (ss. 117 to 119) puts the Information Commission in the place of the Information Commissioner.
 * SI 2026/386 reg. 1(2) changes the name everywhere on the day on which s. 119 is fully in force; no commencement of s. 119 was found
 * in November 2026. The address on the web is the same.
 */
const RENAMED: readonly { country: Country; from: string | null; name: AuthorityFacts['name'] }[] = [
  { country: 'GB', from: null, name: { ru: 'Комиссия по информации (Information Commission)', en: 'Information Commission' } },
];

/** The national entries as of a day; none for a country whose authority stands in the reference data. */
function nationalOn(country: Country, asOf: string): readonly Omit<AuthorityFacts, 'country'>[] {
  const renamed = RENAMED.find((row) => row.country === country && row.from !== null && row.from <= asOf);
  return (NATIONAL[country] ?? []).map((entry) => (renamed ? { ...entry, name: renamed.name } : entry));
}

const LAW_COUNTRY: Readonly<Partial<Record<Law, Country>>> = { 'ru-152fz': 'RU', 'uk-gdpr': 'GB', 'us-ca': 'US', 'by-99z': 'BY', 'kz-94v': 'KZ' };

/**
 * The supervisory authorities a policy names: those of the claimed laws and those of the countries that the founder named.
 * The GDPR has no authority of its own: Art. 77 leads to that of the reader's country.
 */
export function authoritiesFor(laws: readonly Law[], named: readonly Country[], asOf: string): AuthorityFacts[] {
  const all = [...new Set([...laws.flatMap((law) => LAW_COUNTRY[law] ?? []), ...named])];
  return all.flatMap((country): AuthorityFacts[] => {
    const national = nationalOn(country, asOf);
    if (national.length > 0) return national.map((one) => ({ country, ...one }));
    const row = reference.europe.find((one) => one.code === country);
    if (!row) return [];
    return [
      {
        country,
        name: { ru: row.nameRu, en: row.nameEn },
        url: row.website,
        address: row.address ? { ru: row.address, en: row.address } : null,
        verified: row.verified,
      },
    ];
  });
}
