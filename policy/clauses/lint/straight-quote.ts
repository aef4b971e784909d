import { wordingRule } from './wording';

/** Quotation marks are «ёлочки» and „лапки“ in Russian, “curly” in English (R15). */
export const straightQuote = wordingRule({
  name: 'straight-quote',
  language: 'both',
  pattern: /"/g,
  message: () => ({ ru: 'Прямые кавычки: пишите «ёлочки», внутри — „лапки“.', en: 'A straight quotation mark: write “curly” ones.' }),
});
