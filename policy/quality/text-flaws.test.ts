import { describe, expect, it } from 'vitest';
import { plainStyle } from '@/policy/document/style';
import type { Block, ClauseNode, Document, Inline, Section } from '@/policy/document/tree';
import { foreignWords } from './foreign-words';
import { gaps } from './numbering-gaps';
import { emptyParts, languageFlaws, repetitions, textFlaws } from './text-flaws';

const words = (text: string): Inline[] => [{ kind: 'text', text }];
const paragraph = (text: string): Block => ({ kind: 'paragraph', id: 'p', number: null, label: null, content: words(text) });
const list = (...items: string[]): Block => ({
  kind: 'list',
  id: 'l',
  ordered: false,
  items: items.map((item) => ({ kind: 'item', id: 'i', number: null, label: null, blocks: [paragraph(item)] })),
});
const table = (...cells: string[]): Block => ({ kind: 'table', id: 't', columns: [words('Данные')], rows: cells.map((cell) => [words(cell)]) });

function documentOf(...blocks: Block[]): Document {
  const clause: ClauseNode = { kind: 'clause', id: 'c', clauseId: 'c', revision: '', law: null, title: null, blocks, factsPrinted: [], number: null, label: null };
  const section: Section = { kind: 'section', id: 's', anchor: 's', title: words('Раздел'), clauses: [clause], number: null, label: null };
  return { kind: 'document', language: 'ru', title: words('Политика'), law: null, style: plainStyle, sections: [section], appendices: [] };
}

it('finds nothing wrong with a good text', () => {
  const good = documentOf(paragraph('Получатели (п. 7 ст. 6 152-ФЗ): ООО «Ромашка», г. Тверь.'), paragraph('Страны:'), list('Россия', 'Казахстан'), table('5 лет.', '—'));
  expect([...textFlaws(good), ...languageFlaws(good), ...repetitions(good), ...emptyParts(good)]).toEqual([]);
});

describe('finds', () => {
  it.each([
    ['two stops', 'Действует с 9 мая 2026 г..'],
    ['two stops', 'Данные; , и ещё.'],
    ['a label without a value', 'Адрес: .'],
    ['a label without a value', 'Адрес: ; телефон есть.'],
    ['a label without a value', 'Получатель — .'],
    ['empty brackets', 'Согласие ().'],
    ['empty brackets', 'Сервис «».'],
    ['a space before a sign', 'Данные , и ещё.'],
    ['a space before a sign', 'Данные .'],
    ['two spaces', 'Данные  хранятся.'],
    ['an unknown value', 'Срок: null.'],
    ['an unknown value', 'Имя: [object Object].'],
    ['brackets that do not pair', 'Согласие (по закону.'],
    ['a sentence in lower case', 'Данные хранятся. они в России.'],
    ['no full stop', 'Данные хранятся'],
    ['begins in lower case', 'данные хранятся.'],
    ['leads to nothing', 'Страны передачи:'],
    ['nothing', ' '],
  ])('%s: %s', (flaw, text) => {
    expect(textFlaws(documentOf(paragraph(text))).join('\n')).toContain(`c: ${flaw}`);
  });

  it('a cell that breaks off, and one that is empty', () => {
    expect(textFlaws(documentOf(table('Срок:')))).toEqual(['c: a cell breaks off: Срок:']);
    expect(textFlaws(documentOf(table('')))).toEqual(['c: nothing: ']);
  });

  it('a flaw inside a list', () => {
    expect(textFlaws(documentOf(list('Адрес: .'))).join()).toContain('a label without a value');
  });

  it('empty parts', () => {
    expect(emptyParts(documentOf(list(), table()))).toEqual(['c: a list without an item', 'c: a table without a row']);
    expect(emptyParts(documentOf())).toEqual(['c: a clause without text']);
  });

  it('what is printed twice side by side, unless two rows of the founder say the same', () => {
    expect(repetitions(documentOf(paragraph('Одно.'), paragraph('Одно.')))).toEqual(['s: printed twice: Одно.']);
    expect(repetitions(documentOf(list('Одно', 'Одно')))).toEqual(['s: printed twice: Одно']);
    const row = (path: string): Block => ({ kind: 'paragraph', id: 'p', number: null, label: null, content: [{ kind: 'value', path, type: 'text', text: 'Одно' }] });
    expect(repetitions(documentOf(row('a.0'), row('a.1')))).toEqual([]);
    expect(repetitions(documentOf(row('a.0'), row('a.0')))).toHaveLength(1);
  });

  it('words of the other language', () => {
    expect(languageFlaws(documentOf(paragraph('Это privacy policy.')))).toEqual(['c: foreign words policy: Это privacy policy.']);
    expect(foreignWords('The text из answers ⟦7⟧', 'en')).toEqual(['из']);
    expect(foreignWords('Файлы cookie, GDPR, ст. 6(1)(b), https://a.example, t1@example.com, Push-уведомления', 'ru')).toEqual([]);
  });

  it('a gap in the numbering', () => {
    const numbered = documentOf(paragraph('Одно.'), paragraph('Два.'));
    const [section] = numbered.sections;
    const [first, second] = section?.clauses[0]?.blocks ?? [];
    if (first?.kind !== 'paragraph' || second?.kind !== 'paragraph') throw new Error('two paragraphs are wanted');
    Object.assign(first, { number: [1, 1], label: '1.1.' });
    Object.assign(second, { number: [1, 3], label: null });
    expect(gaps(numbered)).toEqual(['p: a number without a label', '1: 1, 3']);
  });
});
