/// <reference types="handlebars" />
import { parse, parser } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { flaw, type Flaw, type Position } from '../problem';
import { limits } from './limits';

/**
 * The only file that knows Handlebars: it lends the grammar, and nothing of its runtime.
 * Its trees are read by `check.ts` and go no further.
 */
export type Program = hbs.AST.Program;
export type Statement = hbs.AST.Statement;
export type MustacheStatement = hbs.AST.MustacheStatement;
export type BlockStatement = hbs.AST.BlockStatement;
export type ContentStatement = hbs.AST.ContentStatement;
export type Expression = hbs.AST.Expression;
export type PathExpression = hbs.AST.PathExpression;
export type StringLiteral = hbs.AST.StringLiteral;

export type ParseResult = { program: Program; flaw?: undefined } | { program?: undefined; flaw: Flaw };

/**
 * Parses a template, whose text is untrusted: what is too long, too deep or not in the grammar is refused with the
 * place, in time that grows with the length alone.
 */
export function parseTemplate(text: string): ParseResult {
  const refused = refuse(text);
  if (refused) return { flaw: refused };
  try {
    return { program: parse(text) };
  } catch (error) {
    return { flaw: explain(error, text) };
  }
}

function refuse(text: string): Flaw | null {
  if (text.length > limits.characters) {
    return flaw('too-long', { line: 1, column: 1 }, `Текст длиннее ${limits.characters} знаков.`, `The text is longer than ${limits.characters} characters.`);
  }
  const raw = text.indexOf('{{{{');
  if (raw !== -1) return flaw('raw-output', positionAt(text, raw), 'Блоков {{{{…}}}} здесь нет.', 'There are no {{{{…}}}} blocks here.');
  let depth = 0;
  let mustaches = 0;
  // Deep nesting is stopped before the parser sees it: parts of it are recursive.
  for (const match of text.matchAll(/\{\{~?([#/^]?)/g)) {
    mustaches += 1;
    if (match[1] === '#' || match[1] === '^') depth += 1;
    if (match[1] === '/') depth -= 1;
    if (depth > limits.depth) {
      return flaw('too-deep', positionAt(text, match.index), `Вложено больше ${limits.depth} блоков друг в друга.`, `More than ${limits.depth} blocks inside one another.`);
    }
    const end = match.index + limits.mustache;
    if (end < text.length && !text.slice(match.index, end).includes('}}')) {
      return flaw('too-long', positionAt(text, match.index), `Вставка длиннее ${limits.mustache} знаков или не закрыта.`, `The insertion is longer than ${limits.mustache} characters, or not closed.`);
    }
    if (mustaches > limits.mustaches) {
      return flaw('too-long', positionAt(text, match.index), `Больше ${limits.mustaches} вставок в одном тексте.`, `More than ${limits.mustaches} insertions in one text.`);
    }
  }
  // An {{else if}} nests its block in the one before, and one {{/if}} closes them all.
  const chained = [...text.matchAll(/\{\{~?\s*else\s+[^\s}]/g)];
  const last = chained[limits.chained];
  if (last) return flaw('too-deep', positionAt(text, last.index), `Больше ${limits.chained} веток {{else …}} в одном тексте.`, `More than ${limits.chained} branches {{else …}} in one text.`);
  const strange = /[\ue000-\uf8ff\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
  if (strange) {
    return flaw('strange-character', positionAt(text, strange.index), 'Управляющий или служебный знак: удалите его.', 'A control or private-use character: delete it.');
  }
  return null;
}

/** The line and column of an index, both from 1. */
export function positionAt(text: string, index: number): Position {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}

/** The parser reports a mismatched block with its place; for the rest its lexer knows where it stopped. */
function explain(error: unknown, text: string): Flaw {
  const message = error instanceof Error ? error.message : '';
  const mismatch = /^(.*) doesn't match (.*) - (\d+):(\d+)$/.exec(message);
  if (mismatch) {
    const [, open = '', close = ''] = mismatch;
    return flaw('syntax', { line: Number(mismatch[3]), column: Number(mismatch[4]) + 1 }, `Блок «${open}» закрыт как «${close}».`, `The block “${open}” is closed as “${close}”.`);
  }
  const invalid = /^Invalid path: (.*) - (\d+):(\d+)$/.exec(message);
  if (invalid) {
    return flaw('syntax', { line: Number(invalid[2]), column: Number(invalid[3]) + 1 }, `Неверный путь: «${invalid[1]}».`, `Invalid path: “${invalid[1]}”.`);
  }
  const at = stoppedAt(text);
  if (/got 'EOF'/.test(message)) {
    return flaw('syntax', at, 'Блок или вставка не закрыты до конца текста.', 'A block or an insertion is not closed before the end of the text.');
  }
  if (/got 'OPEN_ENDBLOCK'/.test(message)) {
    return flaw('syntax', at, 'Закрывается блок, который не открыт.', 'A block is closed that is not open.');
  }
  if (/got 'INVERSE'|got 'OPEN_INVERSE_CHAIN'/.test(message)) {
    return flaw('syntax', at, '{{else}} стоит вне блока.', 'An {{else}} stands outside a block.');
  }
  return flaw('syntax', at, 'Вставка {{…}} написана неверно.', 'The insertion {{…}} is not well formed.');
}

function stoppedAt(text: string): Position {
  const at = parser.lexer.yylloc;
  return at ? { line: at.first_line, column: at.first_column + 1 } : positionAt(text, text.length);
}
