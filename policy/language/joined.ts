import { type Language } from '@/policy/vocabulary/laws';

const and: Record<Language, { word: RegExp; last: string; further: string }> = {
  ru: { word: /\sи\s/u, last: ' и ', further: ', а также ' },
  en: { word: /\sand\s/u, last: ' and ', further: ', as well as ' },
};

/**
 * What stands between item `index` and the next one in a sentence: «а, б и в», “a, b and c”. Where an item has an «и» of
 * its own, a second one would hide where it ends: «платежи, доставка, а также отзывы и оценки».
 */
export function separatorAfter(language: Language, index: number, items: readonly string[]): string {
  if (index >= items.length - 1) return '';
  if (index < items.length - 2) return ', ';
  const { word, last, further } = and[language];
  return items.some((item) => word.test(item.replace(/\([^()]*\)/gu, ''))) ? further : last;
}
