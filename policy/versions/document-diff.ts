import { plainText, type ClauseNode, type Document } from '@/policy/document/tree';
import { clauseLines, clauseSubstance } from './clause-lines';
import { wordDiff, type DiffPart } from './word-diff';

/** How one clause differs between two versions. */
export interface ClauseChange {
  readonly clauseId: string;
  /** Id of the section in which it stands now, or stood. */
  readonly sectionId: string;
  /** Heading of the clause, or of its section where it has none. */
  readonly title: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The redline, lines of the clause separated by `\n`. */
  readonly parts: readonly DiffPart[];
}

/**
 * What a reader of the new version finds changed, clause by clause: first in the order of the new document, each removed
 * clause after the one that it followed. A clause that merely moved or was renumbered is not listed.
 * @param before document of the earlier version, or null for the first one
 * @param after document in the same language
 */
export function diffDocuments(before: Document | null, after: Document): ClauseChange[] {
  const was = before ? placesOf(before) : [];
  const is = placesOf(after);
  const earlier = new Map(was.map((place) => [place.clause.id, place]));
  const remaining = new Set(is.map((place) => place.clause.id));
  const changes: ClauseChange[] = [];
  const removedAfter = removedByPredecessor(was, remaining);
  const addRemoved = (predecessor: string) => {
    for (const place of removedAfter.get(predecessor) ?? []) changes.push(change(place, 'removed', clauseText(place.clause), ''));
  };
  addRemoved('');
  for (const place of is) {
    const old = earlier.get(place.clause.id);
    if (!old) changes.push(change(place, 'added', '', clauseText(place.clause)));
    else if (!sameSubstance(old.clause, place.clause)) changes.push(change(place, 'changed', clauseText(old.clause), clauseText(place.clause)));
    addRemoved(place.clause.id);
  }
  return changes;
}

/** A clause that says the same and stands elsewhere. */
export interface MovedClause {
  readonly clauseId: string;
  readonly title: string;
  /** Heading of the section in which it stood, and of the one in which it stands. */
  readonly from: string;
  readonly to: string;
}

/**
 * Clauses that say the same and stand in another section, or in another order: the fewest whose move explains the new
 * order. What was renumbered because something before it came or went has not moved.
 */
export function movedClauses(before: Document, after: Document): MovedClause[] {
  const was = placesOf(before);
  const positions = new Map(was.map((place, index) => [place.clause.id, index]));
  const common = placesOf(after).filter((place) => positions.has(place.clause.id));
  const inOrder = longestRise(common.map((place) => positions.get(place.clause.id) ?? 0));
  return common.flatMap((place, index) => {
    const old = was[positions.get(place.clause.id) ?? 0];
    if (!old || !sameSubstance(old.clause, place.clause) || (inOrder.has(index) && old.sectionId === place.sectionId)) return [];
    return [{ clauseId: place.clause.clauseId, title: place.clause.title ? plainText(place.clause.title) : place.sectionTitle, from: old.sectionTitle, to: place.sectionTitle }];
  });
}

/** Places of the longest rising subsequence of numbers, all different (patience sorting, O(n log n)). */
function longestRise(numbers: readonly number[]): Set<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const rise = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) rise.add(index);
  return rise;
}

interface Place {
  readonly clause: ClauseNode;
  readonly sectionId: string;
  readonly sectionTitle: string;
}

function placesOf(document: Document): Place[] {
  return [...document.sections, ...document.appendices].flatMap((section) =>
    section.clauses.map((clause) => ({ clause, sectionId: section.id, sectionTitle: plainText(section.title) })),
  );
}

/** Removed clauses by the id of the last clause before them that stayed; '' where none did. */
function removedByPredecessor(was: readonly Place[], remaining: ReadonlySet<string>): Map<string, Place[]> {
  const result = new Map<string, Place[]>();
  let predecessor = '';
  for (const place of was) {
    if (remaining.has(place.clause.id)) predecessor = place.clause.id;
    else result.set(predecessor, [...(result.get(predecessor) ?? []), place]);
  }
  return result;
}

function change({ clause, sectionId, sectionTitle }: Place, kind: ClauseChange['kind'], before: string, after: string): ClauseChange {
  return {
    clauseId: clause.clauseId,
    sectionId,
    title: clause.title ? plainText(clause.title) : sectionTitle,
    kind,
    parts: wordDiff(before, after),
  };
}

const clauseText = (clause: ClauseNode) => clauseLines(clause).join('\n');

const sameSubstance = (a: ClauseNode, b: ClauseNode) => clauseSubstance(a).join('\n') === clauseSubstance(b).join('\n');
