import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changedPlacements } from './changed-placements';
import { placeClauses, placementIn } from './placement';

const outline = `title: { ru: 'Т', en: 'T' }
sections:
  # what comes first
  - id: general
    title: { ru: 'Общее', en: 'General' }
    clauses:
      - about # why
      - terms
  - id: kept
    title: { ru: 'Хранение', en: 'Keeping' }
    clauses: [description]
  - id: empty
    title: { ru: 'Пусто', en: 'Empty' }
    clauses:
`;
const clausesOf = (text: string | undefined) => (parse(text ?? '') as { sections: { clauses: string[] | null }[] }).sections.map(({ clauses }) => clauses ?? []);
const place = (...placements: [string, string, string | null][]) => placeClauses({ none: outline }, placements.map(([clauseId, section, after]) => ({ clauseId, placement: { none: { section, after } } }))).none;

describe('placeClauses', () => {
  it('puts clauses first, behind another, last, and into lists of every form', () => {
    expect(clausesOf(place(['own', 'general', null]))).toEqual([['own', 'about', 'terms'], ['description'], []]);
    expect(clausesOf(place(['own', 'general', 'about']))).toEqual([['about', 'own', 'terms'], ['description'], []]);
    expect(clausesOf(place(['own', 'kept', 'description'], ['two', 'kept', null]))).toEqual([['about', 'terms'], ['two', 'description', 'own'], []]);
    expect(clausesOf(place(['own', 'general', 'gone']))).toEqual([['about', 'terms', 'own'], ['description'], []]);
    expect(clausesOf(place(['own', 'empty', null]))).toEqual([['about', 'terms'], ['description'], ['own']]);
  });

  it('places clauses behind one another whatever order they come in, and moves what stands elsewhere', () => {
    expect(clausesOf(place(['b', 'general', 'a'], ['a', 'general', 'about']))).toEqual([['about', 'a', 'b', 'terms'], ['description'], []]);
    expect(clausesOf(place(['description', 'general', 'about'], ['terms', 'kept', null]))).toEqual([['about', 'description'], ['terms'], []]);
  });

  it('changes nothing else, to the byte', () => {
    expect(place()).toBe(outline);
    expect(place(['own', 'general', 'about'])).toBe(outline.replace('about # why\n', 'about # why\n      - own\n'));
    expect(placeClauses({ none: outline }, [{ clauseId: 'own', placement: { 'eu-gdpr': { section: 'general', after: null } } }]).none).toBe(outline);
    expect(place(['own', 'no-such-section', null])).toBe(outline);
  });

  it('is found again', () => {
    expect(placementIn({ none: outline }, 'terms')).toEqual({ none: { section: 'general', after: 'about' } });
    expect(placementIn({ none: outline }, 'own')).toBeNull();
  });
});

describe('changedPlacements', () => {
  it('names what moved or came, and not its neighbours', () => {
    const after = place(['own', 'general', 'about'], ['description', 'general', null]);
    const changed = changedPlacements({ none: outline }, { none: after ?? '' });
    expect(Object.fromEntries(changed)).toEqual({ own: { none: { section: 'general', after: 'about' } }, description: { none: { section: 'general', after: null } } });
    expect(placeClauses({ none: outline }, [...changed].map(([clauseId, placement]) => ({ clauseId, placement }))).none).toBe(after);
    expect(changedPlacements({ none: outline }, { none: outline }).size).toBe(0);
  });
});
