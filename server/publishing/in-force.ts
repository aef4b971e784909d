import { Prisma } from '@/server/database/generated/client'

/**
 * Whether the version `v` of a query is the one in force on a day: it has begun, has not been called off or withdrawn, and
 * no later one of its policy has begun.
 * The same rule as `inForce` of policy/versions, for queries that only need a yes or no.
 * @param day `YYYY-MM-DD`, as `dayOf` of policy/versions counts days
 */
export function versionInForce(day: string): Prisma.Sql {
  const ended = (version: Prisma.Sql) => Prisma.sql`(
    EXISTS (SELECT 1 FROM cancellation WHERE cancellation.version_id = ${version}.id)
    OR EXISTS (
      SELECT 1 FROM withdrawal JOIN version newest ON newest.id = withdrawal.version_id
      WHERE newest.policy_id = ${version}.policy_id AND (newest.major, newest.minor) >= (${version}.major, ${version}.minor)
    )
  )`
  return Prisma.sql`(v.effective_at <= ${day}::date AND NOT ${ended(Prisma.sql`v`)} AND NOT EXISTS (
    SELECT 1 FROM version later
    WHERE later.policy_id = v.policy_id AND later.effective_at <= ${day}::date
      AND (later.major, later.minor) > (v.major, v.minor) AND NOT ${ended(Prisma.sql`later`)}
  ))`
}
