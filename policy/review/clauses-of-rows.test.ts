import { beforeAll, describe, expect, it } from 'vitest';
import { answersSchema, type Answers } from '@/policy/answers';
import { type Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { draftPolicy } from '@/policy/draft';
import { factsShape } from '@/policy/facts';
import { applyStartingPoint, startingPointIds } from '@/policy/starting-points';
import { readTemplates } from '@/server/library/read-templates';
import { DAY, merged } from './fixtures/cases';
import type { Requirement } from './requirement';
import { requirements } from './review';

let library: Library;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('templates'), factsShape).library;
});

/** Rows that apply and hold, yet no clause of theirs stands in the document. */
function unstated(answers: Answers): string[] {
  const { facts, selection } = draftPolicy(answers, library, DAY);
  const selected = new Set(selection.clauses.filter((clause) => clause.included).map((clause) => clause.clauseId));
  const binds = (row: Requirement) => ['apple', 'google-play', 'telegram', 'children'].includes(row.law) || facts.laws.all.some((law) => law === row.law);
  const holds = (row: Requirement) => {
    const outcome = row.holds?.(facts) ?? true;
    return typeof outcome === 'boolean' ? outcome : outcome.length === 0;
  };
  return requirements.filter((row) => row.clauses.length > 0 && binds(row) && row.applies(facts) && holds(row) && !row.clauses.some((id) => selected.has(id))).map((row) => row.id);
}

const founder = {
  serviceName: { ru: 'Пример', en: 'Example' },
  email: 'privacy@service.example',
  effectiveFrom: DAY,
  controller: { kind: 'eu-company' as const, name: { ru: 'Beispiel', en: 'Beispiel' }, country: 'DE' as const, address: { ru: 'Берлин', en: 'Berlin' } },
};

describe('the clauses that rows name', () => {
  it('are clauses of the library', () => {
    const known = new Set(library.clauses.keys());
    expect(requirements.flatMap((row) => row.clauses.filter((id) => !known.has(id)).map((id) => `${row.id} ${id}`))).toEqual([]);
  });

  it.each(startingPointIds)('stand in the document of a row that holds: %s', (id) => {
    const { controller, ...names } = founder;
    const answers = applyStartingPoint(id, names);
    expect(unstated(answersSchema.parse({ ...answers, controller: merged({ controller: answers.controller }, { controller }).controller }))).toEqual([]);
  });

  it.each(startingPointIds)('stand there under the UK GDPR too: %s', (id) => {
    const answers = applyStartingPoint(id, { serviceName: founder.serviceName, email: founder.email, effectiveFrom: DAY });
    expect(unstated(answersSchema.parse({ ...answers, laws: { ...answers.laws, lead: 'uk-gdpr', also: [] } }))).toEqual([]);
  });
});
