import { samples } from './samples'
import { type Database } from '@/server/database/client'
import { readTemplates } from '@/server/library/read-templates'
import { newestReleaseFor } from '@/server/library/newest-release'
import { seedLibrary } from '@/server/library/store'
import { createService } from '@/server/services/create'

export interface SeedOptions {
  /** Folder of the shipped clause library. */
  templates?: string
  /** Publishes the first version of a sample service and says so in one line; without it the samples stay drafts. */
  publish?: (sample: SampleToPublish) => Promise<string>
}

export interface SampleToPublish {
  organisationId: string
  serviceId: string
  slug: string
  /** Edit of the answers that is to be published. */
  edit: number
  /** `YYYY-MM-DD` */
  effectiveFrom: string
}

/**
 * Puts the first contents into a migrated database: the clause library, and a demonstration organisation with its
 * services. What is there already is left alone, so it may run at every start, also after one that was cut short.
 * @returns what was added, one line each
 */
export async function seed(database: Database, { templates = 'templates', publish }: SeedOptions = {}): Promise<string[]> {
  return [
    ...(await seedClauses(database, templates)),
    ...(await seedDemonstration(database)),
    ...(await adoptForDemonstration(database)),
    ...(publish ? await publishSamples(database, publish) : []),
  ]
}

async function seedClauses(database: Database, folder: string): Promise<string[]> {
  const { release, changed, clauses } = await seedLibrary(database, await readTemplates(folder))
  if (!changed && clauses.merge.length === 0) return []
  const counts = { new: clauses.add, changed: clauses.update, retired: clauses.retire, 'to be merged by a lawyer': clauses.merge }
  const said = Object.entries(counts).filter(([, ids]) => ids.length > 0)
  return [`Clause library, release ${release}: ${said.map(([what, ids]) => `${ids.length} ${what}`).join(', ') || 'outlines or glossary changed'}`]
}

const demonstration = { id: 'demonstration', name: 'Ромашка', slug: 'demonstration' }

async function seedDemonstration(database: Database): Promise<string[]> {
  const lines: string[] = []
  const { count } = await database.organisation.createMany({ data: [demonstration], skipDuplicates: true })
  if (count > 0) lines.push('Added the demonstration organisation')
  const taken = await database.serviceSlug.findMany({ where: { slug: { in: samples.map(({ slug }) => slug) } }, select: { slug: true } })
  for (const { slug, answers } of samples.filter((sample) => !taken.some((one) => one.slug === sample.slug))) {
    await createService(database, { organisationId: demonstration.id }, { slug, answers })
    lines.push(`Added the sample service ${slug}`)
  }
  return lines
}

/** The samples show the library of the day; nobody sits in front of them to adopt it. */
async function adoptForDemonstration(database: Database): Promise<string[]> {
  const releaseId = await newestReleaseFor(database, { organisationId: demonstration.id })
  if (releaseId === null) return []
  return database.$transaction(async (connection) => {
    const services = await connection.service.findMany({ where: { organisationId: demonstration.id, releaseId: { not: releaseId } }, select: { id: true, slug: true, releaseId: true } })
    await connection.releaseUpdate.createMany({ data: services.map(({ id, releaseId: fromReleaseId }) => ({ serviceId: id, releaseId, fromReleaseId, step: 'adopted' })) })
    await connection.service.updateMany({ where: { id: { in: services.map(({ id }) => id) } }, data: { releaseId, editNumber: { increment: 1 } } })
    return services.map(({ slug }) => `The sample service ${slug} is drafted from the new release`)
  })
}

/** Publishes each sample that has no version yet. */
async function publishSamples(database: Database, publish: NonNullable<SeedOptions['publish']>): Promise<string[]> {
  const lines: string[] = []
  for (const { slug, effectiveFrom } of samples) {
    const service = await database.service.findFirst({
      where: { slug, organisationId: demonstration.id, policies: { none: { versions: { some: {} } } } },
      select: { id: true, editNumber: true },
    })
    if (!service) continue
    lines.push(await publish({ organisationId: demonstration.id, serviceId: service.id, slug, edit: service.editNumber, effectiveFrom }))
  }
  return lines
}
