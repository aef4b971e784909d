import { describe, expect, it } from 'vitest';
import { answersSchema } from '@/policy/answers';
import { deriveFacts } from '@/policy/facts';
import { bumpFor, materialChangesBetween } from './change-class';

const base = {
  laws: { lead: 'ru-152fz' },
  data: { categories: [{ id: 'contact', items: [{ id: 'email' }] }] },
  purposes: { list: [{ id: 'account', bases: [{ kind: 'contract' }] }] },
  recipients: { list: [{ id: 'host', country: 'RU' }] },
  retention: { rules: [{ id: 'account', period: { n: 30, unit: 'day' } }] },
};
const factsOf = (input: unknown) => deriveFacts(answersSchema.parse(input), '2026-11-22');
const changes = (input: unknown) => materialChangesBetween(factsOf(base), factsOf(input));

describe('materialChangesBetween', () => {
  it('names what people have to be told of', () => {
    expect(changes({ ...base, data: { categories: [{ id: 'contact', items: [{ id: 'email' }, { id: 'phone' }] }] } })).toEqual(['new-data']);
    expect(changes({ ...base, recipients: { list: [{ id: 'host', country: 'RU' }, { id: 'mail', country: 'DE' }] } })).toEqual(['new-recipients', 'new-country']);
    expect(changes({ ...base, recipients: { list: [{ id: 'host', country: 'US' }] } })).toEqual(['new-country']);
    expect(changes({ ...base, purposes: { list: [...base.purposes.list, { id: 'ads' }] } })).toEqual(['new-purpose']);
    expect(changes({ ...base, purposes: { list: [{ id: 'account', bases: [{ kind: 'legitimate-interest' }] }] } })).toEqual(['weaker-basis']);
    expect(changes({ ...base, retention: { rules: [{ id: 'account', period: { n: 2, unit: 'month' } }] } })).toEqual(['longer-retention']);
    expect(changes({ ...base, retention: { rules: [{ id: 'account', mode: 'indefinite' }] } })).toEqual(['longer-retention']);
  });

  it('finds nothing in less data, shorter retention, another order or other words', () => {
    expect(changes(base)).toEqual([]);
    expect(changes({ ...base, data: { categories: [] }, recipients: { list: [] } })).toEqual([]);
    expect(changes({ ...base, retention: { rules: [{ id: 'account', period: { n: 4, unit: 'week' } }] } })).toEqual([]);
    expect(changes({ ...base, service: { name: { ru: 'Иначе', en: 'Otherwise' } }, style: { numbering: 'decimal' } })).toEqual([]);
  });

  it('names what people lose: a right, a measure in place, a safeguard of a recipient that stays', () => {
    const safe = {
      ...base,
      rights: { list: [{ kind: 'access' }, { kind: 'unsubscribe' }] },
      security: { measures: [{ id: 'tls', kind: 'tls' }] },
      recipients: { list: [{ id: 'host', country: 'DE', safeguards: ['scc'] }] },
    };
    const without = (change: object) => materialChangesBetween(factsOf(safe), factsOf({ ...safe, ...change }));
    expect(without({ rights: { list: [{ kind: 'access' }] } })).toEqual(['lost-right']);
    expect(without({ security: { measures: [] } })).toEqual(['lost-safeguard']);
    expect(without({ security: { measures: [{ id: 'tls', kind: 'tls', state: 'planned' }] } })).toEqual(['lost-safeguard']);
    expect(without({ recipients: { list: [{ id: 'host', country: 'DE', safeguards: [] }] } })).toEqual(['lost-safeguard']);
    expect(without({ recipients: { list: [] } })).toEqual([]);
  });

  it('decides which part of the number rises', () => {
    expect(bumpFor([])).toBe('minor');
    expect(bumpFor(['new-data'])).toBe('major');
  });
});
