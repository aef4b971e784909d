import { beforeAll, describe, expect, it } from 'vitest';
import { topicNames, type Answers } from '@/policy/answers';
import { type Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { visitInlines } from '@/policy/document/tree';
import { draftPolicy } from '@/policy/draft';
import { factsShape } from '@/policy/facts';
import { processorCatalogue, type Catalogue } from '@/policy/processors';
import { stopsPublishing } from '@/policy/review/finding';
import { readTemplates } from '@/server/library/read-templates';
import { applyStartingPoint, startingPointAnswers, startingPointIds, startingPoints, type FounderNames, type StartingPointId } from './index';

const AS_OF = '2026-11-22';

let library: Library;
let catalogue: Catalogue;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('templates'), factsShape).library;
  catalogue = await processorCatalogue();
});

/** A person or company that does not exist; the numbers are those of the reference data, whose checksums hold. */
const russian: FounderNames['controller'] = {
  kind: 'ru-ooo',
  name: { ru: 'Пример', en: 'Primer' },
  inn: '0012340001',
  ogrn: '1250000100008',
  country: 'RU',
  postcode: '101000',
  address: { ru: 'Россия, Москва, ул. Выдуманная, д. 1', en: '1 Vydumannaya Street, Moscow, Russia' },
  responsibleName: { ru: 'Иванова Мария Петровна', en: 'Maria Petrovna Ivanova' },
};
const european: FounderNames['controller'] = {
  kind: 'eu-company',
  name: { ru: 'Beispiel', en: 'Beispiel' },
  legalForm: { ru: 'GmbH', en: 'GmbH' },
  country: 'DE',
  address: { ru: 'Германия, Берлин, Musterstrasse 1', en: 'Musterstrasse 1, Berlin, Germany' },
};

function filled(id: StartingPointId): Answers {
  const controller = startingPoints.find((one) => one.id === id)?.laws[0] === 'ru-152fz' ? russian : european;
  return applyStartingPoint(id, { controller, serviceName: { ru: 'Пример', en: 'Example' }, email: 'privacy@service.example', effectiveFrom: AS_OF });
}

/** Facts that only the founder knows: nothing else may be missing from the document. */
const open = /^(?:controller\.(?:designation|kind|country|address|postalAddress|inn|ogrn|privacyEmail|contacts)|service\.name|documents\.effectiveFrom|rights\.requestChannels)$/;

describe('the starting points', () => {
  it('are ten, each with an id, a name and one sentence in both languages', () => {
    expect(startingPoints).toHaveLength(10);
    expect(startingPoints.map((one) => one.id)).toEqual(startingPointIds);
    for (const { name, summary } of startingPoints) {
      expect(name.ru).toMatch(/^[А-ЯЁA-Z]/u);
      expect(name.en).toMatch(/^[A-Z]/);
      expect(summary.ru).toMatch(/^[А-ЯЁ][^.]*\.$/u);
      expect(summary.en).toMatch(/^[A-Z][^.]*\.$/);
    }
  });
});

describe.each(startingPoints.map((one) => [one.id, one] as const))('%s', (id, point) => {
  it('says under which laws it stands, as its answers do', () => {
    const { laws } = startingPointAnswers(id);
    expect([laws.lead, ...(laws.also ?? [])]).toEqual(point.laws);
  });

  it('answers every topic', () => {
    const answers = startingPointAnswers(id);
    for (const topic of topicNames) {
      if (topic === 'controller' || (topic === 'deletion' && id === 'local-services')) continue;
      expect(Object.values(answers[topic]).some((answer) => answer !== null), topic).toBe(true);
    }
  });

  it('leaves the founder’s own names open', () => {
    const { controller, service, documents } = startingPointAnswers(id);
    expect([controller.kind, controller.name, controller.surname, controller.address, controller.contacts, service.name, documents.effectiveFrom]).toEqual(Array(7).fill(null));
  });

  it('is written in both languages throughout', () => {
    const texts = localizedOf(startingPointAnswers(id));
    expect(texts.length).toBeGreaterThan(20);
    for (const { ru, en } of texts) {
      expect(ru, en ?? '').not.toBeNull();
      expect(en, ru ?? '').not.toBeNull();
      expect(ru).not.toMatch(/["“”]|  /);
      expect(en).not.toMatch(/[\p{Script=Cyrillic}"«»]|  /u);
    }
  });

  it('names recipients as the catalogue does: the same country, company and number', () => {
    for (const row of startingPointAnswers(id).recipients.list ?? []) {
      const processor = catalogue.items.find((one) => one.id === row.catalogue);
      expect(processor, row.id).toBeDefined();
      expect(row.country, row.id).toBe(processor?.country);
      if (row.inn !== null) expect(row.inn, row.id).toBe(processor?.inn);
      if (row.legalName !== null) expect(processor?.legalName?.en, row.id).toContain(row.legalName.en);
    }
  });

  it('composes in both languages with nothing missing but what the founder knows, and no reference astray', () => {
    const draft = draftPolicy(startingPointAnswers(id), library, AS_OF);
    const missing = new Set<string>();
    for (const document of Object.values(draft.documents)) {
      expect(document.sections.length).toBeGreaterThan(10);
      visitInlines(document, (node) => {
        if (node.kind === 'placeholder') missing.add(node.path);
        if (node.kind === 'reference') expect(node.state).toBe('resolved');
      });
    }
    expect([...missing].filter((path) => !open.test(path))).toEqual([]);
    expect(missing.size).toBeGreaterThan(0);
  });

  it('can be published once the operator, the service, the e-mail and the date are named', () => {
    const { findings, documents } = draftPolicy(filled(id), library, AS_OF);
    expect(findings.filter(stopsPublishing).map(({ rule, about }) => `${rule} ${about.map((one) => one.ru).join(', ')}`)).toEqual([]);
    for (const document of Object.values(documents)) visitInlines(document, (node) => expect(node.kind).not.toBe('placeholder'));
  });

  it('leaves no error', () => {
    const errors = draftPolicy(filled(id), library, AS_OF).findings.filter((one) => one.severity === 'error');
    expect(errors.map((one) => one.rule)).toEqual([]);
  });
});

describe('putting the founder’s names in', () => {
  it('makes the e-mail the contact and the first way to send a request', () => {
    const { controller, service, rights, documents } = filled('online-shop');
    expect(controller.contacts).toEqual([{ id: 'privacy', purpose: 'privacy', channel: 'email', value: 'privacy@service.example', label: null }]);
    expect(rights.requestChannels?.[0]).toMatchObject({ channel: 'email', value: 'privacy@service.example' });
    expect([service.name?.ru, documents.effectiveFrom]).toEqual(['Пример', AS_OF]);
  });

  it('changes nothing else, and nothing for the next founder', () => {
    expect(applyStartingPoint('messenger', {})).toEqual(startingPointAnswers('messenger'));
    startingPointAnswers('messenger').recipients.list?.splice(0);
    expect(startingPointAnswers('messenger').recipients.list).not.toEqual([]);
  });

  it('refuses what is no answer', () => {
    expect(() => applyStartingPoint('messenger', { controller: { inn: '1234567890' } })).toThrow(/inn/);
    expect(() => applyStartingPoint('messenger', { effectiveFrom: 'tomorrow' })).toThrow(/effectiveFrom/);
  });
});


function localizedOf(value: unknown): { ru: string | null; en: string | null }[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length === 2 && keys.every((key) => key === 'ru' || key === 'en')) return [value as { ru: string | null; en: string | null }];
  return Object.values(value).flatMap(localizedOf);
}
