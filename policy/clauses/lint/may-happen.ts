import { wholeWord, wordingRule } from './wording';

const russian = '(?:мы|оператор|контролёр|данные|сведения) (?:\\p{L}+ )?(?:можем|может|могут)|(?:может|могут) быть';
const english = '(?:we|operator|controller|data|it|which) may|may be';

/**
 * “Data may be shared” tells nobody whether they are (WP260 rev.01, para. 13; writing guide, E02, R05). What people are free to do is
 * another matter: «вправе», “you may”.
 */
export const mayHappen = wordingRule({
  name: 'may-happen',
  language: 'both',
  pattern: new RegExp(wholeWord(`${russian}|${english}`), 'giu'),
  spareQuoted: true,
  spareAddress: true,
  message: (found) => ({ ru: `«${found}»: либо это делается, и сказано когда, либо нет.`, en: `“${found}”: it is done, and when is said, or it is not.` }),
});
