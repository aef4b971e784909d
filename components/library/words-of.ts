import { findTerm } from '@/policy/clauses/glossary';
import { type Library } from '@/policy/clauses/library';
import { branches, type Template, type TemplateNode } from '@/policy/clauses/template/node';
import { type Language } from '@/policy/vocabulary';

/** Whose words they are: the language of the text, and the law that it is for, which decides on the terms. */
interface Whose {
  readonly language: Language;
  readonly law: string | null;
}

/**
 * The words of a template without an answer at hand: terms by the glossary, «…» for what depends on answers, no Markdown.
 * @param which the first branch of every condition, for a name; or all of them, for a search
 */
export function wordsOf(library: Library, template: Template | null, whose: Whose, which: 'first' | 'all'): string {
  const inner = (nodes: Template): string => nodes.map(say).join('');
  const say = (node: TemplateNode): string => {
    switch (node.kind) {
      case 'text':
        return node.text;
      case 'term': {
        const term = findTerm(library.glossary, node.term, { ...whose, voice: '', form: node.form }) ?? '…';
        return node.capital ? term.charAt(0).toLocaleUpperCase(whose.language) + term.slice(1) : term;
      }
      case 'voice':
        return node.noun;
      case 'print':
      case 'reference':
        return '…';
      default: {
        const all = branches(node);
        return which === 'all' ? all.map((branch) => ` ${inner(branch)} `).join('') : inner(all[0] ?? []);
      }
    }
  };
  return withoutMarkdown(inner(template ?? []));
}

/** Stars, bars and dashes of lists go, a full stop after «…» too, and white space becomes one space. */
function withoutMarkdown(words: string): string {
  return words
    .replaceAll(/^\|[-|: ]+\|$|^\s*[-\d]+[.)]?\s|[*|\\]/gm, ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replaceAll(/…\.(?=\s|$)/g, '…')
    .replaceAll(/(?:…[\s,;:]*){2,}/g, '… ')
    .trim();
}
