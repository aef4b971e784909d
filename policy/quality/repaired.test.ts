import { describe, expect, it } from 'vitest';
import { answersSchema, type Answers } from '@/policy/answers';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { draftPolicy } from '@/policy/draft';
import { exampleAnswers, exampleNames } from '@/policy/examples';
import { factsShape } from '@/policy/facts';
import { readTemplates } from '@/server/library/read-templates';
import { repairs } from './fixtures/repairs';

const DAY = '2026-11-20';
const { library } = parseLibrary(await readTemplates('templates'), factsShape);
const grave = (answers: Answers) => draftPolicy(answers, library, DAY).findings.filter(({ severity }) => severity === 'block' || severity === 'error');

describe.each(exampleNames)('the reference policy %s', (name) => {
  const asItStands = answersSchema.parse(exampleAnswers(name));

  it('is stopped as it stands', () => {
    expect(grave(asItStands).length).toBeGreaterThan(0);
  });

  it('is stopped by nothing once it is repaired', () => {
    const repaired = structuredClone(asItStands);
    repairs[name](repaired);
    expect(grave(answersSchema.parse(repaired)).map(({ rule, message, about }) => `${rule}: ${message.en} ${about.map(({ en }) => en).join(', ')}`)).toEqual([]);
  });
});
