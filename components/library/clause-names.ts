import { type Clause, type ClauseText, type Library } from '@/policy/clauses/library';
import { typography } from '@/policy/language/typography';
import { type Language } from '@/policy/vocabulary';
import { wordsOf } from './words-of';

/** How long the beginning of a text may be where it stands for a title. */
const longest = 90;

/** What a clause is called in a list: its title in the documents, or the beginning of its text. */
export function clauseName(library: Library, clause: Clause, language: Language): string {
  const texts = clause.texts.filter((text) => text.language === language);
  const title = texts.map((text) => wordsOf(library, text.title, text, 'first')).find((words) => words !== '');
  return typography(language, title ?? texts.map((text) => beginning(library, text)).find((words) => words !== null) ?? clause.id);
}

/** What a section is called: by the first outline that has it; null for a section of none. */
export function sectionName(library: Library, sectionId: string, language: Language): string | null {
  for (const outline of library.outlines.values()) {
    const section = outline.sections.find((one) => one.id === sectionId);
    if (section) return wordsOf(library, section.title[language], { language, law: outline.law }, 'first') || sectionId;
  }
  return null;
}

/** The first words of a text, up to the end of a sentence where that is not far; null when it only prints answers. */
function beginning(library: Library, text: ClauseText): string | null {
  const words = wordsOf(library, text.body, text, 'first');
  if (!/\p{L}{3}/u.test(words)) return null;
  const sentence = /^.{24,90}?[.:;](?=\s|$)/u.exec(words)?.[0];
  if (sentence !== undefined) return sentence.replace(/[.:;]$/, '');
  return words.length > longest ? `${words.slice(0, words.lastIndexOf(' ', longest))} …` : words;
}
