import { wordingRule } from './wording';

/**
 * 05/09/2026 means two days (B05). In Russian the details of an act have figures: «от 27.07.2006 № 152-ФЗ».
 */
export const numericDate = wordingRule({
  name: 'numeric-date',
  language: 'both',
  pattern: /(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\d)(?! ?№)/gu,
  spareQuoted: true,
  message: (found) => ({ ru: `Дата «${found}»: пишите словом месяц или ставьте {{date …}}.`, en: `The date “${found}”: write the month as a word, or use {{date …}}.` }),
});
