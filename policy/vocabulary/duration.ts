import { vocabulary, type CodeOf } from './entry';

/** Units of a period. `day` is a day as a law that does not say more counts it; calendar and working days are units of their own. */
export const durationUnits = vocabulary({
  minute: { ru: 'минута', en: 'minute' },
  hour: { ru: 'час', en: 'hour' },
  day: { ru: 'день', en: 'day' },
  'calendar-day': { ru: 'календарный день', en: 'calendar day' },
  'working-day': { ru: 'рабочий день', en: 'working day' },
  week: { ru: 'неделя', en: 'week' },
  month: { ru: 'месяц', en: 'month' },
  year: { ru: 'год', en: 'year' },
});
export type DurationUnit = CodeOf<typeof durationUnits>;
