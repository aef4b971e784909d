import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { found, start, textRule } from './rule';

const name = 'stale-translation';

/** The fingerprint that a translation keeps of the body it was made from. */
export function bodyHash(body: string): string {
  return bytesToHex(sha256(utf8ToBytes(body)));
}

/** A translation that says what it `translates` is stale once those words have changed: by content, not by date. */
export const staleTranslation = textRule(name, (text, clause) => {
  if (text.translates === null) return [];
  const original = clause.texts.find((candidate) => candidate.law === text.law && candidate.language !== text.language);
  if (!original || bodyHash(original.source) === text.translates) return [];
  return [found(name, text.file, start, { ru: `Перевод устарел: ${original.file} с тех пор изменён.`, en: `The translation is stale: ${original.file} has changed since.` })];
});
