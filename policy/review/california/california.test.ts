import { describe, expect, it } from 'vitest';
import { answersSchema, type Answers } from '@/policy/answers';
import { exampleAnswers } from '@/policy/examples';
import { reviewed } from '../fixtures/reviewed';
import { californianRequirements } from '.';

const complete = () => answersSchema.parse(exampleAnswers('fitness-app'));
const changed = (change: (answers: Answers) => void): Answers => {
  const answers = structuredClone(complete());
  change(answers);
  return answers;
};
const purposeless = (answers: Answers) => {
  for (const row of answers.purposes.list ?? []) row.data = row.data?.filter((id) => id !== 'account') ?? null;
};

/** One way at least to break each row that has a predicate. */
const breaks: readonly [id: string, change: (answers: Answers) => void, asOf?: string][] = [
  ['CA-SCOPE', ({ laws }) => { laws.californiaThresholds = null; }],
  ['CA-7011-COLLECT', ({ data }) => { data.categories = []; }],
  ['CA-7011-SOURCES', ({ data }) => { for (const row of data.categories ?? []) row.sources = null; }],
  ['CA-7011-PURPOSE', purposeless],
  ['CA-7011-SELL', ({ data, recipients }) => { data.practices = []; recipients.list = recipients.list?.filter((row) => row.kind !== 'advertising') ?? null; }],
  ['CA-7011-SELL', ({ recipients }) => { recipients.list = recipients.list?.filter((row) => row.kind !== 'advertising') ?? null; }],
  ['X-A15-NOT-SOLD', ({ data }) => { for (const row of data.practices ?? []) row.done = false; }],
  ['X-A15-NOT-SOLD', ({ recipients }) => { for (const row of recipients.list ?? []) row.buysData = true; }],
  ['CA-7011-MINORS', ({ children }) => { children.soldUnder16 = null; }],
  ['CA-7011-DISCLOSE', ({ recipients }) => { recipients.list = null; }],
  ['CA-7011-SPI', ({ data }) => { data.sensitiveBeyond = null; }],
  ['CA-7011-HOW', ({ rights }) => { rights.tollFreePhone = null; }],
  ['CA-7011-HOW', ({ rights }) => { rights.identification = null; }],
  ['CA-7011-HOW', ({ rights }) => { rights.representativeRequests = null; }],
  ['CA-7025-GPC', ({ rights }) => { rights.optOutSignals = false; }],
  ['CA-7012-RETENTION', ({ retention }) => { retention.rules = retention.rules?.filter((row) => row.id !== 'billing') ?? null; }],
  ['CA-7013-LINK', ({ rights }) => { rights.privacyChoicesUrl = null; }],
  ['CA-7011-DATE', ({ documents }) => { documents.revisedAt = '2025-04-01'; }],
  ['CA-7011-APP', ({ documents }) => { documents.publicationPlaces = ['page']; }],
  ['CA-45D', ({ rights }) => { rights.response = { n: 60, unit: 'day' }; }],
  ['CA-ADMT', ({ automation }) => { automation.decisions = true; }],
  ['CA-ADMT-2027', ({ automation, documents }) => { automation.decisions = true; documents.revisedAt = '2027-01-01'; }, '2027-02-01'],
  ['CA-CALOPPA', ({ rights }) => { rights.doNotTrack = null; }],
  ['CA-CALOPPA', ({ rights }) => { rights.crossSiteTracking = null; }],
  ['CA-7016-INCENTIVE', ({ rights }) => { rights.incentives = true; }],
  ['CA-7102-METRICS', ({ laws }) => { laws.californiaThresholds = ['ten-million']; }],
  ['CA-1798-83-MARKETING', ({ recipients }) => { recipients.othersMarketing = null; }],
];

describe('California', () => {
  it('has nothing to say of complete answers', () => {
    expect(reviewed(complete()).rules).toEqual([]);
  });

  it.each(breaks)('%s is found where the answers break it', (id, change, asOf) => {
    expect(reviewed(changed(change), asOf).rules).toContain(id);
  });

  it('has a broken case for each row that reads facts', () => {
    const broken = new Set(breaks.map(([id]) => id));
    expect(californianRequirements.filter((row) => row.holds !== undefined && !broken.has(row.id)).map((row) => row.id)).toEqual([]);
  });

  it('states each requirement that applies in a clause of the documents', () => {
    const { facts, clauses } = reviewed(complete());
    const due = californianRequirements.filter((row) => row.clauses.length > 0 && row.applies(facts) && row.validFrom !== '2027-01-01');
    expect(due.length).toBeGreaterThan(14);
    expect(due.filter((row) => !row.clauses.some((id) => clauses.has(id))).map((row) => row.id)).toEqual([]);
  });

  it('asks only for CalOPPA below the thresholds', () => {
    const { rules, clauses } = reviewed(changed(({ laws, rights }) => {
      laws.californiaThresholds = [];
      rights.tollFreePhone = null;
      rights.privacyChoicesUrl = null;
    }));
    expect(rules).toEqual([]);
    expect(clauses.has('california-below-thresholds')).toBe(true);
    expect(clauses.has('california-tracking')).toBe(true);
    expect(clauses.has('california-collected')).toBe(false);
  });

  it('takes an advertising recipient for sharing, whatever is denied', () => {
    const { facts, clauses } = reviewed(changed(({ data }) => {
      data.practices = [{ kind: 'sale', done: false, exception: null, note: null }, { kind: 'advertising-sharing', done: false, exception: null, note: null }];
    }));
    expect(facts.laws.california.shares).toBe(true);
    expect(clauses.has('california-not-sold')).toBe(false);
    expect(clauses.has('california-sold')).toBe(true);
  });

  it('needs no toll-free number where the business is only online', () => {
    expect(reviewed(changed(({ rights }) => { rights.onlineOnly = true; rights.tollFreePhone = null; })).rules).toEqual([]);
  });
});
