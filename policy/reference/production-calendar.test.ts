import { describe, expect, it } from 'vitest';
import { calendarOf, calendarYears, dayPlus, isWorkingDay } from './production-calendar';

const workingDaysOf = (year: number): number => {
  let count = 0;
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = dayPlus(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
};

describe('the Russian production calendar', () => {
  it('has as many working days in each year as the official calendar of a five-day week', () => {
    expect([2024, 2025, 2026].map(workingDaysOf)).toEqual([248, 247, 247]);
  });

  it('knows days that were moved', () => {
    expect(isWorkingDay('2024-04-27')).toBe(true); // Saturday, worked for Monday 29 April
    expect(isWorkingDay('2024-04-29')).toBe(false);
    expect(isWorkingDay('2025-11-01')).toBe(true); // Saturday, worked for Monday 3 November
    expect(isWorkingDay('2025-05-08')).toBe(false); // Thursday, for Sunday 23 February
    expect(isWorkingDay('2025-02-24')).toBe(true);
    expect(isWorkingDay('2026-01-09')).toBe(false); // Friday, for Saturday 3 January
    expect(isWorkingDay('2026-03-09')).toBe(false); // Monday, since 8 March is a Sunday
  });

  it('lists days of the working week as off, and weekend days as working, each in its own year', () => {
    for (const { year, off, working } of calendarYears) {
      const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
      expect(off.filter((day) => !day.startsWith(`${year}-`) || [0, 6].includes(weekday(day)))).toEqual([]);
      expect(working.filter((day) => !day.startsWith(`${year}-`) || ![0, 6].includes(weekday(day)))).toEqual([]);
    }
  });

  it('counts weekends, holidays and the days that take over for them in a year without data', () => {
    expect(calendarOf('2027-05-03')).toBeNull();
    expect(isWorkingDay('2027-05-03')).toBe(false); // 1 May is a Saturday
    expect(isWorkingDay('2027-05-10')).toBe(false); // 9 May is a Sunday
    expect(isWorkingDay('2027-05-04')).toBe(true);
    expect(isWorkingDay('2027-01-08')).toBe(false);
    expect(isWorkingDay('2027-01-11')).toBe(true); // 2 and 3 January are moved by a decree that is not known
    expect(isWorkingDay('2027-02-23')).toBe(false);
  });
});
