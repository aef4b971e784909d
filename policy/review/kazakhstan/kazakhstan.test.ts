import { describe, expect, it } from 'vitest';
import { answersSchema, type Answers } from '@/policy/answers';
import { exampleAnswers } from '@/policy/examples';
import { reviewed } from '../fixtures/reviewed';
import { kazakhRequirements } from '.';

const complete = () => answersSchema.parse(exampleAnswers('parcel-delivery'));
const changed = (change: (answers: Answers) => void): Answers => {
  const answers = structuredClone(complete());
  change(answers);
  return answers;
};
const purpose = (answers: Answers, id: string) => {
  const row = answers.purposes.list?.find((one) => one.id === id);
  if (!row) throw new Error(`the example has no purpose ${id}`);
  return row;
};
const recipient = (answers: Answers, id: string) => {
  const row = answers.recipients.list?.find((one) => one.id === id);
  if (!row) throw new Error(`the example has no recipient ${id}`);
  return row;
};

const breaks: readonly [id: string, change: (answers: Answers) => void][] = [
  ['KZ-7-CONSENT', (answers) => { for (const basis of purpose(answers, 'delivery').bases ?? []) basis.kind = 'contract'; }],
  ['KZ-8-4-CONTENT', ({ controller }) => { controller.bin = null; }],
  ['KZ-8-4-CONTENT', ({ data }) => { data.visibility = null; }],
  ['KZ-8-4-CONTENT', ({ recipients }) => { recipients.list = null; }],
  ['KZ-8-WITHDRAW', ({ rights }) => { rights.withdrawalPeriod = { n: 30, unit: 'day' }; }],
  ['KZ-7-6-THIRD', (answers) => { recipient(answers, 'courier').purposes = ['books']; recipient(answers, 'courier').safeguards = []; }],
  ['KZ-12-2-LOCAL', ({ storage }) => { storage.locations = storage.locations?.map((row) => ({ ...row, country: 'DE' })) ?? null; }],
  ['KZ-16-XB', (answers) => { recipient(answers, 'courier').purposes = ['books']; recipient(answers, 'courier').safeguards = []; }],
  ['KZ-25-LIST', (answers) => { purpose(answers, 'support').data = []; }],
  ['KZ-25-TIMES', ({ rights }) => { rights.response = { n: 10, unit: 'working-day' }; }],
  ['KZ-25-BREACH', ({ security }) => { security.incidentAuthorityWithin = { n: 72, unit: 'hour' }; }],
  ['KZ-25-BREACH', ({ security }) => { security.incidentNotifyAuthority = null; }],
  ['KZ-RESTRICTED', ({ security }) => { security.measures = []; }],
  ['KZ-25-RESP', ({ controller }) => { controller.responsibleName = null; controller.responsiblePosition = null; }],
  ['KZ-DIGCODE-ADM', ({ automation }) => { automation.decisions = true; }],
  ['KZ-LANG', () => undefined],
];

describe('Kazakhstan', () => {
  it('warns of the missing Kazakh text alone where answers are complete, and no other law objects', () => {
    expect(reviewed(complete()).rules).toEqual(['KZ-LANG']);
  });

  it.each(breaks)('%s is found where the answers break it', (id, change) => {
    expect(reviewed(changed(change)).rules).toContain(id);
  });

  it('has a broken case for each row that reads facts', () => {
    const broken = new Set(breaks.map(([id]) => id));
    expect(kazakhRequirements.filter((row) => row.holds !== undefined && !broken.has(row.id)).map((row) => row.id)).toEqual([]);
  });

  it.each(['parcel-delivery', 'language-school'] as const)('states in %s each requirement that applies, leading or not', (name) => {
    const { facts, clauses } = reviewed(answersSchema.parse(exampleAnswers(name)));
    const due = kazakhRequirements.filter((row) => row.clauses.length > 0 && row.applies(facts));
    expect(due.length).toBeGreaterThan(8);
    expect(due.filter((row) => !row.clauses.some((id) => clauses.has(id))).map((row) => row.id)).toEqual([]);
  });

  it('knows the time to stop after withdrawal from 18 January 2026', () => {
    const actsOn = (day: string) => reviewed(complete(), day).facts.rights.periods.filter(({ law }) => law === 'kz-94v').map(({ act }) => act);
    expect(actsOn('2026-01-17')).toEqual(['change']);
    expect(actsOn('2026-01-18')).toEqual(['change', 'stop-after-withdrawal']);
  });

  it('keeps the mark of a time that was not read in the law', () => {
    const { facts } = reviewed(complete());
    expect(facts.rights.deadlines.find(({ law }) => law === 'kz-94v')?.verified).toBe(false);
  });
});
