import { beforeAll, describe, expect, it } from 'vitest';
import { answersSchema, type Answers } from '@/policy/answers';
import type { Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { compose } from '@/policy/compose';
import type { Document } from '@/policy/document/tree';
import { exampleAnswers, exampleNames, genericExampleNames } from '@/policy/examples';
import { deriveFacts, factsShape } from '@/policy/facts';
import { codesOf, headingCases, layouts, levels, listMarkers, numberings, voices } from '@/policy/vocabulary';
import { readTemplates } from '@/server/library/read-templates';
import { gaps } from './numbering-gaps';
import { emptyParts, repetitions, textFlaws } from './text-flaws';

let library: Library;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('templates'), factsShape).library;
});

/** Every layout with every voice and every numbering, each pair of them once. */
const styles = codesOf(layouts).flatMap((layout, row) =>
  codesOf(voices).map((voice, column) => ({
    layout,
    voice,
    numbering: codesOf(numberings)[(row + column) % 4] ?? 'none',
    headingCase: codesOf(headingCases)[column % 2] ?? 'sentence',
    numberWords: row % 2 === 1,
    listMarker: codesOf(listMarkers)[(row + 2 * column) % 4] ?? 'bullet',
    level: codesOf(levels)[(row + column) % 2] ?? 'plain',
  })),
);

function drafted(answers: Answers): Document[] {
  const facts = deriveFacts(answers, '2026-06-01');
  const { documents } = compose(facts, library, { languages: ['ru', 'en'], style: facts.style });
  return [documents.ru, documents.en].flatMap((document) => document ?? []);
}

describe.each([...exampleNames, ...genericExampleNames])('%s', (name) => {
  it('reads without a flaw in every house style', () => {
    const answers = answersSchema.parse(exampleAnswers(name));
    for (const { layout, ...style } of styles) {
      const styled = { ...answers, style: { ...answers.style, ...style, purposesAs: layout, recipientsAs: layout, retentionAs: layout, dataAs: layout } };
      const flaws = drafted(styled).flatMap((document) => [...textFlaws(document), ...repetitions(document), ...emptyParts(document), ...gaps(document)]);
      expect(flaws).toEqual([]);
    }
  });
});
