import { describe, expect, it } from 'vitest';
import type { AnswersInput } from '@/policy/answers';
import { both, idsOf, merged, provesEvery, type Case } from '../fixtures/cases';
import { googlePlayRequirements } from './index';

const app = (...parts: AnswersInput[]): AnswersInput => merged({ laws: { lead: 'none' }, service: { stores: ['google-play'] } }, ...parts);
const service = (row: object): AnswersInput => ({ service: { stores: ['google-play'], ...row } });
const data: AnswersInput = { data: { categories: [{ id: 'd', kind: 'account' }] }, recipients: { list: [] } };
const recipient = (row: object): AnswersInput => ({ recipients: { list: [{ id: 'r', name: both('SDK', 'SDK'), ...row }] } as AnswersInput['recipients'] });
const account = (...ways: ('in-app' | 'form')[]): AnswersInput => merged(service({ signIn: [{ id: 's', method: 'email-code' }] }), { deletion: { possible: true, ways: ways.map((channel) => ({ channel })) } });
const background = (prominentDisclosure: boolean): AnswersInput => service({ permissions: [{ id: 'l', kind: 'location', background: true }], prominentDisclosure });

const cases: readonly Case[] = [
  ['GP-UD-LINK', app({ documents: { publicationPlaces: ['page', 'store'] } }), app({ documents: { publicationPlaces: ['app', 'store'] } })],
  ['GP-UD-URL', app({ documents: { url: 'https://example.org/privacy.pdf' } }), app({ documents: { url: 'https://example.org/privacy' } })],
  ['GP-UD-ENTITY', app(), app(service({ listingName: both('Полянка', 'Meadow') }))],
  ['GP-UD-CONTACT', app(), app({ rights: { requestChannels: [{ channel: 'form' }] } })],
  ['GP-UD-DATA', app(), app(data)],
  ['GP-UD-SECURE', app(), app({ security: { measures: [{ id: 'm', kind: 'tls' }] } })],
  ['GP-UD-SECURE', app({ security: { measures: [{ id: 'm', kind: 'tls', state: 'planned' }] } }), app({ security: { measures: [{ id: 'm', kind: 'tls', state: 'implemented' }] } })],
  ['GP-UD-RETAIN', app(), app({ retention: { rules: [{ id: 'r', name: both('журнал', 'log'), mode: 'period', period: { n: 1, unit: 'year' } }] } })],
  ['GP-DELETE', app(account('in-app')), app(account('in-app', 'form'))],
  ['GP-DELETE', app(account('form')), app(account('in-app', 'form'))],
  ['GP-PROMINENT', app(background(false)), app(background(true))],
  ['GP-SDK', app(recipient({})), app(recipient({ dataSent: [both('сбои', 'crashes')] }))],
  ['GP-DSF', app(service({ storeFormsMatch: false })), app(service({ storeFormsMatch: true }))],
  ['GP-DSF-OPEN', app(), app(service({ storeFormsMatch: true }))],
  ['GP-FAMILIES', app({ children: { mixedAudience: true, profiledAds: false } }), app({ children: { mixedAudience: true, profiledAds: false, ageScreen: true } })],
  ['GP-FAMILIES', app({ children: { forChildren: true } }), app({ children: { forChildren: true, profiledAds: false } })],
  [
    'GP-FAMILIES',
    app({ children: { forChildren: true, profiledAds: false }, data: { categories: [{ id: 'd', kind: 'device', items: [{ id: 'a', kind: 'advertising-id' }] }] } }),
    app({ children: { forChildren: true, profiledAds: false }, data: { categories: [{ id: 'd', kind: 'device', items: [{ id: 'a', kind: 'device-model' }] }] } }),
  ],
];

describe('the requirements of Google Play', () => {
  provesEvery(googlePlayRequirements, cases);

  it('hold for an Android app whose stores are not known, and not for one that is elsewhere only', () => {
    const android = (stores: ('rustore')[] | null): AnswersInput => ({ laws: { lead: 'none' }, service: { channels: [{ id: 'a', kind: 'android' }], stores } });
    expect(idsOf(android(null))).toContain('GP-UD-DATA');
    expect(idsOf(android(['rustore']))).not.toContain('GP-UD-DATA');
  });
});
