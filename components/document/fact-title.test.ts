import { beforeAll, describe, expect, it } from 'vitest';
import { type Condition } from '@/policy/clauses/condition';
import { type Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { walk } from '@/policy/clauses/template/node';
import { factsShape } from '@/policy/facts';
import { readTemplates } from '@/server/library/read-templates';
import { factTitle } from './fact-title';

let library: Library;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('templates'), factsShape).library;
});

describe('the name of a fact', () => {
  it('is that of its question, or its own', () => {
    expect(factTitle('marketing.sent', 'ru')).toMatch(/^Реклама и рассылки: /);
    expect(factTitle('recipients.list[].name', 'en')).not.toContain('[]');
    expect(factTitle('storage.transfersOccur', 'ru')).toMatch(/: данные уходят за границу$/);
    expect(factTitle('data.provided.0.items', 'en')).toMatch(/: data that people give themselves$/);
  });

  it('is there, in both languages, for every fact that a clause asks about or prints', () => {
    const paths = new Set<string>();
    const ask = (condition: Condition): void => {
      if (condition.kind === 'all' || condition.kind === 'any') condition.conditions.forEach(ask);
      else if (condition.kind === 'not') ask(condition.condition);
      else paths.add(condition.path.name);
    };
    for (const clause of library.clauses.values()) {
      if (clause.when) ask(clause.when);
      for (const { body } of clause.texts) walk(body ?? [], (node) => 'path' in node && paths.add(node.path.name));
    }
    expect(paths.size).toBeGreaterThan(100);
    for (const language of ['ru', 'en'] as const) expect([...paths].filter((path) => factTitle(path, language) === path)).toEqual([]);
  });
});
