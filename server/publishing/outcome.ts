import { type Finding } from '@/policy/review/finding'
import { type ChangeClass, type MaterialChange } from '@/policy/versions/change-class'

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
      changeClass: ChangeClass
    }
  | { outcome: 'refused'; findings: Finding[] }
  /** Findings that somebody has to acknowledge with a reason before the version can be published. */
  | { outcome: 'unacknowledged'; findings: Finding[] }
  /** The class of the change differs from the proposal, and nobody has said why. */
  | { outcome: 'unexplained'; proposed: ChangeClass }
  /** The organisation wants four eyes, and nobody else has approved exactly this. */
  | { outcome: 'unapproved' }
  | {
      outcome: 'unchanged'
      /** The version that says the same already. */
      version: string
      path: string
      /** same-text: every word is the same. same-substance: only the date or the number in the text would differ. */
      reason: 'same-text' | 'same-substance'
      /** The clauses or the engine are newer than those of that version: drafted anew, not a word changed. */
      drafted: 'as-then' | 'anew'
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

/** There is no such version of this service to go back to, or its answers are in a format that can no longer be read. */
export class NoSuchVersion extends Error {
  readonly code = 'no-such-version'

  constructor(readonly version: string) {
    super(`There is no version ${version} that can be published again`)
    this.name = 'NoSuchVersion'
  }
}
