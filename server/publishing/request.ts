import { z } from 'zod'
import { day, prose } from '@/policy/answers'

/** What a person says when publishing; forms and the server check it with the same schema. */
export const publishRequest = z.object({
  serviceId: z.string().min(1).max(64),
  /** First day in force, YYYY-MM-DD. */
  effectiveFrom: day,
  /** What changed, for the history of versions. */
  note: prose.nullable(),
  /** The edit that was reviewed: nothing else is published. */
  expectedEdit: z.number().int().nonnegative(),
  /** Why the version is published although review found this, by rule: one for each finding of severity `error`. */
  acknowledgements: z.array(z.strictObject({ rule: z.string().min(1).max(80), reason: z.string().trim().min(1).max(5000) })).max(300).optional(),
  /** Which part of the number rises; by default it follows from what changed. */
  bump: z.enum(['major', 'minor']).optional(),
  /** How much the change matters, as the founder decides; by default it follows from what changed. */
  changeClass: z.enum(['material', 'editorial']).optional(),
  /** Why the founder decides otherwise than was proposed. */
  changeWhy: z.string().trim().max(5000).optional(),
  /** Number of an earlier version whose answers and clauses are published again, instead of the draft: `1.0`. */
  rollbackTo: z.string().regex(/^[1-9]\d{0,4}\.(0|[1-9]\d{0,4})$/).optional(),
})

/** A checked request, and who makes it. */
export type PublishRequest = z.output<typeof publishRequest> & {
  organisationId: string
  /** Id of the account that publishes; null for the program itself (sample services). */
  by: string | null
  /** Their name, which stands under what they acknowledge; without one nothing can be acknowledged. */
  byName?: string | null
}
