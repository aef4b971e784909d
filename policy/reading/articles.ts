import type { Reader } from './mention';

/**
 * Provisions, as the numbers from article down: `6.1.5` for «п. 5 ч. 1 ст. 6» and “Art. 6(1)(5)” alike. Which act is
 * meant the words around tell; the numbers alone are what two languages can be compared by.
 */
export const articleReaders: readonly Reader[] = [
  {
    kind: 'article',
    // «п. 5 ч. 1 ст. 6», «пп. 1 п. 1 ст. 6», «ч. 1 ст. 20»
    pattern: /(?:(?:пп?|подп|подпункт\p{L}*|пункт\p{L}*)\.?\s*(\d+(?:\.\d+)?)[,\s]*)?(?:(?:ч|п|част\p{L}*|пункт\p{L}*)\.?\s*(\d+(?:\.\d+)?)[,\s]*)?(?:ст|статьи|статьей|статьёй|статье|статья|статью|статьями|статьях)\.?[\s\u00a0]*(\d+(?:\.\d+)?(?:\s?\(\w+\))*)/giu,
    read: (m) => joined([m[3], m[2] ?? m[1], m[2] === undefined ? undefined : m[1]]),
  },
  {
    kind: 'article',
    // “clause 5, part 1, Article 6”, “Part 3 of Article 6”
    pattern: /\b(?:(?:clause|subclause|point)\s+(\d+(?:\.\d+)?),?\s+(?:of\s+)?)?(?:part|clause|paragraph)\s+(\d+(?:\.\d+)?),?\s+(?:of\s+)?(?:Art\.?|Article)\s+(\d+(?:\.\d+)?)/giu,
    read: (m) => joined([m[3], m[2], m[1]]),
  },
  {
    kind: 'article',
    // “Art. 6(1)(b)”, “Article 6, part 1, clause 5”, “Art. 9 cl. 2”
    pattern: /\b(?:Arts?|Articles?)\.?[\s\u00a0]*(\d+(?:\.\d+)?)((?:\s?\([\w.]+\))*)((?:[,\s]*(?:cl|clause|part|para|paragraph|point)\.?\s*\d+(?:\.\d+)?)*)/giu,
    read: (m) => joined([m[1], ...(m[2] ?? '').matchAll(/\(([\w.]+)\)/gu), ...(m[3] ?? '').matchAll(/(\d+(?:\.\d+)?)/gu)].map((part) => (typeof part === 'string' ? part : part?.[1]))),
  },
];

function joined(parts: readonly (string | undefined)[]): string | null {
  const [article, ...rest] = parts.filter((part): part is string => part !== undefined && part !== '');
  if (article === undefined) return null;
  const inner = [...article.matchAll(/\((\w+)\)/gu)].map((m) => m[1] ?? '');
  return [article.replace(/\s?\(.*$/u, ''), ...inner, ...rest].join('.').toLowerCase();
}
