import { beforeAll, describe, expect, it } from 'vitest';
import { answersSchema, type Answers } from '@/policy/answers';
import { type Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { type LibrarySource } from '@/policy/clauses/source';
import { draftPolicy } from '@/policy/draft';
import { exampleAnswers, exampleNames, genericExampleNames } from '@/policy/examples';
import { factsShape } from '@/policy/facts';
import { fullChange, isUntouched, releaseChange } from '@/policy/release-impact';
import { placeClauses } from '@/policy/revisions/placement';
import { applyStartingPoint, startingPoints } from '@/policy/starting-points';
import { readTemplates } from '@/server/library/read-templates';

const asOf = '2026-11-27';
let source: LibrarySource;
let shipped: Library;
let policies: [string, Answers][];

beforeAll(async () => {
  source = await readTemplates('templates');
  shipped = parseLibrary(source, factsShape).library;
  policies = [...exampleNames, ...genericExampleNames].map((name) => [name, answersSchema.parse(exampleAnswers(name))]);
  const names = { controller: { kind: 'ru-ooo', name: { ru: 'Ромашка', en: 'Romashka' }, inn: '0012340001', ogrn: '1250000100008', country: 'RU', address: { ru: 'Москва', en: 'Moscow' } }, serviceName: { ru: 'Поляна', en: 'Polyana' }, email: 'privacy@polyana.example', effectiveFrom: '2026-10-15' } as const;
  policies.push(...startingPoints.map(({ id }): [string, Answers] => [id, applyStartingPoint(id, names)]));
});

/** The library with one clause, or its files, replaced; unchanged parts are the very same objects, as in the server's cache. */
function changed(clauseId: string, edit: (file: string, text: string) => string, outlines = source.outlines): Library {
  const clauses = source.clauses.map((clause) => {
    if (clause.id !== clauseId) return clause;
    const texts = Object.fromEntries(Object.entries(clause.texts).map(([file, text]) => [file, edit(file, text)]));
    return { ...clause, yaml: edit('clause.yml', clause.yaml), texts };
  });
  const { library } = parseLibrary({ ...source, outlines, clauses }, factsShape);
  const same = (law: string) => outlines[law] === source.outlines[law];
  return {
    ...library,
    glossary: shipped.glossary,
    outlines: new Map([...library.outlines].map(([law, outline]) => [law, same(law) ? (shipped.outlines.get(law) ?? outline) : outline])),
  };
}

/** All that a person sees of a draft; the reason why a clause is not there may differ. */
const seen = (answers: Answers, library: Library) => {
  const { documents, findings, coverage } = draftPolicy(answers, library, asOf);
  return JSON.stringify([documents, findings, coverage]);
};

describe('the shortcut', () => {
  it('loses nothing: whatever it calls untouched is drafted the same, to the last finding', { timeout: 300_000 }, () => {
    const every = Math.ceil(source.clauses.length / 12);
    const chosen = source.clauses.filter((_, place) => place % every === 0).map(({ id }) => id);
    let skipped = 0;
    let drafted = 0;
    for (const [place, id] of chosen.entries()) {
      const library = [
        () => changed(id, (file, text) => (file.endsWith('.md') ? `${text}\n\nЕщё абзац, 12.\n` : text)),
        () => changed(id, (file, text) => (file === 'clause.yml' ? `${text.replace(/^when:[^\n]*\n(?: [^\n]*\n)*/m, '')}when: { fact: service.name, isAnswered: false }\n` : text)),
        () => changed(id, (file, text) => (file === 'clause.yml' ? `${text.replace(/^status:.*\n/m, '')}status: retired\n` : text)),
      ][place % 3]?.() ?? shipped;
      for (const [name, answers] of policies) {
        if (!isUntouched(answers, shipped, library, asOf)) {
          drafted += 1;
          continue;
        }
        skipped += 1;
        expect([name, id, seen(answers, library) === seen(answers, shipped)]).toEqual([name, id, true]);
      }
    }
    expect(skipped).toBeGreaterThan(20);
    expect(drafted).toBeGreaterThan(20);
  });

  it('sees a clause that is added or moved, also where no text was changed', () => {
    const [, answers] = policies[0] ?? [];
    if (!answers) throw new Error('no policy');
    const lead = answers.laws.lead ?? 'none';
    const selection = draftPolicy(answers, shipped, asOf, []).selection.clauses.filter(({ included }) => included);
    const [first, second] = [selection[0], selection.find(({ sectionId }, place) => place > 1 && sectionId !== selection[0]?.sectionId)];
    if (!first || !second) throw new Error('no clauses');
    const outlines = placeClauses(source.outlines, [{ clauseId: second.clauseId, placement: { [lead]: { section: first.sectionId, after: first.clauseId } } }]);
    expect(isUntouched(answers, shipped, changed('', (_, text) => text, outlines), asOf)).toBe(false);
    expect(isUntouched(answers, shipped, changed('', (_, text) => text), asOf)).toBe(true);
  });
});

describe('what a release changes', () => {
  const [name, clauseId] = ['online-shop', 'policy-introduction'] as const;
  const shop = () => policies.find(([one]) => one === name)?.[1] ?? answersSchema.parse({});
  const printed = () => draftPolicy(shop(), shipped, asOf, []).selection.clauses.filter(({ included }) => included).map((one) => one.clauseId);

  it('is editorial when words differ, material when figures do, with the redline of each language', () => {
    const id = printed().includes(clauseId) ? clauseId : (printed()[0] ?? '');
    const words = releaseChange(shop(), shipped, changed(id, (file, text) => (file.endsWith('.md') ? `${text.trimEnd()}\n\nКстати говоря.\n` : text)), asOf);
    expect(words).toMatchObject({ kind: 'editorial', found: [], ask: [] });
    for (const language of ['ru', 'en'] as const) expect(words?.redline[language]).toMatchObject([{ clauseId: id, kind: 'changed' }]);
    expect(releaseChange(shop(), shipped, changed(id, (file, text) => (file.endsWith('.md') ? `${text.trimEnd()}\n\nСрок: 90 дней.\n` : text)), asOf)).toMatchObject({ kind: 'material' });
  });

  it('names the facts that would have to be asked for, and the findings that come', () => {
    const id = printed()[0] ?? '';
    const change = releaseChange(shop(), shipped, changed(id, (file, text) => (file.endsWith('.md') ? `${text.trimEnd()}\n\n{{controller.unp}}\n` : text)), asOf);
    expect(change).toMatchObject({ kind: 'material', ask: [{ path: 'controller.unp', topic: 'controller' }] });
    expect(change?.ask[0]?.label.ru).toMatch(/[а-яё]/i);
    expect(change?.found.some(({ severity }) => severity === 'block')).toBe(true);
  });

  it('is nothing for a library that says the same', () => {
    const same = changed('', (_, text) => text);
    for (const [, answers] of policies.slice(0, 3)) expect(fullChange(answers, shipped, same, asOf)).toBeNull();
  });
});
