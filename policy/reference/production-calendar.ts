/**
 * The Russian production calendar: which days count when a period is given in working days. The holidays are those of
 * Art. 112 of the Labour Code; a holiday on a Saturday or Sunday moves the day off to the next working day, except in the
 * first eight days of January, whose two weekend days the Government moves by a decree each year, with some others.
 */
export interface CalendarYear {
  readonly year: number;
  /** The decree that moved days off. */
  readonly source: string;
  /** False while the row is from memory: it waits to be compared with the decree. */
  readonly verified: boolean;
  /** Days of the working week on which nobody works, holidays included. */
  readonly off: readonly string[];
  /** Saturdays and Sundays on which one works. */
  readonly working: readonly string[];
}

/** Years whose decree is known. 2027 is not among them: no decree for it has been found. */
export const calendarYears: readonly CalendarYear[] = [
  {
    year: 2024,
    source: 'Постановление Правительства РФ от 10.08.2023 № 1314',
    verified: false,
    off: [
      '2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-08', '2024-02-23', '2024-03-08', '2024-04-29', '2024-04-30',
      '2024-05-01', '2024-05-09', '2024-05-10', '2024-06-12', '2024-11-04', '2024-12-30', '2024-12-31',
    ],
    working: ['2024-04-27', '2024-11-02', '2024-12-28'],
  },
  {
    year: 2025,
    source: 'Постановление Правительства РФ от 04.10.2024 № 1335',
    verified: false,
    off: [
      '2025-01-01', '2025-01-02', '2025-01-03', '2025-01-06', '2025-01-07', '2025-01-08', '2025-05-01', '2025-05-02', '2025-05-08', '2025-05-09',
      '2025-06-12', '2025-06-13', '2025-11-03', '2025-11-04', '2025-12-31',
    ],
    working: ['2025-11-01'],
  },
  {
    // The moved days were compared with a report of the decree: 3 January to 9 January, 4 January to 31 December.
    year: 2026,
    source: 'Постановление Правительства РФ от 24.09.2025 № 1466',
    verified: true,
    off: [
      '2026-01-01', '2026-01-02', '2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09', '2026-02-23', '2026-03-09', '2026-05-01',
      '2026-05-11', '2026-06-12', '2026-11-04', '2026-12-31',
    ],
    working: [],
  },
];

/** Month and day of each holiday of Art. 112 of the Labour Code. */
const holidays = ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08', '02-23', '03-08', '05-01', '05-09', '06-12', '11-04'];

const byYear = new Map(calendarYears.map((row) => [row.year, row]));

/** The row of a year, or null where only weekends and the holidays of the Labour Code are known. */
export function calendarOf(day: string): CalendarYear | null {
  return byYear.get(Number(day.slice(0, 4))) ?? null;
}

/** @param day YYYY-MM-DD */
export function isWorkingDay(day: string): boolean {
  const row = calendarOf(day);
  if (row) return row.working.includes(day) || (!isWeekend(day) && !row.off.includes(day));
  return !isWeekend(day) && !isHoliday(day) && !takesOverHoliday(day);
}

/** The day `count` calendar days later; earlier for a negative count. */
export function dayPlus(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const isHoliday = (day: string) => holidays.includes(day.slice(5));

/** Whether a day is the working day after a holiday that fell on a weekend, and so is off in its place. */
function takesOverHoliday(day: string): boolean {
  // Back over the weekend and holidays before it.
  for (let before = dayPlus(day, -1); isWeekend(before) || isHoliday(before); before = dayPlus(before, -1)) {
    if (isWeekend(before) && isHoliday(before) && !before.slice(5).startsWith('01-')) return true;
  }
  return false;
}
