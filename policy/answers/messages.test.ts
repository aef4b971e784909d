import { describe, expect, it } from 'vitest';
import { type z } from 'zod';
import { answersSchema, topics } from './index';
import { messageOf } from './messages';

/** Messages for each issue of a parse, by path, as the form shows them. */
function messages(schema: z.ZodType, value: unknown, language: 'ru' | 'en'): Record<string, string> {
  const parsed = schema.safeParse(value, { error: (issue) => messageOf(issue, language), reportInput: true });
  return Object.fromEntries((parsed.error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]));
}

const wrong: [name: string, topic: keyof typeof topics, value: object, path: string, ru: RegExp, en: RegExp][] = [
  ['INN of a wrong length', 'controller', { inn: '77073' }, 'inn', /10 цифр.*12.*введено: 5/, /10 digits.*entered 5/],
  ['INN with a wrong check digit', 'controller', { inn: '7707083894' }, 'inn', /Контрольные цифры/, /check digits/],
  ['INN with spaces', 'controller', { inn: '7707 083893' }, 'inn', /Уберите пробелы/, /Remove the spaces/],
  ['OGRN', 'controller', { ogrn: '1' }, 'ogrn', /13 цифр/, /13 digits/],
  ['OGRNIP', 'controller', { ogrnip: '1' }, 'ogrnip', /15 цифр/, /15 digits/],
  ['KPP', 'controller', { kpp: 'A23456789' }, 'kpp', /пятом и шестом/, /fifth and sixth/],
  ['VAT', 'controller', { vat: 'DE123' }, 'vat', /двух букв страны/, /two letters/],
  ['UNP', 'controller', { unp: '1' }, 'unp', /9 цифр/, /9 digits/],
  ['BIN', 'controller', { bin: '1' }, 'bin', /12 цифр/, /12 digits/],
  ['e-mail', 'controller', { dpoEmail: 'me at example' }, 'dpoEmail', /адрес почты/, /e-mail address/],
  ['web address', 'controller', { website: 'javascript:alert(1)' }, 'website', /https:\/\//, /https:\/\//],
  ['day', 'controller', { registeredAt: '2026-02-31' }, 'registeredAt', /в календаре нет/, /no such day/],
  ['blank', 'controller', { postcode: '   ' }, 'postcode', /только пробелы/, /only spaces/],
  ['line break', 'controller', { postcode: 'a\nb' }, 'postcode', /одна строка/, /single line/],
  ['unstorable', 'controller', { postcode: `a${String.fromCodePoint(0)}` }, 'postcode', /нельзя сохранить/, /cannot be stored/],
  ['too long', 'controller', { postcode: 'x'.repeat(3000) }, 'postcode', /Слишком длинно/, /Too long/],
  ['unknown code', 'controller', { kind: 'baron' }, 'kind', /Такого варианта нет/, /no such option/],
  ['unknown field', 'controller', { colour: 'red' }, '', /colour/, /colour/],
  ['wrong type', 'controller', { inn: 7 }, 'inn', /ожидается текст/, /Expected a text/],
  ['negative number', 'children', { minimumAge: -1 }, 'minimumAge', /отрицательным/, /negative/],
  ['number too large', 'children', { minimumAge: 99 }, 'minimumAge', /не больше 21/, /21 at most/],
  ['empty list', 'laws', { languages: [] }, 'languages', /хотя бы один/, /at least one/],
  ['host name', 'service', { domains: [{ id: 'a', host: 'https://a.ru/x' }] }, 'domains.0.host', /имя домена/, /domain name/],
  ['row name', 'service', { domains: [{ id: 'Ы' }] }, 'domains.0.id', /латинских букв/, /Latin letters/],
  ['reserved row name', 'service', { domains: [{ id: 'constructor' }] }, 'domains.0.id', /занято/, /reserved/],
];

describe('messageOf', () => {
  it.each(wrong)('says what is wrong and what to do: %s', (_name, topic, value, path, ru, en) => {
    expect(messages(topics[topic], value, 'ru')[path]).toMatch(ru);
    expect(messages(topics[topic], value, 'en')[path]).toMatch(en);
  });

  it('names rows that share a name and references that lead nowhere', () => {
    const found = messages(
      answersSchema,
      { subjects: { groups: [{ id: 'a' }, { id: 'a' }] }, data: { categories: [{ id: 'c', subjects: ['nobody'] }] } },
      'en',
    );
    expect(found['subjects.groups.1.id']).toMatch(/Two rows.*“a”/);
    expect(found['data.categories.0.subjects.0']).toMatch(/no row “nobody” in subjects\.groups/);
  });

  it('never calls anything invalid, whatever the issue', () => {
    const issue = { code: 'custom', path: [], message: '', params: { code: 'unheard-of' } } as z.core.$ZodIssue;
    expect(messageOf(issue, 'en')).not.toMatch(/invalid/i);
    expect(messageOf(issue, 'ru')).toMatch(/Проверьте/);
  });
});
