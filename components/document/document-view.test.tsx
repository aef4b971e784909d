import { beforeAll, describe, expect, it } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { answersSchema } from '@/policy/answers';
import { type Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { type Document } from '@/policy/document/tree';
import { draftPolicy } from '@/policy/draft';
import { exampleAnswers } from '@/policy/examples';
import { factsShape } from '@/policy/facts';
import { readTemplates } from '@/server/library/read-templates';
import { changedBlocks } from './changes';
import { ClausePair } from './clause-pair';
import { DocumentView } from './document-view';
import { type Marking } from './marking';
import { sameContent } from './same-content';
import { SideBySide } from './side-by-side';

const hostile = '<img src=x onerror=alert(1)> *звезда* [ссылка](javascript:1)';
let library: Library;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('templates'), factsShape).library;
});

function draft(name: string | null = 'Клумба'): { ru: Document; en: Document } {
  const answers = answersSchema.parse(exampleAnswers('online-shop'));
  answers.service.name = { ru: name, en: name };
  const { ru, en } = draftPolicy(answers, library, '2026-11-22', ['ru', 'en']).documents;
  if (!ru || !en) throw new Error('the example has both languages');
  return { ru, en };
}

describe('a document in React', () => {
  it('shows what a founder typed as text', () => {
    const html = renderToStaticMarkup(<DocumentView document={draft(hostile).ru} />);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; *звезда* [ссылка](javascript:1)');
    expect(html).not.toMatch(/<img|href="javascript:|style="/);
  });

  it('marks what is not answered, and names where it is asked', () => {
    const html = renderToStaticMarkup(<DocumentView document={draft(null).ru} />);
    expect(html).toMatch(/<mark data-placeholder="service\.name">/);
  });

  it('leads from a reference to the clause in the same document', () => {
    const html = renderToStaticMarkup(<DocumentView document={draft().ru} prefix="ru." />);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(html).toContain(`id="${target}"`);
  });

  it('prints references of a clause outside its document as words', () => {
    const { ru, en } = draft();
    const all = (document: Document) => document.sections.flatMap((section) => section.clauses);
    const referring = all(ru).findIndex((clause) => JSON.stringify(clause).includes('"kind":"reference"'));
    const [first, second] = [all(ru)[referring], all(en)[referring]];
    if (!first || !second) throw new Error('some clause refers to another');
    const html = renderToStaticMarkup(<ClausePair ru={first} en={second} level={3} />);
    expect(html).not.toMatch(/href="#|data-broken/);
    expect(html).toContain('data-clause');
  });

  it('has ids that are unique, also with both languages on one page', () => {
    const { ru, en } = draft();
    const html = renderToStaticMarkup(<SideBySide ru={ru} en={en} />);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.length).toBeGreaterThan(200);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html.match(/data-clause="contacts"/g)).toHaveLength(2);
  });

  it('has a button for each clause, named by its words, only where one can ask about it', () => {
    const { ru } = draft();
    const marking: Marking = { changed: new Set(), focused: new Set(), selected: 'contacts', whyLabel: 'Почему', onWhy: () => undefined };
    const clauses = ru.sections.flatMap((section) => section.clauses).length + ru.appendices.flatMap((section) => section.clauses).length;
    const html = renderToStaticMarkup(<DocumentView document={ru} marking={marking} />);
    expect(html.match(/<button /g)).toHaveLength(clauses);
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(html).not.toMatch(/aria-label="Почему: "/);
    expect(renderToStaticMarkup(<DocumentView document={ru} />)).not.toContain('<button');
  });
});

describe('what changed', () => {
  it('is nothing when the answers are the same, though every node is new', () => {
    expect(changedBlocks(draft().ru, draft().ru)).toEqual([]);
    expect(sameContent(draft().ru, draft().ru)).toBe(true);
  });

  it('is what reads otherwise; not what a new clause above renumbers', () => {
    const before = draft().ru;
    const renamed = changedBlocks(before, draft('Оранжерея').ru);
    expect(renamed.length).toBeGreaterThan(0);
    const [section, ...rest] = before.sections;
    if (!section) throw new Error('there is a section');
    const [first] = section.clauses;
    if (!first) throw new Error('there is a clause');
    const added = { ...first, id: 'added', clauseId: 'added', blocks: [{ kind: 'paragraph' as const, id: 'added.1', number: [1, 1], label: '1.1.', content: [{ kind: 'text' as const, text: 'Новое.' }] }] };
    const relabelled = rest.map((one) => ({ ...one, label: `${one.label ?? ''}x` }));
    const after = { ...before, sections: [{ ...section, clauses: [added, ...section.clauses] }, ...relabelled] };
    expect(changedBlocks(before, after)).toEqual(['added.1']);
    expect(sameContent(before, after)).toBe(false);
  });
});
