import { type Clause, type Library } from '@/policy/clauses/library';
import { type ClauseExample } from './example';
import { armsOf, runExample, type Arm } from './run';

/** How much of a clause its cases reach. */
export interface ClauseCoverage {
  readonly clause: string;
  readonly arms: number;
  readonly unreached: readonly Arm[];
}

/** Runs the cases of a clause and lists the ways that none of them goes. */
export function coverageOf(clause: Clause, library: Library, examples: readonly ClauseExample[]): ClauseCoverage {
  const reached = new Set(examples.flatMap((example) => [...runExample(clause, library, example).reached]));
  const arms = armsOf(clause);
  return { clause: clause.id, arms: arms.length, unreached: arms.filter(({ key }) => !reached.has(key)) };
}

/** The share of all ways that is reached, 0 to 1. */
export function shareReached(coverage: readonly ClauseCoverage[]): number {
  const all = coverage.reduce((sum, { arms }) => sum + arms, 0);
  const missed = coverage.reduce((sum, { unreached }) => sum + unreached.length, 0);
  return all === 0 ? 1 : 1 - missed / all;
}

/** A way in words: what decides it, and in which text. */
export function armInWords({ key, law, node, taken }: Arm): string {
  const where = node === null ? 'when' : (law ?? 'general text');
  if (key.startsWith('text ')) return `${law ?? 'general text'}: printed`;
  if (node === null) return `${where}: ${taken ? 'holds' : 'does not hold'}`;
  switch (node.kind) {
    case 'ifSelected':
      return `${where} ${node.line}: ${node.clauseId} ${taken ? 'stands' : 'does not stand'} in the document`;
    case 'is':
      return `${where} ${node.line}: ${node.path.name} ${taken ? 'is' : 'is not'} ${node.codes.join(' or ')}`;
    case 'each':
      return `${where} ${node.line}: ${node.path.name} ${taken ? 'has items' : 'is empty'}`;
    case 'if':
      return `${where} ${node.line}: ${node.path.name} ${taken === node.negated ? 'is not so' : 'is so'}`;
  }
}
