import { type z } from 'zod';
import { type Language } from '@/policy/vocabulary';
import { wrongNumber } from './number-messages';

/** An issue of a parse, or the raw issue that zod hands to an error map while it parses. */
export type AnswerIssue = z.core.$ZodIssue | z.core.$ZodRawIssue;

type Part = (name: string) => unknown;
type Say = (part: Part) => Record<Language, string>;

const both = (ru: string, en: string): Say => () => ({ ru, en });

/** Our own checks, by the code that a schema puts into `params`. */
const ownCodes: Readonly<Record<string, Say>> = {
  blank: both('Здесь только пробелы. Напишите текст или оставьте поле пустым.', 'There are only spaces here. Write some text or leave the field empty.'),
  'line-break': both('Здесь одна строка: уберите переносы.', 'This is a single line: remove the line breaks.'),
  'unstorable-character': both(
    'В тексте есть знак, который нельзя сохранить (обычно он попадает при вставке). Наберите это место заново.',
    'The text holds a character that cannot be stored (pasting often brings one along). Type that part again.',
  ),
  'reserved-name': (part) => ({
    ru: `Имя «${shown(part('input') ?? 'constructor')}» занято. Возьмите другое.`,
    en: `The name “${shown(part('input') ?? 'constructor')}” is reserved. Choose another one.`,
  }),
  'double-id': (part) => ({
    ru: `Имя «${shown(value(part))}» носят две строки списка. Оставьте его одной из них.`,
    en: `Two rows of the list are called “${shown(value(part))}”. Keep that name for one of them.`,
  }),
  'unknown-reference': (part) => ({
    ru: `Строки «${shown(value(part))}» нет в списке ${shown(target(part))}. Добавьте её туда или уберите ссылку на неё.`,
    en: `There is no row “${shown(value(part))}” in ${shown(target(part))}. Add it there or remove the reference to it.`,
  }),
  ...wrongNumber,
};

const formats: Readonly<Record<string, Say>> = {
  email: both('Это не похоже на адрес почты. Нужен адрес вида privacy@example.ru.', 'This does not look like an e-mail address. Write one such as privacy@example.com.'),
  url: both('Нужен полный адрес страницы, вместе с https://, например https://example.ru/privacy.', 'Write the whole address of the page, with https://, for example https://example.com/privacy.'),
  date: both('Такого дня в календаре нет. Дата записывается так: 2026-09-01 (год, месяц, день).', 'There is no such day. A date is written like this: 2026-09-01 (year, month, day).'),
};

const hostName = both('Нужно имя домена без https:// и без пути, например app.example.ru.', 'Write the domain name without https:// and without a path, for example app.example.com.');
const rowName = both(
  'Имя строки состоит из строчных латинских букв, цифр и дефисов (до 64 знаков) и начинается с буквы или цифры.',
  'The name of a row is made of lower-case Latin letters, digits and hyphens (64 at most) and starts with a letter or a digit.',
);

const types: Readonly<Record<string, Record<Language, string>>> = {
  string: { ru: 'текст', en: 'a text' },
  number: { ru: 'число', en: 'a number' },
  int: { ru: 'целое число', en: 'a whole number' },
  boolean: { ru: '«да» или «нет» (true или false)', en: 'yes or no (true or false)' },
  array: { ru: 'список', en: 'a list' },
  object: { ru: 'набор полей', en: 'a set of fields' },
};

const zodCodes: Readonly<Record<string, Say>> = {
  invalid_type: (part) => {
    const expected = types[String(part('expected'))];
    if (part('input') === undefined && expected && part('input') !== null) {
      return { ru: `Здесь нужен ответ: ${expected.ru}.`, en: `An answer is needed here: ${expected.en}.` };
    }
    return expected
      ? { ru: `Здесь ожидается ${expected.ru}.`, en: `Expected ${expected.en} here.` }
      : { ru: 'Здесь ожидается значение другого вида.', en: 'Expected a value of another kind here.' };
  },
  too_big: (part) => tooBig(part),
  too_small: (part) => tooSmall(part),
  invalid_format: (part) => {
    const known = formats[String(part('format'))];
    if (known) return known(part);
    return String(part('pattern')).includes('\\p{L}') ? hostName(part) : rowName(part);
  },
  invalid_value: (part) => {
    const values = Array.isArray(part('values')) ? (part('values') as unknown[]).map(String) : [];
    const listed = values.length > 12 ? `${values.slice(0, 12).join(', ')}, …` : values.join(', ');
    return { ru: `Такого варианта нет. Выберите из списка: ${listed}.`, en: `There is no such option. Choose one of: ${listed}.` };
  },
  unrecognized_keys: (part) => {
    const keys = Array.isArray(part('keys')) ? (part('keys') as unknown[]).map(String).join(', ') : '';
    return { ru: `Полей с такими именами нет: ${keys}. Проверьте написание или уберите их.`, en: `There are no fields of these names: ${keys}. Check the spelling or remove them.` };
  },
  invalid_union: both('Значение не подходит ни к одному из допустимых видов.', 'The value fits none of the kinds that are allowed here.'),
  not_multiple_of: (part) => ({ ru: `Число должно делиться на ${shown(part('divisor'))}.`, en: `The number must be a multiple of ${shown(part('divisor'))}.` }),
};

const fallback = both('Это значение нельзя принять. Проверьте его и введите заново.', 'This value cannot be accepted. Check it and enter it again.');

/**
 * Says what is wrong with an answer and what to do about it, in whole sentences.
 *
 * @param issue an issue of a parse of the answers, or the raw issue inside an error map
 * @returns one or two sentences, without the path: where it stands is shown by the place of the message
 */
export function messageOf(issue: AnswerIssue, language: Language): string {
  const part: Part = (name) => (issue as unknown as Record<string, unknown>)[name];
  const params = part('params') as { code?: unknown } | undefined;
  const say = part('code') === 'custom' ? ownCodes[String(params?.code)] : zodCodes[String(part('code'))];
  return (say ?? fallback)(part)[language];
}

function tooBig(part: Part): Record<Language, string> {
  const limit = Number(part('maximum'));
  switch (part('origin')) {
    case 'string':
      return { ru: `Слишком длинно: здесь помещается не больше ${count(limit, 'ru')} знаков. Сократите текст.`, en: `Too long: no more than ${count(limit, 'en')} characters fit here. Shorten the text.` };
    case 'array':
      return { ru: `Слишком много строк: не больше ${count(limit, 'ru')}. Уберите лишние.`, en: `Too many rows: no more than ${count(limit, 'en')}. Remove some.` };
    default:
      return { ru: `Слишком большое число: не больше ${count(limit, 'ru')}.`, en: `The number is too large: ${count(limit, 'en')} at most.` };
  }
}

function tooSmall(part: Part): Record<Language, string> {
  const limit = Number(part('minimum'));
  switch (part('origin')) {
    case 'string':
      return { ru: 'Слишком коротко. Допишите текст.', en: 'Too short. Write a little more.' };
    case 'array':
      return { ru: 'Выберите хотя бы один вариант.', en: 'Choose at least one option.' };
    default:
      return limit === 0 && part('inclusive') !== false
        ? { ru: 'Число не может быть отрицательным.', en: 'The number cannot be negative.' }
        : { ru: `Слишком маленькое число: нужно ${part('inclusive') === false ? 'больше' : 'не меньше'} ${count(limit, 'ru')}.`, en: `The number is too small: ${part('inclusive') === false ? 'more than' : 'at least'} ${count(limit, 'en')} is needed.` };
  }
}

const value = (part: Part): unknown => (part('params') as { value?: unknown } | undefined)?.value;
const target = (part: Part): unknown => (part('params') as { target?: unknown } | undefined)?.target;

/** What a person typed, short enough to stand inside a sentence. */
function shown(typed: unknown): string {
  const text = typeof typed === 'string' ? typed : String(typed);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const count = (limit: number, language: Language): string => new Intl.NumberFormat(language).format(limit);
