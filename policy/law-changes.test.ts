import { beforeAll, describe, expect, it } from 'vitest';
import { answersSchema, type Answers } from '@/policy/answers';
import type { Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { exampleAnswers, exampleNames, type ExampleName } from '@/policy/examples';
import { factsShape } from '@/policy/facts';
import { readTemplates } from '@/server/library/read-templates';
import { comingDays, isTouched, lawChanges } from './law-changes';

let library: Library;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('templates'), factsShape).library;
});

const answersOf = (name: ExampleName): Answers => answersSchema.parse(exampleAnswers(name));
const changesOf = (name: ExampleName, from: string, to: string) => lawChanges(answersOf(name), library, from, to);
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);

describe('replaying the changes of 152-FZ over the reference policies', () => {
  it('1 September 2022: thirty days became ten working days, and a right to stop processing came', () => {
    const changes = changesOf('letgram', '2022-08-31', '2022-09-01');
    expect(ids(changes.went)).toEqual(['RU-14-3-30DAYS']);
    expect(ids(changes.came)).toEqual(expect.arrayContaining(['RU-14-3-10DAYS', 'RU-21-5.1-STOP', 'RU-21-3.1-INCIDENT']));
    expect(rules(changes.found)).toContain('RU-14-3-10DAYS');
    expect(changes.periods).toEqual([expect.objectContaining({ law: 'ru-152fz', act: null, before: { n: 30, unit: 'day' }, after: { n: 10, unit: 'working-day' } })]);
  });

  it('1 March 2023: transfers abroad need a notice', () => {
    const changes = changesOf('letgram', '2023-02-28', '2023-03-01');
    expect(ids(changes.came)).toEqual(['RU-12-NOTIFY', 'RU-12-NONADEQ']);
    expect(rules(changes.found)).toEqual(expect.arrayContaining(['RU-12-NOTIFY', 'RU-12-NONADEQ']));
  });

  it('30 May 2025: the fines rose', () => {
    expect(ids(changesOf('zapnoty', '2025-05-29', '2025-05-30').came)).toEqual(['RU-KOAP']);
  });

  it('1 July 2025: databases abroad are banned, not merely to be doubled at home', () => {
    const { came, went } = changesOf('sens', '2025-06-30', '2025-07-01');
    expect(ids(came)).toEqual(expect.arrayContaining(['RU-18-5-LOCAL']));
    expect(ids(went)).toEqual(['RU-18-5-LOCAL']);
    expect(came.find(({ id }) => id === 'RU-18-5-LOCAL')?.title.ru).not.toBe(went[0]?.title.ru);
  });

  it('1 September 2025: consent is a document of its own', () => {
    const changes = changesOf('letgram', '2025-08-31', '2025-09-01');
    expect(ids(changes.came)).toEqual(expect.arrayContaining(['RU-9-1-SEPARATE']));
    expect(rules(changes.found)).toContain('RU-9-1-SEPARATE');
  });

  it('1 March 2026: consumers are told in Russian', () => {
    expect(ids(changesOf('zapnoty', '2026-02-28', '2026-03-01').came)).toEqual(['RU-LANG']);
  });
});

it('19 June 2026: complaints to the controller under the Data (Use and Access) Act', () => {
  expect(ids(changesOf('mobile-game', '2026-06-18', '2026-06-19').came)).toContain('UK-164A-COMPLAINT');
});

it('touches nothing on a day without a change', () => {
  for (const name of exampleNames) expect(isTouched(changesOf(name, '2026-10-01', '2026-10-02')), name).toBe(false);
});

it('names the coming days of the claimed laws alone', () => {
  expect(comingDays(['ru-152fz'], '2022-01-01')).toEqual(expect.arrayContaining(['2022-09-01', '2023-03-01', '2025-05-30', '2025-07-01', '2025-09-01', '2026-03-01']));
  expect(comingDays(['eu-gdpr'], '2022-01-01')).not.toContain('2025-09-01');
});
