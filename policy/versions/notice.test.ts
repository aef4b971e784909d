import { describe, expect, it } from 'vitest';
import { answersSchema } from '@/policy/answers';
import { deriveFacts } from '@/policy/facts';
import { dayAfterPeriod, noticeFor } from './notice';

const workingDays = (n: number) => ({ n, unit: 'working-day' as const });

describe('dayAfterPeriod', () => {
  it('counts ten working days in an ordinary fortnight', () => {
    // Published on Monday; Tuesday is the first day, Monday of the week after next the tenth.
    expect(dayAfterPeriod('2026-06-15', workingDays(10))).toBe('2026-06-30');
  });

  it('counts over the New Year', () => {
    // 22 December 2025 is a Monday: 23–26 (4), 29, 30 (6), 31 is moved; 12–15 January (10).
    expect(dayAfterPeriod('2025-12-22', workingDays(10))).toBe('2026-01-16');
    // 20 December 2024 is a Friday: 23–27 (5), Saturday 28 is worked (6), 30 and 31 are off; 9, 10, 13, 14 January (10).
    expect(dayAfterPeriod('2024-12-20', workingDays(10))).toBe('2025-01-15');
  });

  it('counts over the May holidays', () => {
    // 2025: 28, 29, 30 April (3); 1 and 2 May off; 5, 6, 7 (6); 8 and 9 off; 12–15 (10).
    expect(dayAfterPeriod('2025-04-27', workingDays(10))).toBe('2025-05-16');
    // 2024: Saturday 27 April is worked (1), 29 and 30 April and 1 May are off; 2, 3 (3), 6, 7, 8 (6), 9 and 10 off; 13–16 (10).
    expect(dayAfterPeriod('2024-04-26', workingDays(10))).toBe('2024-05-17');
    // 2026: 1 May off; 11 May is off since 9 May is a Saturday.
    expect(dayAfterPeriod('2026-04-29', workingDays(10))).toBe('2026-05-16');
  });

  it('lets days, weeks and months pass in full', () => {
    expect(dayAfterPeriod('2026-11-01', { n: 7, unit: 'day' })).toBe('2026-11-09');
    expect(dayAfterPeriod('2026-11-01', { n: 10, unit: 'calendar-day' })).toBe('2026-11-12');
    expect(dayAfterPeriod('2026-11-01', { n: 2, unit: 'week' })).toBe('2026-11-16');
    expect(dayAfterPeriod('2026-01-31', { n: 1, unit: 'month' })).toBe('2026-03-01');
    expect(dayAfterPeriod('2026-11-01', { n: 1, unit: 'year' })).toBe('2027-11-02');
    expect(dayAfterPeriod('2026-11-01', { n: 36, unit: 'hour' })).toBe('2026-11-04');
  });
});

const base = {
  laws: { lead: 'ru-152fz' },
  purposes: { list: [{ id: 'account', bases: [{ kind: 'contract' }] }] },
  changes: { noticePeriod: workingDays(10), noticeTrigger: 'material', reconfirmation: true },
};
const factsOf = (input: unknown) => deriveFacts(answersSchema.parse(input), '2026-06-15');

describe('noticeFor', () => {
  it('reads the promise from the version that people rely on', () => {
    const shorter = { ...base, changes: { ...base.changes, noticePeriod: workingDays(1) } };
    expect(noticeFor('material', factsOf(base), factsOf(shorter), '2026-06-15')).toMatchObject({ because: 'promise', period: workingDays(10), earliest: '2026-06-30', reconfirmation: 'promise' });
  });

  it('asks for nothing for a first version, and for an edit where only material changes are announced', () => {
    expect(noticeFor('material', null, factsOf(base), '2026-06-15')).toMatchObject({ because: null, earliest: '2026-06-15' });
    expect(noticeFor('editorial', factsOf(base), factsOf(base), '2026-06-15')).toMatchObject({ because: null, earliest: '2026-06-15', reconfirmation: null });
    const any = { ...base, changes: { ...base.changes, noticeTrigger: 'any' } };
    expect(noticeFor('editorial', factsOf(any), factsOf(any), '2026-06-15').earliest).toBe('2026-06-30');
  });

  it('wants a new purpose announced beforehand under the GDPR, and a new consent asked for', () => {
    const european = { ...base, laws: { lead: 'eu-gdpr' }, changes: {} };
    const widened = { ...european, purposes: { list: [...base.purposes.list, { id: 'ads', bases: [{ kind: 'consent' }] }] } };
    expect(noticeFor('material', factsOf(european), factsOf(widened), '2026-06-15')).toMatchObject({ because: 'law', earliest: '2026-06-16', reconfirmation: 'consent' });
    expect(noticeFor('editorial', factsOf(european), factsOf(widened), '2026-06-15')).toMatchObject({ because: null, reconfirmation: null });
  });

  it('says for which years it knows no production calendar', () => {
    // 28–30 December (3), 31 is moved; 11–15 January (8), 18 and 19 (10).
    expect(noticeFor('material', factsOf(base), factsOf(base), '2026-12-25')).toMatchObject({ earliest: '2027-01-20', uncountedYears: [2027] });
    expect(noticeFor('material', factsOf(base), factsOf(base), '2026-06-15').uncountedYears).toEqual([]);
  });
});
