import { type Conflict } from '@/policy/revisions/conflict'
import { type Choice } from '@/policy/revisions/merge-clause'
import { type StoredRevision } from '@/server/library/workbench/revisions'

/** What a revision keeps of the merge that it came from. */
export interface StoredMerge {
  /** What both sides were edited from. */
  baseRevisionId: string | null
  oursRevisionId: string
  theirsRevisionId: string
  /** The shipped text that the revision has taken in. */
  baselineRevisionId: string | null
  conflicts: Conflict[]
  /** Id of a conflict → how it was decided (`by-hand`: in words of one's own), by whom and when. */
  decisions: Record<string, { decision: Choice | 'by-hand'; by: string; at: string }>
}

export function mergeOf({ merge }: Pick<StoredRevision, 'merge'>): StoredMerge | null {
  return merge as unknown as StoredMerge | null
}

/** The conflicts that nobody has decided yet. */
export function openConflicts(revision: Pick<StoredRevision, 'merge'>): Conflict[] {
  const merge = mergeOf(revision)
  return merge === null ? [] : merge.conflicts.filter(({ id }) => !Object.hasOwn(merge.decisions, id))
}
