import { describe, expect, it } from 'vitest';
import type { AnswersInput } from '@/policy/answers';
import { both, idsOf, merged, provesEvery, type Case } from '../fixtures/cases';
import { europeanRequirements } from './index';

const eu = (...parts: AnswersInput[]): AnswersInput => merged({ laws: { lead: 'eu-gdpr' } }, ...parts);
const purpose = (row: object): AnswersInput => ({ purposes: { list: [{ id: 'p', kind: 'core-service', ...row }] } as AnswersInput['purposes'] });
const consent = purpose({ kind: 'analytics', bases: [{ kind: 'consent' }] });
const interest = (text: boolean) => purpose({ kind: 'security', bases: [{ kind: 'legitimate-interest', ...(text ? { interest: both('защита', 'defence') } : {}) }] });
const recipient = (row: object): AnswersInput => ({ recipients: { list: [{ id: 'r', name: both('Получатель', 'Recipient'), ...row }] } as AnswersInput['recipients'] });
const american = (row: object) => recipient({ country: 'US', ...row });
const category = (row: object): AnswersInput => ({ data: { categories: [{ id: 'd', kind: 'account', ...row }] } as AnswersInput['data'] });
const special = (code: string, row: object) => merged(category({ special: [code] }), purpose({ data: ['d'], ...row }));
const records = (...kinds: string[]): AnswersInput => ({ documents: { records: kinds as never } });
const email: AnswersInput = { controller: { contacts: [{ id: 'a', purpose: 'privacy', channel: 'email', value: 'a@example.org' }] } };
const ai = (answers: object): AnswersInput => ({ automation: { ai: true, ...answers } });
const matomo: AnswersInput = { cookies: { used: true, entries: [{ id: 'e', technology: 'cookie', category: 'analytics', name: both('Матомо', 'Matomo') }] } };

const cases: readonly Case[] = [
  ['EU-13-1-A-CONTROLLER', eu(), eu({ controller: { kind: 'eu-company', name: both('Кюммель', 'Kümmel'), address: both('Берлин', 'Berlin') } })],
  ['EU-CONTACT', eu(), eu(email)],
  ['EU-27-REP', eu({ controller: { country: 'RU' } }), eu({ controller: { country: 'FI' } })],
  ['EU-27-REP', eu({ controller: { country: 'RU', representatives: [{ id: 'a', territory: 'uk', name: both('А', 'A'), address: both('Б', 'B') }] } }), eu({ controller: { country: 'RU', representatives: [{ id: 'a', territory: 'eu', name: both('А', 'A'), address: both('Б', 'B') }] } })],
  ['EU-13-1-B-DPO', eu({ controller: { dpo: 'appointed' } }), eu({ controller: { dpo: 'appointed', dpoEmail: 'dpo@example.org' } })],
  ['EU-37-DPO-OPEN', eu(special('health', {})), eu(special('health', {}), { controller: { dpo: 'not-required' } })],
  ['EU-13-1-C-PURPOSE', eu(), eu(purpose({}))],
  ['EU-13-1-C-BASIS', eu(purpose({})), eu(purpose({ bases: [{ kind: 'contract' }] }))],
  ['EU-6-1-WITH-9', eu(special('health', { bases: [{ kind: 'explicit-consent' }] })), eu(special('health', { bases: [{ kind: 'explicit-consent' }, { kind: 'contract' }] }))],
  ['EU-13-1-D-LI', eu(interest(false)), eu(interest(true))],
  ['EU-6-1-F-LIA', eu(interest(true), records()), eu(interest(true), records('balancing'))],
  ['EU-9-SPECIAL', eu(special('health', { bases: [{ kind: 'contract' }] })), eu(special('health', { bases: [{ kind: 'contract' }, { kind: 'explicit-consent' }] }))],
  ['EU-10-CRIM', eu(special('criminal', { bases: [{ kind: 'consent' }] })), eu(special('criminal', { bases: [{ kind: 'legal-obligation', acts: ['national-law'] }] }))],
  ['EU-12-1-PLAIN', eu(purpose({ details: [both('может быть, реклама', 'we may show ads')] })), eu(purpose({ details: [both('показ рекламы', 'showing ads')] }))],
  ['EU-12-1-PLAIN', eu(purpose({ details: [both('показ рекламы и т. д.', 'showing ads')] })), eu(purpose({ details: [both('показ майских афиш', 'showing posters of May events')] }))],
  ['EU-13-1-E-RECIP', eu(), eu({ recipients: { list: [] } })],
  ['EU-45-DPF', eu(american({ safeguards: ['dpf'], dpfListed: false })), eu(american({ safeguards: ['dpf', 'scc'], dpfListed: false }))],
  ['EU-45-DPF-CHECK', eu(american({ safeguards: ['dpf'] })), eu(american({ safeguards: ['dpf'], dpfListed: true }))],
  ['EU-46-SCC', eu(american({})), eu(american({ safeguards: ['scc'] }))],
  ['EU-46-SCC', eu(recipient({ country: 'VG' })), eu(recipient({ country: 'CH' }))],
  ['EU-46-SCC', eu(american({ safeguards: ['encryption'] })), eu(american({ safeguards: ['bcr'] }))],
  ['EU-49-CONSENT', eu(american({ safeguards: ['explicit-consent'] })), eu(american({ safeguards: ['explicit-consent'] }), { storage: { transferRisks: ['no-law'] } })],
  ['EU-26-JOINT', eu(recipient({ role: 'joint-controller' })), eu(recipient({ role: 'joint-controller', jointArrangement: both('На запросы отвечаем мы.', 'We answer requests.') }))],
  ['EU-28-DPA', eu(recipient({ role: 'processor' })), eu(recipient({ role: 'processor', agreement: 'in-place' }))],
  ['EU-28-DPA', eu(recipient({ role: 'processor', agreement: 'none' })), eu(recipient({ role: 'independent-controller' }))],
  ['EU-13-2-A-RETENTION', eu(category({}), purpose({ data: ['d'] })), eu(category({}), purpose({ data: ['d'] }), { retention: { rules: [{ id: 'r', data: ['d'], mode: 'period', period: { n: 1, unit: 'year' } }] } })],
  ['EU-13-2-E-MANDATORY', eu(category({ requirement: 'mandatory', consequence: both('нет входа', 'no sign-in') })), eu(category({ requirement: 'mandatory', obligation: 'contractual', consequence: both('нет входа', 'no sign-in') }))],
  ['EU-13-2-E-MANDATORY', eu(category({ requirement: 'mandatory', obligation: 'contractual' })), eu(category({ requirement: 'optional' }))],
  ['EU-14-SOURCE', eu(category({ sources: ['third-party'] })), eu(recipient({}), category({ sources: ['third-party'], sourceParties: ['r'] }))],
  ['EU-21-2-DM', eu(purpose({ kind: 'marketing' })), eu(purpose({ kind: 'marketing' }), { marketing: { sent: true } })],
  ['EU-13-2-C-WITHDRAW', eu(consent), eu(consent, { rights: { withdrawalWays: [{ channel: 'settings' }] } })],
  ['EU-13-2-F-ADM', eu({ automation: { decisions: true } }), eu({ automation: { decisions: true, logic: both('по баллам', 'by points') } })],
  ['EU-13-2-F-OPEN', eu(), eu({ automation: { decisions: false } })],
  ['EU-12-3-MONTH', eu({ rights: { response: { n: 60, unit: 'day' } } }), eu({ rights: { response: { n: 1, unit: 'month' } } })],
  ['EU-12-5-FREE', eu({ rights: { free: false } }), eu()],
  ['EU-CONSENT-BY-USE', eu({ changes: { acceptance: 'use' } }), eu({ changes: { acceptance: 'none' } })],
  ['EU-TITLE', eu({ changes: { acceptance: 'checkbox' } }), eu({ changes: { acceptance: 'none' } })],
  ['EU-EPR-5-3', eu(matomo), eu(matomo, { cookies: { ...matomo.cookies, consentBanner: true } })],
  ['EU-EPR-5-3', eu({ cookies: { categories: [{ kind: 'advertising', usage: 'used' }] } }), eu({ cookies: { categories: [{ kind: 'advertising', usage: 'used', consent: 'required' }] } })],
  ['EU-EPR-13', eu({ marketing: { sent: true, consent: 'use' } }), eu({ marketing: { sent: true, consent: 'checkbox' } })],
  ['EU-EPR-13-OUT', eu({ marketing: { sent: true } }), eu({ marketing: { sent: true, withdrawalEverySending: true } })],
  ['EU-AIA-50', eu(ai({})), eu(ai({ aiChat: true }))],
  ['EU-AIA-50', eu(ai({})), eu(ai({ aiChat: false }))],
  ['EU-AIA-50-2', eu(ai({ aiMedia: true })), eu(ai({ aiMedia: true, aiMediaMarked: true })), '2026-12-02'],
  ['EU-LLM', eu(ai({ aiInputs: [both('тексты', 'texts')] })), eu(ai({ aiInputs: [both('тексты', 'texts')], aiFunctions: [both('ответы', 'answers')] }))],
  ['EU-LLM-TRAINING', eu(ai({})), eu(ai({ aiTraining: false }))],
  ['EU-12-1-LAYER', eu({ service: { channels: [{ id: 'i', kind: 'ios' }] } }), eu({ service: { channels: [{ id: 'i', kind: 'ios' }] }, documents: { publicationPlaces: ['app'] } })],
  ['EU-CHANGE', eu(), eu({ changes: { noticeChannels: ['email'] } })],
  ['EU-CHILDREN', eu(), eu({ children: { minimumAge: 16 } })],
  ['EU-8-CHILD', eu(consent, { laws: { lead: 'eu-gdpr', userCountries: ['DE'] }, children: { minimumAge: 14 } }), eu(consent, { laws: { lead: 'eu-gdpr', userCountries: ['AT'] }, children: { minimumAge: 14 } })],
  ['EU-8-CHILD', eu(consent, { children: { forChildren: true } }), eu(consent, { children: { forChildren: true, parentalConsent: true } })],
  ['EU-32-SECURITY', eu(), eu({ security: { measures: [{ id: 'm', kind: 'tls' }] } })],
  ['EU-30-ROPA', eu(records()), eu(records('processing'))],
  ['EU-33-BREACH', eu(records()), eu(records('breach'))],
  ['EU-35-DPIA', eu({ automation: { profiling: true } }, records()), eu({ automation: { profiling: true } }, records('impact'))],
  ['EU-35-DPIA-OPEN', eu({ automation: { profiling: true } }), eu({ automation: { profiling: false } })],
];

/** Rows whose predicate no answers can break today: the facts are derived, and the clause says the rest. */
const derived = ['EU-13-2-B-RIGHTS', 'EU-13-2-D-AUTHORITY', 'EU-13-1-F-TRANSFER'];

describe('the requirements of the European Union', () => {
  provesEvery(europeanRequirements.filter((row) => !derived.includes(row.id)), cases);

  it('read the law as of a day: talking to an AI has to be told from 2 August 2026, marks on what it makes from 2 December 2026', () => {
    const chat = eu(ai({ aiMedia: true }));
    expect(idsOf(chat, '2026-08-01')).not.toContain('EU-AIA-50');
    expect(idsOf(chat, '2026-08-02')).toContain('EU-AIA-50');
    expect(idsOf(chat, '2026-12-01')).not.toContain('EU-AIA-50-2');
  });

  it('let Brazil be adequate from the day of its decision', () => {
    expect(idsOf(eu(recipient({ country: 'BR' })), '2026-01-25')).toContain('EU-46-SCC');
    expect(idsOf(eu(recipient({ country: 'BR' })), '2026-01-26')).not.toContain('EU-46-SCC');
  });

  it('name the authority of the country of establishment without being asked', () => {
    expect(idsOf(eu({ controller: { country: 'FI' } }))).not.toContain('EU-13-2-D-AUTHORITY');
  });

  it('see only what leaves the EU where another law leads', () => {
    const further: AnswersInput = merged({ laws: { lead: 'ru-152fz', also: ['eu-gdpr'] } }, recipient({ country: 'DE' }));
    expect(idsOf(further)).not.toContain('EU-46-SCC');
    expect(idsOf(merged(further, recipient({ country: 'VG' })))).toContain('EU-46-SCC');
  });
});
