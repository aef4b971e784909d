import { wholeWord, wordingRule } from './wording';

/** At the formal level a document speaks of its reader, never to them (writing.md, “Level”). */
export const directAddress = wordingRule({
  name: 'direct-address',
  language: 'both',
  severity: 'warning',
  pattern: new RegExp(wholeWord('вы|вас|вам|вами|ваш(?:а|е|и|его|ей|ему|им|их|ими|ем|у)?|you|yours?|yourself|yourselves'), 'giu'),
  spareQuoted: true,
  spareAddress: true,
  message: (words) => ({
    ru: `«${words}» остаётся и в официальном стиле: пишите {{address "вы …" "субъект персональных данных …"}}.`,
    en: `“${words}” stays at the formal level too: write {{address "you …" "the data subject …"}}.`,
  }),
});
