import { type Clause, type Library } from '../library';
import { inReadingOrder, type Problem } from '../problem';
import { absoluteClaim } from './absolute-claim';
import { boundWords } from './bound-words';
import { branchParity } from './branch-parity';
import { brokenReference } from './broken-reference';
import { calque } from './calque';
import { citationOrder } from './citation-order';
import { clauseNotInOutline } from './clause-not-in-outline';
import { directAddress } from './direct-address';
import { emptyAssurance } from './empty-assurance';
import { evasiveWords } from './evasive-words';
import { factParity } from './fact-parity';
import { impliedConsent } from './implied-consent';
import { latinLookalike } from './latin-lookalike';
import { lawNumber } from './law-number';
import { leftover } from './leftover';
import { mayHappen } from './may-happen';
import { missingLanguage } from './missing-language';
import { missingSource } from './missing-source';
import { missingYo } from './missing-yo';
import { numberParity } from './number-parity';
import { numericDate } from './numeric-date';
import { referenceParity } from './reference-parity';
import { type Rule } from './rule';
import { russianAgreement } from './russian-agreement';
import { shall } from './shall';
import { spacedHyphen } from './spaced-hyphen';
import { staleTranslation } from './stale-translation';
import { straightQuote } from './straight-quote';
import { typedNumber } from './typed-number';
import { undeclaredReference } from './undeclared-reference';
import { unknownTerm } from './unknown-term';
import { unneededFact } from './unneeded-fact';
import { vagueWords } from './vague-words';
import { withoutWaived } from './waivers';
import { wordy } from './wordy';

/** The rules on a library that parses. What does not parse is refused by `parseLibrary` under `parseRuleNames`. */
export const rules: readonly Rule[] = [
  unneededFact, brokenReference, undeclaredReference, missingLanguage, staleTranslation, factParity, referenceParity,
  branchParity, typedNumber, unknownTerm, latinLookalike, missingSource, clauseNotInOutline, calque, impliedConsent,
  citationOrder, lawNumber, shall, directAddress, emptyAssurance, numericDate, leftover, straightQuote, spacedHyphen,
  numberParity, absoluteClaim, evasiveWords, mayHappen, wordy, missingYo, ...vagueWords, ...boundWords, ...russianAgreement,
];

/** Names under which parsing refuses: of the template language, of conditions, of the files. */
export const parseRuleNames = [
  'unknown-fact', 'unknown-helper', 'unknown-code', 'raw-output', 'wrong-type', 'arguments', 'syntax', 'too-long', 'too-deep',
  'strange-character', 'markdown', 'condition', 'yaml', 'clause-file', 'text-name', 'repeated-id', 'waiver',
] as const;

/**
 * Checks a parsed library against every rule.
 *
 * @returns findings in reading order; together with the problems of `parseLibrary` they are all there is to say
 */
export function lintLibrary(library: Library): Problem[] {
  return inReadingOrder(withoutWaived(rules.flatMap((rule) => rule.check(library)), library));
}

/**
 * Checks one clause of a parsed library against every rule: for the editor, where waiting for the whole library would be felt.
 *
 * @param clause as it stands in `library`
 * @returns what `lintLibrary` would find in the files of this clause, in reading order
 */
export function lintClause(clause: Clause, library: Library): Problem[] {
  return inReadingOrder(rules.flatMap((rule) => rule.checkClause(clause, library)));
}
