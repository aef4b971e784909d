import { describe, expect, it } from 'vitest';
import { plainStyle } from '@/policy/document/style';
import { type Block, type ClauseNode, type Document, type Inline } from '@/policy/document/tree';
import { diffDocuments } from './document-diff';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', id: 'p', number: null, label: null, content });
const seeRights = (label: string): Inline => ({ kind: 'reference', clauseId: 'rights', state: 'resolved', anchors: ['rights'], form: 'point', text: label });

function clause(id: string, ...blocks: Block[]): ClauseNode {
  return { kind: 'clause', id, clauseId: id, revision: 'r', law: null, number: null, label: null, title: null, blocks, factsPrinted: [] };
}

function documentOf(...clauses: ClauseNode[]): Document {
  const section = { kind: 'section' as const, id: 'general', anchor: 'section-general', number: [1], label: '1.', title: [text('General')], clauses };
  return { kind: 'document', language: 'en', title: [text('Policy')], law: null, style: plainStyle, sections: [section], appendices: [] };
}

describe('diffDocuments', () => {
  it('lists added, changed and removed clauses in the order of reading', () => {
    const before = documentOf(clause('a', paragraph(text('Data are kept 3 years.'))), clause('gone', paragraph(text('Old.'))), clause('b', paragraph(text('Same.'))));
    const after = documentOf(clause('a', paragraph(text('Data are kept 5 years.'))), clause('new', paragraph(text('New.'))), clause('b', paragraph(text('Same.'))));
    expect(diffDocuments(before, after).map(({ clauseId, kind }) => [clauseId, kind])).toEqual([
      ['a', 'changed'],
      ['gone', 'removed'],
      ['new', 'added'],
    ]);
    expect(diffDocuments(before, after)[0]?.parts.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '3' },
      { kind: 'added', text: '5' },
    ]);
  });

  it('does not take a renumbered reference or a moved clause for a change', () => {
    const before = documentOf(clause('a', paragraph(text('See '), seeRights('clause 7.2'))), clause('b', paragraph(text('B.'))));
    const after = documentOf(clause('b', paragraph(text('B.'))), clause('a', paragraph(text('See '), seeRights('clause 8.1'))));
    expect(diffDocuments(before, after)).toEqual([]);
  });

  it('notices a link that leads elsewhere, list items and table cells', () => {
    const link = (href: string) => documentOf(clause('a', paragraph({ kind: 'link', href, content: [text('here')] })));
    expect(diffDocuments(link('https://a.example/'), link('https://b.example/'))).toHaveLength(1);
    const list = (...items: string[]) =>
      documentOf(clause('a', { kind: 'list', id: 'l', ordered: false, items: items.map((item) => ({ kind: 'item' as const, id: 'i', number: null, label: null, blocks: [paragraph(text(item))] })) }));
    expect(diffDocuments(list('one', 'two'), list('one', 'three'))[0]?.parts).toEqual([
      { kind: 'same', text: '— one\n— ' },
      { kind: 'removed', text: 'two' },
      { kind: 'added', text: 'three' },
    ]);
    const table = (cell: string) => documentOf(clause('a', { kind: 'table', id: 't', columns: [[text('Data')]], rows: [[[text(cell)]]] }));
    expect(diffDocuments(table('phone'), table('e-mail'))).toHaveLength(1);
  });

  it('shows a first version as wholly new', () => {
    expect(diffDocuments(null, documentOf(clause('a', paragraph(text('A.'))))).map(({ kind }) => kind)).toEqual(['added']);
  });
});
