import { clauseFile, clauseRule, found, start } from './rule';

const name = 'missing-language';

/** A clause has a text, and every text has its counterpart in the other language. */
export const missingLanguage = clauseRule(name, (clause) => {
  if (clause.texts.length === 0) {
    return [found(name, clauseFile(clause), start, { ru: 'У клаузы нет ни одного текста.', en: 'The clause has no text.' })];
  }
  return clause.texts.flatMap((text) => {
    const other = text.language === 'ru' ? 'en' : 'ru';
    if (clause.texts.some((candidate) => candidate.law === text.law && candidate.language === other)) return [];
    const wanted = `${text.law === null ? '' : `${text.law}.`}${other}.md`;
    return found(name, text.file, start, { ru: `Нет пары на другом языке: ${wanted}.`, en: `Its counterpart is missing: ${wanted}.` });
  });
});
