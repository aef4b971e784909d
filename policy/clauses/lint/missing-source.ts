import { clauseFile, clauseRule, found, start } from './rule';

const name = 'missing-source';

/** A clause says which provisions it rests on; `sources: {}` says that no law asks for it. */
export const missingSource = clauseRule(name, (clause) =>
  clause.sources === null
    ? [found(name, clauseFile(clause), start, { ru: 'Не указано, на каких нормах стоит клауза (sources).', en: 'It is not said which provisions the clause rests on (sources).' })]
    : [],
);
