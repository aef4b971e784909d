import { Prisma } from '@/server/database/generated/client'

/**
 * Whether the version `v` of a query is the one in force on a day: it has begun, and no later one of its policy has.
 * The same rule as `inForce` of policy/versions, for queries that only need a yes or no.
 * @param day `YYYY-MM-DD`, as `dayOf` of policy/versions counts days
 */
export function versionInForce(day: string): Prisma.Sql {
  return Prisma.sql`(v.effective_at <= ${day}::date AND NOT EXISTS (
    SELECT 1 FROM version later
    WHERE later.policy_id = v.policy_id AND later.effective_at <= ${day}::date
      AND (later.major, later.minor) > (v.major, v.minor)
  ))`
}
