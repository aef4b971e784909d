import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLSeq } from 'yaml';

/** Where a clause stands in the outlines, by law (`ru-152fz`, `none`): the section, and the clause before it or null for its start. */
export type Placement = Readonly<Record<string, { section: string; after: string | null }>>;

/**
 * Puts clauses into the outlines, each where its placement says; everything else stays as it was written, to the byte.
 * A section that an outline does not have takes nothing. Behind a clause that is not there it comes last in the section.
 *
 * @param outlines by law, `outlines/<law>.yml` as written
 */
export function placeClauses(outlines: Readonly<Record<string, string>>, placements: readonly { clauseId: string; placement: Placement }[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(outlines).map(([law, text]) => {
      let waiting = placements.flatMap(({ clauseId, placement }) => {
        const place = Object.hasOwn(placement, law) ? placement[law] : undefined;
        return place ? [{ clauseId, ...place }] : [];
      });
      let placed = waiting.reduce((outline, { clauseId }) => withoutClause(outline, clauseId), text);
      // One clause may stand behind another that is placed too, so those whose neighbour is there go first.
      while (waiting.length > 0) {
        const ready = waiting.find(({ after }) => after === null || standsIn(placed, after)) ?? waiting[0];
        if (!ready) break;
        placed = withClause(placed, ready);
        waiting = waiting.filter((one) => one !== ready);
      }
      return [law, placed];
    }),
  );
}

/**
 * Where the outlines have a clause.
 * @returns null when none lists it
 */
export function placementIn(outlines: Readonly<Record<string, string>>, clauseId: string): Placement | null {
  const found = Object.entries(outlines).flatMap(([law, text]) => {
    for (const { id, items } of sectionsOf(text)) {
      const place = items.findIndex((item) => item.value === clauseId);
      if (place !== -1) return [[law, { section: id, after: place === 0 ? null : String(items[place - 1]?.value) }] as const];
    }
    return [];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
}

interface Section {
  id: string;
  list: YAMLSeq | null;
  /** The empty value of `clauses:` where there is no list. */
  empty: Scalar | null;
  items: Scalar[];
}

function sectionsOf(outline: string): Section[] {
  const document = parseDocument(outline, { prettyErrors: false });
  const sections: unknown = document.get('sections', true);
  if (!isSeq(sections)) return [];
  return sections.items.flatMap((section) => {
    if (!isMap(section)) return [];
    const clauses: unknown = section.get('clauses', true);
    const list = isSeq(clauses) ? clauses : null;
    return [{ id: String(section.get('id')), list, empty: isScalar(clauses) ? clauses : null, items: (list?.items ?? []).filter((item) => isScalar(item)) }];
  });
}

const standsIn = (outline: string, clauseId: string) => sectionsOf(outline).some(({ items }) => items.some((item) => item.value === clauseId));

function withClause(outline: string, { clauseId, section, after }: { clauseId: string; section: string; after: string | null }): string {
  const found = sectionsOf(outline).find(({ id }) => id === section);
  if (!found) return outline;
  if (found.list === null || found.items.length === 0) {
    const range = found.list?.range ?? found.empty?.range;
    if (!range) return outline;
    const before = outline.slice(0, range[0]);
    return `${before}${/\s$/.test(before) ? '' : ' '}[${clauseId}]${outline.slice(range[1])}`;
  }
  const place = after === null ? -1 : found.items.findIndex((item) => item.value === after);
  const behind = place === -1 && after !== null ? found.items.length - 1 : place;
  const neighbour = found.items[Math.max(behind, 0)];
  if (!neighbour?.range) return outline;
  const [start, end] = neighbour.range;
  if (found.list.flow) return behind === -1 ? `${outline.slice(0, start)}${clauseId}, ${outline.slice(start)}` : `${outline.slice(0, end)}, ${clauseId}${outline.slice(end)}`;
  const lineStart = outline.lastIndexOf('\n', start - 1) + 1;
  const line = `${outline.slice(lineStart, start)}${clauseId}`;
  if (behind === -1) return `${outline.slice(0, lineStart)}${line}\n${outline.slice(lineStart)}`;
  const lineEnd = outline.indexOf('\n', end);
  return lineEnd === -1 ? `${outline}\n${line}` : `${outline.slice(0, lineEnd)}\n${line}${outline.slice(lineEnd)}`;
}

function withoutClause(outline: string, clauseId: string): string {
  for (const { list, items } of sectionsOf(outline)) {
    const place = items.findIndex((item) => item.value === clauseId);
    const item = items[place];
    if (!list || !item?.range) continue;
    const [start, end] = item.range;
    if (!list.flow) {
      // The only line of a list leaves an empty list behind, not an empty value.
      const lineStart = outline.lastIndexOf('\n', start - 1) + 1;
      if (items.length === 1) return `${outline.slice(0, start).replace(/-[ \t]*$/, '')}[]${outline.slice(end)}`;
      const lineEnd = outline.indexOf('\n', end);
      return lineEnd === -1 ? outline.slice(0, lineStart).replace(/\n$/, '') : outline.slice(0, lineStart) + outline.slice(lineEnd + 1);
    }
    const next = items[place + 1];
    const previous = items[place - 1];
    if (next?.range) return outline.slice(0, start) + outline.slice(next.range[0]);
    return previous?.range ? outline.slice(0, previous.range[1]) + outline.slice(end) : outline.slice(0, start) + outline.slice(end);
  }
  return outline;
}
