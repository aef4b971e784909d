import type { AuditedText } from './audited-text';
import { fromDocx } from './from-docx';
import { fromHtml } from './from-html';
import { fromMarkdown } from './from-markdown';
import { fromText } from './from-text';
import { UnreadableText } from './unreadable-text';

export const textFormats = ['text', 'markdown', 'html', 'docx'] as const;
export type TextFormat = (typeof textFormats)[number];

/** The longest file that is read, in bytes. */
export const LARGEST_FILE = 5_000_000;
const LONGEST_TEXT = 2_000_000;

/** Turns bytes into text, or throws where they are not of the encoding: `TextDecoder`, which this folder has no types for. */
export type Decode = (bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251') => string;

/**
 * Reads a file by what it is: a Word document and a web page by their beginning, Markdown by its name or its marks.
 *
 * @param name of the file; may be empty
 * @throws UnreadableText for what is empty, too large or no text
 */
export function readFile(bytes: Uint8Array, name: string, decode: Decode): AuditedText {
  if (bytes.length === 0) throw new UnreadableText('empty');
  if (bytes.length > LARGEST_FILE) throw new UnreadableText('too-large');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return checked(fromDocx(bytes));
  return readPasted(decoded(bytes, decode), /\.(?:md|markdown)$/iu.test(name) ? 'markdown' : undefined);
}

/** Reads what somebody pasted. @throws UnreadableText for what is empty, too large or no text */
export function readPasted(text: string, format: Exclude<TextFormat, 'docx'> = formatOf(text)): AuditedText {
  if (text.trim() === '') throw new UnreadableText('empty');
  if (text.length > LONGEST_TEXT) throw new UnreadableText('too-large');
  return checked({ text: fromText, markdown: fromMarkdown, html: fromHtml }[format](text));
}

function checked(text: AuditedText): AuditedText {
  const words = text.blocks.map((block) => block.text).join(' ');
  if (words.trim() === '') throw new UnreadableText('empty');
  if (!/\p{L}{2}/u.test(words)) throw new UnreadableText('not-text');
  return text;
}

/** UTF-8, or the Russian code page of older files; anything with control characters is no text. */
function decoded(bytes: Uint8Array, decode: Decode): string {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const text = firstReadable(bytes, decode, marked === null ? ['utf-8', 'windows-1251'] : [marked]);
  if (text === null || /[\u0000-\u0008\u000e-\u001f]/u.test(text)) throw new UnreadableText('not-text');
  return text;
}

function firstReadable(bytes: Uint8Array, decode: Decode, encodings: readonly Parameters<Decode>[1][]): string | null {
  for (const encoding of encodings) {
    try {
      return decode(bytes, encoding);
    } catch {
      continue;
    }
  }
  return null;
}

function formatOf(text: string): Exclude<TextFormat, 'docx'> {
  if (/<(?:!doctype html|html|body|p|h[1-6]|div|ul|table)[\s>]/iu.test(text.slice(0, 5000))) return 'html';
  return /^#{1,4} \S/mu.test(text) && !/^\d+\.\d+\.? /mu.test(text) ? 'markdown' : 'text';
}
