import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { proofFacts, proofShape, type ProofFacts } from '@/policy/clauses/fixtures/facts';
import { limits } from '@/policy/clauses/template/limits';
import { type Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { shapeOf } from '@/policy/facts/shape';
import { select } from '@/policy/selection/select';
import { codeSchema, vocabulary } from '@/policy/vocabulary/entry';
import { readTemplates } from '@/server/library/read-templates';
import { buildDocument } from './build';
import { documentFindings } from './findings';
import { plainStyle, type HouseStyle } from './style';
import { plainText, visitInlines, type Block, type ClauseNode, type Document, type Inline } from './tree';

let library: Library;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('policy/clauses/fixtures/library'), proofShape).library;
});

const style = (changes: Partial<HouseStyle> = {}): HouseStyle => ({ ...plainStyle, ...changes });
const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const build = (facts: ProofFacts, language: 'ru' | 'en' = 'ru', changes: Partial<HouseStyle> = {}) =>
  buildDocument(facts, select(facts, library), library, language, style(changes));
const clauseIn = (document: Document, id: string): ClauseNode => {
  const found = [...document.sections, ...document.appendices].flatMap((section) => section.clauses).find((clause) => clause.clauseId === id);
  if (!found) throw new Error(id);
  return found;
};

/** The document of one text, in Russian and English alike. */
const single = (ru: string, facts: ProofFacts = proofFacts, changes: Partial<HouseStyle> = {}, en = 'Text.') => {
  const { library: one, problems } = parseLibrary(
    {
      glossary: 'controller:\n  ru:\n    - forms: { nominative: оператор }\n    - { voice: owner, forms: { nominative: владелец } }\n  en: []\n',
      outlines: { none: 'title: { ru: П, en: P }\nsections:\n  - { id: a, title: { ru: А, en: A }, clauses: [x] }\n' },
      clauses: [{ id: 'x', yaml: 'id: x\nsection: a\nsources: {}\n', texts: { 'ru.md': ru, 'en.md': en }, examples: {} }],
    },
    proofShape,
  );
  expect(problems.filter(({ rule }) => rule !== 'unknown-fact')).toEqual([]);
  return buildDocument(facts, select(facts, one), one, 'ru', style(changes));
};
const blocksOf = (document: Document): Block[] => document.sections[0]?.clauses[0]?.blocks ?? [];
const linesOf = (document: Document) => blocksOf(document).map((block) => (block.kind === 'paragraph' ? plain(plainText(block.content)) : block.kind));
const inlinesOf = (document: Document): Inline[] => {
  const nodes: Inline[] = [];
  visitInlines(document, (node, clause) => (clause ? nodes.push(node) : 0));
  return nodes;
};

describe('printing facts', () => {
  it('says of every printed fact where it came from', () => {
    const clause = clauseIn(build(proofFacts), 'recipients');
    expect(clause.factsPrinted).toEqual([
      'transfers.count', 'recipients.0.name', 'recipients.0.country', 'recipients.0.tasks', 'recipients.0.since', 'recipients.1.name', 'recipients.1.country',
      'recipients.1.tasks',
    ]);
    expect(inlinesOf(single('{{#each recipients}}{{list tasks}}{{/each}}'))).toContainEqual({ kind: 'value', path: 'recipients.1.tasks.0', type: 'text', text: 'письма' });
    expect(inlinesOf(single('{{list recipients "name"}}'))[0]).toMatchObject({ kind: 'value', path: 'recipients.0.name' });
  });

  it('never doubles the full stop of «г.» or of a name', () => {
    expect(linesOf(single('С {{date effectiveAt}}. Далее {{date effectiveAt}} и **{{effectiveAt}}**.'))).toEqual(['С 9 мая 2026 г. Далее 9 мая 2026 г. и 9 мая 2026 г.']);
    expect(linesOf(single('{{list recipients "name"}}. Да.'))).toEqual(['Cloud | Host и Mail Inc. Да.']);
    expect(linesOf(single('С {{date effectiveAt}}…'))).toEqual(['С 9 мая 2026 г.…']);
  });

  it('sets a number and its unit alike, whoever wrote the number', () => {
    expect(blocksOf(single('{{number transfers.count}} года и 2 года; {{controller.inn}} — ИНН'))).toMatchObject([
      { content: [{ text: '2' }, { text: '\u00a0года и 2\u00a0года; ' }, { text: '7707083893' }, { text: '\u00a0— ИНН' }] },
    ]);
  });

  it('makes links of addresses that are addresses, and of nothing else', () => {
    const site = (address: string) => inlinesOf(single('[сайт]({{controller.site}}) {{controller.site}}', { ...proofFacts, controller: { ...proofFacts.controller, site: address } }));
    expect(site('https://x.example')).toMatchObject([{ kind: 'link', href: 'https://x.example' }, {}, {}, { kind: 'value', href: 'https://x.example' }]);
    for (const hostile of ['javascript:alert(1)', 'data:text/html,x', 'https://x.example/ "onclick="x', 'HTTPS:x', '//x.example']) {
      expect(JSON.stringify(site(hostile))).not.toContain('href');
    }
  });

  it('breaks a longer text into its paragraphs when it stands alone', () => {
    expect(linesOf(single('{{text controller.about}}'))).toEqual(['Первый абзац.', 'Второй абзац в две строки.']);
    expect(linesOf(single('О нас: {{text controller.about}}'))).toEqual(['О нас: Первый абзац.  Второй абзац в две строки.']);
  });

  it('spells numbers out where the house style does', () => {
    const text = '{{words transfers.count "genitive"}}; {{count answerDays "день" "дня" "дней" "accusative"}}; {{#each purposes}}{{duration retention "genitive"}}, {{/each}}';
    expect(linesOf(single(text, proofFacts, { numberWords: true }))).toEqual(['2 (двух); 10 (десять) дней; 1 (одного) года, 10 (десяти) рабочих дней,']);
    expect(linesOf(single(text))).toEqual(['2; 10 дней; 1 года, 10 рабочих дней,']);
  });

  it('prints the name of a code that a vocabulary names', () => {
    const cities = vocabulary({ msk: { ru: 'Москва', en: 'Moscow' }, spb: { ru: 'Санкт-Петербург', en: 'Saint Petersburg' } });
    const shape = shapeOf(z.object({ city: codeSchema(cities), more: z.array(codeSchema(cities)) }));
    const { library: one, problems } = parseLibrary(
      {
        glossary: '',
        outlines: { none: 'title: { ru: П, en: P }\nsections:\n  - { id: a, title: { ru: А, en: A }, clauses: [x] }\n' },
        clauses: [{ id: 'x', yaml: 'id: x\nsection: a\nsources: {}\n', texts: { 'ru.md': 'Г. {{city}}: {{list more}}.' }, examples: {} }],
      },
      shape,
    );
    expect(problems).toEqual([]);
    const facts = { laws: { lead: null, all: [] }, city: 'msk', more: ['spb', 'msk'] };
    expect(linesOf(buildDocument(facts, select(facts, one), one, 'ru', plainStyle))).toEqual(['Г. Москва: Санкт-Петербург и Москва.']);
  });

  it('speaks in the first person where the house style does', () => {
    const text = 'Здесь {{voice "обрабатываем" "обрабатывает"}}.';
    expect(linesOf(single(text, proofFacts, { voice: 'we' }))).toEqual(['Здесь обрабатываем.']);
    expect(linesOf(single(text, proofFacts, { voice: 'owner' }))).toEqual(['Здесь обрабатывает.']);
  });

  it('names the controller in the voice of the house style', () => {
    expect(linesOf(single('{{term "controller" "capital"}}.'))).toEqual(['Оператор.']);
    expect(linesOf(single('{{term "controller"}}.', proofFacts, { voice: 'owner' }))).toEqual(['владелец.']);
  });
});

describe('what nobody answered', () => {
  const nothing: ProofFacts = {
    ...proofFacts,
    controller: { kind: null, name: { ru: null, en: 'x' }, inn: null, email: ' ', site: null, about: null },
    purposes: null, recipients: [], transfers: { crossBorder: null, count: 0 }, effectiveAt: null, answerDays: null,
  };
  const placeholders = (text: string) =>
    inlinesOf(single(text, nothing)).flatMap((node) => (node.kind === 'placeholder' ? [`${node.reason} ${node.topic} ${node.path} ${node.label}`] : []));

  it.each([
    ['{{controller.inn}}', 'unanswered controller controller.inn ИНН оператора'],
    ['{{controller.name}}', 'untranslated controller controller.name название оператора'],
    ['{{controller.email}}', 'unanswered controller controller.email controller.email'],
    ['{{date effectiveAt}}', 'unanswered effectiveAt effectiveAt effectiveAt'],
    ['{{list recipients "name"}}', 'empty recipients recipients recipients'],
    ['{{count answerDays "а" "б" "в"}}', 'unanswered answerDays answerDays answerDays'],
    ['{{text controller.about}}', 'unanswered controller controller.about controller.about'],
    ['[x]({{controller.site}})', 'unanswered controller controller.site controller.site'],
    ['{{#each purposes}}{{name}}{{/each}}', 'unanswered purposes purposes.0.name purposes[].name'],
    ['{{#if transfers.crossBorder}}Да.{{else}}Нет.{{/if}}', 'unanswered transfers transfers.crossBorder transfers.crossBorder'],
    ['{{#unless transfers.crossBorder}}Нет.{{/unless}}', 'unanswered transfers transfers.crossBorder transfers.crossBorder'],
    ['{{#if purposes}}Да.{{else}}Нет.{{/if}}', 'unanswered purposes purposes purposes'],
    ['{{#is controller.kind "company"}}Да.{{else}}Нет.{{/is}}', 'unanswered controller controller.kind controller.kind'],
    ['{{term "controller" "genitive"}}', 'unknown-term   controller (genitive)'],
  ])('%s is a placeholder', (text, expected) => expect(placeholders(text)).toEqual([expected]));

  it.each(['{{#if transfers.crossBorder}}Да.{{/if}}', '{{#if controller.inn}}Да.{{else}}Нет.{{/if}}', '{{#if recipients}}Да.{{else}}Нет.{{/if}}', '{{#is controller.kind "company"}}Да.{{/is}}'])(
    '%s claims nothing, so it is none',
    (text) => expect(placeholders(`А. ${text}`)).toEqual([]),
  );

  it('puts a dash into a cell of which no branch printed anything', () => {
    const facts = { ...proofFacts, controller: { ...proofFacts.controller, inn: null } };
    const [table] = blocksOf(single('| А | Б |\n|---|---|\n| слово | {{#if controller.inn}}{{controller.inn}}{{/if}} |\n', facts));
    expect(table?.kind === 'table' && table.rows[0]?.map(plainText)).toEqual(['слово', '—']);
  });

  it('keeps lists and tables whole', () => {
    expect(blocksOf(single('- а\n{{#if transfers.crossBorder}}\n- да\n{{else}}\n- нет\n{{/if}}\n- б', nothing))).toMatchObject([{ kind: 'list', items: [{}, {}, {}] }]);
    expect(blocksOf(single('| А | Б |\n|---|---|\n{{#each purposes}}\n| {{name}} | {{list data}} |\n{{/each}}\n', nothing))).toMatchObject([{ kind: 'table', rows: [[{}, {}]] }]);
  });

  it('is reported once a clause, with the topic that mends it', () => {
    const document = single('{{controller.inn}} {{controller.inn}} {{ref "lost"}}', nothing);
    expect(documentFindings(document).map(({ rule, clauseId, target, topic }) => [rule, clauseId, target, topic])).toEqual([
      ['placeholder', 'x', 'controller.inn', 'controller'],
      ['broken-reference', 'x', 'lost', ''],
    ]);
    expect(documentFindings(build(proofFacts))).toEqual([]);
  });

  it('shows a text with an error as a gap rather than half of it', () => {
    const document = single('Текст {{nothing}}.');
    expect(inlinesOf(document)).toMatchObject([{ kind: 'placeholder', reason: 'unreadable', label: 'x' }]);
  });
});

describe('numbering', () => {
  const labels = (document: Document) => {
    const list: string[] = [];
    const add = (node: { label: string | null }) => list.push(plain(node.label ?? '·'));
    const blocks = (some: readonly Block[]) => {
      for (const block of some) {
        if (block.kind === 'paragraph') add(block);
        if (block.kind === 'list') {
          for (const item of block.items) {
            add(item);
            blocks(item.blocks.filter((inner) => inner.kind !== 'paragraph'));
          }
        }
      }
    };
    for (const section of [...document.sections, ...document.appendices]) {
      add(section);
      for (const clause of section.clauses) {
        if (clause.title) add(clause);
        blocks(clause.blocks);
      }
    }
    return list.join(' ');
  };

  it('decimal: everything', () => {
    expect(labels(build(proofFacts, 'ru', { numbering: 'decimal', listMarker: 'decimal' }))).toBe(
      '1. 1.1. 1.2. 1.3. 1.4. 1.5. 2. 2.1. 2.1.1. 2.1.1.1. 2.1.1.1.1. 2.1.1.1.2. 2.1.1.2. 2.2. 2.2.1. 3. 3.1. Приложение 1. 1. 1.1. 1.2.',
    );
  });
  it('headings, sections, none', () => {
    expect(labels(build(proofFacts, 'en', { numbering: 'headings' }))).toBe('1. · · · · · 2. 2.1 · · · · · 2.2 · 3. · Appendix 1. · · ·');
    expect(labels(build(proofFacts, 'en', { numbering: 'sections' }))).toBe('1. · · · · · 2. · · · · · · · · 3. · Appendix 1. · · ·');
    expect(labels(build(proofFacts, 'en', { numbering: 'none' }))).toBe('· · · · · · · · · · · · · · · · · Appendix 1. · · ·');
  });
  it('lists that follow one another count on', () => {
    expect(labels(single('А:\n\n- б\n- в\n\n1. г\n\nД.\n\n- е', proofFacts, { numbering: 'decimal', listMarker: 'decimal' }))).toBe('1. 1.1. 1.1.1. 1.1.2. 1.1.3. 1.2. 1.2.1.');
    expect(labels(single('- б\n- в', proofFacts, { numbering: 'decimal', listMarker: 'decimal' }))).toBe('1. 1.1. 1.2.');
  });
});

describe('references', () => {
  const text = (numbering: HouseStyle['numbering'], language: 'ru' | 'en') => {
    const document = build(proofFacts, language, { numbering, headingCase: 'upper' });
    const references: string[] = [];
    visitInlines(document, (node) => (node.kind === 'reference' ? references.push(`${node.state} ${plain(node.text)}`) : 0));
    return references;
  };
  it.each([
    ['decimal', 'ru', ['пп. 1.1–1.4', 'раздел 3', 'приложение 1']],
    ['decimal', 'en', ['clauses 1.1–1.4', 'Section 3', 'Appendix 1']],
    ['headings', 'ru', ['раздел 1', 'раздел 3', 'приложение 1']],
    ['none', 'ru', ['раздел «Общие положения»', 'раздел «Передача данных»', 'приложение 1']],
    ['none', 'en', ['section “General”', 'section “Transfers”', 'Appendix 1']],
  ] as const)('%s, %s', (numbering, language, expected) => expect(text(numbering, language)).toEqual(expected.map((words) => `resolved ${words}`)));

  const pair = (ru: string, numbering: HouseStyle['numbering'], appendix = false) => {
    const sections = `title: { ru: П, en: P }\nsections:\n  - { id: a, title: { ru: А, en: A }, clauses: [x, y], appendix: ${appendix} }\n`;
    const source = (id: string, text: string) => ({ id, yaml: `id: ${id}\nsection: a\nsources: {}\n`, texts: { 'ru.md': text }, examples: {} });
    const { library: two } = parseLibrary({ glossary: '', outlines: { none: sections }, clauses: [source('x', ru), source('y', '---\ntitle: Игрек\n---\nА.')] }, proofShape);
    return two;
  };
  const referenceIn = (two: Library, numbering: HouseStyle['numbering']) => {
    const document = buildDocument(proofFacts, select(proofFacts, two), two, 'ru', style({ numbering }));
    const references: Inline[] = [];
    visitInlines(document, (node) => (node.kind === 'reference' ? references.push(node) : 0));
    return references[0];
  };
  it('take the case of their place, and say which appendix', () => {
    expect(referenceIn(pair('{{ref "y"}}', 'decimal'), 'decimal')).toMatchObject({ text: 'п.\u00a01.2', anchors: ['y'] });
    expect(referenceIn(pair('{{ref "y" "genitive"}}', 'sections'), 'sections')).toMatchObject({ text: 'раздела\u00a01' });
    expect(referenceIn(pair('{{ref "y"}}', 'none'), 'none')).toMatchObject({ text: 'раздел «Игрек»' });
    expect(referenceIn(pair('{{ref "y"}}', 'decimal', true), 'decimal')).toMatchObject({ text: 'п.\u00a02 приложения\u00a01' });
    expect(referenceIn(pair('{{ref "x"}}', 'decimal'), 'decimal')).toMatchObject({ text: 'п.\u00a01.1' });
  });
  it('are broken when the clause is not there, ambiguous when it is there twice', () => {
    expect(referenceIn(pair('{{ref "lost"}}', 'decimal'), 'decimal')).toMatchObject({ state: 'broken', anchors: [], text: '[нет положения: lost]' });
    const twice = pair('{{ref "y"}}', 'decimal');
    const outline = twice.outlines.get('none');
    if (!outline?.sections[0]) throw new Error('no outline');
    const doubled: Library = { ...twice, outlines: new Map([['none', { ...outline, sections: [{ ...outline.sections[0], clauses: ['x', 'y', 'y'] }] }]]) };
    expect(referenceIn(doubled, 'decimal')).toMatchObject({ state: 'ambiguous', anchors: ['y', 'y~2'], text: 'п.\u00a01.2 или п.\u00a01.3' });
  });
});

describe('the whole', () => {
  it('leaves out sections without a clause, and says when nothing is left', () => {
    const home = build({ ...proofFacts, transfers: { crossBorder: null, count: 0 }, recipients: [] });
    expect(home.sections.map((section) => section.id)).toEqual(['general', 'processing']);
    expect(home.appendices).toEqual([]);
    const empty = buildDocument(proofFacts, { law: null, outline: null, clauses: [] }, library, 'ru', plainStyle);
    expect(documentFindings(empty).map(({ rule }) => rule)).toContain('empty-document');
  });
  it('sets section titles in capitals where the house style does, but not what a person typed', () => {
    expect(build(proofFacts, 'ru', { headingCase: 'upper' }).sections.map((section) => plainText(section.title))).toEqual(['ОБЩИЕ ПОЛОЖЕНИЯ', 'ЧТО ДЕЛАЕТ ОПЕРАТОР', 'ПЕРЕДАЧА ДАННЫХ']);
  });
  it('stops a loop that would never end in a reader’s lifetime', () => {
    const many = Array.from({ length: 400 }, () => ({ name: 'x', country: { ru: 'а', en: 'a' }, since: null, tasks: [] }));
    const text = '{{#each recipients}}{{#each ../recipients}}{{name}} {{/each}}{{/each}}';
    const before = performance.now();
    const nodes = inlinesOf(single(text, { ...proofFacts, recipients: many }));
    expect(performance.now() - before).toBeLessThan(3000);
    expect(nodes.length).toBeLessThan(limits.printed * 2 + 10);
    expect(nodes[nodes.length - 1]).toMatchObject({ kind: 'placeholder', reason: 'too-long' });
  });
});
