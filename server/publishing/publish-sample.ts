import { type SampleToPublish } from '@/prisma/seed'
import { needsAcknowledgement, stopsPublishing } from '@/policy/review/finding'
import { dayOf } from '@/policy/versions/lifecycle'
import { type Database } from '@/server/database/client'
import { publish } from '@/server/publishing/publish'

const note = { ru: 'Первая редакция.', en: 'The first version.' }

/**
 * Publishes the first version of a sample service, for seeding. A sample that the clause library of this database does not
 * let through stays a draft: that must not keep the product from starting.
 * @returns what came of it, in one line
 */
export async function publishSample(database: Database, sample: SampleToPublish, now = new Date()): Promise<string> {
  const today = dayOf(now)
  const outcome = await publish(
    database,
    {
      serviceId: sample.serviceId,
      organisationId: sample.organisationId,
      by: null,
      // On a machine whose clock is behind, the sample is to be seen all the same.
      effectiveFrom: sample.effectiveFrom < today ? sample.effectiveFrom : today,
      note,
      expectedEdit: sample.edit,
    },
    now,
  )
  if (outcome.outcome === 'published' || outcome.outcome === 'unchanged') return `Published the sample policy of ${sample.slug}`
  if (outcome.outcome === 'unapproved' || outcome.outcome === 'unexplained') return `The sample service ${sample.slug} stays a draft: ${outcome.outcome}`
  const rules = [...new Set(outcome.findings.filter((finding) => stopsPublishing(finding) || needsAcknowledgement(finding)).map(({ rule }) => rule))]
  return `The sample service ${sample.slug} stays a draft: ${rules.join(', ')}`
}
