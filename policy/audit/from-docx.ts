import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { blockFrom, numberedHeading, tableFrom, type AuditedBlock, type AuditedText } from './audited-text';
import { UnreadableText } from './unreadable-text';

/** A policy is text: its unpacked XML beyond this is no policy, or a bomb. */
const MOST_BYTES = 20_000_000;

/**
 * Reads a Word document: paragraphs, headings, tables. Numbers that Word counts itself are not in the file as text, so
 * such paragraphs come without a number.
 *
 * @throws UnreadableText for what is no Word document, and for one that unpacks to more than a policy can be
 */
export function fromDocx(bytes: Uint8Array): AuditedText {
  let xml: Uint8Array | undefined;
  try {
    xml = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== 'word/document.xml') return false;
        if (originalSize > MOST_BYTES) throw new UnreadableText('too-large');
        return true;
      },
    })['word/document.xml'];
  } catch (error) {
    if (error instanceof UnreadableText) throw error;
    throw new UnreadableText('not-docx');
  }
  if (xml === undefined) throw new UnreadableText('not-docx');
  return { blocks: blocksOf(strFromU8(xml)) };
}

function blocksOf(xml: string): AuditedBlock[] {
  const blocks: AuditedBlock[] = [];
  let words = '';
  let kind: AuditedBlock['kind'] = 'paragraph';
  let inText = false;
  let deleted = 0;
  let depth = 0;
  let rows: string[][] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'w:p' && depth === 0) {
        words = '';
        kind = 'paragraph';
      }
      if (name === 'w:pStyle' && /^(?:heading|title|заголовок|\d$)/iu.test(attributes['w:val'] ?? '')) kind = 'heading';
      if (name === 'w:numPr' && kind === 'paragraph') kind = 'item';
      if (name === 'w:t') inText = true;
      if (name === 'w:del') deleted += 1;
      if (name === 'w:tab' || name === 'w:br') words += ' ';
      if (name === 'w:tbl') {
        depth += 1;
        if (depth === 1) rows = [];
      }
      if (name === 'w:tr' && depth === 1) rows.push([]);
      if (name === 'w:tc' && depth === 1) words = '';
    },
    ontext(text) {
      if (inText && deleted === 0) words += text;
    },
    onclosetag(name) {
      if (name === 'w:t') inText = false;
      if (name === 'w:del') deleted -= 1;
      if (name === 'w:p' && depth > 0) words += ' ';
      if (name === 'w:p' && depth === 0 && words.trim() !== '') blocks.push(numberedHeading(blockFrom(kind, words, null, kind === 'item')));
      if (name === 'w:tc' && depth === 1) rows.at(-1)?.push(words);
      if (name === 'w:tbl') {
        depth -= 1;
        if (depth === 0 && rows.length > 0) blocks.push(tableFrom(rows, null));
      }
    },
  }, { xmlMode: true, decodeEntities: true });
  parser.end(xml);
  return blocks;
}
