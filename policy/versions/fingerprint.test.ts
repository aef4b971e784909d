import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentFingerprint, fingerprintOf } from './fingerprint';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('fingerprints', () => {
  it('are those of sha256sum', () => {
    expect(fingerprintOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fingerprintOf(text)).toBe(sha256(text));
      }),
    );
  });

  it('join the languages in one order, whatever order they come in', () => {
    const [ru, en] = [fingerprintOf('ру'), fingerprintOf('en')];
    expect(contentFingerprint({ ru, en })).toBe(sha256(`${en}  en\n${ru}  ru\n`));
    expect(contentFingerprint({ en, ru })).toBe(contentFingerprint({ ru, en }));
    expect(contentFingerprint({ ru })).not.toBe(contentFingerprint({ ru, en }));
  });
});
