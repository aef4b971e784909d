import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { answersSchema } from '@/policy/answers';
import { type Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { type LibrarySource } from '@/policy/clauses/source';
import { clauseOfTag, clauseTag } from '@/policy/document/clause-tag';
import { draftPolicy } from '@/policy/draft';
import { exampleAnswers } from '@/policy/examples';
import { factsShape } from '@/policy/facts';
import { renderClauseDocx, renderDocx } from '@/policy/render/docx';
import { readTemplates } from '@/server/library/read-templates';
import { suggestionsForDraft, suggestionsForSource } from './docx-suggestions';
import { fromReturnedDocx, UnreadableWord } from './from-docx';
import { replacePassage } from './passage';

const moment = new Date('2026-11-27T10:00:00Z');
let source: LibrarySource;
let library: Library;
beforeAll(async () => {
  source = await readTemplates('templates');
  library = parseLibrary(source, factsShape).library;
});

/** The file after somebody has worked on its XML, as Word would write it. */
function edited(file: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  parts['word/document.xml'] = strToU8(change(strFromU8(parts['word/document.xml'] ?? new Uint8Array())));
  return zipSync(parts);
}

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const deleted = (words: string) => `<w:del w:id="9" w:author="A"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
const inserted = (words: string) => `<w:ins w:id="9" w:author="A">${run(words)}</w:ins>`;
const accepted = (text: string, suggestions: ReturnType<typeof suggestionsForSource>) => suggestions.reduceRight((now, { passage, suggestion }) => replacePassage(now, passage, suggestion) ?? '(gone)', text);

describe('the texts of a clause in Word', () => {
  it('come back as they went out, for every clause of the library: nothing is suggested', { timeout: 120_000 }, async () => {
    for (const { id, texts } of source.clauses.filter((_, place) => place % 8 === 0)) {
      const { description, clauses } = fromReturnedDocx(await renderClauseDocx(id, texts, moment, { description: 'klauza clause x' }));
      expect(description).toBe('klauza clause x');
      expect(clauses.map(({ tag }) => clauseOfTag(tag, library.clauses.keys()))).toEqual(Object.keys(texts).map((place) => ({ place, clauseId: id })));
      clauses.forEach(({ before, after }, place) => {
        const text = Object.values(texts)[place] ?? '';
        expect([id, suggestionsForSource(text, after), before]).toEqual([id, [], after]);
      });
    }
  });

  const text = '---\ntitle: Сроки\n---\nХраним пять лет.\n\n{{service.name}} и другие.\n';

  it('come back with tracked changes and with plain edits as suggestions that give the edited text', async () => {
    const file = await renderClauseDocx('x', { 'ru.md': text }, moment, { description: '' });
    const tracked = edited(file, (xml) => xml.replace(/<w:r><w:t xml:space="preserve">Храним пять лет\.<\/w:t><\/w:r>/, `${run('Храним ')}${deleted('пять лет')}${inserted('три года &amp; день')}${run('.')}`));
    const plain = edited(file, (xml) => xml.replace('и другие.', 'и другие. Ещё.'));
    const suggestions = suggestionsForSource(text, fromReturnedDocx(tracked).clauses[0]?.after ?? []);
    expect(accepted(text, suggestions)).toBe(text.replace('пять лет', 'три года & день'));
    expect(suggestions).toMatchObject([{ passage: { quote: 'пять лет' }, suggestion: 'три года & день' }]);
    expect(fromReturnedDocx(tracked).clauses[0]?.before).toContain('Храним пять лет.');
    const added = suggestionsForSource(text, fromReturnedDocx(plain).clauses[0]?.after ?? []);
    expect(added.every(({ passage }) => passage.quote !== '')).toBe(true);
    expect(accepted(text, added)).toBe(text.replace('и другие.', 'и другие. Ещё.'));
  });

  it('keep up with paragraphs that were put in, taken out and joined', async () => {
    const file = await renderClauseDocx('x', { 'ru.md': text }, moment, { description: '' });
    const mark = (kind: 'ins' | 'del') => `<w:pPr><w:rPr><w:${kind} w:id="1" w:author="A"/></w:rPr></w:pPr>`;
    const put = edited(file, (xml) => xml.replace(/(<w:p>(?:(?!<w:p>)[^])*?Храним)/, `<w:p>${mark('ins')}${inserted('Новая строка.')}</w:p>$1`));
    const { before, after } = fromReturnedDocx(put).clauses[0] ?? { before: [], after: [] };
    expect(before.join('\n')).toBe(text.trimEnd());
    expect(after.join('\n')).toBe(text.trimEnd().replace('Храним', 'Новая строка.\nХраним'));
    expect(accepted(text, suggestionsForSource(text, after))).toBe(text.replace('Храним', 'Новая строка.\nХраним'));
  });
});

describe('a draft in Word', () => {
  const draft = (language: 'ru' | 'en') => {
    const document = draftPolicy(answersSchema.parse(exampleAnswers('online-shop')), library, '2026-11-27').documents[language];
    if (!document) throw new Error('no document');
    return document;
  };

  it('has every clause between its marks, says the same as the plain file, and comes back unchanged', async () => {
    for (const language of ['ru', 'en'] as const) {
      const document = draft(language);
      const returned = fromReturnedDocx(await renderDocx(document, null, moment, { description: 'klauza draft' }));
      const printed = [...document.sections, ...document.appendices].flatMap((section) => section.clauses.map(({ clauseId }) => clauseTag(language, clauseId)));
      expect(returned.clauses.map(({ tag }) => tag)).toEqual(printed);
      expect(returned.outside).toEqual([]);
      for (const { before, after } of returned.clauses) expect(after).toEqual(before);
      const words = (file: Uint8Array) => strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '');
      expect(words(await renderDocx(document, null, moment, { description: '' }))).toBe(words(await renderDocx(document, null, moment)));
    }
  });

  it('brings changes back to the text of the clause; a change of a value is told, not placed', () => {
    const template = '---\ntitle: О чём\n---\nОператор **{{controller.name}}** хранит данные пять лет со дня получения.\n\n{{#if x}}Данные хранят в России.{{/if}}\n';
    const before = ['О чём', 'Оператор ООО «Ромашка» хранит данные пять\u00A0лет со дня получения.', 'Данные хранят в\u00A0России.'];
    const edit = (line: number, from: string, to: string) => suggestionsForDraft(template, before, before.map((words, place) => (place === line ? words.replace(from, to) : words)));
    const placed = edit(1, 'пять\u00A0лет', 'три года');
    expect(placed.unplaced).toEqual([]);
    expect(accepted(template, placed.suggestions)).toBe(template.replace('пять лет', 'три года'));
    expect(accepted(template, edit(2, 'хранят в', 'обрабатывают только в').suggestions)).toBe(template.replace('хранят в', 'обрабатывают только в'));
    expect(edit(1, 'Ромашка', 'Лютик')).toEqual({ suggestions: [], unplaced: [{ before: 'Ромашка', after: 'Лютик' }] });
    expect(edit(0, 'чём', 'ком').suggestions).toEqual([]);
  });
});

it('refuses what is no Word file, and what would unpack without end', () => {
  expect(() => fromReturnedDocx(strToU8('PDF'))).toThrow(UnreadableWord);
  expect(() => fromReturnedDocx(zipSync({ 'x.txt': strToU8('x') }))).toThrow('not-docx');
  expect(() => fromReturnedDocx(zipSync({ 'word/document.xml': new Uint8Array(21_000_000) }))).toThrow('too-large');
});
