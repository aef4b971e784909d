import { suggestion } from '../did-you-mean';
import { type Clause, type Library } from '../library';
import { type Problem } from '../problem';
import { clauseFile, found, start, type Rule } from './rule';

const name = 'clause-not-in-outline';

/** Every active clause stands in an outline, in its own section, and outlines list clauses that exist. */
export const clauseNotInOutline: Rule = {
  name,
  check: (library) => {
    const places = placesIn(library);
    const sections = sectionsOf(places);
    const unknown = places.filter((place) => !library.clauses.has(place.id));
    return [
      ...[...library.clauses.values()].flatMap((clause) => misplaced(clause, sections.get(clause.id))),
      ...unknown.map((place) => {
        const near = suggestion(place.id, library.clauses.keys());
        return found(name, place.file, start, { ru: `Клаузы «${place.id}» нет.${near.ru}`, en: `There is no clause “${place.id}”.${near.en}` });
      }),
    ];
  },
  checkClause: (clause, library) => misplaced(clause, sectionsOf(placesIn(library).filter((place) => place.id === clause.id)).get(clause.id)),
};

interface Place {
  id: string;
  section: string;
  file: string;
}

function placesIn(library: Library): Place[] {
  return [...library.outlines.values()].flatMap((outline) => outline.sections.flatMap((section) => section.clauses.map((id) => ({ id, section: section.id, file: outline.file }))));
}

function sectionsOf(places: readonly Place[]): Map<string, Set<string>> {
  const sections = new Map<string, Set<string>>();
  for (const { id, section } of places) sections.set(id, (sections.get(id) ?? new Set()).add(section));
  return sections;
}

/** @param sections those in which the outlines list the clause */
function misplaced(clause: Clause, sections: ReadonlySet<string> | undefined): Problem[] {
  if (sections === undefined) {
    return clause.status === 'active' ? [found(name, clauseFile(clause), start, { ru: 'Клаузы нет ни в одной структуре (outlines).', en: 'No outline lists the clause.' })] : [];
  }
  if (sections.has(clause.section)) return [];
  return [found(name, clauseFile(clause), start, { ru: `Ни одна структура не ставит клаузу в раздел «${clause.section}».`, en: `No outline puts the clause into its section “${clause.section}”.` })];
}
