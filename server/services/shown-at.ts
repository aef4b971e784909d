import { coming, dayOf, inForce } from '@/policy/versions/lifecycle'
import { type Language } from '@/policy/vocabulary'
import { type Database } from '@/server/database/client'
import { languagesOf } from '@/server/hosted/pages'
import { databaseSource } from '@/server/hosted/source'
import { listHosts } from '@/server/own-hosts/hosts'
import { type Owner } from '@/server/services/owner'

/** Where a policy is read, for those who lead others to it. */
export interface ShownAt {
  /** Without language; at the owner's own host where one is connected. */
  address: string
  /** Languages in which it can be read; not empty. */
  languages: Language[]
}

/** @returns null while no version is in force or announced, as for a policy that was withdrawn */
export async function shownAt(db: Database, owner: Owner, service: { id: string; slug: string }, publicUrl: string, moment: Date): Promise<ShownAt | null> {
  const versions = (await databaseSource(db).service(service.slug))?.documents.privacy ?? []
  const today = dayOf(moment)
  const version = inForce(versions, today) ?? coming(versions, today)[0]
  if (version === undefined) return null
  const own = (await listHosts(db, owner, service.id)).find(({ state }) => state === 'connected')
  return { address: own ? `https://${own.host}/privacy` : `${publicUrl}/p/${service.slug}/privacy`, languages: languagesOf(version) }
}
