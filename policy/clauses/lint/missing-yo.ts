import { wholeWord, wordingRule } from './wording';

/** The letter ё is printed. Words that are unambiguous without it are enough to notice a text that was typed without (R28). */
export const missingYo = wordingRule({
  name: 'missing-yo',
  language: 'ru',
  pattern: new RegExp(wholeWord('ее|еще|трех|четырех|учет|учетн\\p{L}+|объем\\p{L}*|контролер\\p{L}*|передает|дает|ведет|берет|несет|свое|твое|чье'), 'giu'),
  message: (found) => ({ ru: `«${found}»: в тексте стоит «ё».`, en: `“${found}”: the letter ё is missing.` }),
});
