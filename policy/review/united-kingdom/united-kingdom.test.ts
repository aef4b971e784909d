import { describe, expect, it } from 'vitest';
import type { AnswersInput } from '@/policy/answers';
import { both, idsOf, merged, provesEvery, type Case } from '../fixtures/cases';
import { britishRequirements } from './index';
import { sharedRequirements } from './from-gdpr';

const uk = (...parts: AnswersInput[]): AnswersInput => merged({ laws: { lead: 'uk-gdpr' } }, ...parts);
const email: AnswersInput = { controller: { contacts: [{ id: 'a', purpose: 'privacy', channel: 'email', value: 'a@example.org' }] } };
const recipient = (row: object): AnswersInput => ({ recipients: { list: [{ id: 'r', name: both('Получатель', 'Recipient'), ...row }] } as AnswersInput['recipients'] });
const representative = (territory: 'eu' | 'uk'): AnswersInput => ({ controller: { country: 'DE', representatives: [{ id: 'a', territory, name: both('А', 'A'), address: both('Б', 'B') }] } });
const consent: AnswersInput = { purposes: { list: [{ id: 'p', kind: 'analytics', bases: [{ kind: 'consent' }] }] } };
const british: AnswersInput = { laws: { lead: 'uk-gdpr', userCountries: ['GB'] } };
const recognised = (row: object, kind: 'security' | 'marketing' = 'security'): AnswersInput => ({ purposes: { list: [{ id: 'p', kind, bases: [{ kind: 'recognised-interest', ...row }] }] } });
const health: AnswersInput = { data: { categories: [{ id: 'd', kind: 'health', special: ['health'] }] } };
const decides: AnswersInput = { automation: { decisions: true, logic: both('по баллам', 'by points') } };
const counter = (row: object = {}): AnswersInput => ({ cookies: { used: true, entries: [{ id: 'e', technology: 'cookie', category: 'analytics', name: both('счётчик', 'counter') }], ...row } });
const own = britishRequirements.filter((row) => !sharedRequirements.includes(row));

const cases: readonly Case[] = [
  ['UK-13-1-A-CONTROLLER', uk(), uk({ controller: { kind: 'foreign-company', name: both('Экми', 'Acme'), address: both('Лондон', 'London') } })],
  ['UK-27-REP', uk(representative('eu')), uk(representative('uk'))],
  ['UK-164A-COMPLAINT', uk(), uk({ rights: { complaintUrl: 'https://example.org/complaints' } })],
  ['UK-164A-COMPLAINT', uk(), uk(email)],
  ['UK-12A-TIME', uk({ rights: { response: { n: 2, unit: 'month' } } }), uk({ rights: { response: { n: 1, unit: 'month' } } })],
  ['UK-8-AGE', uk(british, consent, { children: { minimumAge: 10 } }), uk(british, consent, { children: { minimumAge: 13 } })],
  ['UK-8-AGE', uk(british, consent, { children: { minimumAge: 10 } }), uk(british, consent, { children: { minimumAge: 10, parentalConsent: true } })],
  ['UK-AADC', uk({ children: { mixedAudience: true } }), uk({ children: { mixedAudience: true }, documents: { related: [{ id: 'c', kind: 'child-notice' }] } })],
  ['UK-FEE', uk({ controller: { country: 'GB' } }), uk({ controller: { country: 'GB', icoNumber: 'ZA000000' } })],
  ['UK-6-1-EA-RLI', uk(recognised({})), uk(recognised({ recognised: 'crime' }))],
  ['UK-6-1-EA-RLI', uk(recognised({ recognised: 'crime' }, 'marketing')), uk(recognised({ recognised: 'emergency' }))],
  ['UK-22-ADM', uk({ automation: { decisions: true } }), uk(decides), '2026-02-04'],
  ['UK-22A-ADM', uk({ automation: { decisions: true } }), uk(decides)],
  ['UK-22B-SPECIAL', uk(health, decides), uk(health, decides, { purposes: { list: [{ id: 'p', kind: 'core-service', data: ['d'], bases: [{ kind: 'explicit-consent' }] }] } })],
  ['UK-22B-SPECIAL', uk(decides, recognised({ recognised: 'crime' })), uk(decides)],
  ['UK-45-TRANSFER', uk(recipient({ country: 'US', safeguards: ['scc'] })), uk(recipient({ country: 'US', safeguards: ['scc', 'uk-addendum'] }))],
  ['UK-45-TRANSFER', uk(recipient({ country: 'BR' })), uk(recipient({ country: 'IE' }))],
  ['UK-PECR-6', uk(counter()), uk(counter({ consentBanner: true }))],
  ['UK-PECR-6', uk(counter()), uk(counter({ analyticsOptOuts: ['banner'] }))],
  ['UK-PECR-22', uk({ marketing: { sent: true, consent: 'checkbox' } }), uk({ marketing: { sent: true, consent: 'checkbox', withdrawalEverySending: true } })],
];

/** Derived: claiming the UK GDPR names the regulator. */
const derived = ['UK-13-2-D-ICO'];

describe('the requirements of the United Kingdom', () => {
  provesEvery(own.filter((row) => !derived.includes(row.id)), cases);

  it('share the other rows of the GDPR, under British ids and articles', () => {
    expect(sharedRequirements.length).toBeGreaterThan(25);
    for (const row of sharedRequirements) {
      expect(row.id).toMatch(/^UK-/);
      expect(row.article?.en, row.id).not.toMatch(/(?<!UK )GDPR/);
    }
    expect(idsOf(uk())).toContain('UK-13-1-C-PURPOSE');
  });

  it('speak once where both laws are claimed', () => {
    const ids = idsOf(merged({ laws: { lead: 'eu-gdpr', also: ['uk-gdpr'] } }));
    expect(ids).toContain('EU-13-1-C-PURPOSE');
    expect(ids).not.toContain('UK-13-1-C-PURPOSE');
  });

  it('read the law as of a day: the reforms of 5 February and 19 June 2026', () => {
    expect(idsOf(uk(), '2026-06-18')).not.toContain('UK-164A-COMPLAINT');
    expect(idsOf(uk(), '2026-06-19')).toContain('UK-164A-COMPLAINT');
    const statistics = uk(counter({ analyticsOptOuts: ['banner'] }));
    expect(idsOf(statistics, '2026-02-04')).toContain('UK-PECR-6');
    expect(idsOf(statistics, '2026-02-05')).not.toContain('UK-PECR-6');
  });
});
