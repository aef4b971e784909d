import { Parser } from 'htmlparser2';
import { blockFrom, numberedHeading, tableFrom, type AuditedBlock, type AuditedText } from './audited-text';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const BLOCKS = new Set([...HEADINGS, 'p', 'div', 'section', 'article', 'main', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'br', 'tr', 'td', 'th', 'table', 'title', 'summary', 'details', 'hr']);
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'nav', 'head', 'select', 'button', 'form', 'iframe', 'footer', 'header']);

/**
 * Reads a web page or a piece of one: its words as a reader sees them, without menus and scripts. Where the page marks
 * its main part, that alone is read.
 */
export function fromHtml(source: string): AuditedText {
  const main = /<(main|article)[\s>][\s\S]*<\/\1>/iu.exec(source)?.[0];
  const blocks = blocksOf(main ?? source);
  return { blocks: main !== undefined && blocks.length < 5 ? blocksOf(source) : blocks };
}

function blocksOf(source: string): AuditedBlock[] {
  const blocks: AuditedBlock[] = [];
  const lists: { ordered: boolean; count: number }[] = [];
  let words = '';
  let kind: AuditedBlock['kind'] = 'paragraph';
  let marker = '';
  let silent = 0;
  let table: string[][] | null = null;
  const flush = () => {
    const text = words.replace(/\s+/gu, ' ').trim();
    words = '';
    if (table !== null || text === '') return;
    const whole = kind === 'paragraph' && /^(?:[^.!?]{3,90})$/u.test(text) && strong === text ? 'heading' : kind;
    blocks.push(numberedHeading(blockFrom(whole, marker + text, null, lists.length > 0)));
    marker = '';
  };
  let strong = '';
  let inStrong = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (SILENT.has(name) || attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') silent += 1;
      else if (silent > 0 && !VOID.has(name)) silent += 1;
      if (silent > 0) return;
      if (name === 'strong' || name === 'b') inStrong += 1;
      if (table !== null) {
        if (name === 'tr') table.push([]);
        if (name === 'td' || name === 'th') words = '';
        if (BLOCKS.has(name) && name !== 'td' && name !== 'th') words += ' ';
        return;
      }
      if (!BLOCKS.has(name)) return;
      flush();
      strong = '';
      if (name === 'table') table = [];
      if (name === 'ul' || name === 'ol') lists.push({ ordered: name === 'ol', count: 0 });
      const list = lists.at(-1);
      if (name === 'li' && list) {
        list.count += 1;
        marker = list.ordered ? `${list.count}. ` : '';
      }
      if (name !== 'br') kind = HEADINGS.has(name) || name === 'title' ? 'heading' : name === 'li' || (lists.length > 0 && name === 'p') ? 'item' : 'paragraph';
    },
    ontext(text) {
      if (silent > 0) return;
      words += text;
      if (inStrong > 0) strong += text.replace(/\s+/gu, ' ');
    },
    onclosetag(name) {
      if (silent > 0) {
        if (!VOID.has(name)) silent -= 1;
        return;
      }
      if (name === 'strong' || name === 'b') {
        inStrong = Math.max(0, inStrong - 1);
        strong = strong.trim();
      }
      if (table !== null) {
        if (name === 'td' || name === 'th') {
          table.at(-1)?.push(words);
          words = '';
        }
        if (name === 'table') {
          const rows = table.filter((row) => row.length > 0);
          table = null;
          if (rows.length > 0) blocks.push(tableFrom(rows, null));
        }
        return;
      }
      if (!BLOCKS.has(name)) return;
      flush();
      if (name === 'ul' || name === 'ol') lists.pop();
      kind = lists.length > 0 ? 'item' : 'paragraph';
    },
  }, { decodeEntities: true });
  parser.end(source);
  flush();
  return blocks;
}

/** Elements without an end tag that count no depth. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr', 'col', 'source']);
