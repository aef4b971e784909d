import { type Language } from '@/policy/vocabulary/laws';
import { type Message } from '../problem';
import { positionAt } from '../template/grammar';
import { below } from './pair';
import { found, textRule, type Rule } from './rule';

/** A rule on the source of a text, insertions included: how a fact stands in its sentence. */
export function sentencePattern(name: string, language: Language, pattern: RegExp, message: (found: string) => Message): Rule {
  return textRule(name, (text) => {
    if (text.body === null || text.language !== language) return [];
    return [...text.source.matchAll(pattern)].map((match) => found(name, text.file, below(positionAt(text.source, match.index), text.firstLine), message(match[0])));
  });
}
