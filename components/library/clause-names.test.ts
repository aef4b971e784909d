import { beforeAll, describe, expect, it } from 'vitest';
import { type Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { factsShape } from '@/policy/facts';
import { readTemplates } from '@/server/library/read-templates';
import { clauseName, sectionName } from './clause-names';
import { inReadingOrder, librarySections } from './entries';
import { everything, narrowed } from './filter';

let library: Library;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('templates'), factsShape).library;
});

describe('the library as a list', () => {
  it('calls every clause by words, in both languages, never by braces or Markdown', () => {
    for (const clause of library.clauses.values()) {
      for (const language of ['ru', 'en'] as const) {
        const name = clauseName(library, clause, language);
        expect(name, clause.id).toMatch(/\p{L}{3}/u);
        expect(name, clause.id).not.toMatch(/\{\{|\*\*|\||…\./);
        expect(name.length, clause.id).toBeLessThan(130);
      }
    }
  });

  it('has every clause once, in a section with a name', () => {
    const sections = librarySections(library, 'ru', new Map([['contacts', 3]]));
    const entries = sections.flatMap((section) => section.entries);
    expect(entries.map(({ id }) => id).sort()).toEqual([...library.clauses.keys()].sort());
    expect(inReadingOrder(library)).toHaveLength(library.clauses.size);
    expect(entries.find(({ id }) => id === 'contacts')?.uses).toBe(3);
    for (const { id, name } of sections) if (id !== '') expect(name).not.toBe(id);
    expect(sectionName(library, 'no-such-section', 'ru')).toBeNull();
  });

  it('is found by the words of the glossary, which the texts name by their codes', () => {
    const sections = librarySections(library, 'en', new Map());
    const found = (q: string) => narrowed(sections, { ...everything, q }).flatMap(({ entries }) => entries).length;
    expect(found('оператор')).toBeGreaterThan(20);
    expect(found('controller')).toBeGreaterThan(20);
    expect(found('152-FZ art. 9')).toBeGreaterThan(3);
  });
});
