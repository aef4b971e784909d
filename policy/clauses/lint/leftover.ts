import { wordingRule } from './wording';

/** Traces of unfinished work: [COMPANY NAME], empty quotes and brackets, a colon with nothing after it (B06). */
export const leftover = wordingRule({
  name: 'leftover',
  language: 'both',
  pattern: /\[[A-ZА-ЯЁ_ ]{3,}\]|(?<!\p{L})(?:TO-?DO|undefined|NaN)(?!\p{L})|«»|“”|\([ \t]*\)|:[ \t]*[.;]/gu,
  message: (found) => ({ ru: `Похоже на недописанное место: «${found}».`, en: `This looks unfinished: “${found}”.` }),
});
