import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dateOnly, duration, email, labelled, localized, localizedOrNull, shapeOf, text, textOrNull, url } from './shape';

const leaf = (kind: string, nullable = false) => ({ kind, nullable });

describe('the shape of facts', () => {
  it('is read from the schema and its tags', () => {
    const schema = z.object({
      name: localized, nickname: localizedOrNull, inn: textOrNull, plain: z.string(), since: dateOnly, day: z.iso.date(), period: duration, site: url,
      address: z.url(), mail: email, other: z.email(), n: z.number(), whole: z.int(), yes: z.boolean(), always: z.literal(true),
      kind: z.enum(['a', 'b']).nullable(), one: z.literal('x'), either: z.union([z.literal('x'), z.enum(['y', 'z'])]),
      list: z.array(z.object({ name: text })).nullable(), group: z.object({ n: z.number() }).readonly(),
    });
    expect(shapeOf(schema)).toEqual({
      kind: 'object',
      nullable: false,
      fields: {
        name: leaf('localized'), nickname: leaf('localized', true), inn: leaf('text', true), plain: leaf('text'), since: leaf('date'), day: leaf('date'),
        period: leaf('duration'), site: leaf('url'), address: leaf('url'), mail: leaf('email'), other: leaf('email'), n: leaf('number'), whole: leaf('number'),
        yes: leaf('boolean'), always: leaf('boolean'), kind: { ...leaf('code', true), codes: ['a', 'b'] }, one: { ...leaf('code'), codes: ['x'] },
        either: { ...leaf('code'), codes: ['x', 'y', 'z'] },
        list: { ...leaf('list', true), item: { ...leaf('object'), fields: { name: leaf('text') } } },
        group: { ...leaf('object'), fields: { n: leaf('number') } },
      },
    });
  });

  it('carries labels, also around null', () => {
    expect(shapeOf(labelled(textOrNull, 'ИНН', 'INN'))).toEqual({ ...leaf('text', true), label: { ru: 'ИНН', en: 'INN' } });
    expect(shapeOf(labelled(text, 'ИНН', 'INN').nullable())).toEqual({ ...leaf('text', true), label: { ru: 'ИНН', en: 'INN' } });
  });

  it.each([
    ['an optional key', z.object({ a: z.object({ b: z.string().optional() }) }), /a\.b is a optional/],
    ['a record', z.object({ a: z.record(z.string(), z.string()) }), /a is a record/],
    ['a union of objects', z.object({ a: z.array(z.union([z.object({}), z.string()])) }), /a\.\[\] is a union/],
    ['mixed literals', z.object({ a: z.literal(['x', 1]) }), /a mixes literals/],
    ['the root', z.map(z.string(), z.string()), /the root is a map/],
  ])('refuses %s, naming the place', (_what, schema, message) => {
    expect(() => shapeOf(schema)).toThrow(message);
  });
});
