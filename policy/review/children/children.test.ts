import { describe, expect, it } from 'vitest';
import type { AnswersInput } from '@/policy/answers';
import { both, idsOf, merged, provesEvery, type Case } from '../fixtures/cases';
import { childrenRequirements } from './index';

const kids = (...parts: AnswersInput[]): AnswersInput => merged({ laws: { lead: 'none', userCountries: ['US'] }, children: { forChildren: true } }, ...parts);
const contacts = (...channels: ('email' | 'phone')[]): AnswersInput => ({
  controller: {
    kind: 'foreign-company',
    name: both('Экми', 'Acme'),
    address: both('Бостон', 'Boston'),
    contacts: channels.map((channel) => ({ id: channel, purpose: 'privacy' as const, channel, value: channel === 'email' ? 'a@example.org' : '+1 555 0100' })),
  },
});
const child = (row: object): AnswersInput => ({ children: { forChildren: true, ...row } });
const partner = (row: object): AnswersInput => ({ recipients: { list: [{ id: 'r', name: both('Партнёр', 'Partner'), role: 'independent-controller', ...row }] } as AnswersInput['recipients'] });
const voice: AnswersInput = { data: { categories: [{ id: 'd', kind: 'content', items: [{ id: 'v', kind: 'voice-recording' }] }] } };
const face: AnswersInput = { data: { categories: [{ id: 'd', kind: 'biometric', special: ['biometric'] }] } };
const several = (minimumAge: number, prints: boolean): AnswersInput => ({
  laws: { lead: 'eu-gdpr', also: ['uk-gdpr'], userCountries: ['DE'] },
  children: { minimumAge, parentalConsent: prints },
  purposes: { list: [{ id: 'p', kind: 'analytics', bases: [{ kind: 'consent' }] }] },
});
const ads: AnswersInput = { laws: { lead: 'eu-gdpr' }, marketing: { banners: true } };

const cases: readonly Case[] = [
  ['CH-312.4-D1', kids(contacts('email')), kids(contacts('email', 'phone'))],
  ['CH-312.4-D2', kids(), kids({ data: { categories: [{ id: 'd', kind: 'account' }] }, purposes: { list: [{ id: 'p', kind: 'core-service' }] } })],
  ['CH-312.4-D2-POSTING', kids(), kids(child({ publicPosting: false }))],
  ['CH-312.4-THIRD', kids(partner({})), kids(partner({ kind: 'hosting' }))],
  ['CH-312.4-RETAIN', kids({ retention: { rules: [{ id: 'r', name: both('журнал', 'log'), mode: 'indefinite' }] } }), kids({ retention: { rules: [{ id: 'r', name: both('журнал', 'log'), mode: 'period', period: { n: 1, unit: 'year' } }] } })],
  ['CH-312.4-PERSIST', kids({ cookies: { used: true } }, child({ identifierUses: ['security'] })), kids({ cookies: { used: true } }, child({ identifierUses: ['security'], identifiersNotForAds: true }))],
  ['CH-312.4-AUDIO', kids(voice), kids(voice, child({ audioDeleted: true }))],
  ['CH-312.5-VPC', kids(child({ parentalConsentMethods: [] })), kids(child({ parentalConsentMethods: ['video'] }))],
  ['CH-312.5-SHARING', kids(partner({})), kids(partner({}), child({ sharingConsentSeparate: true }))],
  ['CH-312.6-PARENT', kids(), kids(child({ parentContact: 'parents@example.org' }))],
  ['CH-312.7-NECESSARY', kids(), kids(child({ onlyNecessary: true }))],
  ['CH-PI-2026', kids(face), kids(face, child({ parentalConsent: true }))],
  ['CH-MIXED', { children: { mixedAudience: true } }, { children: { mixedAudience: true, ageScreen: true } }],
  ['CH-DSA-ADS', merged(ads, child({})), merged(ads, child({ profiledAds: false }))],
];

describe('the requirements for children', () => {
  provesEvery(childrenRequirements, cases);

  it('of COPPA hold for services that accept children under 13 in the United States, and for no other', () => {
    const coppa = (answers: AnswersInput) => idsOf(answers).some((id) => id.startsWith('CH-312'));
    expect(coppa(kids())).toBe(true);
    expect(coppa({ laws: { lead: 'none', worldwide: true }, children: { minimumAge: 10 } })).toBe(true);
    expect(coppa({ laws: { lead: 'none', userCountries: ['US'] }, children: { minimumAge: 13 } })).toBe(false);
    expect(coppa({ laws: { lead: 'none', userCountries: ['DE'] }, children: { forChildren: true } })).toBe(false);
  });

  it('know the ages of consent by country', () => {
    expect(idsOf(several(14, false))).toContain('EU-8-CHILD');
    expect(idsOf(several(16, false))).not.toContain('EU-8-CHILD');
  });
});
