import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile, readPasted, type Decode } from './read-file';
import { UnreadableText } from './unreadable-text';

const decode: Decode = (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
const read = (bytes: Uint8Array, name = '') => readFile(bytes, name, decode).blocks;
const reasonOf = (bytes: Uint8Array, name = '') => {
  try {
    read(bytes, name);
    return null;
  } catch (error) {
    return error instanceof UnreadableText ? error.reason : error;
  }
};

const paragraph = (text: string, style = '') => `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const docx = (body: string) => zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) });

it('reads numbers, headings, lists and tables of plain text', () => {
  expect(readPasted('1. Общие положения\n1.1. Политика действует.\n- имя\n| Данные | Срок |\n|---|---|\n| имя | год |').blocks).toMatchObject([
    { kind: 'heading', number: [1], text: 'Общие положения', line: 1 },
    { kind: 'paragraph', number: [1, 1], label: '1.1.', text: 'Политика действует.', line: 2 },
    { kind: 'item', number: null, text: 'имя', line: 3 },
    { kind: 'table', rows: [['Данные', 'Срок'], ['имя', 'год']], line: 4 },
  ]);
});

it('reads Markdown and HTML alike', () => {
  const expected = [
    { kind: 'heading', text: 'Data' },
    { kind: 'item', text: 'your name' },
    { kind: 'table', rows: [['Data', 'Period'], ['name', 'a year']] },
  ];
  expect(readPasted('# Data\n\n- your name\n\n| Data | Period |\n|---|---|\n| name | a year |').blocks).toMatchObject(expected);
  expect(
    readPasted('<nav>Menu</nav><script>x()</script><h1>Data</h1><ul><li>your <b>name</b></li></ul><table><tr><th>Data</th><th>Period</th></tr><tr><td>name</td><td>a year</td></tr></table>').blocks,
  ).toMatchObject(expected);
});

describe('a Word document', () => {
  it('is read with its headings, tables and entities, without what was deleted', () => {
    const body = `${paragraph('1. Данные', 'Heading1')}${paragraph('Имя &amp; почта')}<w:p><w:del><w:r><w:t>старое</w:t></w:r></w:del></w:p><w:tbl><w:tr><w:tc>${paragraph('имя')}</w:tc><w:tc>${paragraph('год')}</w:tc></w:tr></w:tbl>`;
    expect(read(docx(body))).toMatchObject([{ kind: 'heading', number: [1], text: 'Данные' }, { kind: 'paragraph', text: 'Имя & почта' }, { kind: 'table', rows: [['имя', 'год']] }]);
  });

  it('is refused when it is no document or unpacks to too much', () => {
    expect(reasonOf(zipSync({ 'other.xml': strToU8('<a/>') }))).toBe('not-docx');
    expect(reasonOf(strToU8('PK garbage'))).toBe('not-docx');
    expect(reasonOf(zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }))).toBe('too-large');
  });
});

it('refuses what is empty, too large or no text', () => {
  expect(reasonOf(new Uint8Array())).toBe('empty');
  expect(reasonOf(strToU8('  \n '))).toBe('empty');
  expect(reasonOf(new Uint8Array(5_000_001))).toBe('too-large');
  expect(reasonOf(new Uint8Array([0, 1, 2, 3, 0xff]))).toBe('not-text');
  expect(reasonOf(strToU8('12345 !!!'))).toBe('not-text');
});

it('reads the Russian code page of older files', () => {
  expect(read(new Uint8Array([0xcf, 0xee, 0xeb, 0xe8, 0xf2, 0xe8, 0xea, 0xe0]))).toMatchObject([{ text: 'Политика' }]);
});
