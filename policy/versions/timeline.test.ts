import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dated, inForce } from './lifecycle';
import { reignAt, reignOn, timelineOf } from './timeline';

type Version = Dated & { publishedAt: Date };
const version = (minor: number, effectiveFrom: string, more: Partial<Version> = {}): Version => ({ number: { major: 1, minor }, effectiveFrom, publishedAt: new Date(`${effectiveFrom}T06:00:00Z`), ...more });
const shown = (versions: Version[]) => timelineOf(versions).map(({ version: { number }, from, until }) => `1.${number.minor} ${from}–${until ?? ''}`);

describe('the timeline of a policy', () => {
  it('gives each version its days', () => {
    expect(shown([version(0, '2026-01-10'), version(1, '2026-03-01'), version(2, '2026-12-01')])).toEqual(['1.0 2026-01-10–2026-03-01', '1.1 2026-03-01–2026-12-01', '1.2 2026-12-01–']);
  });
  it('leaves out what was overtaken or called off', () => {
    expect(shown([version(0, '2026-01-10'), version(1, '2026-03-01'), version(2, '2026-02-01')])).toEqual(['1.0 2026-01-10–2026-02-01', '1.2 2026-02-01–']);
    expect(shown([version(0, '2026-01-10'), version(1, '2026-03-01', { cancelledOn: '2026-02-20' })])).toEqual(['1.0 2026-01-10–']);
  });
  it('has a gap where the policy was withdrawn', () => {
    const versions = [version(0, '2026-01-10', { withdrawnOn: '2026-02-01' }), version(1, '2026-03-01')];
    expect(shown(versions)).toEqual(['1.0 2026-01-10–2026-02-01', '1.1 2026-03-01–']);
    expect(reignOn(timelineOf(versions), '2026-02-15')).toBeNull();
    expect(reignAt(timelineOf(versions), new Date('2026-02-15T00:00:00Z'))?.version.number.minor).toBe(0);
  });
  it('counts from the publication on the first day, and in Moscow days after that', () => {
    const [first, second] = timelineOf([version(0, '2026-01-10', { publishedAt: new Date('2026-01-10T12:00:00Z') }), version(1, '2026-03-01', { publishedAt: new Date('2026-02-01T00:00:00Z') })]);
    expect(first?.since.toISOString()).toBe('2026-01-10T12:00:00.000Z');
    expect(second?.since.toISOString()).toBe('2026-02-28T21:00:00.000Z');
  });
  it('answers a moment before everything with the first version', () => {
    expect(reignAt(timelineOf([version(0, '2026-01-10')]), new Date(0))?.version.number.minor).toBe(0);
    expect(reignAt([], new Date(0))).toBeNull();
  });
  it('says for every day what was in force on it', () => {
    const days = Array.from({ length: 12 }, (_, place) => `2026-01-${String(place + 1).padStart(2, '0')}`);
    const day = fc.constantFrom(...days);
    const end = fc.option(day, { nil: null, freq: 3 });
    fc.assert(
      fc.property(fc.array(fc.record({ effectiveFrom: day, withdrawnOn: end, cancelledOn: fc.constant(null) }), { maxLength: 6 }), (rows) => {
        const versions = rows.map((row, minor) => version(minor, row.effectiveFrom, row));
        const timeline = timelineOf(versions);
        for (const each of days) expect(reignOn(timeline, each)?.version ?? null).toBe(inForce(versions, each));
      }),
    );
  });
});
