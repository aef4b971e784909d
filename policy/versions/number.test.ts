import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, formatVersion, nextVersion, parseVersion } from './number';

describe('version numbers', () => {
  it('start at 1.0 and follow one another without a gap', () => {
    expect(nextVersion(null, 'minor')).toEqual({ major: 1, minor: 0 });
    expect(nextVersion(null, 'major')).toEqual({ major: 1, minor: 0 });
    expect(nextVersion({ major: 1, minor: 9 }, 'minor')).toEqual({ major: 1, minor: 10 });
    expect(nextVersion({ major: 1, minor: 9 }, 'major')).toEqual({ major: 2, minor: 0 });
  });

  it('have one spelling each', () => {
    for (const text of ['1', '1.', '01.0', '1.00', '1.0.0', '0.1', '-1.0', '1,0', ' 1.0', '1e1.0', '']) expect(parseVersion(text)).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }), (major, minor) => {
        expect(parseVersion(formatVersion({ major, minor }))).toEqual({ major, minor });
      }),
    );
  });

  it('are ordered as numbers, not as text', () => {
    expect(compareVersions({ major: 1, minor: 10 }, { major: 1, minor: 9 })).toBeGreaterThan(0);
    expect(compareVersions({ major: 1, minor: 10 }, { major: 2, minor: 0 })).toBeLessThan(0);
    expect(compareVersions({ major: 1, minor: 1 }, { major: 1, minor: 1 })).toBe(0);
  });
});
