import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The SHA-256 of a text in UTF-8, 64 hexadecimal digits in lower case: what `sha256sum` prints for the file that holds it.
 * Throws on a lone surrogate, which no UTF-8 can hold: such text never passes the answers' schema.
 */
export function fingerprintOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * One fingerprint over the texts of all languages of a version: the SHA-256 of the lines `<fingerprint>  <language>`,
 * languages in alphabetical order. Anyone can recompute it from the plain-text forms with `sha256sum` alone.
 * @param fingerprints language → fingerprint of its plain text
 */
export function contentFingerprint(fingerprints: Readonly<Partial<Record<string, string>>>): string {
  const lines = Object.entries(fingerprints)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, fingerprint]) => `${fingerprint}  ${language}\n`);
  return fingerprintOf(lines.join(''));
}
