import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff';

const before = (parts: ReturnType<typeof wordDiff>) => parts.filter(({ kind }) => kind !== 'added').map(({ text }) => text).join('');
const after = (parts: ReturnType<typeof wordDiff>) => parts.filter(({ kind }) => kind !== 'removed').map(({ text }) => text).join('');

describe('wordDiff', () => {
  it('marks the word that changed and nothing else', () => {
    expect(wordDiff('Данные хранятся 3 года.', 'Данные хранятся 5 лет.')).toEqual([
      { kind: 'same', text: 'Данные хранятся ' },
      { kind: 'removed', text: '3' },
      { kind: 'added', text: '5' },
      { kind: 'same', text: ' ' },
      { kind: 'removed', text: 'года' },
      { kind: 'added', text: 'лет' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('shows a text that came or went as a whole', () => {
    expect(wordDiff('', 'one two')).toEqual([{ kind: 'added', text: 'one two' }]);
    expect(wordDiff('one two', '')).toEqual([{ kind: 'removed', text: 'one two' }]);
    expect(wordDiff('same', 'same')).toEqual([{ kind: 'same', text: 'same' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('gives both texts back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('а', 'б', 'в ', ' ', '.', '\n', '😀', 'слово'), { maxLength: 40 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), words, (a, b) => {
        const parts = wordDiff(a, b);
        expect(before(parts)).toBe(a);
        expect(after(parts)).toBe(b);
      }),
    );
  });

  it('stays quick on long texts that have nothing in common', () => {
    const a = Array.from({ length: 4_000 }, (_, index) => `a${index}`).join(' ');
    const b = Array.from({ length: 4_000 }, (_, index) => `b${index}`).join('\t');
    const started = performance.now();
    expect(before(wordDiff(a, b))).toBe(a);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
