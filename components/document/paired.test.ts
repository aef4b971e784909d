import { expect, it } from 'vitest';
import { paired } from './paired';

it('lines two lists up by key and loses nothing', () => {
  const key = (item: string) => item.slice(1);
  expect(paired(['rA', 'rB'], ['eA', 'eB'], key)).toEqual([{ ru: 'rA', en: 'eA' }, { ru: 'rB', en: 'eB' }]);
  expect(paired(['rA'], ['eC', 'eA'], key)).toEqual([{ ru: 'rA', en: 'eA' }, { ru: null, en: 'eC' }]);
  expect(paired([], [], key)).toEqual([]);
});
