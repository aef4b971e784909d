import { type FactShape } from '@/policy/facts/shape';
import { suggestion } from './did-you-mean';
import { type Message } from './problem';

/** Where a path starts: the facts themselves, or an item of a list inside a loop. */
export type Scope = {
  shape: FactShape;
  /** The name of the place in the facts: '' or `purposes[]`. */
  name: string;
};

/**
 * A path that has been checked against the shape.
 * `up` counts the loops to leave first, `dotted` is the way from there; `name` is the same fact seen from the root:
 * `purposes[].retention`.
 */
export type FactPath = { up: number; segments: readonly string[]; dotted: string; name: string; shape: FactShape };

export type FactPathResult = { path: FactPath; message?: undefined } | { path?: undefined; message: Message };

/**
 * Looks a path up in the shape of the facts.
 *
 * @param scopes innermost last; never empty
 * @param up how many loops the path leaves (`../`)
 * @returns the checked path, or what is wrong with it
 */
export function resolveFactPath(scopes: readonly Scope[], up: number, segments: readonly string[]): FactPathResult {
  const scope = scopes[scopes.length - 1 - up];
  const written = '../'.repeat(up) + (segments.join('.') || 'this');
  if (!scope) {
    return {
      message: {
        ru: `«${written}» выходит за пределы фактов: столько внешних циклов здесь нет.`,
        en: `“${written}” leads out of the facts: there are not that many loops around it.`,
      },
    };
  }
  let shape = scope.shape;
  let name = scope.name;
  for (const segment of segments) {
    const next = fieldOf(shape, segment);
    if (!next) return { message: unknown(written, segment, name, shape, scopes, segments) };
    shape = next;
    name = name === '' ? segment : `${name}.${segment}`;
  }
  return { path: { up, segments, dotted: segments.join('.'), name, shape } };
}

function fieldOf(shape: FactShape, segment: string): FactShape | undefined {
  return shape.kind === 'object' && Object.hasOwn(shape.fields, segment) ? shape.fields[segment] : undefined;
}

function unknown(
  written: string,
  segment: string,
  parent: string,
  shape: FactShape,
  scopes: readonly Scope[],
  segments: readonly string[],
): Message {
  const place = parent || 'facts';
  if (shape.kind === 'list') {
    return {
      ru: `«${parent}» — список: «${segment}» есть у каждого элемента. Нужен {{#each}}, {{list … "${segment}"}} или условие some.`,
      en: `“${parent}” is a list: each item has its “${segment}”. Use {{#each}}, {{list … "${segment}"}} or the condition some.`,
    };
  }
  if (shape.kind !== 'object') {
    return {
      ru: `У факта «${place}» нет частей, поэтому «${written}» ничего не значит.`,
      en: `The fact “${place}” has no parts, so “${written}” means nothing.`,
    };
  }
  const root = scopes[0];
  const outside = scopes.length > 1 && root ? resolveFactPath([root], 0, segments) : null;
  if (outside?.path) {
    const up = '../'.repeat(scopes.length - 1);
    return {
      ru: `Внутри цикла «${segments.join('.')}» ищется у элемента «${place}». Вне цикла он пишется «${up}${segments.join('.')}».`,
      en: `Inside the loop “${segments.join('.')}” is looked for in an item of “${place}”. The outer one is written “${up}${segments.join('.')}”.`,
    };
  }
  const near = suggestion(segment, Object.keys(shape.fields));
  return {
    ru: `Такого факта нет: «${written}» (в «${place}» нет «${segment}»).${near.ru}`,
    en: `There is no such fact: “${written}” (“${place}” has no “${segment}”).${near.en}`,
  };
}

/** The value of a fact, or undefined where a part of the way to it was not answered. */
export function valueAt(scopes: readonly unknown[], path: FactPath): unknown {
  return valueFrom(scopes[scopes.length - 1 - path.up], path.segments);
}

/** The same, from the item that the path starts at. */
export function valueFrom(start: unknown, segments: readonly string[]): unknown {
  let value = start;
  for (const segment of segments) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}

/**
 * Whether somebody answered. An empty or blank text counts as no answer; an empty list is an answer ("none").
 * A localised text is answered when one of its languages is.
 */
export function isAnswered(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'object' && !Array.isArray(value) && 'ru' in value && 'en' in value) {
    return isAnswered(value.ru) || isAnswered(value.en);
  }
  return true;
}
