import { type Rule } from './rule';
import { sentencePattern } from './sentence-pattern';

/**
 * An insertion stands in the nominative unless a helper declines it: a preposition or a verb in front of it needs
 * another case (writing guide, R22, R23). Helpers that print what cannot be declined wrong are spared.
 */
const undeclined = sentencePattern(
  'undeclined-insertion',
  'ru',
  /(?<!\p{L})(?:(?:в|на|для|о|об|от|к|с|со|по|из|у|при|через|без|до)|(?:Оператор|мы) (?:\p{L}+ ){0,2}(?:переда|получа|обрабатыва|поруча|использу)\p{L}+) \{\{(?!term|count|date|duration|words|ref|number|voice|address|[\w./]*(?:[eE]mail|[uU]rl)\}\})[^}]*\}\}/gu,
  (found) => ({ ru: `«${found}»: вставка стоит в именительном падеже. Поставьте её после двоеточия.`, en: `“${found}”: an insertion stands in the nominative. Put it after a colon.` }),
);

/** «в течение {{count n "день"}}» asks for the genitive of the noun as well (writing guide, R24). */
const countCase = sentencePattern(
  'count-case',
  'ru',
  /(?<!\p{L})(?:в течение|не позднее|не более|до|от|по истечении) \{\{count \S+ "(?:рабочий |календарный )?(?:день|месяц|год|час)"[^}]*\}\}/gu,
  (found) => ({ ru: `«${found}»: после этих слов нужен родительный падеж.`, en: `“${found}”: these words take the genitive.` }),
);

/** The controller may be a woman, a company or a foundation: a verb in the past tense would have to agree with it (R30). */
const pastTense = sentencePattern(
  'past-tense-agreement',
  'ru',
  /(?<!\p{L})(?:Оператор|\{\{term "controller"[^}]*\}\}) (?:не )?\p{L}+(?:ил|ал|ел|ыл|ла|ло)(?!\p{L})/gu,
  (found) => ({ ru: `«${found}»: глагол прошедшего времени не согласуется с разными операторами. Пишите в настоящем времени.`, en: `“${found}”: a verb in the past does not agree with every controller. Write in the present.` }),
);

/** A long list within a sentence is read by nobody: one item a line (R25). */
const runOnList = sentencePattern(
  'run-on-list',
  'ru',
  /следующ(?:им|ими|их|ую|ей|ие) [^:.]{0,60}: \{\{list/giu,
  (found) => ({ ru: `«${found}»: перечень в строку. Дайте по пункту на строку.`, en: `“${found}”: a list within a line. Give each item a line.` }),
);

export const russianAgreement: readonly Rule[] = [undeclined, countCase, pastTense, runOnList];
