import { describe, expect, it } from 'vitest';
import { answersSchema, type Answers } from '@/policy/answers';
import { exampleAnswers } from '@/policy/examples';
import { reviewed } from '../fixtures/reviewed';
import { belarusianRequirements } from '.';

const complete = () => answersSchema.parse(exampleAnswers('language-school'));
const changed = (change: (answers: Answers) => void): Answers => {
  const answers = structuredClone(complete());
  change(answers);
  return answers;
};
/** The bases of a purpose that are claimed for Belarus. */
const bases = (answers: Answers, id: string) => (answers.purposes.list?.find((row) => row.id === id)?.bases ?? []).filter((basis) => basis.law === 'by-99z');
const first = (answers: Answers) => {
  const row = answers.recipients.list?.[0];
  if (!row) throw new Error('the example has no recipient');
  return row;
};

const breaks: readonly [id: string, change: (answers: Answers) => void][] = [
  ['BY-17-3-POLICY', ({ documents }) => { documents.url = null; documents.publicationPlaces = null; }],
  ['BY-17-PURPOSE', ({ retention }) => { retention.rules = retention.rules?.filter((row) => row.id !== 'logs') ?? null; }],
  ['BY-17-PURPOSE', ({ purposes }) => { purposes.list = []; }],
  ['BY-6-BASIS', (answers) => { for (const basis of bases(answers, 'lessons')) basis.law = 'ru-152fz'; }],
  ['BY-NO-LI', (answers) => { for (const basis of bases(answers, 'security')) basis.kind = 'legitimate-interest'; }],
  ['BY-5-5-INFO', ({ controller }) => { controller.address = null; }],
  ['BY-5-FORM', (answers) => { for (const basis of bases(answers, 'security')) basis.mechanism = 'use'; }],
  ['BY-5-9-AGE', ({ children }) => { children.minimumAge = 14; }],
  ['BY-7-PROCESSOR', (answers) => { first(answers).agreement = 'none'; }],
  ['BY-9-XB', (answers) => { first(answers).country = 'US'; first(answers).safeguards = []; }],
  ['BY-10-DAYS', ({ rights }) => { rights.response = { n: 30, unit: 'day' }; }],
  ['BY-14-REQUEST', ({ rights, controller }) => { rights.requestChannels = null; controller.contacts = null; controller.address = null; }],
  ['BY-16-BREACH', ({ security }) => { security.incidentAuthorityWithin = { n: 5, unit: 'working-day' }; }],
  ['BY-17-DPO', ({ controller }) => { controller.responsibleName = null; controller.responsiblePosition = null; }],
  ['BY-COOKIE', ({ cookies }) => { cookies.technicalOnly = false; }],
];

describe('Belarus', () => {
  it('has nothing to say of complete answers, and no other law stops or contradicts them', () => {
    expect(reviewed(complete()).rules).toEqual(['KZ-LANG']);
  });

  it.each(breaks)('%s is found where the answers break it', (id, change) => {
    expect(reviewed(changed(change)).rules).toContain(id);
  });

  it('has a broken case for each row that reads facts', () => {
    const broken = new Set(breaks.map(([id]) => id));
    expect(belarusianRequirements.filter((row) => row.holds !== undefined && !broken.has(row.id)).map((row) => row.id)).toEqual([]);
  });

  it.each(['language-school', 'parcel-delivery'] as const)('states in %s each requirement that applies, leading or not', (name) => {
    const { facts, clauses } = reviewed(answersSchema.parse(exampleAnswers(name)));
    const due = belarusianRequirements.filter((row) => row.clauses.length > 0 && row.applies(facts));
    expect(due.length).toBeGreaterThan(7);
    expect(due.filter((row) => !row.clauses.some((id) => clauses.has(id))).map((row) => row.id)).toEqual([]);
  });

  it('trusts Russia and Kazakhstan, and not the United States', () => {
    const { facts } = reviewed(changed((answers) => { first(answers).country = 'US'; }));
    const row = facts.storage.transfersByLaw.find(({ law }) => law === 'by-99z');
    expect(row?.adequate.map(({ id }) => id)).toEqual(['host-ru', 'host-kz']);
    expect(row?.inadequate.map(({ id }) => id)).toEqual(['host-by']);
  });

  it('prints a purpose once under a basis that several laws know, with the articles of all', () => {
    const { facts } = reviewed(complete());
    const contract = facts.purposes.bases.find((row) => row.kind === 'contract');
    expect(contract?.purposes.map(({ id }) => id)).toEqual(['lessons', 'payments']);
    expect(contract?.article?.en).toBe('Art. 6, paragraph 15 of Law No. 99-Z; Art. 6(1)(5) 152-FZ');
  });
});
