import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf, coming, dayOf, inForce, stateOf, withdrawnFrom, type Dated } from './lifecycle';

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
    const row = fc.record({ effectiveFrom: day, cancelled: fc.option(day) });
    const history = fc.record({ rows: fc.array(row, { maxLength: 8 }), withdrawnOn: day, withdrawn: fc.nat({ max: 8 }) }).map(({ rows, withdrawnOn, withdrawn }) =>
      rows.map(({ effectiveFrom, cancelled }, minor): Dated => ({
        ...version(1, minor, effectiveFrom),
        // A version is called off before its day, and a withdrawal takes all that were published before it.
        cancelledOn: cancelled !== null && cancelled < effectiveFrom ? cancelled : null,
        withdrawnOn: minor < withdrawn ? withdrawnOn : null,
      })),
    );
    fc.assert(
      fc.property(history, day, (versions, today) => {
        const now = inForce(versions, today);
        expect(versions.filter((each) => stateOf(each, versions, today) === 'in-force')).toEqual(now === null ? [] : [now]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a version that was called off', () => {
  it('never takes effect, and takes nobody’s place', () => {
    const versions = [version(1, 0, '2026-01-01'), { ...version(2, 0, '2026-12-01'), cancelledOn: '2026-11-25' }];
    expect(states(versions, '2026-11-24')).toEqual(['in-force', 'coming']);
    expect(states(versions, '2026-11-25')).toEqual(['in-force', 'cancelled']);
    expect(inForce(versions, '2026-12-01')).toBe(versions[0]);
    expect(coming(versions, '2026-11-26')).toEqual([]);
    expect(withdrawnFrom(versions, '2026-12-01')).toBeNull();
  });
});

describe('a policy that was withdrawn', () => {
  const withdrawnOn = '2026-11-20';
  const versions = [{ ...version(1, 0, '2026-01-01'), withdrawnOn }, { ...version(2, 0, '2026-06-01'), withdrawnOn }, { ...version(2, 1, '2026-12-01'), withdrawnOn }];

  it('binds nobody from that day, and what was announced does not come', () => {
    expect(states(versions, '2026-11-19')).toEqual(['superseded', 'in-force', 'coming']);
    expect(states(versions, withdrawnOn)).toEqual(['superseded', 'withdrawn', 'withdrawn']);
    expect(inForce(versions, '2026-12-24')).toBeNull();
    expect(withdrawnFrom(versions, '2026-11-19')).toBeNull();
    expect(withdrawnFrom(versions, withdrawnOn)).toBe(versions[2]);
  });

  it('comes back with a new version', () => {
    const back = [...versions, version(3, 0, '2026-12-10')];
    expect(states(back, '2026-12-09')).toEqual(['superseded', 'withdrawn', 'withdrawn', 'coming']);
    expect(withdrawnFrom(back, '2026-12-09')).toBe(back[2]);
    expect(inForce(back, '2026-12-10')).toBe(back[3]);
    expect(withdrawnFrom(back, '2026-12-10')).toBeNull();
  });
});

describe('days', () => {
  it('begin at midnight in Moscow', () => {
    expect(dayOf(new Date('2026-11-21T20:59:59Z'))).toBe('2026-11-21');
    expect(dayOf(new Date('2026-11-21T21:00:00Z'))).toBe('2026-11-22');
    expect(beginningOf('2026-11-22').toISOString()).toBe('2026-11-21T21:00:00.000Z');
  });
});
