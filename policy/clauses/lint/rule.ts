import { type Clause, type ClauseText, type Library } from '../library';
import { type Message, type Position, type Problem, type Severity } from '../problem';

/** One rule of the linter: a name, what it finds in a parsed library, and what of that is about one clause of it. */
export type Rule = { name: string; check: (library: Library) => Problem[]; checkClause: (clause: Clause, library: Library) => Problem[] };

/** A finding of a rule at a place in a file. */
export function found(name: string, file: string, at: Position, message: Message, severity: Severity = 'error'): Problem {
  return { rule: name, severity, file, line: at.line, column: at.column, message };
}

/** A rule that looks at each clause by itself. */
export function clauseRule(name: string, check: (clause: Clause, library: Library) => Problem[]): Rule {
  return { name, check: (library) => [...library.clauses.values()].flatMap((clause) => check(clause, library)), checkClause: check };
}

/** A rule that looks at each text by itself. */
export function textRule(name: string, check: (text: ClauseText, clause: Clause, library: Library) => Problem[]): Rule {
  return clauseRule(name, (clause, library) => clause.texts.flatMap((text) => check(text, clause, library)));
}

/** The `clause.yml` of a clause. */
export function clauseFile(clause: Clause): string {
  return `clauses/${clause.id}/clause.yml`;
}

/** The start of a file; for findings about the whole of it. */
export const start: Position = { line: 1, column: 1 };
