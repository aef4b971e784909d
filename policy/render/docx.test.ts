import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { answersSchema } from '@/policy/answers';
import type { Library } from '@/policy/clauses/library';
import { parseLibrary } from '@/policy/clauses/parse-library';
import type { Document } from '@/policy/document/tree';
import { draftPolicy } from '@/policy/draft';
import { exampleAnswers, exampleNames, type ExampleName } from '@/policy/examples';
import { factsShape } from '@/policy/facts';
import { readTemplates } from '@/server/library/read-templates';
import { renderDocx } from './docx';
import { renderText } from './text';

const moment = new Date('2026-11-27T10:00:00Z');

let library: Library;
beforeAll(async () => {
  library = parseLibrary(await readTemplates('templates'), factsShape).library;
});

function documentOf(name: ExampleName, language: 'ru' | 'en'): Document {
  const document = draftPolicy(answersSchema.parse(exampleAnswers(name)), library, '2026-06-01').documents[language];
  if (!document) throw new Error(`${name} has no document in ${language}`);
  return document;
}

const partOf = (file: Uint8Array, name: string) => strFromU8(unzipSync(file, { filter: (part) => part.name === name })[name] ?? new Uint8Array());
const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '');

/** How a Word file counts: the number of a list → its levels, as «%1.%2.»; bullets count nothing. */
function countingOf(file: Uint8Array): Map<string, string[]> {
  const xml = partOf(file, 'word/numbering.xml');
  const levels = new Map(
    [...xml.matchAll(/<w:abstractNum w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gs)].map(([part, id]) => [
      id,
      [...part.matchAll(/<w:numFmt w:val="(\w+)"\/>.*?<w:lvlText w:val="([^"]*)"/gs)].map(([, format, text]) => (format === 'bullet' ? '' : (text ?? ''))),
    ]),
  );
  return new Map([...xml.matchAll(/<w:num w:numId="(\d+)"[^>]*><w:abstractNumId w:val="(\d+)"\/>/g)].map(([, id, abstract]) => [id ?? '', levels.get(abstract) ?? []]));
}

/** The paragraphs of a Word file as a reader would see them, with the numbers that Word counts. */
function paragraphsOf(file: Uint8Array): string[] {
  const counting = countingOf(file);
  const counters: number[] = [];
  return [...partOf(file, 'word/document.xml').matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([xml]) => {
    const words = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => unescaped(text ?? '')).join('');
    const [, level, list] = /<w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/.exec(xml) ?? [];
    const label = counting.get(list ?? '')?.[Number(level)] ?? '';
    if (label === '') return words;
    counters.length = Number(level) + 1;
    counters[Number(level)] = (counters[Number(level)] ?? 0) + 1;
    return `${label.replace(/%(\d)/g, (_all, place: string) => String(counters[Number(place) - 1] ?? 1))} ${words}`;
  });
}

/** Letters and figures alone: signs of lists and of tables are layout. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe.each(exampleNames.flatMap((name) => [[name, 'ru'], [name, 'en']] as const))('the Word file of %s in %s', (name, language) => {
  it('has every word and number of the plain text, in the same order', async () => {
    const document = documentOf(name, language);
    expect(lettersOf(paragraphsOf(await renderDocx(document, null, moment)).join('\n'))).toBe(lettersOf(renderText(document)));
  });
});

it('has headings, tables with a head that repeats, and links that lead to bookmarks', async () => {
  const xml = partOf(await renderDocx(documentOf('zapnoty', 'ru'), null, moment), 'word/document.xml');
  expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThan(10);
  expect(xml).toContain('<w:tblHeader/>');
  const bookmarks = new Set([...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(([, id]) => id));
  const links = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((id) => !bookmarks.has(id))).toEqual([]);
});

it('keeps what a person typed as typed', async () => {
  const document = documentOf('im', 'en');
  const typed = '<w:t>&amp; "quoted" \u0007 ]]> {{x}}';
  document.title = [{ kind: 'value', path: 'documents.title', type: 'text', text: typed }];
  expect(paragraphsOf(await renderDocx(document, null, moment))[0]).toBe(typed.replace('\u0007', ' '));
});

it('comes out the same twice, whenever it is made', async () => {
  const document = documentOf('leam', 'ru');
  const once = await renderDocx(document, 'Leam 1.0', moment);
  await new Promise((later) => setTimeout(later, 1100));
  expect(Buffer.from(once).equals(Buffer.from(await renderDocx(document, 'Leam 1.0', moment)))).toBe(true);
});
