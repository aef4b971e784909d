import { type Completion, type CompletionContext, type CompletionResult, type CompletionSource } from '@codemirror/autocomplete';
import { type Library } from '@/policy/clauses/library';
import { type FactShape } from '@/policy/facts';
import { type Language } from '@/policy/vocabulary';
import { factTitle } from '@/components/document/fact-title';
import { interfaceText, say } from '@/components/interface-text/interface-text';
import { clauseName } from '../clause-names';

/** What the editor knows while one writes. */
export interface Writing {
  library: Library;
  /** Of the text that is written. */
  textLanguage: Language;
  /** In which meanings are told. */
  language: Language;
  /** A fact of some draft, to show what it looks like; undefined where there is none. */
  sample: (path: string) => unknown;
}

/**
 * Completion of what stands within {{ }}: facts, helpers, terms with their forms, ids of clauses. Each says what it means,
 * and a fact also what it is in a real draft.
 */
export function completionsOf(writing: Writing): CompletionSource {
  return (context: CompletionContext): CompletionResult | null => {
    const before = context.state.sliceDoc(0, context.pos);
    const open = before.lastIndexOf('{{');
    if (open === -1 || before.lastIndexOf('}}') > open) return null;
    const inside = before.slice(open + 2);
    const quoted = /"([^"]*)$/.exec(inside);
    if (quoted) {
      const typed = quoted[1] ?? '';
      const options = optionsInQuotes(inside, writing);
      return options.length === 0 ? null : { from: context.pos - typed.length, options, validFor: /^[\w-]*$/ };
    }
    const word = /[#/\w.]*$/.exec(inside)?.[0] ?? '';
    if (word === '' && !context.explicit && inside !== '') return null;
    const scopes = scopesAt(before.slice(0, open), writing.library.shape);
    const first = inside.trim() === word;
    return { from: context.pos - word.length, options: [...(first ? helpers(writing.language) : []), ...facts(scopes, writing)], validFor: /^[#/\w.]*$/ };
  };
}

function optionsInQuotes(inside: string, { library, language, textLanguage }: Writing): Completion[] {
  if (/^\s*(?:ref|#ifSelected)\s+"[^"]*$/.test(inside)) {
    return [...library.clauses.values()].map((clause) => ({ label: clause.id, detail: clauseName(library, clause, language), type: 'text' }));
  }
  if (/^\s*term\s+"[^"]*$/.test(inside)) {
    return [...library.glossary.entries()].map(([term, words]) => ({ label: term, detail: Object.values(words[textLanguage][0]?.forms ?? {})[0] ?? '', type: 'text' }));
  }
  const term = /^\s*term\s+"([^"]*)"[^"]*"[^"]*$/.exec(inside)?.[1];
  if (term !== undefined) {
    const forms = library.glossary.get(term)?.[textLanguage][0]?.forms ?? {};
    return [...Object.entries(forms).map(([form, word]) => ({ label: form, detail: word, type: 'text' })), { label: 'capital', detail: 'Aa', type: 'text' }];
  }
  return [];
}

/** The helpers, with what they write. */
function helpers(language: Language): Completion[] {
  const said = interfaceText(language).workbench.helpers;
  return Object.entries(said).map(([label, detail]) => ({ label, detail, type: 'keyword', boost: -1 }));
}

/** Where names are looked up: the facts themselves, or the item of the lists that stand open around. */
interface Scope {
  shape: FactShape;
  path: string;
}

/** The loops that are open at a place; the innermost first, the facts last. */
export function scopesAt(before: string, shape: FactShape): Scope[] {
  const open: Scope[] = [{ shape, path: '' }];
  for (const [, close, path] of before.matchAll(/\{\{(?:(\/)each|#each\s+([\w.]+))\s*\}\}/g)) {
    if (close) {
      if (open.length > 1) open.shift();
      continue;
    }
    const scope = open[0];
    const list = scope && fieldAt(scope.shape, (path ?? '').split('.'));
    open.unshift(list?.kind === 'list' ? { shape: list.item, path: `${scope?.path ? `${scope.path}.` : ''}${path}[]` } : { shape: { kind: 'object', nullable: false, fields: {} }, path: '' });
  }
  return open;
}

function fieldAt(shape: FactShape, path: readonly string[]): FactShape | null {
  return path.reduce<FactShape | null>((found, name) => (found?.kind === 'object' ? (found.fields[name] ?? null) : null), shape);
}

function facts(scopes: readonly Scope[], { language, sample }: Writing): Completion[] {
  const [scope] = scopes;
  if (!scope) return [];
  return leavesOf(scope.shape).map(({ path, shape }) => {
    const full = [scope.path, path].filter(Boolean).join('.');
    const title = factTitle(full, language);
    const value = sample(full);
    return {
      label: path === '' ? 'this' : path,
      detail: title === full ? shape.kind : title,
      ...(value === undefined || value === null ? {} : { info: shown(value, language) }),
      type: shape.kind === 'list' ? 'class' : 'variable',
      boost: shape.kind === 'list' ? 0 : 1,
    };
  });
}

/** Every fact below a shape that a text may ask about, lists as a whole. */
export function leavesOf(shape: FactShape, path = ''): { path: string; shape: FactShape }[] {
  if (shape.kind !== 'object') return [{ path, shape }];
  return Object.entries(shape.fields).flatMap(([name, field]) => leavesOf(field, path === '' ? name : `${path}.${name}`));
}

function shown(value: unknown, language: Language): string {
  if (typeof value === 'object' && value !== null && 'ru' in value && 'en' in value) return say(value as { ru: string; en: string }, language) ?? '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
