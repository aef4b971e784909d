import { wordingRule } from './wording';

/** Russian citations go from the smallest unit up: «ч. 2 ст. 18.1», not «ст. 18.1, ч. 2» (R26). */
export const citationOrder = wordingRule({
  name: 'citation-order',
  language: 'ru',
  pattern: /(?<!\p{L})ст\.\s?\d+(?:\.\d+)*,? (?:ч|п|пп)\./giu,
  spareQuoted: true,
  message: (found) => ({ ru: `«${found}»: сначала часть и пункт, потом статья (ч. 2 ст. 18.1).`, en: `“${found}”: part and point come before the article in Russian.` }),
});
