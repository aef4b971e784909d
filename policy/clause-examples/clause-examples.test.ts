import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { factsShape } from '@/policy/facts';
import { readTemplates } from '@/server/library/read-templates';
import { armInWords, coverageOf, shareReached } from './coverage';
import { EXAMPLES_FILE, formatExamples, parseExamples, type ClauseExample } from './example';
import { makeExamples } from './make';
import { armsOf, runExample } from './run';

/** What the cases of the shipped library reach of all its branches. */
const REACHED = 0.95;

let library: Library;
const files = new Map<string, string>();
const cases = new Map<string, ClauseExample[]>();
beforeAll(async () => {
  const source = await readTemplates('templates');
  library = parseLibrary(source, factsShape).library;
  for (const { id, examples } of source.clauses) {
    const file = examples[EXAMPLES_FILE];
    if (file === undefined) continue;
    files.set(id, file);
    cases.set(id, parseExamples(file).examples ?? []);
  }
});

describe('the cases of the shipped library', () => {
  it('are readable files, each name once', () => {
    for (const [id, file] of files) {
      expect(parseExamples(file).problem, id).toBeNull();
      const names = (cases.get(id) ?? []).map(({ name }) => name);
      expect(new Set(names).size, id).toBe(names.length);
    }
  });

  it('say what the clauses say', () => {
    const wrong: string[] = [];
    for (const [id, examples] of cases) {
      const clause = library.clauses.get(id);
      if (!clause) {
        wrong.push(`${id}: no such clause`);
        continue;
      }
      for (const example of examples) {
        const run = runExample(clause, library, example);
        if (run.included !== example.included || JSON.stringify(run.text) !== JSON.stringify(example.text ?? null)) wrong.push(`${id}, ${example.name}`);
      }
    }
    expect(wrong, 'klauza library test shows the differences').toEqual([]);
  });

  it('include every clause, and leave out every clause that has a condition; each text of a law has a case', () => {
    const missing = [...library.clauses.values()].flatMap((clause) => {
      const own = cases.get(clause.id) ?? [];
      const laws = new Set(own.filter(({ included }) => included).map(({ law }) => law as string));
      return [
        ...(own.some(({ included }) => included) ? [] : [`${clause.id}: no case includes it`]),
        ...(clause.when === null || own.some(({ included }) => !included) ? [] : [`${clause.id}: no case leaves it out`]),
        ...[...new Set(clause.texts.flatMap(({ law }) => law ?? []))].filter((law) => !laws.has(law)).map((law) => `${clause.id}: no case under ${law}`),
      ];
    });
    expect(missing).toEqual([]);
  });

  it(`reach ${REACHED * 100} % of the branches`, () => {
    const coverage = [...library.clauses.values()].map((clause) => coverageOf(clause, library, cases.get(clause.id) ?? []));
    expect(shareReached(coverage), coverage.flatMap(({ clause, unreached }) => unreached.map((arm) => `${clause}: ${armInWords(arm)}`)).join('\n')).toBeGreaterThanOrEqual(REACHED);
  });
});

describe('a case', () => {
  it('is read back as it was written', () => {
    for (const examples of [...cases.values()].slice(0, 40)) expect(parseExamples(formatExamples(examples)).examples).toEqual(examples);
  });

  it('is refused with a reason where the file is no list of cases', () => {
    for (const broken of ['- name: Not A Name\n  law: none\n  included: true\n', '- law: none\n', 'a: [', '- name: a\n  law: xx\n  included: true\n']) {
      expect(parseExamples(broken)).toMatchObject({ examples: null, problem: expect.stringMatching(/./) as string });
    }
  });

  it('fails when the clause begins to say something else', () => {
    const clause = library.clauses.get('automation-ai-none');
    const example = cases.get('automation-ai-none')?.find(({ included }) => included);
    const other = library.clauses.get('notifications-push-none');
    if (!clause || !example || !other) throw new Error('the clauses of this test are gone');
    expect(runExample({ ...clause, texts: other.texts }, library, example).text).not.toEqual(example.text);
    expect(runExample({ ...clause, when: other.when }, library, example).included).toBe(false);
  });
});

it('cases that are made reach both ways of a branch', () => {
  const clause = library.clauses.get('retention-inactive-accounts');
  if (!clause) throw new Error('the clause of this test is gone');
  const made = makeExamples(clause, library, []);
  expect(coverageOf(clause, library, made).unreached.map(armInWords)).toEqual([]);
  expect(armsOf(clause).length).toBeGreaterThan(2);
});
