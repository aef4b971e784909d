import { parse } from 'yaml';
import { type Placement } from './placement';

/**
 * Which clauses stand elsewhere in one set of outlines than in another: moved within a law, put into it, or into another
 * section. Those that merely have a new neighbour have not moved.
 *
 * @param before, after `outlines/<law>.yml` as written, by law; a law that only one of them has is left alone
 * @returns clause id → its new places, of the laws in which it stands elsewhere
 */
export function changedPlacements(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): Map<string, Placement> {
  const changed = new Map<string, Placement>();
  for (const [law, text] of Object.entries(after)) {
    const written = before[law];
    if (written === undefined || written === text) continue;
    const [was, is] = [placesIn(written), placesIn(text)];
    const stayed = unmoved(was, is);
    is.forEach((place, index) => {
      if (stayed.has(keyOf(place))) return;
      const previous = is[index - 1];
      const at = { section: place.section, after: previous?.section === place.section ? previous.clauseId : null };
      changed.set(place.clauseId, { ...changed.get(place.clauseId), [law]: at });
    });
  }
  return changed;
}

type Place = { section: string; clauseId: string };
const keyOf = ({ section, clauseId }: Place) => `${section} ${clauseId}`;

/** Those that are in both: the longest run of them in common order has not moved. */
function unmoved(was: readonly Place[], is: readonly Place[]): Set<string> {
  const order = new Map(was.map((place, index) => [keyOf(place), index]));
  return longestRising(is.map(keyOf).filter((key) => order.has(key)), order);
}

function longestRising(keys: readonly string[], order: ReadonlyMap<string, number>): Set<string> {
  const best: string[][] = [];
  for (const key of keys) {
    const place = order.get(key) ?? 0;
    const before = best.filter((run) => (order.get(run.at(-1) ?? '') ?? -1) < place).reduce<string[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    best.push([...before, key]);
  }
  return new Set(best.reduce<string[]>((longest, run) => (run.length > longest.length ? run : longest), []));
}

function placesIn(outline: string): Place[] {
  let content: unknown;
  try {
    content = parse(outline, { maxAliasCount: 0 });
  } catch {
    return [];
  }
  const sections = (content as { sections?: unknown } | null)?.sections;
  if (!Array.isArray(sections)) return [];
  return sections.flatMap((section: { id?: unknown; clauses?: unknown } | null) =>
    Array.isArray(section?.clauses) ? section.clauses.map((clauseId: unknown) => ({ section: String(section.id), clauseId: String(clauseId) })) : [],
  );
}
