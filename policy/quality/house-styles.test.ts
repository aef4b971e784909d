import { beforeAll, describe, expect, it } from 'vitest';
import { answersSchema, type Answers } from '@/policy/answers';
import { type Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { type Block, type ClauseNode, type Document, plainText, type Section, visitInlines } from '@/policy/document/tree';
import { draftPolicy } from '@/policy/draft';
import { exampleAnswers, exampleNames } from '@/policy/examples';
import { factsShape } from '@/policy/facts';
import { renderHtmlBody } from '@/policy/render/html';
import { renderMarkdown } from '@/policy/render/markdown';
import { renderText } from '@/policy/render/text';
import { startingPointAnswers, startingPointIds } from '@/policy/starting-points';
import { codesOf, documentSections } from '@/policy/vocabulary';
import { readTemplates } from '@/server/library/read-templates';

let library: Library;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('templates'), factsShape).library;
});

type Style = Partial<Answers['style']>;
function drafted(answers: Answers, style: Style = {}): { ru: Document; en: Document } {
  const { ru, en } = draftPolicy({ ...answers, style: { ...answers.style, ...style } }, library, '2026-11-22', ['ru', 'en']).documents;
  if (!ru || !en) throw new Error('a language is missing');
  return { ru, en };
}
const example = (name: (typeof exampleNames)[number]) => answersSchema.parse(exampleAnswers(name));
const everything: [string, () => Answers][] = [
  ...exampleNames.map((name): [string, () => Answers] => [name, () => example(name)]),
  ...startingPointIds.map((id): [string, () => Answers] => [id, () => startingPointAnswers(id)]),
];

const wordsOf = (section: Section) =>
  section.clauses.flatMap((clause) => clause.blocks.flatMap(linesOf)).join(' ').split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
const linesOf = (block: Block): string[] => {
  if (block.kind === 'paragraph') return [plainText(block.content)];
  if (block.kind === 'list') return block.items.flatMap((item) => item.blocks.flatMap(linesOf));
  return [block.columns, ...block.rows].flat().map(plainText);
};
const clausesOf = (document: Document): ClauseNode[] => [...document.sections, ...document.appendices].flatMap((section) => section.clauses);

describe('the short version', () => {
  it.each(everything)('%s: stands first, without a number, in fewer than 300 words', (_name, answers) => {
    for (const document of Object.values(drafted(answers()))) {
      const [first, second] = document.sections;
      if (!first || !second) throw new Error('there is a document under the short version');
      expect(first).toMatchObject({ summary: true, number: null, label: null });
      expect(wordsOf(first).length).toBeGreaterThan(30);
      expect(wordsOf(first).length).toBeLessThan(300);
      expect(second.number).toEqual(document.style.numbering === 'none' ? null : [1]);
    }
  });

  it('is left out where the style says so', () => {
    const { ru } = drafted(example('letgram'), { shortVersion: false });
    expect(ru.sections.some((section) => section.summary)).toBe(false);
  });
});

describe('clauses of the founder’s own', () => {
  const own: Answers['style']['ownClauses'] = [
    { id: 'placed', section: 'security', title: { ru: 'Награда', en: 'Bounty' }, text: { ru: 'Платим:\n- за ошибку <b>\n- за *идею*\n\nВсегда.', en: 'We pay:\n- for a bug <b>\n- for an *idea*\n\nAlways.' } },
    { id: 'loose', section: null, title: null, text: { ru: 'Прочее.', en: 'The rest.' } },
  ];

  it('close the section that they name, numbered like any other and marked as theirs', () => {
    const { ru } = drafted(example('zapnoty'), { ownClauses: own, listMarker: 'letters' });
    const security = ru.sections.find((section) => section.id === 'security');
    const placed = security?.clauses.at(-1);
    expect(placed).toMatchObject({ id: 'own.placed', own: true, clauseId: 'own-clauses' });
    expect(placed?.number).toEqual([security?.number?.[0], expect.any(Number)]);
    expect(placed?.blocks.map((block) => block.kind)).toEqual(['paragraph', 'list', 'paragraph']);
    expect(placed?.blocks.flatMap(linesOf)).toEqual(['Платим:', 'за ошибку <b>', 'за *идею*', 'Всегда.']);
    const list = placed?.blocks[1];
    expect(list?.kind === 'list' ? list.items.map((item) => item.label) : null).toEqual(['а)', 'б)']);
    expect(ru.sections.find((section) => section.id === 'own')?.clauses.map((clause) => clause.id)).toEqual(['own.loose']);
    expect(renderHtmlBody(ru)).toContain('<div id="own.placed" class="clause own"');
    expect(renderHtmlBody(ru)).toContain('за ошибку &lt;b&gt;');
  });

  it('do not vanish with a section that the document does not have', () => {
    const away = own.map((clause) => ({ ...clause, section: 'children' as const }));
    const answers = example('im');
    const without = { ...answers, children: answersSchema.parse({}).children };
    const { en } = drafted(without, { ownClauses: away });
    const ids = clausesOf(en).filter((clause) => clause.own).map((clause) => clause.id);
    expect(ids).toEqual(['own.placed', 'own.loose']);
  });

  it('can be placed into every section that an outline has, and into no other', () => {
    for (const outline of library.outlines.values()) {
      const places = outline.sections.filter((section) => !section.appendix && !section.summary && section.id !== 'own').map((section) => section.id);
      for (const place of places) expect(codesOf(documentSections)).toContain(place);
    }
    const known = new Set([...library.outlines.values()].flatMap((outline) => outline.sections.map((section) => section.id)));
    for (const code of codesOf(documentSections)) expect(known).toContain(code);
  });
});

describe('the formal level', () => {
  const reader = { ru: /(?<!\p{L})(?:вы|вас|вам|вами|ваш\p{L}*)(?!\p{L})/iu, en: /(?<!\p{L})(?:you|yours?|yourself)(?!\p{L})/iu };
  it.each(everything)('%s: the library speaks of the data subject, never to “you”', (_name, answers) => {
    const documents = drafted(answers(), { level: 'formal' });
    for (const language of ['ru', 'en'] as const) {
      const addressed: string[] = [];
      // What a founder typed is theirs; every other word is the library's.
      visitInlines(documents[language], (node) => ((node.kind === 'text' || node.kind === 'term') && reader[language].test(node.text) ? addressed.push(node.text) : 0));
      expect(addressed).toEqual([]);
    }
  });
  it('is not the plain one', () => {
    expect(renderText(drafted(example('zapnoty'), { level: 'plain' }).ru)).toMatch(reader.ru);
    expect(renderText(drafted(example('zapnoty'), { level: 'formal' }).ru)).toContain('Субъект персональных данных вправе');
  });
});

describe('citations in full', () => {
  it('name an act in full once, where the document cites it first', () => {
    const full = drafted(example('zapnoty'), { citations: 'full', shortVersion: false });
    const short = drafted(example('zapnoty'), { citations: 'short', shortVersion: false });
    const name = /ст\.\s\d[\d.]* Федерального закона от 27\s?июля/gu;
    expect(renderText(full.ru).match(name)).toHaveLength(1);
    expect(renderText(short.ru).match(name)).toBeNull();
    expect(renderText(full.en).match(/Articles?\s\d\S* of Federal Law No\.\s152-FZ/gu)).toHaveLength(1);
  });
});

describe('the table of contents', () => {
  it('lists every section in every format, or stands in none', () => {
    const { en } = drafted(example('letgram'));
    const { en: bare } = drafted(example('letgram'), { contents: false });
    for (const render of [renderText, renderMarkdown, renderHtmlBody]) {
      const title = plainText(en.sections[1]?.title ?? []);
      expect(render(en).split(title).length - render(bare).split(title).length).toBe(1);
      expect(render(bare)).not.toMatch(/^(?:\*\*)?Contents|class="contents/mu);
    }
    for (const section of en.sections) expect(renderHtmlBody(en)).toContain(`<a href="#${section.anchor}">`);
  });
});
