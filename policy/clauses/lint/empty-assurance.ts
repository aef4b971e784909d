import { wholeWord, wordingRule } from './wording';

/** Words that carry nothing: “we value your privacy” (E10). */
export const emptyAssurance = wordingRule({
  name: 'empty-assurance',
  language: 'en',
  pattern: new RegExp(wholeWord('value your privacy|privacy seriously|committed to protecting'), 'giu'),
  message: (found) => ({ ru: `«${found}» ничего не сообщает: удалите.`, en: `“${found}” says nothing: delete it.` }),
});
