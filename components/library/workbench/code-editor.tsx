'use client';

import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap, type CompletionSource } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { type Problem } from '@/policy/clauses/problem';
import { type Language } from '@/policy/vocabulary';
import { say } from '@/components/interface-text/interface-text';
import { clauseSupport } from './clause-language';

interface CodeEditor {
  /** Names the field for those who do not see it. */
  label: string;
  /** Language of the words in it; undefined for YAML. */
  lang?: Language;
  value: string;
  onChange: (value: string) => void;
  /** Marked passage, in offsets; for a comment on it. */
  onSelect?: (start: number, end: number) => void;
  problems: readonly Problem[];
  /** In which messages are told. */
  language: Language;
  completions?: CompletionSource;
  readOnly?: boolean;
  /** Whether the words are those of the clause language. */
  clause?: boolean;
}

/**
 * A text with colours, completion and what the checker finds, where it stands. Tab goes on to the next field, as
 * everywhere: indenting is Ctrl-] and Ctrl-[, and completion opens with Ctrl-Space.
 */
export function CodeEditor({ label, lang, value, onChange, onSelect, problems, language, completions, readOnly = false, clause = false }: CodeEditor) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const changed = useRef(onChange);
  const selected = useRef(onSelect);
  const fixed = useRef(new Compartment());
  const completing = useRef(new Compartment());
  const first = useRef({ value, label, lang, clause, completions, readOnly });
  useEffect(() => {
    changed.current = onChange;
    selected.current = onSelect;
  });

  useEffect(() => {
    const parent = host.current;
    if (!parent) return undefined;
    const at = first.current;
    const editor = new EditorView({
      parent,
      state: EditorState.create({
        doc: at.value,
        extensions: [
          lineNumbers(),
          history(),
          bracketMatching(),
          closeBrackets(),
          highlightSelectionMatches(),
          lintGutter(),
          EditorView.lineWrapping,
          ...(at.clause ? clauseSupport : []),
          completing.current.of(completionWith(at.completions)),
          keymap.of([...closeBracketsKeymap, ...defaultKeymap.filter((binding) => binding.run !== indentWithTab.run), ...searchKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap]),
          fixed.current.of(readOnlyWith(at.readOnly)),
          EditorView.contentAttributes.of({ 'aria-label': at.label, ...(at.lang ? { lang: at.lang } : {}), spellcheck: at.lang ? 'true' : 'false' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) changed.current(update.state.doc.toString());
            if (update.selectionSet) selected.current?.(update.state.selection.main.from, update.state.selection.main.to);
          }),
          look,
        ],
      }),
    });
    view.current = editor;
    return () => {
      view.current = null;
      editor.destroy();
    };
  }, []);

  // What comes from elsewhere (an accepted suggestion, another person's text) replaces what stands here, and can be undone.
  useEffect(() => {
    const editor = view.current;
    if (editor && editor.state.doc.toString() !== value) editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } });
  }, [value]);
  useEffect(() => {
    view.current?.dispatch({ effects: fixed.current.reconfigure(readOnlyWith(readOnly)) });
  }, [readOnly]);
  useEffect(() => {
    view.current?.dispatch({ effects: completing.current.reconfigure(completionWith(completions)) });
  }, [completions]);
  useEffect(() => {
    const editor = view.current;
    if (editor) editor.dispatch(setDiagnostics(editor.state, problems.map((problem) => diagnosticOf(problem, editor.state, language))));
  }, [problems, language, value]);

  return <div ref={host} className="min-w-0 border border-edge bg-sheet text-small focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent" />;
}

const completionWith = (source: CompletionSource | undefined): Extension => (source ? autocompletion({ override: [source], icons: false }) : []);
const readOnlyWith = (readOnly: boolean): Extension => [EditorState.readOnly.of(readOnly), EditorView.editable.of(!readOnly)];

function diagnosticOf({ line, column, severity, message, rule }: Problem, state: EditorState, language: Language): Diagnostic {
  const at = state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));
  const from = Math.min(at.from + Math.max(column - 1, 0), at.to);
  const word = /^\{\{[^}]*\}\}|^[\p{L}\p{N}_-]+|^\S+/u.exec(state.sliceDoc(from, at.to))?.[0].length ?? 0;
  return { from, to: Math.min(from + Math.max(word, 1), Math.max(at.to, from)), severity, message: `${say(message, language)} (${rule})` };
}

const look = EditorView.theme({
  '&': { fontFamily: 'var(--font-mono)', backgroundColor: 'transparent', color: 'var(--color-ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--color-ink)' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.5' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--color-quiet)', border: 'none' },
  '.cm-cursor': { borderLeftColor: 'var(--color-ink)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--color-mark)' },
  '.cm-tooltip': { backgroundColor: 'var(--color-sheet)', color: 'var(--color-ink)', border: '1px solid var(--color-edge)', borderRadius: '6px', maxWidth: 'min(40rem, 90vw)' },
  '.cm-tooltip-autocomplete ul li': { padding: '2px 8px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--color-tint)', color: 'var(--color-ink)' },
  '.cm-completionDetail': { color: 'var(--color-quiet)', fontStyle: 'normal', marginLeft: '1rem' },
  '.cm-completionInfo': { maxWidth: '20rem' },
  '.cm-diagnostic': { fontFamily: 'var(--font-sans)' },
  '.cm-panels': { backgroundColor: 'var(--color-tint)', color: 'var(--color-ink)' },
});
