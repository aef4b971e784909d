import { describe, expect, it } from 'vitest';
import { answersSchema, type Answers } from '@/policy/answers';
import type { Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { draftPolicy } from '@/policy/draft';
import { exampleAnswers } from '@/policy/examples';
import { factsShape } from '@/policy/facts';
import { requirements } from '@/policy/review/review';
import { applyStartingPoint, type StartingPointId } from '@/policy/starting-points';
import { readTemplates } from '@/server/library/read-templates';

/**
 * Mutation: whatever mandatory is taken away from complete answers, or turned into a falsehood, is found by the rule that asks
 * for it; whatever clause states a requirement is missed when it is deleted from the library. At least 99 of 100 are caught.
 */
const DAY = '2026-11-20';
const CAUGHT = 0.99;
const library: Library = parseLibrary(await readTemplates('templates'), factsShape).library;

const russian = {
  kind: 'ru-ooo', name: { ru: 'Пример', en: 'Primer' }, inn: '0012340001', ogrn: '1250000100008', country: 'RU', postcode: '101000',
  address: { ru: 'Россия, Москва, ул. Выдуманная, д. 1', en: '1 Vydumannaya Street, Moscow, Russia' },
  responsibleName: { ru: 'Иванова Мария Петровна', en: 'Maria Petrovna Ivanova' }, registryNoticeFiled: true,
} as const;
const european = {
  kind: 'eu-company', name: { ru: 'Beispiel', en: 'Beispiel' }, legalForm: { ru: 'GmbH', en: 'GmbH' }, country: 'DE',
  address: { ru: 'Германия, Берлин, Musterstrasse 1', en: 'Musterstrasse 1, Berlin, Germany' },
} as const;
const started = (id: StartingPointId, controller: typeof russian | typeof european) =>
  applyStartingPoint(id, { controller, serviceName: { ru: 'Пример', en: 'Example' }, email: 'privacy@service.example', effectiveFrom: '2026-11-01' });
const generic = (name: Parameters<typeof exampleAnswers>[0]) => answersSchema.parse(exampleAnswers(name));

const complete = {
  'online-shop (152-FZ)': started('online-shop', russian),
  'messenger (152-FZ)': started('messenger', russian),
  'dating-app (152-FZ)': started('dating-app', russian),
  'saas-b2b (GDPR)': started('saas-b2b', european),
  'telegram-health-bot (GDPR)': started('telegram-health-bot', european),
  'mobile-game (GDPR, UK GDPR)': generic('mobile-game'),
  'fitness-app (California)': generic('fitness-app'),
  'language-school (Belarus, 152-FZ, Kazakhstan)': generic('language-school'),
  'parcel-delivery (Kazakhstan, Belarus, California)': generic('parcel-delivery'),
} satisfies Record<string, Answers>;
type Base = keyof typeof complete;
const bases = Object.keys(complete) as Base[];

const draft = (answers: Answers, from: Library = library) => draftPolicy(answers, from, DAY);
const rulesOf = (answers: Answers, from?: Library) => new Set(draft(answers, from).findings.map(({ rule }) => rule));

/** Deletes each clause that alone states a requirement, or that it asks for by name, and looks for the requirement. */
function clauseMutants(answers: Answers): { mutant: string; caught: boolean }[] {
  const { coverage, facts, selection } = draft(answers);
  const placed = new Set(selection.clauses.flatMap(({ clauseId, included }) => (included ? [clauseId] : [])));
  const due = new Map<string, Set<string>>();
  for (const { id, state } of coverage) {
    if (state !== 'satisfied') continue;
    for (const row of requirements.filter((one) => one.id === id)) {
      const stating = row.clauses.filter((clause) => placed.has(clause));
      for (const clause of [...(stating.length === 1 ? stating : []), ...(row.mustState?.(facts) ?? [])]) due.set(clause, (due.get(clause) ?? new Set()).add(id));
    }
  }
  return [...due].flatMap(([clause, ids]) => {
    const clauses = new Map(library.clauses);
    clauses.delete(clause);
    const rules = rulesOf(answers, { ...library, clauses });
    return [...ids].map((id) => ({ mutant: `${clause} deleted: ${id}`, caught: rules.has(id) }));
  });
}

describe.each(bases)('%s', (name) => {
  it('nothing stops it and nothing waits for a decision', () => {
    expect(draft(complete[name]).findings.filter(({ severity }) => severity === 'block' || severity === 'error').map(({ rule }) => rule)).toEqual([]);
  });

  it('misses each clause that states what a law asks', () => {
    const mutants = clauseMutants(complete[name]);
    expect(mutants.length).toBeGreaterThan(8);
    expect(mutants.filter(({ caught }) => !caught).map(({ mutant }) => mutant)).toEqual([]);
  });
});

type Change = (answers: Answers) => void;
const purposes = (answers: Answers) => answers.purposes.list ?? [];
const recipients = (answers: Answers) => answers.recipients.list ?? [];
const response = (n: number, unit: 'day' | 'working-day' | 'month'): Change => ({ rights }) => { rights.response = { n, unit }; };

/** What each law wants, taken away or falsified: base, what is done, the rule that must find it. */
const factMutants: readonly [Base, string, Change, string][] = [
  ...(['online-shop (152-FZ)', 'messenger (152-FZ)', 'dating-app (152-FZ)'] as const).flatMap((base): [Base, string, Change, string][] => [
    [base, 'no name', ({ controller }) => { controller.name = null; }, 'RU-3-2-OPERATOR'],
    [base, 'no address', ({ controller }) => { controller.address = null; }, 'RU-3-2-OPERATOR'],
    [base, 'no INN', ({ controller }) => { controller.inn = null; }, 'RU-3-2-NUMBERS'],
    [base, 'no OGRN', ({ controller }) => { controller.ogrn = null; }, 'RU-3-2-NUMBERS'],
    [base, 'an INN with a slip', ({ controller }) => { controller.inn = '0012340002'; }, 'X-R17-INN-FORM'],
    [base, 'the INN of a person', ({ controller }) => { controller.inn = '500100732259'; }, 'X-R17-INN-FORM'],
    [base, 'an OGRN with a slip', ({ controller }) => { controller.ogrn = '1250000100009'; }, 'X-R18-OGRN-FORM'],
    [base, 'no contact at all', ({ controller, rights }) => { controller.contacts = null; rights.requestChannels = null; }, 'RU-CONTACT'],
    [base, 'no responsible person', ({ controller }) => { controller.responsibleName = null; controller.responsiblePosition = null; }, 'RU-22.1-RESP'],
    [base, 'no notice of processing', ({ controller }) => { controller.registryNoticeFiled = false; }, 'RU-22-NOTICE'],
    [base, 'published nowhere', ({ documents }) => { documents.publicationPlaces = null; documents.url = null; documents.path = null; }, 'RU-18.1-2-PUBLISH'],
    [base, 'no purposes', (answers) => { answers.purposes.list = null; }, 'RU-18.1-1-2-PURPOSE'],
    [base, 'no people', (answers) => { answers.subjects.groups = null; for (const row of purposes(answers)) row.subjects = null; for (const row of answers.data.categories ?? []) row.subjects = null; }, 'RU-18.1-1-2-SUBJECTS'],
    [base, 'no operations', (answers) => { answers.purposes.actions = null; for (const row of purposes(answers)) row.actions = null; }, 'RU-18.1-1-2-METHODS'],
    [base, 'no method', (answers) => { answers.purposes.method = null; for (const row of purposes(answers)) row.method = null; }, 'RU-18.1-1-2-METHODS'],
    [base, 'no periods', (answers) => { answers.retention.rules = null; for (const row of purposes(answers)) row.retention = null; }, 'RU-18.1-1-2-RETENTION'],
    [base, 'no end of the data', ({ retention }) => { retention.endAction = null; for (const row of retention.rules ?? []) row.endAction = null; }, 'RU-18.1-1-2-DESTROY'],
    [base, 'kept for ever', ({ retention }) => { for (const row of retention.rules ?? []) row.mode = 'indefinite'; }, 'X-A08-RETENTION-FOREVER'],
    [base, 'consent inside another document', ({ rights }) => { rights.consentSeparate = 'no'; }, 'RU-9-1-SEPARATE'],
    [base, 'consents without a record', ({ rights }) => { rights.consentRecords = []; }, 'RU-9-3-PROOF'],
    [base, 'consent by use', (answers) => { for (const row of purposes(answers)) for (const basis of row.bases ?? []) if (basis.kind === 'consent') basis.mechanism = 'use'; }, 'RU-9-1-QUALITY'],
    [base, 'no way to withdraw', ({ controller, rights, marketing }) => { controller.contacts = null; rights.withdrawalWays = null; marketing.withdrawalWays = null; for (const row of rights.list ?? []) row.ways = null; }, 'RU-9-2-WITHDRAW'],
    [base, 'thirty days to answer', response(30, 'day'), 'RU-14-3-10DAYS'],
    [base, 'eleven working days to answer', response(11, 'working-day'), 'RU-14-3-10DAYS'],
    [base, 'thirty more days', ({ rights }) => { rights.extension = { n: 30, unit: 'day' }; }, 'RU-14-3-EXTENSION'],
    [base, 'irrevocable acceptance', ({ changes }) => { changes.acceptanceIrrevocable = true; }, 'RU-18.1-1-2-NOLIMIT'],
    [base, 'acceptance by use', ({ changes }) => { changes.acceptance = 'use'; }, 'X-R08-ACCEPT-POLICY'],
    [base, 'no statement on localisation', ({ storage }) => { storage.localised = null; }, 'RU-18-5-LOCAL'],
    [base, 'the database in Germany', ({ storage }) => { for (const row of storage.locations ?? []) row.country = 'DE'; }, 'RU-18-5-LOCAL'],
    [base, 'no security measures', ({ security }) => { security.measures = null; security.generalDuty = null; }, 'RU-19-SECURITY'],
    [base, 'incidents are not reported', ({ security }) => { security.incidentNotifyAuthority = null; }, 'RU-21-3.1-INCIDENT'],
    [base, 'incidents are reported in a week', ({ security }) => { security.incidentNotifyAuthority = true; security.incidentAuthorityWithin = { n: 1, unit: 'week' }; }, 'RU-21-3.1-INCIDENT'],
    [base, 'an American host that nobody was told of', (answers) => { const [row] = recipients(answers); if (row) { row.country = 'US'; row.role = 'processor'; } answers.storage.transferNotice = null; }, 'RU-12-NOTIFY'],
    [base, 'an English document alone', ({ laws }) => { laws.languages = ['en']; }, 'RU-LANG'],
  ]),
  ['online-shop (152-FZ)', 'mailings without consent', ({ marketing }) => { marketing.sent = true; marketing.consent = null; }, 'RU-15-MARKETING'],
  ['online-shop (152-FZ)', 'mailings without a way out', ({ marketing }) => { marketing.withdrawalWays = null; marketing.withdrawalEverySending = null; }, 'RU-38-18-ADS'],
  ['online-shop (152-FZ)', 'reviews without a consent to dissemination', ({ data }) => { data.disseminationConsent = null; }, 'RU-10.1-DISSEM'],
  ['online-shop (152-FZ)', 'counters by use of the site', ({ cookies }) => { cookies.analyticsConsentByUse = true; }, 'RU-COOKIE'],
  ['messenger (152-FZ)', 'transfers without a notice', ({ storage }) => { storage.transferNotice = null; }, 'RU-12-NOTIFY'],
  ['messenger (152-FZ)', 'to states that are not on the list', ({ storage }) => { storage.transferNotice = false; }, 'RU-12-NONADEQ'],
  ['messenger (152-FZ)', 'transfers denied', ({ storage }) => { storage.transfersAbroad = false; storage.transferException = null; }, 'X-A01-XB-DENIED'],
  ...(['saas-b2b (GDPR)', 'telegram-health-bot (GDPR)'] as const).flatMap((base): [Base, string, Change, string][] => [
    [base, 'no name', ({ controller }) => { controller.name = null; }, 'EU-13-1-A-CONTROLLER'],
    [base, 'no address', ({ controller }) => { controller.address = null; }, 'EU-13-1-A-CONTROLLER'],
    [base, 'no contact at all', ({ controller, rights }) => { controller.contacts = null; rights.requestChannels = null; }, 'EU-CONTACT'],
    [base, 'outside the Union without a representative', ({ controller }) => { controller.country = 'RS'; controller.representatives = null; }, 'EU-27-REP'],
    [base, 'no purposes', (answers) => { answers.purposes.list = null; }, 'EU-13-1-C-PURPOSE'],
    [base, 'no bases', (answers) => { for (const row of purposes(answers)) row.bases = null; }, 'EU-13-1-C-BASIS'],
    [base, 'no interest named', (answers) => { for (const row of purposes(answers)) for (const basis of row.bases ?? []) Object.assign(basis, { kind: 'legitimate-interest', interest: null }); }, 'EU-13-1-D-LI'],
    [base, 'no recipients answered', (answers) => { answers.recipients.list = null; }, 'EU-13-1-E-RECIP'],
    [base, 'an American host without a safeguard', (answers) => { for (const row of recipients(answers)) { row.country = 'US'; row.safeguards = null; row.role = 'processor'; } }, 'EU-46-SCC'],
    [base, 'no periods', (answers) => { answers.retention.rules = null; for (const row of purposes(answers)) row.retention = null; }, 'EU-13-2-A-RETENTION'],
    [base, 'two months to answer', response(2, 'month'), 'EU-12-3-MONTH'],
    [base, 'consent by use', (answers) => { answers.changes.acceptance = 'use'; for (const row of purposes(answers)) for (const basis of row.bases ?? []) if (basis.kind === 'consent' || basis.kind === 'explicit-consent') basis.mechanism = 'use'; answers.cookies.analyticsConsentByUse = true; }, 'EU-CONSENT-BY-USE'],
    [base, 'no agreement with a processor', (answers) => { for (const row of recipients(answers)) if (row.role === 'processor') row.agreement = 'none'; }, 'EU-28-DPA'],
    [base, 'no security measures', ({ security }) => { security.measures = null; security.generalDuty = null; }, 'EU-32-SECURITY'],
    [base, 'decisions without their logic', ({ automation }) => { automation.decisions = true; automation.logic = null; }, 'EU-13-2-F-ADM'],
    [base, 'mandatory data without their reason', ({ data }) => { for (const row of data.categories ?? []) { row.requirement = 'mandatory'; row.obligation = null; row.consequence = null; } }, 'EU-13-2-E-MANDATORY'],
  ]),
  ['telegram-health-bot (GDPR)', 'health data by contract alone', (answers) => { for (const row of purposes(answers)) row.bases = row.bases?.filter(({ kind }) => kind !== 'explicit-consent') ?? null; }, 'EU-9-SPECIAL'],
];

describe('facts taken away or falsified', () => {
  const outcomes = factMutants.map(([base, what, change, rule]) => {
    const answers = structuredClone(complete[base]);
    change(answers);
    return { mutant: `${base}, ${what}: ${rule}`, caught: rulesOf(answers).has(rule) };
  });

  it('are found by the rule that asks for them', () => {
    const missed = outcomes.filter(({ caught }) => !caught).map(({ mutant }) => mutant);
    expect(missed).toEqual([]);
    expect(1 - missed.length / outcomes.length).toBeGreaterThanOrEqual(CAUGHT);
  });

  it('were not there before', () => {
    for (const base of bases) {
      const before = rulesOf(complete[base]);
      expect(factMutants.filter(([of, , , rule]) => of === base && before.has(rule)).map(([, what, , rule]) => `${base}, ${what}: ${rule}`)).toEqual([]);
    }
  });
});
