import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical';

describe('canonicalJson', () => {
  it('orders keys and leaves the rest as JSON writes it', () => {
    expect(canonicalJson({ б: 1, a: [true, null, 'x"'], __proto__: undefined })).toBe('{"a":[true,null,"x\\""],"б":1}');
  });

  it('means the same value, and does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(canonicalJson({ a: { c: 1, b: 2 }, d: 0 })).toBe(canonicalJson({ d: 0, a: { b: 2, c: 1 } }));
  });

  it('refuses what JSON cannot hold', () => {
    expect(() => canonicalJson([undefined])).toThrow(TypeError);
    expect(() => canonicalJson(Number.NaN)).toThrow(TypeError);
    expect(() => canonicalJson(() => 1)).toThrow(TypeError);
  });
});
