import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { recipient } from '@/policy/answers/recipients';
import { isOrganisationInn } from '@/policy/vocabulary/identifiers';
import { processorCatalogue, rankProcessors, recipientFrom, searchProcessors, toConfirm, type Catalogue } from './index';
import { slipsFromBeginning, spelledWords } from './spelling';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await processorCatalogue();
});

const byId = (id: string) => {
  const found = catalogue.items.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id} in the catalogue`);
  return found;
};
const idsFor = async (query: string, filter = {}) => (await searchProcessors(query, filter)).map((one) => one.id);

describe('the catalogue', () => {
  it('names 185 services, each once, with the words for their data', () => {
    expect(catalogue.items).toHaveLength(185);
    expect(new Set(catalogue.items.map((one) => one.id)).size).toBe(185);
    for (const one of catalogue.items) for (const code of one.data) expect(catalogue.dataWords[code], `${one.id} ${code}`).toBeDefined();
  });

  it('carries marks and dates: a company is verified when its name was found', () => {
    for (const one of catalogue.items) {
      expect(one.verified, one.id).toBe(one.marks.legalName === 'F');
      for (const source of one.sources) expect(catalogue.sources[source], one.id).toBeDefined();
      if (one.safeguards.includes('dpf')) expect(one.dpf, one.id).toMatchObject({ status: 'listed', asOf: expect.stringMatching(/^2026-/) });
    }
  });

  it('has only taxpayer numbers whose checksum holds', () => {
    for (const one of catalogue.items) if (one.inn !== null) expect(isOrganisationInn(one.inn), `${one.id} ${one.inn}`).toBe(true);
  });
});

describe('searching', () => {
  it.each([
    ['янд', 'ya-'],
    ['yan', 'ya-'],
    ['ЯНД', 'ya-'],
  ])('%s finds the services of Yandex first', async (query, prefix) => {
    expect((await idsFor(query)).slice(0, 3).every((id) => id.startsWith(prefix))).toBe(true);
  });

  it.each([
    ['сде', 'cdek'],
    ['cde', 'cdek'],
    ['телеграм', 'telegram'],
    ['telegram', 'telegram'],
    ['страйп', 'stripe'],
    ['юкасса', 'yookassa'],
    ['yookassa', 'yookassa'],
    ['тинькофф', 'tbank'],
    ['селектел', 'selectel'],
    ['selektel', 'selectel'],
    ['opnai', 'openai'],
    ['hetzer', 'hetzner'],
    ['clodflare', 'cloudflare'],
    ['метирка', 'ya-metrika'],
    ['7707083893', 'sber'],
    ['почта россии', 'pochta'],
    ['яндекс метрика', 'ya-metrika'],
    ['metrica yandex', 'ya-metrika'],
    ['strpe', 'stripe'],
    ['хецнер', 'hetzner'],
  ])('%s finds %s first', async (query, id) => {
    expect((await idsFor(query))[0]).toBe(id);
  });

  it('forgives a slip in three letters when nothing else fits', async () => {
    expect(await idsFor('tlg')).not.toEqual([]);
  });

  it('finds by the company behind a service and by its kind', async () => {
    expect(await idsFor('живой сайт')).toEqual(['jivo']);
    expect((await idsFor('мониторинг')).every((id) => byId(id).kind === 'monitoring')).toBe(true);
    expect(await idsFor('monitoring')).toContain('sentry');
  });

  it('puts the service before the ones that merely mention it', async () => {
    const found = await idsFor('sentry');
    expect(found[0]).toBe('sentry');
    const cloudflare = await idsFor('cloudflare');
    expect(cloudflare.slice(0, 2)).toEqual(['cloudflare', 'turnstile']);
  });

  it('narrows by kind and country', async () => {
    const found = await searchProcessors('', { kind: 'analytics', country: 'RU' });
    expect(found.map((one) => one.id)).toEqual(['ya-metrika', 'appmetrica']);
    for (const one of await searchProcessors('cloud', { kind: 'hosting', country: 'RU' })) expect([one.kind, one.country]).toEqual(['hosting', 'RU']);
  });

  it('finds nothing for nonsense and everything for nothing', async () => {
    expect(await idsFor('zzqqwwxx')).toEqual([]);
    expect(await idsFor('???')).toEqual([]);
    expect(await idsFor(' ')).toHaveLength(185);
  });

  it('finds every service by its own name in both languages, and by three letters of it', () => {
    for (const one of catalogue.items) {
      for (const name of [one.name.ru, one.name.en]) {
        expect(rankProcessors(catalogue, name).slice(0, 3), name).toContain(one);
        const letters = name.slice(0, 3);
        if (spelledWords(letters).join('').length > 2) expect(rankProcessors(catalogue, letters), letters).toContain(one);
      }
    }
  }, 30_000);

  it('never throws and gives the same answer twice, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        const ids = () => rankProcessors(catalogue, query).map((one) => one.id);
        expect(ids()).toEqual(ids());
      }),
      { numRuns: 50 },
    );
  });
});

describe('slips', () => {
  it.each([
    ['yan', 'yandex', 0],
    ['ayn', 'yandex', 1],
    ['yanx', 'yandex', 1],
    ['yaandex', 'yandex', 1],
    ['xyz', 'yandex', 2],
  ])('%s against %s: %i', (typed, word, slips) => {
    expect(slipsFromBeginning(typed, word, 1)).toBe(slips);
  });
});

describe('a row of the answers', () => {
  it('is valid for every service, with its data in both languages', () => {
    for (const one of catalogue.items) {
      const row = recipient.parse(recipientFrom(one, catalogue));
      expect(row.catalogue).toBe(one.id);
      expect(row.dataSent !== null || row.userEntersDirectly !== null, one.id).toBe(true);
      for (const text of row.dataSent ?? []) expect(text.ru && text.en, one.id).toBeTruthy();
    }
  });

  it('fills in what was found', () => {
    expect(recipientFrom(byId('ya-metrika'), catalogue)).toMatchObject({
      name: { ru: 'Яндекс Метрика', en: 'Yandex Metrica' },
      legalName: { ru: 'ООО «ЯНДЕКС»', en: 'YANDEX LLC' },
      inn: '7736207543',
      kind: 'analytics',
      country: 'RU',
      role: 'processor',
      safeguards: null,
    });
    expect(recipientFrom(byId('stripe'), catalogue)).toMatchObject({ country: 'IE', onwardCountries: ['US'], safeguards: ['scc', 'dpf'] });
  });

  it('sends no card details to a payment service', () => {
    const row = recipientFrom(byId('yookassa'), catalogue);
    expect(row.userEntersDirectly?.en).toBe('bank card details');
    expect(row.dataSent?.map((text) => text.en)).not.toContain('card data');
  });

  it('leaves open a company that is uncertain or depends on the contract, and says so', () => {
    for (const id of ['atol', 'amocrm', 'smsc', 'openai', 'mws']) {
      expect(recipientFrom(byId(id), catalogue).legalName, id).toBeNull();
      expect(toConfirm(byId(id)), id).toContain('legalName');
    }
    expect(recipientFrom(byId('mindbox'), catalogue).inn).toBeNull();
    expect(toConfirm(byId('mindbox'))).toContain('inn');
    expect(toConfirm(byId('selectel'))).toContain('country');
    expect(toConfirm(byId('hetzner'))).not.toContain('legalName');
  });
});
