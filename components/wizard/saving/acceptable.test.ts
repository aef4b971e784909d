import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { topicNames, topics } from '@/policy/answers';
import { acceptable } from './acceptable';

const { controller, data, purposes, recipients, changes } = topics;

describe('acceptable', () => {
  it('keeps everything when everything fits', () => {
    const { value, complete } = acceptable(controller, { inn: '7707083893', name: { ru: 'Ромашка', en: null } });
    expect(complete).toBe(true);
    expect(value.inn).toBe('7707083893');
  });

  it('leaves out one wrong answer and nothing else', () => {
    const { value, complete } = acceptable(controller, { inn: '7707083894', name: { ru: 'Ромашка', en: null } });
    expect(complete).toBe(false);
    expect(value.inn).toBeNull();
    expect(value.name).toEqual({ ru: 'Ромашка', en: null });
  });

  it('leaves out a period without a readable number as a whole', () => {
    expect(acceptable(changes, { noticePeriod: { n: 'soon', unit: 'day' } }).value.noticePeriod).toBeNull();
  });

  it('leaves out only the language that is too long', () => {
    const { value } = acceptable(controller, { name: { ru: 'x'.repeat(3000), en: 'Daisy' } });
    expect(value.name).toEqual({ ru: null, en: 'Daisy' });
  });

  it('keeps the other fields of a row with a wrong one, and the other rows', () => {
    const rows = [{ id: 'a', privacyUrl: 'nowhere', inn: '1' }, { id: 'b' }];
    const { value } = acceptable(recipients, { list: rows });
    expect(value.list?.map((row) => [row.id, row.privacyUrl, row.inn])).toEqual([['a', null, '1'], ['b', null, null]]);
  });

  it('leaves out a row that is nothing without what is wrong in it', () => {
    const { value } = acceptable(purposes, { list: [{ id: 'a', bases: [{ kind: 'no-such-basis' }, { kind: 'contract' }] }] });
    expect(value.list?.[0]?.bases?.map((basis) => basis.kind)).toEqual(['contract']);
  });

  it('takes an empty new line of a list for no answer, not for a wrong one', () => {
    const { value, complete } = acceptable(data, { categories: [{ id: 'a', items: [{ id: 'i', parts: [{ ru: null, en: null }] }] }] });
    expect(complete).toBe(true);
    expect(value.categories?.[0]?.items?.[0]?.parts).toBeNull();
  });

  it('always gives something that can be saved, whatever was typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...topicNames), fc.jsonValue(), fc.func(fc.jsonValue()), (topic, anything, answerFor) => {
        const typed = Object.fromEntries(Object.keys(topics[topic].parse(undefined)).map((name) => [name, answerFor(name)]));
        for (const value of [anything, typed]) {
          expect(topics[topic].safeParse(acceptable(topics[topic], value).value).success).toBe(true);
        }
      }),
    );
  });
});
