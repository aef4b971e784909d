import { type Language } from '@/policy/vocabulary/laws';

const rules = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') } satisfies Record<Language, Intl.PluralRules>;

/**
 * The form of a word that goes with a number.
 *
 * @param forms Russian: one, few, many and, if fractions occur, a fourth («1,5 года»; without it `few` stands in).
 * English: one, other.
 * @returns one of `forms`; the last one where fewer are given than the number wants.
 */
export function pluralForm(language: Language, n: number, forms: readonly string[]): string {
  const category = rules[language].select(Math.abs(n));
  const place = language === 'ru' ? russianPlace(category, forms.length) : category === 'one' ? 0 : 1;
  return forms[Math.min(place, forms.length - 1)] ?? '';
}

function russianPlace(category: Intl.LDMLPluralRule, available: number): number {
  if (category === 'one') return 0;
  if (category === 'few') return 1;
  if (category === 'other') return available > 3 ? 3 : 1;
  return 2;
}
