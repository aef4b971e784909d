import { expect, it } from 'vitest';
import { answersSchema, emptyAnswers } from '@/policy/answers';
import { exampleAnswers } from '@/policy/examples';

import { changedInWords } from './changed-in-words';

it('tells a plain answer by its question', () => {
  const answers = emptyAnswers();
  const changed = changedInWords({ rights: answers.rights }, { rights: { ...answers.rights, response: { n: 10, unit: 'working-day' } } }, 'ru');
  expect(changed).toEqual([{ path: 'rights.response', title: expect.stringContaining(':'), row: null, before: 'Пока не знаю', after: '10 (рабочий день)' }]);
});

it('goes into the rows of a list, and names the row', () => {
  const { purposes } = answersSchema.parse(exampleAnswers('online-shop'));
  const list = purposes.list?.map((row, index) => (index === 0 ? { ...row, data: [] } : row)) ?? null;
  const changed = changedInWords({ purposes }, { purposes: { ...purposes, list } }, 'en');
  expect(changed.map(({ path }) => path)).toEqual(['purposes.list.0.data']);
  expect(changed[0]?.row).not.toBeNull();
});

it('says nothing of what is the same', () => {
  const { rights } = emptyAnswers();
  expect(changedInWords({ rights }, { rights: { ...rights } }, 'ru')).toEqual([]);
});
