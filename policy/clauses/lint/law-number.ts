import { wholeWord, wordingRule } from './wording';

/** The law is «152-ФЗ», number first (R27). */
export const lawNumber = wordingRule({
  name: 'law-number',
  language: 'ru',
  pattern: new RegExp(wholeWord('ФЗ[- ]?(?:№ ?)?152|№ ?152(?!\\d|[-‑]ФЗ)'), 'giu'),
  spareQuoted: true,
  message: (found) => ({ ru: `«${found}»: пишут «№ 152-ФЗ» или «152-ФЗ».`, en: `“${found}”: the law is written “№ 152-ФЗ” or “152-ФЗ”.` }),
});
