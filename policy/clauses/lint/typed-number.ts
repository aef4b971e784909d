import { wordingRule } from './wording';

const acts = '(?:закон|кодекс|регламент|директив|конвенц|соглашени|договор|услови|ФЗ|GDPR|UK|Act|Law|Code|Regulation|Directive|FZ|CCPA|Convention|Agreement|Terms)';

/**
 * Numbers of this document's own sections move with the facts: {{ref}} prints them. Numbers of an act's sections, which
 * name the act in the same sentence, are left alone.
 */
export const typedNumber = wordingRule({
  name: 'typed-number',
  language: 'both',
  pattern: new RegExp(
    `^[ \\t]*(?:[-*+] )?\\d+\\.\\d+(?:\\.\\d+)*\\.?[ \\t]|(?<!\\p{L})(?:(?:раздел\\p{L}{0,2}|приложени\\p{L}{1,2}|sections?|clauses?|appendix) (?:№ ?)?\\d+(?:\\.\\d+)*|(?:п\\.|пункт\\p{L}{0,2}) \\d+(?:\\.\\d+)+)(?!\\d|\\.\\d)(?! ?(?:ч|ст)\\.)(?![^.\\n]{0,80}${acts})`,
    'gimu',
  ),
  message: (found) => ({ ru: `«${found}»: номер раздела не пишут, ставьте {{ref "…"}}.`, en: `“${found}”: a section number is not typed, use {{ref "…"}}.` }),
});
