import { findTerm } from '@/policy/clauses/glossary';
import { type Clause, type Library } from '@/policy/clauses/library';
import { type Template, type TemplateNode } from '@/policy/clauses/template/node';
import { typography } from '@/policy/language/typography';
import { type Language } from '@/policy/vocabulary';
import { plainWords } from './template-parts';

/** How long the beginning of a text may be where it stands for a title. */
const longest = 90;

/** What a clause is called in a list: its title in the documents, or the beginning of its text. */
export function clauseName(library: Library, clause: Clause, language: Language): string {
  const texts = clause.texts.filter((text) => text.language === language);
  const title = texts.map((text) => titleWords(library, text.title, language, text.law)).find((words) => words !== '');
  return typography(language, title ?? beginning(texts[0]?.source ?? '') ?? clause.id);
}

/** What a section is called: by the first outline that has it; null for a section of none. */
export function sectionName(library: Library, sectionId: string, language: Language): string | null {
  for (const outline of library.outlines.values()) {
    const section = outline.sections.find((one) => one.id === sectionId);
    if (section) return titleWords(library, section.title[language], language, outline.law) || sectionId;
  }
  return null;
}

/** The words of a title: terms by the glossary, «…» for what depends on answers. */
function titleWords(library: Library, title: Template | null, language: Language, law: string | null): string {
  const words = (node: TemplateNode): string => {
    switch (node.kind) {
      case 'text':
        return node.text;
      case 'term': {
        const term = findTerm(library.glossary, node.term, { language, law, voice: '', form: node.form });
        return term === null ? '…' : node.capital ? term.charAt(0).toLocaleUpperCase(language) + term.slice(1) : term;
      }
      case 'if':
      case 'is':
      case 'ifSelected':
        return node.then.map(words).join('');
      case 'voice':
        return node.noun;
      default:
        return '…';
    }
  };
  return (title ?? []).map(words).join('').trim();
}

function beginning(source: string): string | null {
  const words = plainWords(source);
  if (words === '') return null;
  return words.length > longest ? `${words.slice(0, words.lastIndexOf(' ', longest))} …` : words;
}
