import { beforeAll, describe, expect, it } from 'vitest';
import { readTemplates } from '@/server/library/read-templates';
import { proofShape } from './fixtures/facts';
import { lintLibrary } from './lint/lint-library';
import { parseLibrary } from './parse-library';
import { type LibrarySource } from './source';

const empty: LibrarySource = { glossary: '', outlines: {}, clauses: [] };
const clause = (yaml: string, texts: Record<string, string> = { 'ru.md': 'Текст.', 'en.md': 'Text.' }): LibrarySource => ({
  ...empty,
  clauses: [{ id: 'proof', yaml, texts, examples: {} }],
});
const problemsOf = (source: LibrarySource) => parseLibrary(source, proofShape).problems.map(({ rule, file, line, column }) => `${rule} ${file} ${line}:${column}`);
const head = 'id: proof\nsection: general\nsources: {}\n';
const when = (condition: string) => problemsOf(clause(`${head}when: ${condition}`));

describe('the proof library', () => {
  let source: LibrarySource;
  beforeAll(async () => {
    source = await readTemplates('policy/clauses/fixtures/library');
  });

  it('has no problem of any kind', () => {
    const { library, problems } = parseLibrary(source, proofShape);
    expect(problems).toEqual([]);
    expect(lintLibrary(library)).toEqual([]);
  });

  it('gives a clause another revision when any of its texts changes, and the same when only the order does', () => {
    const before = parseLibrary(source, proofShape).library.clauses.get('rights')?.revision;
    const changed = { ...source, clauses: source.clauses.map((one) => (one.id === 'rights' ? { ...one, texts: { ...one.texts, 'en.md': 'Other.' } } : one)) };
    const reordered = { ...source, clauses: source.clauses.map((one) => ({ ...one, texts: Object.fromEntries(Object.entries(one.texts).reverse()) })) };
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    expect(parseLibrary(changed, proofShape).library.clauses.get('rights')?.revision).not.toBe(before);
    expect(parseLibrary(reordered, proofShape).library.clauses.get('rights')?.revision).toBe(before);
  });
});

describe('clause.yml', () => {
  it.each([
    ['broken YAML', 'id: [proof', 'yaml clauses/proof/clause.yml'],
    ['an unknown key', `${head}whn: {}\n`, 'clause-file clauses/proof/clause.yml 4:1'],
    ['a missing key', 'id: proof\n', 'clause-file clauses/proof/clause.yml 1:1'],
    ['a wrong type', `${head}confirm: maybe\n`, 'clause-file clauses/proof/clause.yml 4:10'],
    ['another id than the folder', 'id: other\nsection: general\n', 'clause-file clauses/proof/clause.yml 1:5'],
    ['a repeated key', `${head}id: proof\n`, 'yaml clauses/proof/clause.yml 4:1'],
    ['__proto__ as a key', `${head}__proto__: { a: 1 }\n`, 'clause-file clauses/proof/clause.yml'],
    ['nothing', '', 'clause-file clauses/proof/clause.yml 1:1'],
    ['aliases without end', `a: &a [x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]\n`, 'yaml clauses/proof/clause.yml'],
  ])('%s', (_what, yaml, expected) => expect(problemsOf(clause(yaml))[0]).toContain(expected));
});

describe('conditions', () => {
  it.each([
    '{ fact: transfers.crossBorder, is: true }',
    '{ fact: controller.kind, is: company }',
    '{ fact: laws.lead, isOneOf: [ru-152fz, eu-gdpr] }',
    '{ fact: laws.all, includes: eu-gdpr }',
    '{ fact: recipients, isEmpty: true }',
    '{ fact: recipients, isAtLeast: 2 }',
    '{ fact: transfers.count, isAtLeast: 2 }',
    '{ fact: controller.name, isAnswered: true }',
    '{ all: [{ fact: transfers.crossBorder, is: true }, { not: { any: [{ fact: controller.inn, isAnswered: false }] } }] }',
    '{ some: { fact: purposes, where: { some: { fact: steps, where: { fact: this, is: A } } } } }',
  ])('%s', (condition) => expect(when(condition)).toEqual([]));

  it.each([
    ['{ fact: transfers.crosBorder, is: true }', 'unknown-fact clauses/proof/clause.yml 4:15'],
    ['{ fact: purposes.name, isAnswered: true }', 'unknown-fact'],
    ['{ fact: constructor, isAnswered: true }', 'unknown-fact'],
    ['{ fact: controller.kind, is: firm }', 'unknown-code clauses/proof/clause.yml 4:36'],
    ['{ fact: laws.lead, isOneOf: [ru-152fz, eu] }', 'unknown-code'],
    ['{ fact: laws.all, includes: eu }', 'unknown-code'],
    ['{ fact: transfers.crossBorder, is: "yes" }', 'wrong-type'],
    ['{ fact: transfers.crossBorder, isOneOf: [true] }', 'wrong-type'],
    ['{ fact: recipients, is: true }', 'wrong-type'],
    ['{ fact: recipients, includes: x }', 'wrong-type'],
    ['{ fact: controller.kind, includes: company }', 'wrong-type'],
    ['{ fact: transfers.count, isEmpty: true }', 'wrong-type'],
    ['{ fact: recipients, isEmpty: 1 }', 'wrong-type'],
    ['{ fact: controller.name, isAtLeast: 1 }', 'wrong-type'],
    ['{ fact: recipients, isAtLeast: many }', 'wrong-type'],
    ['{ fact: controller.name, isAnswered: 1 }', 'wrong-type'],
    ['{ fact: recipients }', 'condition'],
    ['{ fact: recipients, isEmpty: true, isAtLeast: 1 }', 'condition'],
    ['{ fact: recipients, isEmpy: true }', 'condition'],
    ['{ fact: 1, is: 1 }', 'condition'],
    ['{ al: [] }', 'condition'],
    ['{ all: [] }', 'condition'],
    ['{ all: [{ fact: transfers.count, isAtLeast: 1 }], any: [] }', 'condition'],
    ['[]', 'condition'],
    ['yes', 'condition'],
    ['{ some: { fact: recipients } }', 'condition'],
    ['{ some: { fact: transfers.count, where: { fact: this, is: 1 } } }', 'wrong-type'],
    [`${'{ not: '.repeat(40)}{ fact: transfers.count, is: 1 }${' }'.repeat(40)}`, 'condition'],
  ])('%s is refused', (condition, expected) => expect(when(condition)[0]).toContain(expected));
});

describe('texts', () => {
  const inText = (text: string) => problemsOf(clause(head, { 'ru.md': 'Текст.', 'en.md': text }));
  it.each([
    ['a wrong fact, counted from the top of the file', '---\ntitle: T\n---\nOne.\n\n{{controller.nmae}}', 'unknown-fact clauses/proof/en.md 6:1'],
    ['a wrong fact in the title', '---\ntitle: The {{controller.nmae}}\n---\nOne.', 'unknown-fact clauses/proof/en.md 2'],
    ['an unknown key of the front matter', '---\ntitel: T\n---\nOne.', 'clause-file clauses/proof/en.md 2:1'],
    ['a heading', 'One.\n\n# Two', 'markdown clauses/proof/en.md 3:1'],
    ['an underlined heading', 'One.\n\nTwo\n---\n', 'markdown clauses/proof/en.md 3:1'],
    ['HTML', 'One.\n\n<div>x</div>', 'markdown clauses/proof/en.md 3:1'],
    ['HTML in a line', 'One.\nTwo <b>x</b>', 'markdown clauses/proof/en.md'],
    ['an image', '![x](https://x.example)', 'markdown clauses/proof/en.md 1:1'],
    ['code', 'a `b`', 'markdown clauses/proof/en.md 1:1'],
    ['fenced code', '```\nb\n```', 'markdown clauses/proof/en.md 1:1'],
    ['a quotation', '> b', 'markdown clauses/proof/en.md 1:1'],
    ['strikethrough', '~~b~~', 'markdown clauses/proof/en.md 1:1'],
    ['an automatic link', '<https://x.example>', 'markdown clauses/proof/en.md 1:1'],
    ['a link to a script', '[a](javascript:1)', 'markdown clauses/proof/en.md 1:1'],
    ['a link put together', '[a](https://x.example/{{controller.inn}})', 'markdown clauses/proof/en.md 1:1'],
    ['emphasis that does not close', '**a', 'markdown clauses/proof/en.md 1:1'],
    ['foreign Markdown after a loop', '{{#each purposes}}\n- {{name}}\n{{/each}}\n\n# T', 'markdown clauses/proof/en.md 5:1'],
  ])('%s', (_what, text, expected) => expect(inText(text)[0]).toContain(expected));

  it('keeps the paragraphs apart from their front matter', () => {
    const { library } = parseLibrary(clause(head, { 'ru.md': 'Т.', 'en.md': '---\r\n---\r\nText.' }), proofShape);
    expect(library.clauses.get('proof')?.texts[0]).toMatchObject({ language: 'en', source: 'Text.', firstLine: 3, title: null });
  });

  it('names a misnamed file', () => {
    expect(problemsOf(clause(head, { 'rus.md': 'x' }))).toEqual(['text-name clauses/proof/rus.md 1:1']);
  });
});

describe('outlines and glossary', () => {
  const outline = (sections: string) => problemsOf({ ...empty, outlines: { none: `title: { ru: П, en: P }\nsections:\n${sections}` } });
  it('refuse what stands twice, and wrong conditions', () => {
    expect(outline('  - { id: a, title: { ru: А, en: A }, clauses: [x, x] }\n  - { id: a, title: { ru: А, en: A }, clauses: [] }')).toEqual([
      'repeated-id outlines/none.yml 3:52',
      'repeated-id outlines/none.yml 4:11',
    ]);
    expect(outline('  - { id: a, title: { ru: А, en: A }, clauses: [], when: { fact: nothing, is: true } }')[0]).toContain('unknown-fact outlines/none.yml 3');
    expect(outline('  - { id: a, title: { ru: А, en: "{{nothing}}" }, clauses: [] }')[0]).toContain('unknown-fact outlines/none.yml 3');
    expect(outline('  - { id: a }')[0]).toContain('clause-file outlines/none.yml 3');
  });
  it('the glossary names its unknown keys', () => {
    expect(problemsOf({ ...empty, glossary: 'controller: { ru: [], en: [{ from: {} }] }' })[0]).toContain('glossary.yml 1');
  });
});
