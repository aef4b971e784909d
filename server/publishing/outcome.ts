import { type Finding } from '@/policy/review/finding'
import { type MaterialChange } from '@/policy/versions/change-class'

/** What came of publishing. Only the first one wrote anything. */
export type PublishOutcome =
  | {
      outcome: 'published'
      versionId: string
      /** `1.0` */
      version: string
      effectiveFrom: string
      /** Path of the version in force: `/p/romashka/privacy`. */
      path: string
      /** What changed in substance since the version before; empty for the first one. */
      changes: MaterialChange[]
    }
  | { outcome: 'refused'; findings: Finding[] }
  /** Findings that somebody has to acknowledge with a reason before the version can be published. */
  | { outcome: 'unacknowledged'; findings: Finding[] }
  | {
      outcome: 'unchanged'
      /** The version that says the same already. */
      version: string
      path: string
      /** same-text: every word is the same. same-substance: only the date or the number in the text would differ. */
      reason: 'same-text' | 'same-substance'
    }

/** A version cannot bind from a day on which nobody could have read it. */
export class EffectiveDateRefused extends Error {
  readonly code = 'effective-date-refused'

  /** @param earliest first day that is allowed, YYYY-MM-DD */
  constructor(readonly earliest: string) {
    super(`A new version takes effect on ${earliest} at the earliest`)
    this.name = 'EffectiveDateRefused'
  }
}
