import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { answersSchema } from '@/policy/answers';
import { auditRules } from '@/policy/audit/rules';
import { type Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { draftPolicy } from '@/policy/draft';
import { exampleAnswers } from '@/policy/examples';
import { deriveFacts, factsShape } from '@/policy/facts';
import { renderText } from '@/policy/render/text';
import { applyStartingPoint, startingPointIds } from '@/policy/starting-points';
import { readTemplates } from '@/server/library/read-templates';
import { contradictions } from './consistency/catalogue';
import { defects } from './defects';
import { DAY } from './fixtures/cases';
import { requirements, rules } from './review';

let library: Library;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('templates'), factsShape).library;
});

/** `file: title` names a test that is there. */
function isTest(named: string): boolean {
  const [file = '', title = ''] = named.split(/: (.*)/su);
  return existsSync(file) && readFileSync(file, 'utf8').includes(`'${title}'`);
}

describe('every kind of defect', () => {
  it('is caught by a rule that there is, or shown to be impossible by a test that there is', () => {
    const ofReview = new Set([...requirements, ...rules].map(({ id }) => id));
    // What a law asks for and a text lacks is one rule of the audit, which names the part that is missing.
    const ofAudit = new Set(auditRules.map(({ id }) => id));
    const wrong = Object.entries(defects).flatMap(([id, { review = [], audit = [], impossible }]) => [
      ...review.filter((rule) => !ofReview.has(rule)).map((rule) => `${id}: no rule of review ${rule}`),
      ...audit.filter((rule) => !ofAudit.has(rule)).map((rule) => `${id}: no rule of the audit ${rule}`),
      ...(impossible && !isTest(impossible.test) ? [`${id}: no test “${impossible.test}”`] : []),
      ...(review.length + audit.length === 0 && !impossible ? [`${id}: nothing`] : []),
    ]);
    expect(wrong).toEqual([]);
    expect(Object.keys(defects)).toHaveLength(120);
  });

  it('that the catalogue of contradictions calls impossible has its test, too', () => {
    expect(Object.entries(contradictions).flatMap(([id, one]) => ('impossible' in one && !isTest(one.test) ? [`${id}: ${one.test}`] : []))).toEqual([]);
  });
});

describe('a document of the engine', () => {
  const text = (answers: unknown, language: 'ru' | 'en' = 'en') => {
    const document = draftPolicy(answersSchema.parse(answers), library, DAY).documents[language];
    return document ? renderText(document) : '';
  };
  const shop = exampleAnswers('online-shop') as Record<string, object>;

  it('has a time for the authority and another for people', () => {
    const security = { ...shop.security, incidentNotifyAuthority: true, incidentAuthorityWithin: { n: 24, unit: 'hour' }, incidentNotifyPeople: true, incidentPeopleWithin: { n: 5, unit: 'day' } };
    const printed = text({ ...shop, security });
    expect(printed).toMatch(/24.hours/u);
    expect(printed).toMatch(/5.days/u);
  });

  it('cites no RFC in the library', () => {
    expect([...library.clauses.values()].filter(({ texts }) => texts.some(({ source }) => /\bRFC\s?\d/u.test(source))).map(({ id }) => id)).toEqual([]);
  });

  it('has no clause of a law that is not claimed', () => {
    const foreign = startingPointIds.flatMap((id) => {
      const answers = applyStartingPoint(id, { serviceName: { ru: 'Пример', en: 'Example' }, email: 'privacy@service.example', effectiveFrom: DAY });
      const { selection, facts } = draftPolicy(answers, library, DAY);
      const of = { 'belarus-': 'by-99z', 'kazakhstan-': 'kz-94v', 'california-': 'us-ca' } as const;
      return selection.clauses.filter(({ included, clauseId }) => included && Object.entries(of).some(([start, law]) => clauseId.startsWith(start) && !facts.laws.all.includes(law))).map(({ clauseId }) => `${id}: ${clauseId}`);
    });
    expect(foreign).toEqual([]);
  });

  it('never prints a planned measure as one in place', () => {
    const security = { measures: [{ id: 'later', kind: 'tls', state: 'planned' }, { id: 'now', kind: 'tls', state: 'implemented' }] };
    const parsed = answersSchema.safeParse({ ...shop, security });
    const measures = parsed.success ? deriveFacts(parsed.data, DAY).security.implemented.map(({ id }) => id) : [JSON.stringify(parsed.error?.issues)];
    expect(measures).toEqual(['now']);
  });

  it('denies a practice with its exception', () => {
    const data = { ...shop.data, practices: [{ kind: 'sale', done: false, exception: { ru: 'кроме случая в сказке', en: 'except in the fairy tale' } }] };
    expect(text({ ...shop, data })).toContain('fairy tale');
  });

  it('counts a country to which a recipient passes data as one to which they go', () => {
    const list = [{ id: 'host', name: { ru: 'Хост', en: 'Host' }, kind: 'hosting', role: 'processor', country: 'RU', onwardCountries: ['US'] }];
    const facts = deriveFacts(answersSchema.parse({ laws: { lead: 'ru-152fz' }, recipients: { list } }), DAY);
    expect(facts.storage.transferCountries).toEqual(['US']);
  });

  it('has one name of the service, wherever it is printed', () => {
    const renamed = text({ ...shop, service: { ...shop.service, name: { ru: 'Перекрёсток Имён', en: 'Crossroads of Names' } } });
    const before = (shop.service as { name: { en: string } }).name.en;
    expect(renamed).toContain('Crossroads of Names');
    expect(text({ ...shop, service: { ...shop.service, name: { ru: before, en: before } } }).split(before).length).toBeGreaterThanOrEqual(renamed.split('Crossroads of Names').length);
  });

  it('offers no automatic calls among the channels of marketing', () => {
    const channels = answersSchema.safeParse({ marketing: { sent: true, channels: ['automatic-calls'] } });
    expect(channels.success).toBe(false);
    expect(answersSchema.safeParse({ marketing: { sent: true, channels: ['email'] } }).success).toBe(true);
  });
});
