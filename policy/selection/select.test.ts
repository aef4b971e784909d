import { beforeAll, describe, expect, it } from 'vitest';
import { proofFacts, proofShape, type ProofFacts } from '@/policy/clauses/fixtures/facts';
import { type Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { readTemplates } from '@/server/library/read-templates';
import { explainReason, factsOf, labelAt, namesFromShape } from './explain';
import { select } from './select';

let library: Library;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('policy/clauses/fixtures/library'), proofShape).library;
});

const find = (facts: ProofFacts, id: string) => {
  const found = select(facts, library).clauses.find((clause) => clause.clauseId === id);
  if (!found) throw new Error(id);
  return found;
};
const say = (facts: ProofFacts, id: string, language: 'ru' | 'en') => explainReason(find(facts, id).because, language, namesFromShape(proofShape, language));

describe('selection', () => {
  it('lists every clause of the outline in its order, in or out', () => {
    const selection = select(proofFacts, library);
    expect(selection.clauses.map(({ clauseId, included }) => `${included ? '+' : '-'}${clauseId}`)).toEqual([
      '+controller', '+effective-date', '+purposes', '+rights', '+cross-border', '-no-transfer', '+recipients',
    ]);
    expect(selection).toMatchObject({ law: 'ru-152fz', outline: 'ru-152fz' });
  });

  it('takes the text of the leading law where there is one, and the outline of no law where that law has none', () => {
    expect(find(proofFacts, 'cross-border').law).toBe('ru-152fz');
    const gdpr: ProofFacts = { ...proofFacts, laws: { lead: 'eu-gdpr', all: ['eu-gdpr'] } };
    expect(find(gdpr, 'cross-border').law).toBeNull();
    expect(select(gdpr, library)).toMatchObject({ law: 'eu-gdpr', outline: 'none' });
    expect(select({ ...proofFacts, laws: { lead: 'none', all: [] } }, library)).toMatchObject({ law: null, outline: 'none' });
  });

  it('never takes silence for "no"', () => {
    const silent: ProofFacts = { ...proofFacts, transfers: { ...proofFacts.transfers, crossBorder: null } };
    expect(find(silent, 'cross-border').included).toBe(false);
    expect(find(silent, 'no-transfer').included).toBe(false);
    expect(find({ ...proofFacts, recipients: null }, 'cross-border').included).toBe(true);
    expect(find({ ...proofFacts, recipients: [] }, 'cross-border').included).toBe(false);
  });

  it('leaves out clauses that are retired, have no text for the law, or stand in a section not needed', () => {
    const parsed = (yaml: string, texts: Record<string, string>, when = '') =>
      parseLibrary(
        {
          glossary: '',
          outlines: { none: `title: { ru: П, en: P }\nsections:\n  - { id: a, title: { ru: А, en: A }, clauses: [x]${when} }\n` },
          clauses: [{ id: 'x', yaml: `id: x\nsection: a\nsources: {}\n${yaml}`, texts, examples: {} }],
        },
        proofShape,
      ).library;
    const because = (one: Library) => select(proofFacts, one).clauses[0]?.because;
    expect(because(parsed('status: retired', { 'ru.md': 'А' }))).toEqual({ kind: 'retired', result: false });
    expect(because(parsed('', { 'eu-gdpr.ru.md': 'А' }))).toEqual({ kind: 'no-text', law: 'ru-152fz', result: false });
    expect(because(parsed('', { 'ru.md': 'А' }, ', when: { fact: transfers.crossBorder, is: false }'))).toMatchObject({ kind: 'section', result: false });
    expect(because(parsed('', { 'ru.md': 'А' }))).toEqual({ kind: 'always', result: true });
  });

  it('has nothing to select without an outline', () => {
    expect(select(proofFacts, { ...library, outlines: new Map() })).toEqual({ law: 'ru-152fz', outline: null, clauses: [] });
  });
});

describe('the reason in words', () => {
  const home: ProofFacts = { ...proofFacts, transfers: { crossBorder: false, count: 0 }, recipients: [] };
  it('names facts and values', () => {
    expect(say(proofFacts, 'controller', 'ru')).toBe('есть в каждой политике');
    expect(say(proofFacts, 'cross-border', 'ru')).toBe('transfers.crossBorder: да; не выполнено (recipients: записей: 2 (нужно: пусто))');
    expect(say(home, 'cross-border', 'en')).toBe('transfers.crossBorder: no (needed: yes); not met (recipients: empty)');
    expect(say(home, 'no-transfer', 'en')).toBe('transfers.crossBorder: no');
    expect(say(proofFacts, 'recipients', 'en')).toBe('recipients: 2 of 2 fit');
    expect(say({ ...proofFacts, recipients: null }, 'recipients', 'ru')).toBe('recipients: ответа нет');
  });
  it('says which facts it looked at', () => {
    expect(factsOf(find(proofFacts, 'cross-border').because)).toEqual(['transfers.crossBorder', 'recipients']);
    expect(factsOf(find(proofFacts, 'recipients').because)).toEqual(['recipients', 'recipients[].tasks']);
  });
  it('uses the labels of the schema', () => {
    expect(labelAt(proofShape, ['controller', 'inn'])?.ru).toBe('ИНН оператора');
    expect(labelAt(proofShape, ['recipients', '0', 'name'])).toBeUndefined();
  });
});
