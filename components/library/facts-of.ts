import { type Condition } from '@/policy/clauses/condition';
import { type Clause } from '@/policy/clauses/library';
import { walk } from '@/policy/clauses/template/node';

/**
 * The facts that a clause asks about in its condition, and those that its texts ask about or print, each once.
 * @returns paths from the root of the facts: `recipients.list[].name`
 */
export function factsOf(clause: Clause): string[] {
  const paths = new Set(clause.when ? askedBy(clause.when) : []);
  for (const { title, body } of clause.texts) walk([...(title ?? []), ...(body ?? [])], (node) => 'path' in node && paths.add(node.path.name));
  return [...paths];
}

function askedBy(condition: Condition): string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap(askedBy);
    case 'not':
      return askedBy(condition.condition);
    case 'some':
    case 'fact':
      return [condition.path.name];
  }
}
