import { isAnswered, valueAt, type FactPath } from './fact-path';

export const operators = ['is', 'isOneOf', 'includes', 'isEmpty', 'isAtLeast', 'isAnswered'] as const;
export type Operator = (typeof operators)[number];

export type Expected = string | number | boolean | readonly (string | number)[];

/** A checked condition of `when`. Data, so that the workbench can edit it as a form. */
export type Condition =
  | { kind: 'all' | 'any'; conditions: readonly Condition[] }
  | { kind: 'not'; condition: Condition }
  | { kind: 'fact'; path: FactPath; operator: Operator; expected: Expected }
  | { kind: 'some'; path: FactPath; where: Condition };

/** Why a condition holds or does not, part by part; the facts it looked at with what they were. */
export type Reason =
  | { kind: 'always'; result: true }
  | { kind: 'all' | 'any'; reasons: readonly Reason[]; result: boolean }
  | { kind: 'not'; reason: Reason; result: boolean }
  | { kind: 'fact'; fact: string; operator: Operator; expected: Expected; actual: unknown; result: boolean }
  | { kind: 'some'; fact: string; items: readonly Reason[]; answered: boolean; result: boolean }
  | { kind: 'section'; section: string; reason: Reason; result: false }
  | { kind: 'no-text'; law: string | null; result: false }
  | { kind: 'retired'; result: false };

/**
 * Decides a condition and says why. Total: whatever the facts are, it answers.
 * Every part is looked at, even where the first would do, so that the explanation is complete.
 *
 * @param scopes the facts; inside `some`, the item after them
 */
export function decide(condition: Condition | null, scopes: readonly unknown[]): Reason {
  if (condition === null) return { kind: 'always', result: true };
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const reasons = condition.conditions.map((part) => decide(part, scopes));
      const result = condition.kind === 'all' ? reasons.every((part) => part.result) : reasons.some((part) => part.result);
      return { kind: condition.kind, reasons, result };
    }
    case 'not': {
      const reason = decide(condition.condition, scopes);
      return { kind: 'not', reason, result: !reason.result };
    }
    case 'some': {
      const list = valueAt(scopes, condition.path);
      const items = Array.isArray(list) ? list.map((item: unknown) => decide(condition.where, [...scopes, item])) : [];
      const result = items.some((item) => item.result);
      return { kind: 'some', fact: condition.path.name, items, answered: Array.isArray(list), result };
    }
    case 'fact': {
      const actual = valueAt(scopes, condition.path) ?? null;
      const { operator, expected } = condition;
      return { kind: 'fact', fact: condition.path.name, operator, expected, actual, result: holds(operator, expected, actual) };
    }
  }
}

function holds(operator: Operator, expected: Expected, actual: unknown): boolean {
  switch (operator) {
    case 'is':
      return actual === expected;
    case 'isOneOf':
      return Array.isArray(expected) && expected.includes(actual);
    case 'includes':
      return Array.isArray(actual) && actual.includes(expected);
    case 'isEmpty':
      return isEmpty(actual) === expected;
    case 'isAtLeast':
      return typeof expected === 'number' && size(actual) >= expected;
    case 'isAnswered':
      return isAnswered(actual) === expected;
  }
}

/** An unanswered list is not an empty one: "none" is a statement, silence is not. */
function isEmpty(actual: unknown): boolean {
  return Array.isArray(actual) ? actual.length === 0 : actual !== null && !isAnswered(actual);
}

function size(actual: unknown): number {
  if (typeof actual === 'number') return actual;
  return Array.isArray(actual) ? actual.length : Number.NEGATIVE_INFINITY;
}
