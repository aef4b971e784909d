import { wordingRule } from './wording';

/** A word of both alphabets, or a lone Latin a, c, o among Russian words: it looks right and cannot be searched (B07). */
export const latinLookalike = wordingRule({
  name: 'latin-lookalike',
  language: 'both',
  pattern: /\p{Script=Cyrillic}+(?=[A-Za-z])[A-Za-z\p{Script=Cyrillic}]+|[A-Za-z]+(?=\p{Script=Cyrillic})[A-Za-z\p{Script=Cyrillic}]+|(?<=\p{Script=Cyrillic}[ ,]+)[aceopxyABCEHKMOPTXy](?= \p{Script=Cyrillic})/gu,
  message: (found) => ({ ru: `В «${found}» смешаны русские и латинские буквы.`, en: `“${found}” mixes Cyrillic and Latin letters.` }),
});
