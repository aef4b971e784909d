import { beforeAll, describe, expect, it } from 'vitest';
import { parseExamples } from '@/policy/clause-examples/example';
import { type Library } from '@/policy/clauses/library';
import { parseClause, parseLibrary } from '@/policy/clauses/parse-library';
import { type ClauseSource } from '@/policy/clauses/source';
import { factsShape } from '@/policy/facts';
import { readTemplates } from '@/server/library/read-templates';
import { judgeRevision } from './judge';
import { mergeClause } from './merge-clause';
import { redline } from './redline';

/** What a save or an approval may take of a machine that does other work too, in milliseconds. Alone most of these take a few. */
const INSTANT = 1_000;

let library: Library;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('templates'), factsShape).library;
});

const source = (text: string, yaml = 'id: x\nsection: general\n', cases?: string): ClauseSource => ({ id: 'x', yaml, texts: { 'ru.md': text, 'en.md': text }, examples: cases === undefined ? {} : { 'cases.yml': cases } });

function inAnInstant<Result>(work: () => Result): Result {
  const before = performance.now();
  const result = work();
  expect(performance.now() - before).toBeLessThan(INSTANT);
  return result;
}

/** The rules that refuse it when it is parsed; the same parser runs in the editor and at a save. */
const refusedBy = (clause: ClauseSource) => inAnInstant(() => parseClause(clause, factsShape)).problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);

describe('a hostile text is refused, with a message, in an instant', () => {
  it.each([
    ['prototype access', '{{__proto__}}', 'unknown-fact'],
    ['prototype access inside a path', '{{controller.__proto__.polluted}}', 'unknown-fact'],
    ['a constructor', '{{this.constructor.constructor "return process"}}', 'unknown-helper'],
    ['a constructor in a loop', '{{#each recipients.list}}{{constructor}}{{/each}}', 'unknown-fact'],
    ['lookup', '{{lookup this "constructor"}}', 'unknown-helper'],
    ['a way out of the facts', `{{${'../'.repeat(300)}x}}`, 'unknown-fact'],
    ['raw output', '{{{service.name}}}', 'raw-output'],
    ['raw output by ampersand', '{{&service.name}}', 'raw-output'],
    ['a raw block', '{{{{x}}}}y{{{{/x}}}}', 'raw-output'],
    ['a partial', '{{> (lookup . "x")}}', 'unknown-helper'],
    ['an unknown helper', '{{exec "rm"}}', 'unknown-helper'],
    ['a helper by hash', '{{list recipients.list fn=constructor}}', 'unknown-helper'],
    ['a decorator', '{{* x}}', 'unknown-helper'],
    ['HTML', '<script>alert(1)</script>', 'markdown'],
    ['nesting', '{{#each recipients.list}}'.repeat(500), 'too-deep'],
    ['chains of else', `{{#if service.name}}a${'{{else if service.name}}b'.repeat(1_200)}{{/if}}`, 'too-deep'],
    ['insertions', '{{service.name}}'.repeat(1_990) + '{{x}}'.repeat(100), 'too-long'],
    ['unknown facts by the thousand', '{{факт}}'.repeat(1_900), 'unknown-fact'],
    ['megabytes', 'x'.repeat(5_000_000), 'too-long'],
    ['megabytes of tags', '{{#if a}}'.repeat(500_000), 'too-long'],
    ['a title of many insertions', `---\ntitle: ${'{{service.name}}'.repeat(1_000)}\n---\nx`, 'yaml'],
    ['an alias inside its own anchor', `---\ntitle: &a [${'*a,'.repeat(1_000)}]\n---\nx`, 'yaml'],
    ['control characters', 'a\u0000b', 'strange-character'],
    ['the marks of the printing', 'a\ue000b', 'strange-character'],
  ])('%s', (_what, text, rule) => {
    expect(refusedBy(source(text))).toContain(rule);
    inAnInstant(() => judgeRevision({ source: source(text), base: null, library, stillTrue: [] }));
  });

  it.each([
    ['an alias that blows up', `a: &a [${'x,'.repeat(9)}]\n${'bcdefg'.split('').map((name, place) => `${name}: &${name} [${`*${'abcdef'[place] ?? 'a'},`.repeat(9)}]`).join('\n')}\nid: x\nsection: s\n`],
    ['an alias of itself', `id: &a [${'*a,'.repeat(500)}]\nsection: s\n`],
    ['brackets', '['.repeat(30_000)],
    ['a deep condition', `id: x\nsection: s\nwhen: ${'{ not: '.repeat(5_000)}`],
    ['deep indentation', Array.from({ length: 1_200 }, (_, level) => `${' '.repeat(level % 20)}- a:`).join('\n')],
    ['keys by the thousand', Array.from({ length: 3_000 }, (_, place) => `k${place}: 1`).join('\n')],
    ['prototype keys', 'id: x\nsection: s\n__proto__: { a: 1 }\nconstructor: 1\n'],
    ['tags of other languages', 'id: !!js/function "x"\nsection: !!python/object x\nx: 1\n'],
    ['megabytes', 'a: b\n'.repeat(500_000)],
    ['a path of thousands of parts', `id: x\nsection: s\nwhen: { fact: ${'a.'.repeat(15_000)}b, is: 1 }\n`],
  ])('clause.yml with %s', (_what, yaml) => {
    expect(refusedBy(source('x', yaml)).length).toBeGreaterThan(0);
    inAnInstant(() => judgeRevision({ source: source('x', yaml), base: null, library, stillTrue: [] }));
    expect(inAnInstant(() => parseExamples(yaml)).examples).toBeNull();
  });

  it('and changes no prototype', () => {
    refusedBy(source('x', 'id: x\nsection: s\n__proto__: { polluted: 1 }\n'));
    const cases = "- name: a\n  law: none\n  facts: { __proto__: { polluted: 1 }, constructor: { prototype: { polluted: 1 } } }\n  included: true\n  text: { ru: 'x', en: 'x' }\n";
    judgeRevision({ source: source('x', undefined, cases), base: null, library, stillTrue: [] });
    mergeClause(source('x', '__proto__: { polluted: 1 }\n'), source('x', '__proto__: { polluted: 2 }\n'), source('x', '__proto__: { polluted: 3 }\n'));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('a text that is allowed, and made to take long', () => {
  const long = (unit: string) => unit.repeat(Math.floor(30_000 / unit.length));
  it.each(['> ', '[', '*a ', '_a*b', '- ', '`', '![', '<', '|a', '[a](', 'a\\', '1. a\n   ', '&', '[a][', '**a', '~~a', ' ', '\n', '"', "'a ", 'ст. ', '1 ', '«', 'a-', 'Aа', 'при необходимости ', '(', 'в '])('«%s» thousands of times', (unit) => {
    const text = long(unit);
    inAnInstant(() => parseClause(source(text), factsShape));
    inAnInstant(() => redline(source(text), source(long('b c '))));
    inAnInstant(() => mergeClause(source(text), source(`${text}\n\na`), source(`${long('q w ')}${text.slice(0, 3_000)}`)));
  });

  it('loops inside loops over a long list are cut, not run', () => {
    const loops = `${'{{#each recipients.list}}'}${'{{#each ../recipients.list}}'.repeat(6)}${'x'.repeat(20_000)}${'{{/each}}'.repeat(7)}`;
    const cases = `- name: a\n  law: none\n  facts: { recipients: { list: [${Array.from({ length: 60 }, () => '{ id: a }').join(', ')}] } }\n  included: true\n  text: { ru: x, en: x }\n`;
    const reasons = inAnInstant(() => judgeRevision({ source: source(loops, undefined, cases), base: null, library, stillTrue: [] }));
    expect(reasons.some(({ code }) => code === 'problem' || code === 'example-fails')).toBe(true);
  });
});
