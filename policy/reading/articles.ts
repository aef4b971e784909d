import type { Reader } from './mention';

/** «4 и 5», “3, 4 and 5” */
const NUMBERS = '\\d+(?:\\.\\d+)?(?:[\\s\\u00a0]*(?:,|и|and)[\\s\\u00a0]*\\d+(?:\\.\\d+)?)*';
const PART = '(?:ч|част\\p{L}*)\\.?[\\s\\u00a0]*';
const POINT = '(?:пп?|подп|подпункт\\p{L}*|пункт\\p{L}*|абз|абзац\\p{L}*)\\.?[\\s\\u00a0]*';
const ARTICLE = '(?:ст|статьи|статьей|статьёй|статье|статья|статью|статьями|статьях)\\.?[\\s\\u00a0]*';
const BRACKETS = '(?:[\\s\\u00a0]?\\([\\w.]{1,4}\\))*';

/**
 * Provisions, as the numbers from article down: `6.1.5` for «п. 5 ч. 1 ст. 6» and “Art. 6(1)(5)” alike. Which act is
 * meant the words around tell; the numbers alone are what two languages can be compared by.
 */
export const articleReaders: readonly Reader[] = [
  {
    kind: 'article',
    // «п. 5 ч. 1 ст. 6», «ч. 4 и 5 ст. 21», «пп. 1 п. 1 ст. 6», «ст. 13, 14(2) и 15»
    pattern: new RegExp(`(?<!\\p{L})(?:${POINT}(${NUMBERS})[,\\s\\u00a0]*)?(?:(?:${PART}|${POINT})(${NUMBERS})[,\\s\\u00a0]*)?${ARTICLE}((?:\\d+(?:\\.\\d+)?[A-ZА-Я]?(?!\\p{L})${BRACKETS}(?:[\\s\\u00a0]*(?:,|и)[\\s\\u00a0]*(?=\\d+(?:\\.\\d+)?(?!\\d|[\\s\\u00a0]*(?:ст|ч|п)\\.)))?)+)`, 'giu'),
    read: (m) => provisions(articlesIn(m[3] ?? ''), numbersIn(m[2] ?? m[1]), numbersIn(m[2] === undefined ? undefined : m[1])),
  },
  {
    kind: 'article',
    // “clause 5, part 1, Article 6”, “Part 3 of Article 6”
    pattern: /(?<!\p{L})(?:(?:clause|subclause|point)\s+(\d+(?:\.\d+)?),?\s+(?:of\s+)?)?(?:part|clause|paragraph)\s+(\d+(?:\.\d+)?),?\s+(?:of\s+)?(?:Art\.?|Article)\s+(\d+(?:\.\d+)?)/giu,
    read: (m) => provisions([m[3] ?? ''], numbersIn(m[2]), numbersIn(m[1])),
  },
  {
    kind: 'article',
    // “Art. 6(1)(b)”, “Arts. 14(3) and 20(1)”, “Art. 21(4) and (5)”, “Art. 9 cl. 2”
    pattern: new RegExp(`(?<!\\p{L})(?:Arts?|Articles?)\\.?[\\s\\u00a0]*(\\d+(?:\\.\\d+)?(?:[A-Z](?![A-Za-z]))?${BRACKETS}(?:[\\s\\u00a0]*(?:,|and|,[\\s\\u00a0]*and)[\\s\\u00a0]*(?:\\d+(?:\\.\\d+)?(?:[A-Z](?![A-Za-z]))?(?!\\d|-?\\s?(?:FZ|days|hours))${BRACKETS}|\\([\\w.]{1,4}\\)${BRACKETS}))*)((?:[,\\s]*(?:cl|clause|part|para|paragraph|point)\\.?\\s*\\d+(?:\\.\\d+)?)*)`, 'giu'),
    read: (m) => provisions(articlesIn(m[1] ?? ''), numbersIn(m[2]), []),
  },
  {
    kind: 'article',
    // “section 164A of the Data Protection Act 2018”: an act of the United Kingdom or of California has sections.
    pattern: /(?<!\p{L})sections?[\s\u00a0]+(\d+[A-Z]?)(?=[\s\u00a0]+of[\s\u00a0]+(?:the[\s\u00a0]+)?(?!this|Policy|policy)\p{Lu})/gu,
    read: (m) => provisions([(m[1] ?? '').toLowerCase()], [], []),
  },
];

const numbersIn = (words: string | undefined): string[] => words?.match(/\d+(?:\.\d+)?/gu) ?? [];

/** `21(4) and (5)` is `21.4` and `21.5`; `14(3) and 20(1)` is `14.3` and `20.1`. */
function articlesIn(words: string): string[] {
  const found: string[] = [];
  let article = '';
  for (const part of words.split(/[\s\u00a0]*(?:,|(?<![\p{L}(])и(?!\p{L})|(?<![\p{L}(])and(?!\p{L}))[\s\u00a0]*/u)) {
    const own = /^\d+(?:\.\d+)?[A-ZА-Я]?/iu.exec(part)?.[0];
    if (own !== undefined) article = own;
    const inner = [...part.matchAll(/\(([\w.]+)\)/gu)].map((m) => m[1] ?? '');
    if (part !== '' && article !== '') found.push([article, ...inner].join('.').toLowerCase());
  }
  return found;
}

function provisions(articles: readonly string[], parts: readonly string[], points: readonly string[]): string[] | null {
  const withParts = parts.length > 0 ? articles.flatMap((article) => parts.map((part) => `${article}.${part}`)) : articles;
  const all = points.length > 0 ? withParts.flatMap((article) => points.map((point) => `${article}.${point}`)) : withParts;
  return all.length > 0 ? [...all] : null;
}
