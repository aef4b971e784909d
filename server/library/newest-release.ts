import { type Connection } from '@/server/answers/connection'
import { type Owner } from '@/server/services/owner'

/** A shipped release: what every layer lies over. */
export interface ShippedRelease {
  id: string
  number: number
  name: string
  contentHash: string
  glossary: string
  outlines: Readonly<Record<string, string>>
}

/** @throws Error when there is none: the database has not been seeded */
export async function newestShippedRelease(connection: Connection): Promise<ShippedRelease> {
  const release = await connection.release.findFirst({
    where: { organisationId: null },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, name: true, contentHash: true, glossary: true, outlines: true },
  })
  if (release === null) throw new Error('The clause library is empty: run `klauza db seed`')
  return { ...release, outlines: release.outlines as Record<string, string> }
}

/**
 * The release that an owner's new services are drafted from: the newest of the organisation, or the newest shipped one
 * where it has made none. Guests use the shipped library.
 * @returns its id; null when nothing has been shipped yet
 */
export async function newestReleaseFor(connection: Connection, owner: Owner): Promise<string | null> {
  const own = 'organisationId' in owner ? await newest(connection, owner.organisationId) : null
  return own ?? (await newest(connection, null))
}

async function newest(connection: Connection, organisationId: string | null): Promise<string | null> {
  return (await connection.release.findFirst({ where: { organisationId }, orderBy: { number: 'desc' }, select: { id: true } }))?.id ?? null
}
