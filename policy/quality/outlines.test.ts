import { expect, it } from 'vitest';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { factsShape } from '@/policy/facts';
import { claimableLaws, codesOf } from '@/policy/vocabulary';
import { readTemplates } from '@/server/library/read-templates';

const { library } = parseLibrary(await readTemplates('templates'), factsShape);
const clausesOf = (law: string) => (library.outlines.get(law)?.sections ?? []).flatMap((section) => section.clauses);

it('gives every law that can be claimed an outline of its own', () => {
  expect([...library.outlines.keys()].sort()).toEqual(codesOf(claimableLaws).sort());
});

it('lists every clause in every outline: which law leads decides the order, and the facts what is printed', () => {
  const active = [...library.clauses.values()].filter((clause) => clause.status === 'active').map((clause) => clause.id);
  for (const law of library.outlines.keys()) {
    const listed = new Set(clausesOf(law));
    expect(active.filter((id) => !listed.has(id)), law).toEqual([]);
  }
});
