import { type Language } from '@/policy/vocabulary/laws';

const nbsp = '\u00a0';

const months: Record<Language, readonly string[]> = {
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  en: [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    'December',
  ],
};

/**
 * A day in words: «9 мая 2026 г.», “9 May 2026”.
 *
 * @param date `YYYY-MM-DD`
 * @returns the words, or null when `date` is no day of the calendar.
 */
export function formatDate(language: Language, date: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const name = months[language][month - 1];
  if (!name || day < 1 || day > daysIn(year, month)) return null;
  return language === 'ru' ? `${day}${nbsp}${name} ${year}${nbsp}г.` : `${day}${nbsp}${name} ${year}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
