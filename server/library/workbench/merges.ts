import { type Conflict } from '@/policy/revisions/conflict'
import { type StoredRevision } from '@/server/library/workbench/revisions'

/** How a conflict was decided: for our words, for theirs, for both one after the other, or in words of one's own. */
export type Decision = 'ours' | 'theirs' | 'both' | 'by-hand'

/** What a revision keeps of the merge that it came from. */
export interface StoredMerge {
  /** What both sides were edited from. */
  baseRevisionId: string | null
  oursRevisionId: string
  theirsRevisionId: string
  conflicts: Conflict[]
  /** Id of a conflict → how it was decided, and by whom. */
  decisions: Record<string, { decision: Decision; by: string; at: string }>
}

export function mergeOf({ merge }: Pick<StoredRevision, 'merge'>): StoredMerge | null {
  return merge as unknown as StoredMerge | null
}

/** The conflicts that nobody has decided yet. */
export function openConflicts(revision: Pick<StoredRevision, 'merge'>): Conflict[] {
  const merge = mergeOf(revision)
  return merge === null ? [] : merge.conflicts.filter(({ id }) => !Object.hasOwn(merge.decisions, id))
}
