import { wholeWord, wordingRule } from './wording';

/** A duty is "must", never "shall" (E01). */
export const shall = wordingRule({
  name: 'shall',
  language: 'en',
  pattern: new RegExp(wholeWord('shall'), 'giu'),
  spareQuoted: true,
  message: () => ({ ru: 'Обязанность выражает must, а не shall.', en: 'A duty is “must”, never “shall”.' }),
});
