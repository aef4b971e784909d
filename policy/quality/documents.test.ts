import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '@/policy/answers';
import type { Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { compose } from '@/policy/compose';
import { visitInlines, type Document } from '@/policy/document/tree';
import { deriveFacts, factsShape } from '@/policy/facts';
import { wordsOfHtml, wordsOfMarkdown } from '@/policy/render/fixtures/read-back';
import { renderHtmlBody } from '@/policy/render/html';
import { renderJson } from '@/policy/render/json';
import { renderMarkdown } from '@/policy/render/markdown';
import { renderText } from '@/policy/render/text';
import { readTemplates } from '@/server/library/read-templates';
import { hostileAnswers, neutralAnswers, tokensOf } from './fixtures/neutral-answers';
import { gaps } from './numbering-gaps';
import { emptyParts, languageFlaws, repetitions, textFlaws } from './text-flaws';

/**
 * How many sets of answers each property tries; the slower ones try a part of it, so it is a multiple of 60. The seed is
 * fixed: raise the number, or change the seed, to search further.
 */
const RUNS = 120;
const SEED = 152;

let library: Library;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('templates'), factsShape).library;
});

type Pair = { ru: Document; en: Document };
function drafted(answers: Answers): Pair {
  const facts = deriveFacts(answers, '2026-06-01');
  const { documents } = compose(facts, library, { languages: ['ru', 'en'], style: facts.style });
  if (!documents.ru || !documents.en) throw new Error('a language is missing');
  return { ru: documents.ru, en: documents.en };
}
const both = ({ ru, en }: Pair) => [ru, en];

/** From answers with next to nothing to answers with everything, from short lists to long ones. */
const anySeed = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const anyFilling = fc.record({ silence: fc.constantFrom(0, 2, 3, 5, 12), size: fc.integer({ min: 1, max: 5 }) });
const eachPair = (mandatory: boolean, runs: number, check: (pair: Pair, answers: Answers) => void) =>
  fc.assert(
    fc.property(anySeed, anyFilling, (seed, filling) => {
      const answers = neutralAnswers(seed, { ...filling, mandatory });
      check(drafted(answers), answers);
    }),
    { numRuns: runs, seed: SEED, endOnFailure: true },
  );

const clauseIds = (document: Document) =>
  [...document.sections, ...document.appendices].flatMap((section) => [section.anchor, ...section.clauses.map((clause) => clause.id)]);

/** What each clause prints of the facts: paths of values and placeholders, and the tokens in composed texts. */
function printedBy(document: Document): Record<string, string[]> {
  const printed: Record<string, string[]> = {};
  visitInlines(document, (node, clause) => {
    const here = (printed[clause?.clauseId ?? ''] ??= []);
    if (node.kind === 'value') here.push(node.path, ...tokensOf(node.text));
    if (node.kind === 'placeholder') here.push(node.path);
  });
  for (const list of Object.values(printed)) list.sort();
  return printed;
}

function unresolved(document: Document): string[] {
  const found: string[] = [];
  visitInlines(document, (node, clause) => {
    if (node.kind === 'reference' && node.state !== 'resolved') found.push(`${clause?.clauseId}: ${node.state} ${node.clauseId}`);
  });
  return found;
}

function placeholders(document: Document): string[] {
  const found: string[] = [];
  visitInlines(document, (node, clause) => {
    if (node.kind === 'placeholder') found.push(`${clause?.clauseId}: ${node.path} ${node.text}`);
  });
  return found;
}

/** Everything that may be wrong with a document in two languages, whatever was answered. */
function faultsOf({ ru, en }: Pair) {
  const documents = [ru, en];
  return {
    text: documents.flatMap(textFlaws),
    language: documents.flatMap(languageFlaws),
    repeated: documents.flatMap(repetitions),
    empty: documents.flatMap(emptyParts),
    numbering: documents.flatMap(gaps),
    references: documents.flatMap(unresolved),
    // A placeholder names what it asks for in words, never by the path of a fact.
    unnamed: documents.flatMap(placeholders).filter((line) => /[a-z]\.[a-zA-Z]|\[\]/u.test(line.slice(line.lastIndexOf('[') + 1))),
    order: clauseIds(ru).join() === clauseIds(en).join() ? [] : [clauseIds(ru), clauseIds(en)],
    facts: Object.entries(printedBy(ru)).filter(([id, printed]) => printed.join() !== printedBy(en)[id]?.join()),
  };
}
const faultless: ReturnType<typeof faultsOf> = { text: [], language: [], repeated: [], empty: [], numbering: [], references: [], unnamed: [], order: [], facts: [] };

describe('whatever is answered', () => {
  it('a document is without fault, and the same in both languages', () => {
    eachPair(false, RUNS, (pair) => expect(faultsOf(pair)).toEqual(faultless));
  }, 120_000);

  it('with the mandatory answers it has no placeholder either, whatever else stays open', () => {
    eachPair(true, RUNS, (pair) => {
      expect(both(pair).flatMap(placeholders)).toEqual([]);
      expect(faultsOf(pair)).toEqual(faultless);
    });
  }, 120_000);

  it('drafting again gives the same bytes', () => {
    eachPair(false, RUNS / 10, (pair, answers) => {
      const again = drafted(structuredClone(answers));
      expect(renderJson(again.ru)).toBe(renderJson(pair.ru));
      expect(renderJson(again.en)).toBe(renderJson(pair.en));
    });
  }, 120_000);
});

it('cites articles in brackets where the house style says so, and nowhere else', () => {
  // «(ч. 3 ст. 6 152-ФЗ)», “(Art. 6(1)(b) GDPR)”; «(п. 12.1)» refers to a place in the document itself.
  const cited = /\((?:(?:ст|ч|п|пп|абз|Arts?)\.\s(?:[^()]|\([^()]*\))*?(?:GDPR|152|99-[ЗZ]|94-V)|Cal\. Civ\. Code|11 CCR)/u;
  const texts = (answers: Answers, citations: 'short' | 'none') => both(drafted({ ...answers, style: { ...answers.style, citations } })).map(renderText);
  eachPair(true, RUNS / 5, (_pair, answers) => {
    expect(texts(answers, 'none').flatMap((text) => cited.exec(text)?.[0] ?? [])).toEqual([]);
    const claims = [answers.laws.lead, ...(answers.laws.also ?? [])].some((law) => law !== null && law !== 'none');
    if (claims) expect(texts(answers, 'short').map((text) => cited.test(text))).toEqual([true, true]);
  });
}, 120_000);

describe('whatever is typed', () => {
  it('is printed as typed and never becomes markup', () => {
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 1, max: 4 }), (seed, size) => {
        for (const document of both(drafted(hostileAnswers(seed, size)))) {
          const typed = squeezed(renderText(document));
          // Both readers refuse any tag, link or token that no template writes.
          const html = squeezed(wordsOfHtml(renderHtmlBody(document)));
          expect(squeezed(wordsOfMarkdown(renderMarkdown(document)))).toBe(html);
          visitInlines(document, (node) => {
            if (node.kind !== 'value') return;
            expect(html).toContain(squeezed(node.text));
            expect(typed).toContain(squeezed(node.text));
          });
        }
      }),
      { numRuns: RUNS / 3, seed: SEED, endOnFailure: true },
    );
  }, 120_000);
});

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}
