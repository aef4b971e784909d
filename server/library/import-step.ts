/** What the database knows of a clause. */
export interface StoredClause {
  /** Content hash of the shipped clause as last imported. */
  baselineHash: string
  /** Content hash of the newest approved revision; null when there is none. */
  approvedHash: string | null
}

/**
 * What importing a shipped clause does:
 * `add` a clause nobody knew · `skip` one that is as it was shipped last · `update`: a new shipped text, which no lawyer
 * has touched, is approved · `adopt`: lawyers have approved the very text that is shipped now · `merge`: the shipped text
 * and that of the lawyers both changed, so the new one becomes a draft that a person has to merge, and never overwrites.
 */
export type ImportStep = 'add' | 'skip' | 'update' | 'adopt' | 'merge'

/** @param shippedHash content hash of the clause as it is shipped now */
export function importStep(stored: StoredClause | null, shippedHash: string): ImportStep {
  if (stored === null) return 'add'
  if (stored.baselineHash === shippedHash) return 'skip'
  if (stored.approvedHash === shippedHash) return 'adopt'
  return stored.approvedHash === stored.baselineHash ? 'update' : 'merge'
}
