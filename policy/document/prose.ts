import { sentencesOf } from '@/policy/language/readability';
import { type Block, type Document, type Inline } from './tree';

/**
 * The sentences that the clause library wrote: what a founder typed, headings, tables, addresses and citations in brackets are
 * left out, so that a score judges our words and not theirs. An item of a list counts as a sentence.
 */
export function proseOf(document: Document): string[] {
  return document.sections.flatMap((section) => section.clauses.flatMap((clause) => clause.blocks.flatMap((block) => sentencesIn(block, document.language))));
}

function sentencesIn(block: Block, language: Document['language']): string[] {
  if (block.kind === 'table') return [];
  if (block.kind === 'list') return block.items.flatMap((item) => item.blocks.flatMap((inner) => sentencesIn(inner, language)));
  // A label with nothing but values after it is no sentence of ours.
  return sentencesOf(language, withoutCitations(ownWords(block.content))).filter((sentence) => (sentence.match(/\p{L}{2,}/gu)?.length ?? 0) > 2);
}

function ownWords(content: readonly Inline[]): string {
  return content
    .map((node) => {
      if (node.kind === 'text' || node.kind === 'term') return node.text;
      if (node.kind === 'strong' || node.kind === 'emphasis') return ownWords(node.content);
      return node.kind === 'break' ? ' ' : '';
    })
    .join('');
}

const withoutCitations = (text: string) => text.replace(/\((?=[^()]*(?:ст|ч|п|Arts?|§)\.?[\s\u00A0]?[\d(])[^()]*(?:\([^()]*\)[^()]*)*\)/gu, '');
