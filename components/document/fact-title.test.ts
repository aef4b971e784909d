import { beforeAll, describe, expect, it } from 'vitest';
import { type Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { factsShape } from '@/policy/facts';
import { readTemplates } from '@/server/library/read-templates';
import { factsOf } from '@/components/library/facts-of';
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
    const paths = new Set([...library.clauses.values()].flatMap(factsOf));
    expect(paths.size).toBeGreaterThan(100);
    for (const language of ['ru', 'en'] as const) expect([...paths].filter((path) => factTitle(path, language) === path)).toEqual([]);
  });
});
