import { beforeAll, describe, expect, it } from 'vitest';
import { answersSchema } from '@/policy/answers';
import type { Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { draftPolicy } from '@/policy/draft';
import { exampleAnswers, exampleNames } from '@/policy/examples';
import inventory from '@/policy/examples/fixtures/inventory.json';
import { factsShape } from '@/policy/facts';
import { readTemplates } from '@/server/library/read-templates';

/**
 * The inventory of the five reference policies: every provision and fact that they state, in our own words. Each row is
 * answered by a clause (`covers` in its clause.yml), and one of these clauses stands in the document of that policy.
 */
let library: Library;
/** Inventory id → the clauses that cover it. */
let covering: Map<string, string[]>;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('templates'), factsShape).library;
  covering = new Map();
  for (const clause of library.clauses.values()) {
    for (const id of clause.covers) covering.set(id, [...(covering.get(id) ?? []), clause.id]);
  }
});

describe.each(exampleNames)('%s', (name) => {
  it('every provision and fact of the policy has a clause that stands in its document', () => {
    const { selection } = draftPolicy(answersSchema.parse(exampleAnswers(name)), library, '2026-06-01');
    const placed = new Set(selection.clauses.flatMap((clause) => (clause.included ? [clause.clauseId] : [])));
    const unsaid = inventory[name].filter(({ id }) => !covering.get(id)?.some((clauseId) => placed.has(clauseId)));
    expect(unsaid.map(({ id, says }) => `${id}: ${says} (${covering.get(id)?.join(', ') ?? 'no clause'})`)).toEqual([]);
  });
});
