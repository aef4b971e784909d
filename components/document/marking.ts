import { type ClauseNode } from '@/policy/document/tree';

/** What a draft adds to a document; a page that only shows one leaves it out. */
export interface Marking {
  /** Ids of blocks that changed just now. */
  readonly changed: ReadonlySet<string>;
  /** Ids of clauses that the question in focus writes. */
  readonly focused: ReadonlySet<string>;
  /** Id of the clause that the panel beside the document speaks of. */
  readonly selected?: string | null;
  /** Words of the button that asks why a clause is there. */
  readonly whyLabel: string;
  readonly onWhy: (clauseId: string) => void;
}

/** What the marking says of one clause. */
export function markingOf(clause: ClauseNode, marking: Marking | undefined) {
  return {
    changed: marking ? [...marking.changed].filter((id) => id.startsWith(`${clause.id}.`)) : [],
    focused: marking?.focused.has(clause.clauseId) ?? false,
    selected: marking?.selected === clause.clauseId,
    selectLabel: marking?.whyLabel ?? '',
    onSelect: marking?.onWhy ?? null,
  };
}
