import { describe, expect, it } from 'vitest';
import type { AnswersInput } from '@/policy/answers';
import { both, idsOf, merged, provesEvery, type Case } from '../fixtures/cases';
import { telegramRequirements } from './index';

const bot = (...parts: AnswersInput[]): AnswersInput => merged({ laws: { lead: 'none' }, service: { channels: [{ id: 'b', kind: 'telegram-bot' }] } }, ...parts);
const miniApp = (...parts: AnswersInput[]): AnswersInput => merged({ laws: { lead: 'none' }, service: { channels: [{ id: 'm', kind: 'telegram-mini-app' }] } }, ...parts);
const places = (...publicationPlaces: ('page' | 'bot-command' | 'mini-app')[]): AnswersInput => ({ documents: { publicationPlaces } });
const russian: AnswersInput = { laws: { lead: 'ru-152fz' } };
const training = (aiTrainingConsent: 'use' | 'bot-button'): AnswersInput => ({ automation: { aiTraining: true, aiTrainingConsent } });

const cases: readonly Case[] = [
  ['TG-4-SEPARATE', bot(), bot({ data: { categories: [{ id: 'd', kind: 'account' }] }, purposes: { list: [{ id: 'p', kind: 'core-service' }] } })],
  ['TG-4-PRIVACYCMD', bot(places('page')), bot(places('page', 'bot-command'))],
  ['TG-4-SETTINGS', miniApp(places('bot-command')), miniApp(places('mini-app'))],
  ['TG-TPA-DEFAULT', bot(russian, places('page')), bot(russian, places('bot-command'))],
  ['TG-3-DEVELOPER', bot(), bot({ controller: { kind: 'individual', surname: both('Иванов', 'Ivanov') } })],
  ['TG-4.1-DATA', bot({ data: { categories: [{ id: 'd', kind: 'account' }] } }), bot({ data: { categories: [{ id: 'd', kind: 'account', items: [{ id: 't', kind: 'telegram-id' }] }] } })],
  ['TG-7.3-30D', bot({ rights: { response: { n: 45, unit: 'day' } } }), bot({ rights: { response: { n: 30, unit: 'day' } } })],
  ['TG-4.2-DELETE', bot(), bot({ deletion: { possible: true } })],
  ['TG-4.2-SHUTDOWN', bot(), bot({ deletion: { onShutdown: true } })],
  ['TG-4.3-AI', bot(training('use')), bot(training('bot-button'))],
  ['TG-4.4-ENCRYPT', bot(), bot({ security: { measures: [{ id: 'm', kind: 'encryption-at-rest' }] } })],
  ['TG-RU-AVAIL', bot(russian), bot(russian, { recipients: { list: [{ id: 't', name: both('Telegram', 'Telegram'), country: 'VG' }] } })],
];

describe('the requirements of Telegram', () => {
  provesEvery(telegramRequirements, cases);

  it('are silent for a service that is not in Telegram', () => {
    expect(idsOf({ laws: { lead: 'none' }, service: { channels: [{ id: 'b', kind: 'max-bot' }] } }).filter((id) => id.startsWith('TG-'))).toEqual([]);
  });
});
