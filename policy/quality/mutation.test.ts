import { describe, expect, it } from 'vitest';
import type { Answers } from '@/policy/answers';
import type { Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { draftPolicy } from '@/policy/draft';
import { factsShape } from '@/policy/facts';
import { requirements } from '@/policy/review/review';
import { readTemplates } from '@/server/library/read-templates';
import { bases, complete, factMutants } from './fixtures/fact-mutants';

/**
 * Mutation: whatever mandatory is taken away from complete answers, or turned into a falsehood, is found by the rule that asks
 * for it; whatever clause states a requirement is missed when it is deleted from the library. At least 99 of 100 are caught.
 */
const DAY = '2026-11-20';
const CAUGHT = 0.99;
const library: Library = parseLibrary(await readTemplates('templates'), factsShape).library;

const draft = (answers: Answers, from: Library = library) => draftPolicy(answers, from, DAY);
const rulesOf = (answers: Answers, from?: Library) => new Set(draft(answers, from).findings.map(({ rule }) => rule));

/** Deletes each clause that alone states a requirement, or that it asks for by name, and looks for the requirement. */
function clauseMutants(answers: Answers): { mutant: string; caught: boolean }[] {
  const { coverage, facts, selection } = draft(answers);
  const placed = new Set(selection.clauses.flatMap(({ clauseId, included }) => (included ? [clauseId] : [])));
  const due = new Map<string, Set<string>>();
  for (const { id, state } of coverage) {
    if (state !== 'satisfied') continue;
    for (const row of requirements.filter((one) => one.id === id)) {
      const stating = row.clauses.filter((clause) => placed.has(clause));
      for (const clause of [...(stating.length === 1 ? stating : []), ...(row.mustState?.(facts) ?? [])]) due.set(clause, (due.get(clause) ?? new Set()).add(id));
    }
  }
  return [...due].flatMap(([clause, ids]) => {
    const clauses = new Map(library.clauses);
    clauses.delete(clause);
    const rules = rulesOf(answers, { ...library, clauses });
    return [...ids].map((id) => ({ mutant: `${clause} deleted: ${id}`, caught: rules.has(id) }));
  });
}

describe.each(bases)('%s', (name) => {
  it('nothing stops it and nothing waits for a decision', () => {
    expect(draft(complete[name]).findings.filter(({ severity }) => severity === 'block' || severity === 'error').map(({ rule }) => rule)).toEqual([]);
  });

  it('misses each clause that states what a law asks', () => {
    const mutants = clauseMutants(complete[name]);
    expect(mutants.length).toBeGreaterThan(8);
    expect(mutants.filter(({ caught }) => !caught).map(({ mutant }) => mutant)).toEqual([]);
  });
});

describe('facts taken away or falsified', () => {
  const outcomes = factMutants.map(([base, what, change, rule]) => {
    const answers = structuredClone(complete[base]);
    change(answers);
    return { mutant: `${base}, ${what}: ${rule}`, caught: rulesOf(answers).has(rule) };
  });

  it('are found by the rule that asks for them', () => {
    const missed = outcomes.filter(({ caught }) => !caught).map(({ mutant }) => mutant);
    expect(missed).toEqual([]);
    expect(1 - missed.length / outcomes.length).toBeGreaterThanOrEqual(CAUGHT);
  });

  it('were not there before', () => {
    for (const base of bases) {
      const before = rulesOf(complete[base]);
      expect(factMutants.filter(([of, , , rule]) => of === base && before.has(rule)).map(([, what, , rule]) => `${base}, ${what}: ${rule}`)).toEqual([]);
    }
  });
});
