import { type Language } from '@/policy/vocabulary/laws';

/** Word keeps no more of a tag. */
const longest = 64;

/**
 * The tag that marks a clause in a Word file: the language of a draft, or the file of the clause (`ru-152fz.ru.md`), and the
 * clause's id. A long id is cut; `clauseOfTag` knows which one was meant as long as two ids do not begin alike.
 */
export function clauseTag(place: Language | (string & {}), clauseId: string): string {
  return `${place}:${clauseId}`.slice(0, longest);
}

/** What a tag marks, among the clauses that there are; null for a tag of something else. */
export function clauseOfTag(tag: string, clauseIds: Iterable<string>): { place: string; clauseId: string } | null {
  const place = tag.slice(0, tag.indexOf(':'));
  if (place === '') return null;
  for (const clauseId of clauseIds) if (clauseTag(place, clauseId) === tag) return { place, clauseId };
  return null;
}
