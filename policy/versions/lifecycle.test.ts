import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf, coming, dayOf, inForce, stateOf, type Dated } from './lifecycle';

const version = (major: number, minor: number, effectiveFrom: string): Dated => ({ number: { major, minor }, effectiveFrom });
const states = (versions: Dated[], today: string) => versions.map((each) => stateOf(each, versions, today));

describe('the version in force', () => {
  it('changes on its day, and not before', () => {
    const versions = [version(1, 0, '2026-01-01'), version(2, 0, '2026-12-01')];
    expect(inForce(versions, '2025-12-31')).toBeNull();
    expect(inForce(versions, '2026-11-30')).toBe(versions[0]);
    expect(inForce(versions, '2026-12-01')).toBe(versions[1]);
    expect(states(versions, '2026-11-30')).toEqual(['in-force', 'coming']);
    expect(states(versions, '2026-12-01')).toEqual(['superseded', 'in-force']);
    expect(coming(versions, '2026-11-30')).toEqual([versions[1]]);
  });

  it('is the one published last: an announced version is overtaken', () => {
    const versions = [version(1, 0, '2026-01-01'), version(2, 0, '2026-12-01'), version(2, 1, '2026-11-22')];
    expect(states(versions, '2026-11-22')).toEqual(['superseded', 'overtaken', 'in-force']);
    expect(inForce(versions, '2026-12-05')).toBe(versions[2]);
    expect(coming(versions, '2026-11-22')).toEqual([]);
  });

  it('on one day the later number wins', () => {
    const versions = [version(1, 9, '2026-11-22'), version(1, 10, '2026-11-22')];
    expect(states(versions, '2026-11-22')).toEqual(['overtaken', 'in-force']);
  });

  it('is exactly one, and agrees with its state', () => {
    const day = fc.integer({ min: 1, max: 9 }).map((n) => `2026-11-0${n}`);
    const history = fc.array(day, { maxLength: 8 }).map((days) => days.map((effectiveFrom, minor) => version(1, minor, effectiveFrom)));
    fc.assert(
      fc.property(history, day, (versions, today) => {
        const binding = versions.filter((each) => stateOf(each, versions, today) === 'in-force');
        expect(binding).toEqual(versions.some(({ effectiveFrom }) => effectiveFrom <= today) ? [inForce(versions, today)] : []);
      }),
    );
  });
});

describe('days', () => {
  it('begin at midnight in Moscow', () => {
    expect(dayOf(new Date('2026-11-21T20:59:59Z'))).toBe('2026-11-21');
    expect(dayOf(new Date('2026-11-21T21:00:00Z'))).toBe('2026-11-22');
    expect(beginningOf('2026-11-22').toISOString()).toBe('2026-11-21T21:00:00.000Z');
  });
});
