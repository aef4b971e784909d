import { wholeWord, wordingRule } from './wording';

const words =
  'приватност\\p{L}+|персональн\\p{L}+ информаци\\p{L}+|контроллер\\p{L}*|субпроцессор\\p{L}*|ретенци\\p{L}+|опт-(?:аут|ин)\\p{L}*|девайс\\p{L}*|логи|логов|куки|имейл\\p{L}*|легитимн\\p{L}+|третьи(?:ми|х|м)? сторон\\p{L}*|субъект\\p{L}* данных';

/** Words carried over from English where Russian law has its own (writing guide, R08). */
export const calque = wordingRule({
  name: 'calque',
  language: 'ru',
  pattern: new RegExp(wholeWord(words), 'giu'),
  message: (found) => ({ ru: `Калька: «${found}». В русском праве есть своё слово.`, en: `“${found}” is carried over from English; Russian law has its own word.` }),
});
