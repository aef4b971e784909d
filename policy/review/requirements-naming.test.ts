import { expect, it } from 'vitest';
import { requirementsNaming } from './requirements-naming';

it('finds the requirements of every law that name a clause', () => {
  const ids = requirementsNaming('consent-withdrawal').map(({ id }) => id);
  expect(ids).toContain('RU-9-2-WITHDRAW');
  expect(ids).toContain('EU-13-2-C-WITHDRAW');
  expect(requirementsNaming('no-such-clause')).toEqual([]);
});
