/** A message in both languages of the interface, in words that a lawyer understands. */
export type Message = { ru: string; en: string };

/** Line and column, both from 1. */
export type Position = { line: number; column: number };

export type Severity = 'error' | 'warning';

/**
 * Something wrong in the clause library: data for the editor, the command line and the tests, never an exception.
 * `file` is the path inside the library (`clauses/cookies/ru.md`), `rule` the name of the lint rule.
 */
export type Problem = Position & { rule: string; severity: Severity; file: string; message: Message };

/** A problem that is not yet tied to a file. */
export type Flaw = Position & { rule: string; severity: Severity; message: Message };

/** Builds a flaw that makes the text unusable. */
export function flaw(rule: string, at: Position, ru: string, en: string): Flaw {
  return { rule, severity: 'error', line: at.line, column: at.column, message: { ru, en } };
}

/** Ties flaws to their file. */
export function inFile(file: string, flaws: readonly Flaw[]): Problem[] {
  return flaws.map((found) => ({ ...found, file }));
}

/** Problems in reading order: by file, line, column. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
