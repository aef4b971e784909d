import { describe, expect, it } from 'vitest';
import { insertionMark, soleInsertion, splitAtMarks } from './insertion-mark';
import { parseInlineMarkdown, parseMarkdown } from './parse';

const mark = insertionMark;

describe('marks of insertions', () => {
  it.each([0, 1, 6143, 6144, 20_000])('number %s comes back', (index) => {
    expect(soleInsertion(mark(index))).toBe(index);
    expect(splitAtMarks(`a${mark(index)}b${mark(index)}`)).toEqual(['a', index, 'b', index]);
  });
  it('are nothing else than themselves', () => {
    expect(soleInsertion(`${mark(1)}x`)).toBeNull();
    expect(soleInsertion('')).toBeNull();
    expect(splitAtMarks('')).toEqual([]);
  });
});

describe('the Markdown of clauses', () => {
  const text = (words: string) => ({ kind: 'text', text: words });
  const hole = (index: number) => ({ kind: 'insertion', index });

  it('has paragraphs, strong, emphasis, links and line breaks', () => {
    expect(parseMarkdown(`One **${mark(0)}** and *two*,\nthree\\\nfour.\n\n[x](${mark(1)}) [y](https://y.example/a_b)`)).toEqual({
      foreign: [],
      blocks: [
        {
          kind: 'paragraph',
          content: [text('One '), { kind: 'strong', content: [hole(0)] }, text(' and '), { kind: 'emphasis', content: [text('two')] }, text(', three'), { kind: 'break' }, text('four.')],
        },
        { kind: 'paragraph', content: [{ kind: 'link', target: 1, content: [text('x')] }, text(' '), { kind: 'link', target: 'https://y.example/a_b', content: [text('y')] }] },
      ],
    });
  });

  it('has nested lists and tables', () => {
    expect(parseMarkdown(`- a\n  1. b\n\n| A | B |\n|---|---|\n| ${mark(0)} | c |`)).toEqual({
      foreign: [],
      blocks: [
        {
          kind: 'list',
          ordered: false,
          items: [[{ kind: 'paragraph', content: [text('a')] }, { kind: 'list', ordered: true, items: [[{ kind: 'paragraph', content: [text('b')] }]] }]],
        },
        { kind: 'table', columns: [[text('A')], [text('B')]], rows: [[[hole(0)], [text('c')]]] },
      ],
    });
  });

  it.each([
    ['# T', 'heading'], ['T\n===', 'heading'], ['<b>x</b>', 'html'], ['<div>', 'html'], ['`x`', 'code'], ['```\nx\n```', 'code'], ['> x', 'quotation'], ['---', 'rule'],
    ['![x](https://x.example)', 'image'], ['~~x~~', 'strikethrough'], ['<https://x.example>', 'link'], ['[x](javascript:1)', 'link'], ['[x](data:text/html,1)', 'link'],
    ['[x](/path)', 'link'], [`[x](https://x.example/${mark(0)})`, 'link'], ['**x', 'stray-mark'],
  ])('%j is foreign: %s', (source, what) => expect(parseMarkdown(source).foreign).toContainEqual({ line: 1, what }));

  it('keeps the words of what is foreign', () => {
    expect(parseMarkdown('`x` <b>').blocks).toEqual([{ kind: 'paragraph', content: [text('x <b>')] }]);
    expect(parseMarkdown('[x](javascript:1)').blocks).toEqual([{ kind: 'paragraph', content: [text('x')] }]);
  });

  it('reads titles on one line', () => {
    expect(parseInlineMarkdown(`The ${mark(0)}`)).toEqual({ content: [text('The '), hole(0)], foreign: [] });
    expect(parseInlineMarkdown('')).toEqual({ content: [], foreign: [] });
  });

  it.each(['[', '*', '_', '![', '> ', '- ', '`', '<', '|', '**a ', '[a](', '\\', '&', '1. ', '| a '])('%j a great many times is read in time', (piece) => {
    const before = performance.now();
    parseMarkdown(piece.repeat(Math.floor(64_000 / piece.length)));
    parseMarkdown(`${piece.repeat(200)}\n`.repeat(100));
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
