import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';

interface State {
  /** Within {{ }}: true from the braces to their end. */
  inside: boolean;
  /** The next word within the braces is the helper. */
  first: boolean;
  /** Before the second line `---`. */
  front: 'maybe' | 'yes' | 'no';
}

/** The language of clauses for the editor: Markdown with our closed set of insertions. Only colours: the checker decides. */
const clauseLanguage = StreamLanguage.define<State>({
  name: 'clause',
  startState: () => ({ inside: false, first: false, front: 'maybe' }),
  token(stream, state) {
    if (!state.inside && stream.sol()) {
      if (stream.match(/^---\s*$/)) {
        state.front = state.front === 'maybe' ? 'yes' : 'no';
        return 'meta';
      }
      if (state.front === 'maybe') state.front = 'no';
      if (stream.match(/^\s*(?:[-*+]|\d+\.)\s/)) return 'list';
    }
    if (!state.inside) {
      if (stream.match('{{')) {
        state.inside = true;
        state.first = true;
        return 'bracket';
      }
      if (state.front === 'yes' && stream.match(/^\w+:/)) return 'meta';
      if (stream.match(/^\*\*[^*{]+\*\*/)) return 'strong';
      if (stream.match(/^\|/)) return 'punctuation';
      stream.next();
      stream.eatWhile(/[^{*|]/);
      return null;
    }
    if (stream.eatSpace()) return null;
    if (stream.match('}}')) {
      state.inside = false;
      return 'bracket';
    }
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return 'string';
    if (stream.match(/^[#/]?[A-Za-z][\w.[\]/-]*|^\.\.\/[\w./]*/)) {
      const word = stream.current();
      const helper = state.first && (/^[#/]/.test(word) || helperNames.has(word) || word === 'else');
      state.first = false;
      return helper ? 'keyword' : 'variableName';
    }
    if (stream.match(/^\d+/)) return 'number';
    stream.next();
    return 'invalid';
  },
  languageData: { closeBrackets: { brackets: ['{', '"', '(', '«'] } },
});

/** Words after {{ that do something, rather than name a fact. */
export const helperNames: ReadonlySet<string> = new Set(['ref', 'term', 'voice', 'address', 'date', 'list', 'count', 'duration', 'number', 'words', 'text']);

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--color-accent)', fontWeight: '600' },
  { tag: tags.variableName, color: 'var(--color-accent)' },
  { tag: tags.bracket, color: 'var(--color-quiet)' },
  { tag: tags.string, color: 'var(--color-good)' },
  { tag: tags.number, color: 'var(--color-warn)' },
  { tag: tags.meta, color: 'var(--color-quiet)' },
  { tag: tags.list, color: 'var(--color-quiet)' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.invalid, color: 'var(--color-stop)', textDecoration: 'underline wavy' },
]);

export const clauseSupport = [clauseLanguage, syntaxHighlighting(colours)];
