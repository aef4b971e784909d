import { type FactShape } from '@/policy/facts/shape';
import { operators, type Condition, type Expected, type Operator } from './condition';
import { suggestion } from './did-you-mean';
import { resolveFactPath, type FactPath, type Scope } from './fact-path';
import { flaw, type Flaw } from './problem';
import { type Locate } from './yaml-file';

type Reading = { scopes: readonly Scope[]; locate: Locate; flaws: Flaw[] };

const deepest = 12;

/**
 * Checks a condition of `when` against the shape of the facts.
 *
 * @param written what YAML made of it
 * @param path where it stands in the file, for the positions
 * @returns null, with flaws, when something in it is wrong
 */
export function parseCondition(
  written: unknown,
  path: readonly PropertyKey[],
  shape: FactShape,
  locate: Locate,
): { condition: Condition | null; flaws: Flaw[] } {
  const flaws: Flaw[] = [];
  const condition = read(written, path, { scopes: [{ shape, name: '' }], locate, flaws });
  return { condition: flaws.length > 0 ? null : condition, flaws };
}

function read(written: unknown, path: readonly PropertyKey[], reading: Reading): Condition | null {
  if (path.length > deepest * 2) return wrong(reading, path, 'Условие вложено слишком глубоко.', 'The condition is nested too deep.');
  if (written === null || typeof written !== 'object' || Array.isArray(written)) {
    return wrong(reading, path, 'Здесь нужно условие: { fact: …, is: … }, all, any, not или some.', 'A condition is wanted here: { fact: …, is: … }, all, any, not or some.');
  }
  const entries = Object.entries(written);
  const record = new Map<string, unknown>(entries);
  if (record.has('fact')) return readFact(record, path, reading);
  const [first] = entries;
  if (entries.length !== 1 || !first) {
    return wrong(reading, path, 'В условии должен быть один ключ: all, any, not, some или fact с проверкой.', 'A condition has one key: all, any, not, some, or fact with a test.');
  }
  const [key, value] = first;
  const inner = [...path, key];
  switch (key) {
    case 'all':
    case 'any':
      return readMany(key, value, inner, reading);
    case 'not': {
      const condition = read(value, inner, reading);
      return condition && { kind: 'not', condition };
    }
    case 'some':
      return readSome(value, inner, reading);
    default: {
      const near = suggestion(key, ['all', 'any', 'not', 'some', 'fact']);
      return wrong(reading, inner, `Условия «${key}» нет.${near.ru}`, `There is no condition “${key}”.${near.en}`);
    }
  }
}

function readMany(kind: 'all' | 'any', value: unknown, path: readonly PropertyKey[], reading: Reading): Condition | null {
  if (!Array.isArray(value) || value.length === 0) {
    return wrong(reading, path, `После «${kind}» нужен список условий.`, `“${kind}” takes a list of conditions.`);
  }
  const conditions = value.map((part: unknown, index) => read(part, [...path, index], reading));
  return { kind, conditions: conditions.filter((part) => part !== null) };
}

function readSome(value: unknown, path: readonly PropertyKey[], reading: Reading): Condition | null {
  const record = value !== null && typeof value === 'object' ? new Map<string, unknown>(Object.entries(value)) : new Map<string, unknown>();
  const name = record.get('fact');
  if (typeof name !== 'string' || !record.has('where') || record.size !== 2) {
    return wrong(reading, path, 'some пишется так: { fact: список, where: условие }.', 'some is written { fact: list, where: condition }.');
  }
  const fact = readPath(name, [...path, 'fact'], reading);
  if (!fact) return null;
  if (fact.shape.kind !== 'list') {
    return wrong(reading, [...path, 'fact'], `«${name}» — не список.`, `“${name}” is not a list.`, 'wrong-type');
  }
  const item: Scope = { shape: fact.shape.item, name: `${fact.name}[]` };
  const where = read(record.get('where'), [...path, 'where'], { ...reading, scopes: [...reading.scopes, item] });
  return where && { kind: 'some', path: fact, where };
}

function readFact(record: ReadonlyMap<string, unknown>, path: readonly PropertyKey[], reading: Reading): Condition | null {
  const name = record.get('fact');
  if (typeof name !== 'string') return wrong(reading, [...path, 'fact'], 'Имя факта — строка.', 'The name of a fact is a string.');
  const tests = [...record.keys()].filter((key) => key !== 'fact');
  const [test] = tests;
  if (tests.length !== 1 || test === undefined) {
    return wrong(reading, path, `Для факта «${name}» нужна одна проверка: ${operators.join(', ')}.`, `The fact “${name}” takes one test: ${operators.join(', ')}.`);
  }
  const operator = operators.find((known) => known === test);
  if (!operator) {
    const near = suggestion(test, operators);
    return wrong(reading, [...path, test], `Проверки «${test}» нет.${near.ru}`, `There is no test “${test}”.${near.en}`);
  }
  const fact = readPath(name, [...path, 'fact'], reading);
  return fact && readTest(fact, operator, record.get(test), [...path, test], reading);
}

function readPath(name: string, path: readonly PropertyKey[], reading: Reading): FactPath | null {
  const segments = name === 'this' ? [] : name.split('.');
  const resolved = resolveFactPath(reading.scopes, 0, segments);
  if (resolved.path) return resolved.path;
  reading.flaws.push(flaw('unknown-fact', reading.locate(path), resolved.message.ru, resolved.message.en));
  return null;
}

function readTest(fact: FactPath, operator: Operator, expected: unknown, path: readonly PropertyKey[], reading: Reading): Condition | null {
  const { shape } = fact;
  const mismatch = (ru: string, en: string) => wrong(reading, path, `«${fact.name}» — это ${shape.kind}: ${ru}`, `“${fact.name}” is ${shape.kind}: ${en}`, 'wrong-type');
  const done = (value: Expected): Condition => ({ kind: 'fact', path: fact, operator, expected: value });
  switch (operator) {
    case 'is':
      return isValue(shape, expected) ? allowed(shape, [expected], path, fact, reading) && done(expected) : mismatch('с таким значением его не сравнить.', 'it cannot be compared with this value.');
    case 'isOneOf': {
      const values: unknown[] = Array.isArray(expected) ? expected : [];
      const fitting = values.filter((value) => isValue(shape, value)).filter((value) => typeof value !== 'boolean');
      if (values.length === 0 || fitting.length !== values.length) return mismatch('нужен список его значений.', 'a list of its values is wanted.');
      return allowed(shape, fitting, path, fact, reading) && done(fitting);
    }
    case 'includes':
      if (shape.kind !== 'list') return mismatch('includes проверяет списки.', 'includes tests lists.');
      if (!isValue(shape.item, expected) || typeof expected === 'boolean') return mismatch('таких элементов в нём нет; для списка записей есть some.', 'it has no such items; for a list of records there is some.');
      return allowed(shape.item, [expected], path, fact, reading) && done(expected);
    case 'isEmpty':
      if (shape.kind !== 'list' && shape.kind !== 'text') return mismatch('isEmpty проверяет списки и тексты.', 'isEmpty tests lists and texts.');
      return typeof expected === 'boolean' ? done(expected) : mismatch('isEmpty: true или false.', 'isEmpty: true or false.');
    case 'isAtLeast':
      if (shape.kind !== 'number' && shape.kind !== 'list') return mismatch('isAtLeast проверяет числа и списки.', 'isAtLeast tests numbers and lists.');
      return typeof expected === 'number' ? done(expected) : mismatch('isAtLeast: число.', 'isAtLeast: a number.');
    case 'isAnswered':
      return typeof expected === 'boolean' ? done(expected) : mismatch('isAnswered: true или false.', 'isAnswered: true or false.');
  }
}

function isValue(shape: FactShape, value: unknown): value is string | number | boolean {
  if (shape.kind === 'boolean') return typeof value === 'boolean';
  if (shape.kind === 'number') return typeof value === 'number';
  return (shape.kind === 'code' || shape.kind === 'text' || shape.kind === 'date') && typeof value === 'string';
}

function allowed(shape: FactShape, values: readonly unknown[], path: readonly PropertyKey[], fact: FactPath, reading: Reading): true | null {
  if (shape.kind !== 'code') return true;
  for (const value of values.map(String)) {
    if (shape.codes.includes(value)) continue;
    const near = suggestion(value, shape.codes);
    return wrong(reading, path, `У «${fact.name}» нет кода «${value}».${near.ru}`, `“${fact.name}” has no code “${value}”.${near.en}`, 'unknown-code');
  }
  return true;
}

function wrong(reading: Reading, path: readonly PropertyKey[], ru: string, en: string, rule = 'condition'): null {
  reading.flaws.push(flaw(rule, reading.locate(path), ru, en));
  return null;
}
