import { describe, expect, it } from 'vitest';
import { isBin, isKpp, isOgrn, isOgrnip, isOrganisationInn, isPersonInn, isUnp, isVat } from './identifiers';

/** The worked examples of the reference data (section 5), and each with one digit changed. */
const examples: [string, (value: string) => boolean, string[]][] = [
  ['INN of an organisation', isOrganisationInn, ['7707083893', '7710140679']],
  ['INN of a person', isPersonInn, ['500100732259', '230201330074', '262517638904']],
  ['OGRN', isOgrn, ['1027700132195']],
  ['OGRNIP', isOgrnip, ['304500116000157', '325237500062811', '312265133100116']],
  ['UNP', isUnp, ['191234563', '100582333']],
  ['BIN', isBin, ['990101300122', '940740000911']],
  ['VAT', isVat, ['DE811569869', 'EE100594102', 'FI20774740', 'FR40303265045', 'LU26375245', 'PL5260001246']],
];

describe.each(examples)('%s', (_, accepts, valid) => {
  it.each(valid)('accepts %s', (value) => {
    expect(accepts(value)).toBe(true);
  });

  it.each(valid)('refuses %s with its last digit changed', (value) => {
    const wrong = value.slice(0, -1) + String((Number(value.at(-1)) + 1) % 10);
    expect(accepts(wrong)).toBe(false);
  });

  it.each(['', '0', 'abc', ' 7707083893', '77070838931111111'])('refuses %j', (value) => {
    expect(accepts(value)).toBe(false);
  });
});

describe('VAT numbers whose control digits are not known', () => {
  it.each(['ATU38516405', 'IE6388047V', 'IE3668997OH', 'SE556703748501', 'NL123456789B01'])('%s is accepted by its form', (value) => {
    expect(isVat(value)).toBe(true);
  });

  it.each(['GR123456789', 'XX12345678', 'SE556703748502', 'NL123456789A01'])('%s is refused', (value) => {
    expect(isVat(value)).toBe(false);
  });
});

describe('KPP', () => {
  it('has a form but no control digit', () => {
    expect(isKpp('773601001')).toBe(true);
    expect(isKpp('7736AB001')).toBe(true);
    expect(isKpp('77360100')).toBe(false);
  });
});

it('the OGRN that a public data set gave for a hosting company fails the check', () => {
  expect(isOgrn('1089847357127')).toBe(false);
});
