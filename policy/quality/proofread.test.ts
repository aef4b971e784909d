import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { answersSchema, type Answers } from '@/policy/answers';
import type { Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { compose } from '@/policy/compose';
import { exampleAnswers, exampleNames, genericExampleNames } from '@/policy/examples';
import { deriveFacts, factsShape } from '@/policy/facts';
import { proofread, written } from '@/policy/proofread';
import { compareWithFacts, type Written } from '@/policy/reading/compare';
import { startingPointAnswers } from '@/policy/starting-points/apply';
import { startingPointIds } from '@/policy/starting-points/list';
import { readTemplates } from '@/server/library/read-templates';
import { neutralAnswers } from './fixtures/neutral-answers';

const RUNS = 40;
const SEED = 152;

let library: Library;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('templates'), factsShape).library;
});

function drafted(answers: Answers) {
  const facts = deriveFacts(answers, '2026-06-01');
  const { documents, selection } = compose(facts, library, { languages: ['ru', 'en'], style: facts.style });
  return { facts, documents, selection };
}

it('finds nothing in texts that the engine wrote, whatever is answered', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), fc.constantFrom(0, 2, 3, 5, 12), fc.integer({ min: 1, max: 4 }), (seed, silence, size) => {
      const found = proofread(drafted(neutralAnswers(seed, { silence, size, mandatory: true })), library);
      expect(found.map(({ rule, about, places }) => `${rule} ${places[0]?.language ?? ''}: ${about[0]?.ru ?? ''}`)).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
}, 240_000);

it.each([...exampleNames, ...genericExampleNames])('finds nothing in the example %s', (name) => {
  const found = proofread(drafted(answersSchema.parse(exampleAnswers(name))), library);
  expect(found.map(({ rule, about }) => `${rule}: ${about[0]?.ru ?? ''}`)).toEqual([]);
});

it.each(startingPointIds)('finds no fault of the library in the starting point %s', (id) => {
  const found = proofread(drafted(startingPointAnswers(id)), library);
  expect(found.map(({ rule, about }) => `${rule}: ${about[0]?.ru ?? ''}`)).toEqual([]);
});

/** Words with digits or an at sign, but for the numbers of clauses and references to them. */
function tokensOf(text: string): { from: number; token: string }[] {
  const references = /(?:пп?\.|clauses?|раздел\p{L}*|sections?|appendix|приложени\p{L}*)[\s\u00a0][\d.,\s\u00a0–и-]*(?:and [\d.]+)?$/iu;
  return [...text.matchAll(/[^\s|]*[\d@][^\s|]*/gu)]
    .filter((m) => !/^\d+(?:\.\d+)*\.?$/u.test(m[0]) || !/(?:^|\n)\s*$/u.test(text.slice(0, m.index)))
    .filter((m) => !references.test(text.slice(Math.max(0, m.index - 40), m.index)))
    .map((m) => ({ from: m.index, token: m[0] }));
}

/** The token with one digit, or one letter of an address, made false. */
function falsified(token: string, which: number): string {
  const places = [...token.matchAll(token.includes('@') ? /[a-z\d]/giu : /\d/gu)].map((m) => m.index);
  const at = places[which % places.length] ?? 0;
  const sign = token[at] ?? '';
  const false_ = /\d/u.test(sign) ? String((Number(sign) + 1 + (which % 8)) % 10) : sign === 'q' ? 'w' : 'q';
  return token.slice(0, at) + false_ + token.slice(at + 1);
}

it('notices when one token of a finished text is falsified', () => {
  const missed: string[] = [];
  let tried = 0;
  for (const name of [...exampleNames, ...genericExampleNames]) {
    const draft = drafted(answersSchema.parse(exampleAnswers(name)));
    const whole: Written = written(draft, library);
    for (const language of ['ru', 'en'] as const) {
      const text = whole.texts[language] ?? '';
      const tokens = tokensOf(text);
      const step = Math.max(1, Math.floor(tokens.length / 8));
      for (let place = 0; place < tokens.length; place += step) {
        const { from, token } = tokens[place] ?? { from: 0, token: '' };
        const changed = falsified(token, place);
        if (changed === token) continue;
        const texts = { ...whole.texts, [language]: text.slice(0, from) + changed + text.slice(from + token.length) };
        tried += 1;
        if (compareWithFacts({ ...whole, texts }).length === 0) missed.push(`${name} ${language}: ${token} → ${changed}: ${text.slice(Math.max(0, from - 40), from + 40)}`);
      }
    }
  }
  expect(tried).toBeGreaterThan(80);
  expect(missed.length / tried, missed.join('\n')).toBeLessThanOrEqual(0.01);
}, 240_000);

it('notices a fact that the text does not carry, and a text that lost a passage', () => {
  const draft = drafted(answersSchema.parse(exampleAnswers('zapnoty')));
  const whole = written(draft, library);
  const cut = { ...whole, texts: { ...whole.texts, ru: (whole.texts.ru ?? '').replaceAll('262517638904', '').replaceAll('Антонов Александр Викторович', '') } };
  expect(compareWithFacts(cut).map(({ rule, value }) => `${rule} ${value}`)).toEqual(expect.arrayContaining(['fact-missing 262517638904']));
});
