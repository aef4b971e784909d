import { typography } from '@/policy/language/typography';
import { type Language } from '@/policy/vocabulary';
import { en } from './en';
import { ru } from './ru';

/** Every string of the interface. The Russian dictionary is the reference: English must have exactly its keys. */
export type InterfaceText = typeof ru;

const dictionaries: Readonly<Record<Language, InterfaceText>> = { ru: typeset(ru, 'ru'), en: typeset(en, 'en') };

/** The interface in a language, with its typography set. */
export function interfaceText(language: Language): InterfaceText {
  return dictionaries[language];
}

/** One pair of words in a language, with its typography set. */
export function say(words: Readonly<Record<Language, string>>, language: Language): string {
  return typography(language, words[language]);
}

/** Non-breaking spaces in every string of a dictionary, so that no one types them by hand. */
export function typeset<Part>(part: Part, language: Language): Part {
  if (typeof part === 'string') return typography(language, part) as Part;
  if (typeof part === 'function') {
    const phrase = part as unknown as (...values: unknown[]) => string;
    return ((...values: unknown[]) => typography(language, phrase(...values))) as Part;
  }
  if (Array.isArray(part)) return part.map((item: unknown) => typeset(item, language)) as Part;
  if (part !== null && typeof part === 'object') {
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, typeset(inner as unknown, language)])) as Part;
  }
  return part;
}
