import { isBin, isKpp, isOgrn, isOgrnip, isOrganisationInn, isPersonInn, isUnp, isVat } from '@/policy/vocabulary/identifiers';
import type { Reader } from './mention';

export type IdentifierName = 'inn' | 'ogrn' | 'ogrnip' | 'kpp' | 'unp' | 'bin' | 'vat';

/** How texts name a registered number; the longer names first. */
const names: readonly (readonly [IdentifierName, string])[] = [
  ['ogrnip', 'ОГРНИП|OGRNIP'],
  ['ogrn', 'ОГРН|OGRN'],
  ['inn', 'ИНН(?:/КПП)?|INN|TIN'],
  ['kpp', 'КПП|KPP'],
  ['unp', 'УНП|UNP'],
  ['bin', 'БИН|ИИН|BIN|IIN'],
  ['vat', 'VAT(?: (?:number|No\\.?|ID))?|USt-IdNr\\.?|НДС'],
];

/** Registered numbers: `inn 7710140679`. */
export const identifierReaders: readonly Reader[] = names.map(([name, words]) => ({
  kind: 'identifier',
  pattern: new RegExp(`(?<![\\p{L}])(?:${words})(?:[\\s\u00a0]*\\([^()]{1,60}\\))?[\\s\u00a0]*(?:[:—№|-]|No\\.?)?[\\s\u00a0]*(${name === 'vat' ? '[A-Z]{2}[\\dA-Z]{2,12}' : '\\d{6,16}'})(?![\\d])`, name === 'vat' ? 'gu' : 'giu'),
  read: (m) => `${name} ${(m[1] ?? '').toUpperCase()}`,
}));

/** Whether a number of that name has its form and control digits. */
export function isSound(name: IdentifierName, value: string): boolean {
  switch (name) {
    case 'inn':
      return isOrganisationInn(value) || isPersonInn(value);
    case 'ogrn':
      return isOgrn(value);
    case 'ogrnip':
      return isOgrnip(value);
    case 'kpp':
      return isKpp(value);
    case 'unp':
      return isUnp(value);
    case 'bin':
      return isBin(value);
    case 'vat':
      return isVat(value);
  }
}
