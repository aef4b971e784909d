import { describe, expect, it } from 'vitest';
import type { AnswersInput } from '@/policy/answers';
import { both, idsOf, merged, provesEvery, type Case } from '../fixtures/cases';
import { appleRequirements } from './index';

const app = (...parts: AnswersInput[]): AnswersInput => merged({ laws: { lead: 'none' }, service: { stores: ['app-store'] } }, ...parts);
const data: AnswersInput = { data: { categories: [{ id: 'd', kind: 'account' }] }, purposes: { list: [{ id: 'p', kind: 'core-service' }] } };
const host: AnswersInput = { recipients: { list: [{ id: 'r', name: both('Хостинг', 'Host'), kind: 'hosting' }] } };
const counter: AnswersInput = { recipients: { list: [{ id: 'r', name: both('Счётчик', 'Counter'), kind: 'analytics' }] } };
const account = (deletion: AnswersInput['deletion']): AnswersInput => ({ service: { stores: ['app-store'], signIn: [{ id: 's', method: 'email-code' }] }, deletion });
const permission = (row: object): AnswersInput => ({ service: { stores: ['app-store'], permissions: [{ id: 'c', kind: 'camera', ...row }] } });
const ai = (aiConsent: 'use' | 'dialog'): AnswersInput => merged(host, { automation: { ai: true, aiProviders: ['r'], aiConsent } });
const kids = (parentalGate: boolean): AnswersInput => ({ children: { kidsCategory: true, parentalGate } });
const health = (healthForAds: boolean | null): AnswersInput => ({ data: { categories: [{ id: 'h', kind: 'health', special: ['health'] }], healthForAds } });

const cases: readonly Case[] = [
  ['AP-5.1.1-I-LINK', app({ documents: { publicationPlaces: ['app'] } }), app({ documents: { publicationPlaces: ['app', 'store'] } })],
  ['AP-5.1.1-I-COLLECT', app(), app(data)],
  ['AP-5.1.1-I-EQUAL', app(host), app(merged(host, { recipients: { equalProtection: true } }))],
  ['AP-5.1.1-I-RETAIN', app(), app({ retention: { rules: [{ id: 'r', name: both('журнал', 'log'), mode: 'period', period: { n: 1, unit: 'year' } }] } })],
  ['AP-5.1.1-I-REVOKE', app(), app({ deletion: { possible: true } })],
  ['AP-5.1.1-II-PERM', app(permission({})), app(permission({ purpose: both('для звонков', 'for calls') }))],
  ['AP-5.1.1-V-DELETE', app(account({ possible: true, ways: [{ channel: 'email' }] })), app(account({ possible: true, ways: [{ channel: 'in-app' }] }))],
  ['AP-5.1.2-I-AI', app(ai('use')), app(ai('dialog'))],
  ['AP-5.1.2-ATT', app({ cookies: { tracking: true } }), app({ cookies: { tracking: true, trackingPermission: true } })],
  ['AP-LABEL', app({ service: { stores: ['app-store'], storeFormsMatch: false } }), app()],
  ['AP-LABEL-OPEN', app(), app({ service: { stores: ['app-store'], storeFormsMatch: true } })],
  ['AP-HEALTH', app(health(null)), app(health(false))],
  ['AP-KIDS', app(counter, kids(true)), app(host, kids(true))],
  ['AP-KIDS', app(kids(false)), app(kids(true))],
];

describe('the requirements of the App Store', () => {
  provesEvery(appleRequirements, cases);

  it('are silent where there is no app for Apple devices', () => {
    expect(idsOf(merged({ laws: { lead: 'none' }, service: { channels: [{ id: 'w', kind: 'website' }], stores: ['google-play'] } })).filter((id) => id.startsWith('AP-'))).toEqual([]);
  });
});
