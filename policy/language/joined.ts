import { type Language } from '@/policy/vocabulary/laws';

/**
 * What stands between item `index` and the next of `count` items in a sentence: «а, б и в», “a, b and c”.
 */
export function separatorAfter(language: Language, index: number, count: number): string {
  if (index >= count - 1) return '';
  if (index < count - 2) return ', ';
  return language === 'ru' ? ' и ' : ' and ';
}
