/**
 * Checks of registered numbers: form and control digits. A checksum proves the form of a number, not that it was issued.
 * Rules and worked examples: reference data, section 5.
 */

const digits = (value: string): number[] => [...value].map(Number);

const weighted = (value: number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * (value[place] ?? 0), 0);

/** Remainder of a number too long for a double, read digit by digit. */
const remainder = (value: string, divisor: number): number =>
  digits(value).reduce((rest, digit) => (rest * 10 + digit) % divisor, 0);

const INN10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN12_FIRST = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN12_SECOND = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/** INN of an organisation (10 digits). */
export function isOrganisationInn(value: string): boolean {
  if (!/^\d{10}$/.test(value)) return false;
  const d = digits(value);
  return (weighted(d, INN10) % 11) % 10 === d[9];
}

/** INN of a natural person, a sole trader included (12 digits). */
export function isPersonInn(value: string): boolean {
  if (!/^\d{12}$/.test(value)) return false;
  const d = digits(value);
  return (weighted(d, INN12_FIRST) % 11) % 10 === d[10] && (weighted(d, INN12_SECOND) % 11) % 10 === d[11];
}

/** OGRN of an organisation (13 digits, first 1 or 5). */
export function isOgrn(value: string): boolean {
  return /^[15]\d{12}$/.test(value) && (remainder(value.slice(0, 12), 11) % 10) === Number(value[12]);
}

/** OGRNIP of a sole trader (15 digits, first 3). Digits 2 and 3 are the year of registration. */
export function isOgrnip(value: string): boolean {
  return /^3\d{14}$/.test(value) && (remainder(value.slice(0, 14), 13) % 10) === Number(value[14]);
}

/** KPP (9 characters; no control digit). */
export function isKpp(value: string): boolean {
  return /^\d{4}[\dA-Z]{2}\d{3}$/.test(value);
}

/** UNP of Belarus (9 digits). */
export function isUnp(value: string): boolean {
  if (!/^\d{9}$/.test(value)) return false;
  const d = digits(value);
  const control = weighted(d, [29, 23, 19, 17, 13, 7, 5, 3]) % 11;
  return control < 10 && control === d[8];
}

/** BIN or IIN of Kazakhstan (12 digits). */
export function isBin(value: string): boolean {
  if (!/^\d{12}$/.test(value)) return false;
  const d = digits(value);
  let control = weighted(d, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  if (control === 10) control = weighted(d, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  return control < 10 && control === d[11];
}

const VAT_FORMS: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^(?:[A-Z]\d{7}[\dA-Z]|\d{8}[A-Z])$/,
  FI: /^\d{8}$/,
  FR: /^[\dA-Z]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^\d{7}[A-Z]{1,2}$/,
  IT: /^\d{11}$/,
  LT: /^(?:\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{10}01$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(?:\d{9}|\d{12})$/,
};

const luhn = (value: string): boolean =>
  digits(value)
    .reverse()
    .reduce((sum, digit, place) => sum + (place % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0) % 10 === 0;

/** ISO 7064 mod 11,10, as German VAT numbers use it. */
function isMod1110(value: string): boolean {
  const d = digits(value);
  let product = 10;
  for (const digit of d.slice(0, -1)) {
    const sum = (digit + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (11 - product) % 10 === d.at(-1);
}

const VAT_CONTROLS: Readonly<Record<string, (value: string) => boolean>> = {
  BE: (v) => 97 - (remainder(v.slice(0, 8), 97)) === Number(v.slice(8)),
  DE: isMod1110,
  EE: (v) => (10 - (weighted(digits(v), [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10 === Number(v[8]),
  FI: (v) => {
    const rest = weighted(digits(v), [7, 9, 10, 5, 8, 4, 2]) % 11;
    return rest !== 1 && (rest === 0 ? 0 : 11 - rest) === Number(v[7]);
  },
  FR: (v) => !/^\d{2}/.test(v) || (12 + 3 * remainder(v.slice(2), 97)) % 97 === Number(v.slice(0, 2)),
  IT: luhn,
  LU: (v) => remainder(v.slice(0, 6), 89) === Number(v.slice(6)),
  PL: (v) => weighted(digits(v), [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(v[9]),
  SK: (v) => remainder(v, 11) === 0,
};

/** EU VAT number with its country prefix (Greece is EL): the form, and the control digits where the rule is known. */
export function isVat(value: string): boolean {
  const country = value.slice(0, 2);
  const body = value.slice(2);
  return (VAT_FORMS[country]?.test(body) ?? false) && (VAT_CONTROLS[country]?.(body) ?? true);
}
