import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { readTextName } from '@/policy/clauses/parse-text';
import { type ClauseSource } from '@/policy/clauses/source';

/** Somebody said that `file` needs no change although its counterpart now has the text with this hash. */
export type StillTrue = { file: string; hash: string };

/** A text whose counterpart in the other language was changed while it was not. */
export type StaleText = { file: string; changed: string; /** of the changed text: what a confirmation names */ hash: string };

/** SHA-256 of a text, in hexadecimal. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * The texts that one language left behind: of a pair for the same law exactly one was changed since `base`.
 *
 * @param base what the revision was edited from; null for a new clause, of which nothing can be stale
 * @param stillTrue confirmations; one counts as long as the changed text is the one that it was given for
 */
export function staleTexts(texts: ClauseSource['texts'], base: ClauseSource['texts'] | null, stillTrue: readonly StillTrue[]): StaleText[] {
  if (base === null) return [];
  const has = (file: string) => Object.hasOwn(texts, file);
  return Object.keys(texts).sort().flatMap((file) => {
    const changed = counterpartOf(file);
    if (changed === null || !has(changed) || texts[file] !== base[file] || texts[changed] === base[changed]) return [];
    const hash = textHash(texts[changed] ?? '');
    return stillTrue.some((one) => one.file === file && one.hash === hash) ? [] : [{ file, changed, hash }];
  });
}

/** `ru-152fz.ru.md` → `ru-152fz.en.md`; null when it is no name of a text. */
export function counterpartOf(file: string): string | null {
  const name = readTextName(file);
  return name && `${name.law === null ? '' : `${name.law}.`}${name.language === 'ru' ? 'en' : 'ru'}.md`;
}
