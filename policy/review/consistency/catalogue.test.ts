import { expect, it } from 'vitest';
import { requirements, rules } from '../review';
import { contradictions } from './catalogue';

it('catches every contradiction of the catalogue by a rule that exists, or says why it cannot happen', () => {
  const ids = new Set([...rules, ...requirements].map((row) => row.id));
  const unknown = Object.values(contradictions).flatMap((one) => ('rules' in one ? one.rules.filter((id) => !ids.has(id)) : []));
  expect(unknown).toEqual([]);
  expect(Object.keys(contradictions)).toHaveLength(74);
  expect(Object.values(contradictions).filter((one) => 'rules' in one && one.rules.length === 0)).toEqual([]);
});
