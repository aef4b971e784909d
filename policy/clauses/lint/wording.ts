import { type Language } from '@/policy/vocabulary/laws';
import { type Message, type Position, type Severity } from '../problem';
import { below } from './pair';
import { found, textRule, type Rule } from './rule';

export type WordingRule = {
  name: string;
  language: Language | 'both';
  pattern: RegExp;
  severity?: Severity;
  /** Words in quotation marks are somebody else's: titles of acts, names. */
  spareQuoted?: boolean;
  /** What `address` says to the reader is not judged. */
  spareAddress?: boolean;
  message: (words: string) => Message;
};

/**
 * A rule on the words of a text. Insertions are blanked out first, sign by sign, so that what a founder typed is never
 * judged and places stay right.
 */
export function wordingRule({ name, language, pattern, severity = 'error', spareQuoted = false, spareAddress = false, message }: WordingRule): Rule {
  return textRule(name, (text) => {
    if (text.body === null || (language !== 'both' && text.language !== language)) return [];
    const words = blankInsertions(spareAddress ? text.source : withAddress(text.source));
    const masked = spareQuoted ? blankQuoted(words) : words;
    const place = places(text.source);
    return [...masked.matchAll(pattern)].map((match) => found(name, text.file, below(place(match.index), text.firstLine), message(match[0].trim()), severity));
  });
}

/** Positions in a text for indices that rise: a text full of matches is counted through once, not once a match. */
function places(text: string): (index: number) => Position {
  let line = 1;
  let lineStart = 0;
  return (index) => {
    for (let next = text.indexOf('\n', lineStart); next !== -1 && next < index; next = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = next + 1;
    }
    return { line, column: index - lineStart + 1 };
  };
}

/** The source of a pattern for whole words; JavaScript's \b does not know Cyrillic. */
export function wholeWord(alternatives: string): string {
  return `(?<![\\p{L}\\p{N}_])(?:${alternatives})(?![\\p{L}\\p{N}_])`;
}

/** `address` holds words of the library: those said to the reader are judged like any other, in their place. */
function withAddress(source: string): string {
  return source.replace(/\{\{address "([^"\n]*)"[^}\n]*\}\}/g, (whole, plain: string) => {
    const before = '{{address "'.length;
    return blank.repeat(before) + plain + blank.repeat(whole.length - before - plain.length);
  });
}

const blank = '\ue000';

function blankInsertions(source: string): string {
  return source.replace(/\{\{[\s\S]*?\}\}/g, (insertion) => insertion.replace(/[^\n]/g, blank));
}

function blankQuoted(source: string): string {
  return source.replace(/«[^»\n]*»|“[^”\n]*”/g, (quoted) => blank.repeat(quoted.length));
}
