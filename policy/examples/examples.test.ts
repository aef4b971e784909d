import { describe, expect, it } from 'vitest';
import { answersSchema } from '@/policy/answers';
import { exampleAnswers, exampleNames, genericExampleNames, isExampleName, type ExampleName } from './index';

const allNames: readonly ExampleName[] = [...exampleNames, ...genericExampleNames];

/** Every string of a JSON value with the path that leads to it. */
function stringsOf(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => stringsOf(part, path === '' ? key : `${path}.${key}`));
}

/** Every localised text of a JSON value: an object that knows no other keys than the two languages. */
function localizedOf(value: unknown, path = ''): { path: string; keys: string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => key === 'ru' || key === 'en')) return [{ path, keys }];
  return Object.entries(value).flatMap(([key, part]) => localizedOf(part, path === '' ? key : `${path}.${key}`));
}

describe.each(allNames)('%s', (name) => {
  it('is an answers file without a problem', () => {
    expect(answersSchema.safeParse(exampleAnswers(name)).error?.issues ?? []).toEqual([]);
  });

  it('is written in both languages throughout', () => {
    const texts = localizedOf(exampleAnswers(name));
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter(({ keys }) => keys.length !== 2)).toEqual([]);
  });

  it('sets its quotation marks as each language does', () => {
    const strings = stringsOf(exampleAnswers(name));
    expect(strings.filter(({ path, text }) => path.endsWith('.ru') && /["“”]/u.test(text) && !/«/u.test(text))).toEqual([]);
    expect(strings.filter(({ path, text }) => path.endsWith('.en') && /["«»\p{Script=Cyrillic}]/u.test(text))).toEqual([]);
  });

  it('has no text with a space at an end or two in a row', () => {
    expect(stringsOf(exampleAnswers(name)).filter(({ text }) => text !== text.trim() || text.includes('  '))).toEqual([]);
  });
});

/** Numbers, addresses, commands and names that the reference policy states, one of each kind and more. */
const stated: Record<(typeof exampleNames)[number], readonly string[]> = {
  letgram: [
    '230201330074', '325237500062811', '2025-02-17', '2026-05-09', 'privacy@letgram.ru', 'support@letgram.ru', 'letgram.ru', 'web.letgram.ru',
    'TLS 1.3', 'AES-256', 'WebRTC, DTLS-SRTP', 'RFC 8292', 'Попкова', 'Popkova', 'Григорьевна', 'Settings → Delete Account',
  ],
  leam: [
    '2.0', '2026-04-27', 'privacy@leam.club', 'support@leam.club', 'leam.club', 'OpenAI Ireland Ltd.', 'Hetzner Online GmbH', 'Stripe Payments Europe Ltd.',
    'Telegram FZ-LLC', 'Falkenstein', 'Whisper, GPT-4 Vision, GPT-4', '/export', '/reset', '/undelete', '/consent_status', 'JSON',
  ],
  zapnoty: [
    '262517638904', '312265133100116', '7710140679', '2026-05-23', 'privacy@zapnoty.ru', 'support@zapnoty.ru', 'legal@zapnoty.ru', 'https://zapnoty.ru/privacy',
    'zapnoty.ru', 'zapnoty.com', 'app.zapnoty.ru', 'app.zapnoty.com', '/unsubscribe', '/cookies', 'Антонов', 'Telegram FZ-LLC', 'Communication Platform LLC',
  ],
  sens: [
    '2025-08-30', '1.5', '1.8', 'https://atlas-cloud.ru', 'https://rkn.gov.ru/contacts/', 'Apple Inc.', 'Microsoft Corporation', 'SMS Aero LLC', 'Infobip Ltd.',
    'JSC Selectel', 'https://files.selectel.ru/docs/ru/personal-data-processing-and-protection-policy.pdf', 'support.dadata.ru', 'Yandex GPT',
  ],
  im: ['Im', 'mobile phone number', 'read reports', 'local data'],
};

describe.each(exampleNames)('%s holds what the policy states', (name) => {
  const strings = new Set(stringsOf(exampleAnswers(name)).map(({ text }) => text));

  it.each(stated[name])('%s', (fact) => {
    expect([...strings]).toContain(fact);
  });
});

/** Periods that the reference policy states, by the answer that holds them. */
const periods: readonly [ExampleName, string, number, string][] = [
  ['letgram', 'changes.noticePeriod', 7, 'day'],
  ['letgram', 'content.reviewWithin', 24, 'hour'],
  ['letgram', 'rights.response', 30, 'calendar-day'],
  ['letgram', 'retention.rules.1.period', 6, 'month'],
  ['leam', 'security.incidentAuthorityWithin', 72, 'hour'],
  ['leam', 'deletion.grace', 30, 'day'],
  ['leam', 'retention.rules.2.period', 6, 'year'],
  ['zapnoty', 'retention.rules.0.period', 90, 'calendar-day'],
  ['zapnoty', 'retention.rules.2.stages.1.period', 365, 'calendar-day'],
  ['sens', 'rights.blockLimit', 365, 'calendar-day'],
  ['sens', 'changes.noticePeriod', 10, 'working-day'],
  ['sens', 'retention.depersonalisedFor', 5, 'year'],
  ['im', 'content.undeliveredFor', 30, 'day'],
];

it.each(periods)('%s: %s is %i × %s', (name, path, n, unit) => {
  const at = path.split('.').reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], exampleAnswers(name));
  expect(at).toEqual({ n, unit });
});

it('brings claims in as they stand, the contradicted ones included', () => {
  const zapnoty = answersSchema.parse(exampleAnswers('zapnoty'));
  expect(zapnoty.storage.transfersAbroad).toBe(false);
  expect(zapnoty.recipients.list?.some((row) => row.country !== 'RU')).toBe(true);
  // The published text of SENS holds this remnant of an anti-scraping filter in place of its only address for requests.
  const sens = answersSchema.parse(exampleAnswers('sens'));
  expect(sens.rights.requestChannels?.[0]?.value).toBe('[email protected]');
  const leam = answersSchema.parse(exampleAnswers('leam'));
  expect([leam.controller.kind, leam.controller.name, leam.controller.country, leam.controller.address]).toEqual([null, null, null, null]);
});

it('keeps the fictional services on names that nobody can register', () => {
  for (const name of genericExampleNames) {
    const hosts = stringsOf(exampleAnswers(name)).flatMap(({ text }) => [...text.matchAll(/(?:@|https:\/\/)([\w.-]+)/gu)].map((match) => match[1]));
    expect(hosts.length).toBeGreaterThan(0);
    expect(hosts.filter((host) => host?.endsWith('.example') !== true)).toEqual([]);
  }
});

it('knows which words name an example', () => {
  expect(isExampleName('zapnoty')).toBe(true);
  expect(isExampleName('toString')).toBe(false);
});
