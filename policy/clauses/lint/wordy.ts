import { wholeWord, wordingRule } from './wording';

const russian =
  'производ(?:ит|ят|ится|ятся)|в целях|на предмет|данн(?:ый|ая|ого|ой|ому) (?!ответ)\\p{L}+|вышеуказанн\\p{L}+|нижеследующ\\p{L}+|посредством|в рамках|в случае если|явля(?:ется|ются)|имеет право|несёт обязанность';
const english = 'hereby|herein(?:after)?|thereof|pursuant to|prior to|in the event (?:of|that)|in order to|utili[sz]e[sd]?|and/or|PII|personally identifiable|(?:ten|fifteen|thirty|forty-five|sixty|ninety) \\(\\d+\\)';

/** Office words that a shorter one replaces (writing guide, E09, E17, E18, R06, R07). */
export const wordy = wordingRule({
  name: 'wordy',
  language: 'both',
  severity: 'warning',
  pattern: new RegExp(wholeWord(`${russian}|${english}`), 'giu'),
  spareQuoted: true,
  spareAddress: true,
  message: (found) => ({ ru: `«${found}»: есть слово короче.`, en: `“${found}”: there is a shorter word.` }),
});
