import { suggestion } from '../did-you-mean';
import { clauseFile, found, start, type Rule } from './rule';

const name = 'clause-not-in-outline';

/** Every active clause stands in an outline, in its own section, and outlines list clauses that exist. */
export const clauseNotInOutline: Rule = {
  name,
  check: (library) => {
    const outlines = [...library.outlines.values()];
    const places = outlines.flatMap((outline) => outline.sections.flatMap((section) => section.clauses.map((id) => ({ id, section: section.id, file: outline.file }))));
    const listed = new Set(places.map((place) => place.id));
    const lost = [...library.clauses.values()].filter((clause) => clause.status === 'active' && !listed.has(clause.id));
    const misplaced = [...library.clauses.values()].filter(
      (clause) => listed.has(clause.id) && !places.some((place) => place.id === clause.id && place.section === clause.section),
    );
    const unknown = places.filter((place) => !library.clauses.has(place.id));
    return [
      ...lost.map((clause) => found(name, clauseFile(clause), start, { ru: 'Клаузы нет ни в одной структуре (outlines).', en: 'No outline lists the clause.' })),
      ...misplaced.map((clause) =>
        found(name, clauseFile(clause), start, { ru: `Ни одна структура не ставит клаузу в раздел «${clause.section}».`, en: `No outline puts the clause into its section “${clause.section}”.` }),
      ),
      ...unknown.map((place) => {
        const near = suggestion(place.id, library.clauses.keys());
        return found(name, place.file, start, { ru: `Клаузы «${place.id}» нет.${near.ru}`, en: `There is no clause “${place.id}”.${near.en}` });
      }),
    ];
  },
};
