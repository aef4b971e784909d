import { wholeWord, wordingRule } from './wording';

const words = 'никогда|(?<!не )всегда|гарантиру\\p{L}+|полн\\p{L}+ безопасност\\p{L}+|100 ?%|never|(?<!not )always|guarantees?|gdpr[- ]compliant';

/** What nobody can promise for ever is not promised: one incident makes the sentence false (writing guide, E14). */
export const absoluteClaim = wordingRule({
  name: 'absolute-claim',
  language: 'both',
  pattern: new RegExp(wholeWord(words), 'giu'),
  spareQuoted: true,
  message: (found) => ({ ru: `«${found}» обещает без исключений: скажите, что делается.`, en: `“${found}” promises without exception: say what is done.` }),
});
