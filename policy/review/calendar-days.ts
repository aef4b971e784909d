/** A period in calendar days, the longest that it can be: a working week has five days, a month 31. */
export function calendarDays(period: { readonly n: number; readonly unit: string }): number {
  const perUnit: Readonly<Record<string, number>> = { minute: 1 / 1440, hour: 1 / 24, day: 1, 'calendar-day': 1, 'working-day': 7 / 5, week: 7, month: 31, year: 366 };
  return period.n * (perUnit[period.unit] ?? 0);
}
