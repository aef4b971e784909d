import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { anyProofFacts, hostileTexts } from '@/policy/clauses/fixtures/any-facts';
import { proofFacts, proofShape, type ProofFacts } from '@/policy/clauses/fixtures/facts';
import { type Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { plainStyle, type HouseStyle } from '@/policy/document/style';
import { visitInlines, type Block, type Document } from '@/policy/document/tree';
import { wordsOfHtml, wordsOfMarkdown } from '@/policy/render/fixtures/read-back';
import { renderHtmlBody } from '@/policy/render/html';
import { renderJson } from '@/policy/render/json';
import { renderMarkdown } from '@/policy/render/markdown';
import { renderText } from '@/policy/render/text';
import { readTemplates } from '@/server/library/read-templates';
import { compose } from './compose';

let library: Library;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('policy/clauses/fixtures/library'), proofShape).library;
});

const anyStyle: fc.Arbitrary<HouseStyle> = fc.record({
  numbering: fc.constantFrom('decimal', 'headings', 'sections', 'none'),
  listMarker: fc.constantFrom('bullet', 'dash', 'letters', 'decimal'),
  level: fc.constantFrom('plain', 'formal'),
  citations: fc.constantFrom('short', 'full', 'none'),
  contents: fc.boolean(),
  headingCase: fc.constantFrom('sentence', 'upper'),
  numberWords: fc.boolean(),
  voice: fc.constantFrom('controller', 'owner', 'we'),
});

const draft = (facts: ProofFacts, style: HouseStyle) => {
  const { documents, ...rest } = compose(facts, library, { languages: ['ru', 'en'], style });
  if (!documents.ru || !documents.en) throw new Error('a language is missing');
  return { ru: documents.ru, en: documents.en, ...rest };
};
const each = (check: (document: Document, facts: ProofFacts) => void) =>
  fc.assert(
    fc.property(anyProofFacts, anyStyle, (facts, style) => {
      const { ru, en } = draft(facts, style);
      check(ru, facts);
      check(en, facts);
    }),
    { numRuns: 150 },
  );

/** What is printed, piece by piece, in the order of the text. */
const pieces = (document: Document): string[] => {
  const list: string[] = [];
  visitInlines(document, (node) => ('text' in node ? list.push(node.text) : 0));
  return list;
};
const squeezed = (text: string) => text.replace(/\s+/g, '');
const expectInOrder = (text: string, document: Document) => {
  const whole = squeezed(text);
  let from = 0;
  for (const piece of pieces(document).map(squeezed)) {
    const at = whole.indexOf(piece, from);
    if (at === -1) expect(whole.slice(from, from + 200)).toBe(piece);
    from = at + piece.length;
  }
};

describe('drafting', () => {
  it('never throws, and gives the same bytes twice', () => {
    fc.assert(
      fc.property(anyProofFacts, anyStyle, (facts, style) => {
        const once = draft(facts, style);
        const twice = draft(structuredClone(facts), { ...style });
        for (const render of [renderText, renderMarkdown, renderHtmlBody, renderJson]) {
          expect(render(twice.ru)).toBe(render(once.ru));
          expect(render(twice.en)).toBe(render(once.en));
        }
        expect(twice.findings).toEqual(once.findings);
      }),
      { numRuns: 100 },
    );
  });

  it('puts the same clauses in the same order into both languages', () => {
    fc.assert(
      fc.property(anyProofFacts, anyStyle, (facts, style) => {
        const { ru, en } = draft(facts, style);
        const ids = (document: Document) => [...document.sections, ...document.appendices].flatMap((section) => [section.anchor, ...section.clauses.map((clause) => clause.id)]);
        expect(ids(ru)).toEqual(ids(en));
      }),
    );
  });

  it('numbers without a gap', () => {
    each((document) => {
      for (const sections of [document.sections, document.appendices]) {
        const byParent = new Map<string, number[]>();
        const add = (node: { number: number[] | null; label: string | null }) => {
          expect(node.label === null).toBe(node.number === null);
          if (!node.number) return;
          const parent = node.number.slice(0, -1).join('.');
          byParent.set(parent, [...(byParent.get(parent) ?? []), node.number.at(-1) ?? 0]);
        };
        const blocks = (some: readonly Block[]) => {
          for (const block of some) {
            if (block.kind === 'paragraph') add(block);
            if (block.kind === 'list') block.items.forEach((item) => (item.number ? add(item) : 0, blocks(item.blocks)));
          }
        };
        for (const section of sections) {
          add(section);
          section.clauses.forEach((clause) => (add(clause), blocks(clause.blocks)));
        }
        for (const numbers of byParent.values()) expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }
    });
  });

  it('resolves every reference or reports it', () => {
    fc.assert(
      fc.property(anyProofFacts, anyStyle, (facts, style) => {
        const { ru, findings } = draft(facts, style);
        const ids = new Set([...ru.sections, ...ru.appendices].flatMap((section) => section.clauses.map((clause) => clause.id)));
        visitInlines(ru, (node) => {
          if (node.kind !== 'reference') return;
          expect(node.text).not.toBe('');
          if (node.state === 'resolved') expect(ids.has(node.anchors[0] ?? '')).toBe(true);
          else expect(findings.map(({ rule, target }) => `${rule} ${target}`)).toContain(`${node.state}-reference ${node.clauseId}`);
        });
      }),
    );
  });

  it('reports exactly the placeholders that show', () => {
    each((document) => {
      const shown = new Set<string>();
      visitInlines(document, (node) => (node.kind === 'placeholder' ? shown.add(node.path) : 0));
      const { findings } = compose(proofFacts, library, { languages: ['ru'], style: document.style });
      expect(findings).toEqual([]);
      const html = renderHtmlBody(document);
      expect(html.includes('<mark class="placeholder">')).toBe(shown.size > 0);
    });
  });

  it('gives node ids that are unique in the document', () => {
    each((document) => {
      const ids = [...renderHtmlBody(document).matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
});

describe('every format carries the same words, and what a person typed as typed', () => {
  it('HTML', () => each((document) => expectInOrder(wordsOfHtml(renderHtmlBody(document)), document)));
  it('Markdown, read back by a Markdown parser', () => each((document) => expectInOrder(wordsOfMarkdown(renderMarkdown(document)), document)));
  it('plain text', () => each((document) => expectInOrder(renderText(document), document)));
  it('HTML and Markdown to the last sign', () =>
    each((document) => expect(squeezed(wordsOfMarkdown(renderMarkdown(document)))).toBe(squeezed(wordsOfHtml(renderHtmlBody(document))))));
  it('JSON gives the tree back', () => each((document) => expect(JSON.parse(renderJson(document))).toEqual(document)));

  it.each(hostileTexts)('%j', (text) => {
    const both = { ru: text, en: text };
    const facts: ProofFacts = {
      ...proofFacts,
      controller: { kind: 'company', name: both, inn: text, email: text, site: text, about: both },
      purposes: [{ name: both, data: [both, both], retention: null, steps: [text] }],
      recipients: [{ name: text, country: both, since: null, tasks: [both] }],
    };
    for (const numbering of ['decimal', 'none'] as const) {
      const { ru } = draft(facts, { ...plainStyle, numbering, voice: 'controller' });
      const typed = squeezed(text);
      for (const words of [wordsOfHtml(renderHtmlBody(ru)), wordsOfMarkdown(renderMarkdown(ru)), renderText(ru)]) {
        const count = squeezed(words).split(typed).length - 1;
        expect(count).toBeGreaterThanOrEqual(8);
      }
    }
  });

  it('a hundred thousand characters', () => {
    const long = '<b>|*_`'.repeat(15_000);
    const facts: ProofFacts = { ...proofFacts, controller: { ...proofFacts.controller, inn: long } };
    const { ru } = draft(facts, { ...plainStyle, numbering: 'decimal', voice: 'controller' });
    expect(renderText(ru)).toContain(long);
    expect(wordsOfHtml(renderHtmlBody(ru))).toContain(long);
    expect(squeezed(wordsOfMarkdown(renderMarkdown(ru)))).toContain(long);
  });
});
