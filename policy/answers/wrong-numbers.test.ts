import { expect, it } from 'vitest';
import { answersSchema } from './index';
import { parseAsItStands } from './wrong-numbers';

it('keeps a number with wrong check digits, and everything beside it', () => {
  const input = { controller: { kind: 'ru-ooo', inn: '7707083894', ogrn: '1027700132196', name: { ru: 'Ромашка', en: 'Romashka' } } };
  const { data } = parseAsItStands(input);
  expect(data?.controller).toMatchObject({ inn: '7707083894', ogrn: '1027700132196', name: { ru: 'Ромашка' } });
  expect(answersSchema.safeParse(input).success).toBe(false);
  expect(input.controller.inn).toBe('7707083894');
});

it('reads sound answers as the schema does, and refuses whatever else is wrong', () => {
  expect(parseAsItStands({ controller: { inn: '7707083893' } }).data).toEqual(answersSchema.parse({ controller: { inn: '7707083893' } }));
  expect(parseAsItStands({ controller: { inn: 7707083893 } }).success).toBe(false);
  expect(parseAsItStands({ controller: { inn: '1', country: 'XX' } }).error?.issues.map(({ path }) => path.join('.'))).toEqual(['controller.country']);
  expect(parseAsItStands({ controller: { inn: '1' }, recipients: { list: [{ id: 'a', purposes: ['nothing'] }] } }).success).toBe(false);
});
