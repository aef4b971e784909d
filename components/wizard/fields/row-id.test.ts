import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { rowId } from '@/policy/answers';
import { isProvisional, rowIdFrom } from './row-id';

describe('rowIdFrom', () => {
  it('transliterates a Russian name', () => {
    expect(rowIdFrom('Яндекс Облако', new Set())).toBe('yandeks-oblako');
  });

  it('numbers a name that is taken', () => {
    expect(rowIdFrom('Mail', new Set(['mail', 'mail-2']))).toBe('mail-3');
  });

  it('gives a provisional name to a row without one', () => {
    expect(rowIdFrom(null, new Set())).toBe('row');
    expect(isProvisional(rowIdFrom('🙂', new Set(['row'])))).toBe(true);
    expect(isProvisional(rowIdFrom('Row of seats', new Set()))).toBe(false);
  });

  it('is accepted by the answers and free, whatever the row is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (title, others) => {
        const taken = new Set([...others, rowIdFrom(title, new Set())]);
        const id = rowIdFrom(title, taken);
        return rowId.safeParse(id).success && !taken.has(id);
      }),
    );
    expect(rowId.safeParse(rowIdFrom('constructor', new Set())).success).toBe(true);
  });
});
