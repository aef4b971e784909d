import { type DurationUnit } from '@/policy/vocabulary/duration';
import { type Language } from '@/policy/vocabulary/laws';
import { formatNumber } from './number';
import { numberWords, type Gender, type NumberCase } from './number-words';
import { pluralForm } from './plural';

const nbsp = '\u00a0';

/** one, few, many, fraction */
type Forms = readonly [string, string, string, string];

type RussianUnit = { gender: Gender; forms: Record<NumberCase, Forms> };

const russian: Record<DurationUnit, RussianUnit> = {
  minute: {
    gender: 'feminine',
    forms: {
      nominative: ['минута', 'минуты', 'минут', 'минуты'],
      genitive: ['минуты', 'минут', 'минут', 'минуты'],
      accusative: ['минуту', 'минуты', 'минут', 'минуты'],
    },
  },
  hour: masculine(['час', 'часа', 'часов', 'часа'], 'часа'),
  day: masculine(['день', 'дня', 'дней', 'дня'], 'дня'),
  'calendar-day': masculine(['календарный день', 'календарных дня', 'календарных дней', 'календарного дня'], 'календарного дня'),
  'working-day': masculine(['рабочий день', 'рабочих дня', 'рабочих дней', 'рабочего дня'], 'рабочего дня'),
  week: {
    gender: 'feminine',
    forms: {
      nominative: ['неделя', 'недели', 'недель', 'недели'],
      genitive: ['недели', 'недель', 'недель', 'недели'],
      accusative: ['неделю', 'недели', 'недель', 'недели'],
    },
  },
  month: masculine(['месяц', 'месяца', 'месяцев', 'месяца'], 'месяца'),
  year: masculine(['год', 'года', 'лет', 'года'], 'года'),
};

const english: Record<DurationUnit, readonly [one: string, other: string]> = {
  minute: ['minute', 'minutes'],
  hour: ['hour', 'hours'],
  day: ['day', 'days'],
  'calendar-day': ['calendar day', 'calendar days'],
  'working-day': ['working day', 'working days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
};

/** In the genitive everything but one goes with the plural: «в течение 2 лет», «до 21 дня». */
function masculine(nominative: Forms, genitiveOne: string): RussianUnit {
  const many = nominative[2];
  return {
    gender: 'masculine',
    forms: { nominative, accusative: nominative, genitive: [genitiveOne, many, many, nominative[3]] },
  };
}

/**
 * A period in words: «10 рабочих дней», «(в течение) 1 года», “10 working days”.
 *
 * @param inWords whether the house style spells numbers out: «10 (десяти) рабочих дней».
 */
export function formatDuration(
  language: Language,
  duration: { n: number; unit: DurationUnit },
  numberCase: NumberCase,
  inWords: boolean,
): string {
  const { n, unit } = duration;
  const { gender, forms } = russian[unit];
  const noun = language === 'ru' ? pluralForm('ru', n, forms[numberCase]) : pluralForm('en', n, english[unit]);
  const words = inWords ? numberWords(language, n, { case: numberCase, gender }) : null;
  const digits = formatNumber(language, n);
  return words === null ? `${digits}${nbsp}${noun}` : `${digits}${nbsp}(${words}) ${noun}`;
}
