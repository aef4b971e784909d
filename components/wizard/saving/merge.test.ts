import { describe, expect, it } from 'vitest';
import { merge } from './merge';

describe('merge', () => {
  it('takes each side’s changes where the other changed nothing', () => {
    const { value, contradictions } = merge({ a: 1, b: 1, c: 1 }, { a: 2, b: 1, c: 1 }, { a: 1, b: 3, c: 1 });
    expect(value).toEqual({ a: 2, b: 3, c: 1 });
    expect(contradictions).toEqual([]);
  });

  it('names a question that both answered differently, and keeps mine until it is decided', () => {
    const { value, contradictions } = merge({ a: { ru: 'x', en: null } }, { a: { ru: 'y', en: null } }, { a: { ru: 'z', en: null } });
    expect(value).toEqual({ a: { ru: 'y', en: null } });
    expect(contradictions).toEqual([{ field: 'a', mine: { ru: 'y', en: null }, theirs: { ru: 'z', en: null } }]);
  });

  it('sees no contradiction in the same answer given twice', () => {
    expect(merge({ a: null }, { a: ['x'] }, { a: ['x'] }).contradictions).toEqual([]);
  });
});
