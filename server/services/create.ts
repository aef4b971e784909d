import { type Answers, ANSWERS_FORMAT } from '@/policy/answers'
import { type Connection } from '@/server/answers/connection'
import { saveAnswersWithin } from '@/server/answers/save'
import { type Database } from '@/server/database/client'
import { newestReleaseFor } from '@/server/library/newest-release'
import { registryOf } from '@/server/registry/queries'
import { SlugTaken } from '@/server/services/errors'
import { type Owner, ownedBy } from '@/server/services/owner'
import { getService, type ServiceSummary } from '@/server/services/queries'
import { isSlug, slugFrom } from '@/server/services/slug'

export interface NewService {
  /** Name in public addresses; made from the name of the service when it is not given. */
  slug?: string
  answers?: Answers
}

/**
 * Makes a service, with the answers that there are already.
 * @throws SlugTaken when the slug that was asked for is, or was, another service's
 * @throws RangeError when it is no slug (`isSlug`)
 */
export async function createService(db: Database, owner: Owner, { slug, answers }: NewService = {}): Promise<ServiceSummary> {
  if (slug !== undefined && !isSlug(slug)) throw new RangeError(`"${slug}" is no slug`)
  return db.$transaction(async (connection) => {
    const registryId = 'organisationId' in owner ? await registryOf(connection, owner.organisationId) : await newRegistry(connection)
    const name = answers?.service.name
    const own = slug === undefined ? await freeSlug(connection, slugFrom(name?.en ?? name?.ru ?? '')) : await untaken(connection, slug)
    const service = await connection.service.create({
      data: { ...ownedBy(owner), registryId, slug: own, answersFormat: ANSWERS_FORMAT, releaseId: await newestReleaseFor(connection, owner) },
      select: { id: true },
    })
    if (answers) await saveAnswersWithin(connection, service.id, answers, 0)
    return getService(connection, owner, service.id)
  })
}

async function newRegistry(connection: Connection): Promise<string> {
  return (await connection.registry.create({ data: {}, select: { id: true } })).id
}

async function untaken(connection: Connection, slug: string): Promise<string> {
  if (await connection.serviceSlug.findUnique({ where: { slug } })) throw new SlugTaken(slug)
  return slug
}

/** The wanted slug, or the same with the next number that no service ever had. */
async function freeSlug(connection: Connection, wanted: string): Promise<string> {
  const taken = await connection.serviceSlug.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } })
  const slugs = new Set(taken.map((row) => row.slug))
  if (!slugs.has(wanted)) return wanted
  let number = 2
  while (slugs.has(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}
