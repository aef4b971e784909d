import { beforeAll, describe, expect, it } from 'vitest';
import { parseLibrary } from '@/policy/clauses/parse-library';
import type { Library } from '@/policy/clauses/library';
import { proseOf } from '@/policy/document/prose';
import { draftPolicy } from '@/policy/draft';
import { factsShape } from '@/policy/facts';
import { readabilityOf, sentencesOf } from '@/policy/language/readability';
import { applyStartingPoint, startingPoints } from '@/policy/starting-points';
import { readTemplates } from '@/server/library/read-templates';
import { READABILITY_BOUND } from './readability-bound';

let library: Library;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('templates'), factsShape).library;
});

describe.each(startingPoints.map(({ id }) => id))('the document of %s', (id) => {
  it.each(['ru', 'en'] as const)('reads no harder in %s than the library promises', (language) => {
    const document = draftPolicy(applyStartingPoint(id, {}), library, '2026-11-01').documents[language];
    if (!document) throw new Error(`no document in ${language}`);
    const { ease, sentenceLength } = readabilityOf(language, proseOf(document));
    expect(ease).toBeGreaterThanOrEqual(READABILITY_BOUND[language].ease);
    expect(sentenceLength).toBeLessThanOrEqual(READABILITY_BOUND[language].sentenceLength);
  });
});

describe('the measure', () => {
  it('counts a plain sentence as plain and a statute as a statute', () => {
    const many = (sentence: string) => Array.from({ length: 30 }, () => sentence);
    expect(readabilityOf('en', many('The cat sat on the mat.')).ease).toBeCloseTo(116.1, 0);
    expect(readabilityOf('en', many('Notwithstanding the aforementioned considerations, organisational responsibilities necessitate comprehensive documentation.')).ease).toBeLessThan(0);
    expect(readabilityOf('ru', many('Кошка спит на окне.')).ease).toBeGreaterThan(80);
    expect(readabilityOf('ru', many('Осуществление трансграничной передачи персональных данных производится исключительно при наличии соответствующих правовых оснований.')).ease).toBeLessThan(0);
    expect(readabilityOf('en', ['The cat sat.']).ease).toBeNull();
  });

  it('does not take an abbreviation for the end of a sentence', () => {
    expect(sentencesOf('ru', 'Срок ответа по ч. 3 ст. 14 — 10 дней. Адрес: г. Москва, ул. Мира, д. 5. М. С. Иванов отвечает.')).toHaveLength(3);
    expect(sentencesOf('en', 'See Art. 6 GDPR. Law No. 152-FZ applies.')).toHaveLength(2);
  });
});
