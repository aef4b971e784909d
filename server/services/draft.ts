import { database } from '@/server/database/client'
import { listServices } from '@/server/services/queries'
import { type Visitor } from '@/server/sessions/visitor'

/** The service that a guest was working on last; null for people with an account and for those who have not begun. */
export async function draftOf({ person, owner }: Visitor): Promise<string | null> {
  if (person !== null || owner === null) return null
  const [latest] = await listServices(database(), owner)
  return latest?.id ?? null
}
