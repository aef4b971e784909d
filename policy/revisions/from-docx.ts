import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';

/** A clause of a Word file that came back: its lines as they were, and as they are with every tracked change accepted. */
export type ReturnedClause = { tag: string; before: string[]; after: string[] };

export type ReturnedFile = {
  /** As it was written into the file (`Returnable.description`); empty when some program has dropped it. */
  description: string;
  clauses: ReturnedClause[];
  /** Tracked changes outside all clauses: titles of sections, say. */
  outside: { before: string; after: string }[];
};

/** The file is no Word document, or unpacks to more than a policy can be. */
export class UnreadableWord extends Error {
  constructor(readonly code: 'not-docx' | 'too-large') {
    super(code);
    this.name = 'UnreadableWord';
  }
}

/** A policy is text: its unpacked XML beyond this is no policy, or a bomb. */
const MOST_BYTES = 20_000_000;
const parts = ['word/document.xml', 'docProps/core.xml'];

/**
 * Reads a Word file that lawyers have edited, with tracked changes or without.
 * @throws UnreadableWord
 */
export function fromReturnedDocx(bytes: Uint8Array): ReturnedFile {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!parts.includes(name)) return false;
        if (originalSize > MOST_BYTES) throw new UnreadableWord('too-large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof UnreadableWord ? error : new UnreadableWord('not-docx');
  }
  const [document, core] = parts.map((name) => files[name]);
  if (!document) throw new UnreadableWord('not-docx');
  return { description: core ? descriptionOf(strFromU8(core)) : '', ...clausesOf(strFromU8(document)) };
}

function descriptionOf(xml: string): string {
  let text = '';
  let inside = false;
  const parser = new Parser(
    {
      onopentag: (name) => {
        inside = name === 'dc:description';
      },
      ontext: (words) => {
        if (inside) text += words;
      },
      onclosetag: () => {
        inside = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return text;
}

/** Lines that are gathered: a mark of a paragraph that was put in or taken out joins it with the next on one of the sides. */
class Lines {
  readonly lines: string[] = [];
  private open: string | null = null;

  add(words: string, ends: boolean): void {
    this.open = (this.open ?? '') + words;
    if (ends) this.end();
  }

  end(): void {
    if (this.open !== null) this.lines.push(this.open);
    this.open = null;
  }
}

function clausesOf(xml: string): Pick<ReturnedFile, 'clauses' | 'outside'> {
  const controls: ({ tag: string; before: Lines; after: Lines } | null)[] = [];
  const found: Pick<ReturnedFile, 'clauses' | 'outside'> = { clauses: [], outside: [] };
  let paragraph = { before: '', after: '', markIn: false, markOut: false };
  let inserted = 0;
  let deleted = 0;
  let inProperties = false;
  let inText = false;
  const words = (text: string) => {
    if (deleted === 0) paragraph.after += text;
    if (inserted === 0) paragraph.before += text;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        switch (name) {
          case 'w:sdt':
            controls.push(null);
            break;
          case 'w:tag':
            if (controls.length > 0) controls[controls.length - 1] = { tag: attributes['w:val'] ?? '', before: new Lines(), after: new Lines() };
            break;
          case 'w:p':
            paragraph = { before: '', after: '', markIn: false, markOut: false };
            break;
          case 'w:pPr':
            inProperties = true;
            break;
          case 'w:ins':
          case 'w:moveTo':
            if (inProperties) paragraph.markIn = true;
            else inserted += 1;
            break;
          case 'w:del':
          case 'w:moveFrom':
            if (inProperties) paragraph.markOut = true;
            else deleted += 1;
            break;
          case 'w:t':
          case 'w:delText':
            inText = true;
            break;
          case 'w:tab':
            if (!inProperties) words('\t');
            break;
          case 'w:br':
          case 'w:cr':
            words('\n');
            break;
          case 'w:noBreakHyphen':
            words('\u2011');
            break;
        }
      },
      ontext(text) {
        if (inText) words(text);
      },
      onclosetag(name) {
        switch (name) {
          case 'w:t':
          case 'w:delText':
            inText = false;
            break;
          case 'w:pPr':
            inProperties = false;
            break;
          case 'w:ins':
          case 'w:moveTo':
            if (!inProperties) inserted -= 1;
            break;
          case 'w:del':
          case 'w:moveFrom':
            if (!inProperties) deleted -= 1;
            break;
          case 'w:p': {
            const control = controls.findLast((one) => one !== null);
            if (control) {
              control.before.add(paragraph.before, !paragraph.markIn);
              control.after.add(paragraph.after, !paragraph.markOut);
            } else if (paragraph.before !== paragraph.after) found.outside.push({ before: paragraph.before, after: paragraph.after });
            break;
          }
          case 'w:sdt': {
            const control = controls.pop();
            if (!control) break;
            control.before.end();
            control.after.end();
            found.clauses.push({ tag: control.tag, before: control.before.lines, after: control.after.lines });
            break;
          }
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return found;
}
