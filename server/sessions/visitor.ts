import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { database } from '@/server/database/client'
import { guestToken } from '@/server/sessions/guest'
import { auth } from '@/server/sessions/auth'
import { workplaceOf } from '@/server/organisations/workplace'
import { type Role } from '@/server/sessions/roles'
import { slugFrom } from '@/server/services/slug'
import { type Owner } from '@/server/services/owner'

/** Someone who is signed in, and the organisation that they work for. */
export interface Person {
  userId: string
  name: string
  email: string
  organisationId: string
  organisationName: string
  /** Their role in it. */
  role: Role
}

/** Who is asking: a person with an account, a guest with a token, or nobody in particular. */
export interface Visitor {
  person: Person | null
  /** What they may see and change; null for a visitor who has nothing yet. */
  owner: Owner | null
}

/** Who makes the request that is being answered. Read once a request. */
export const currentVisitor = cache(async (): Promise<Visitor> => {
  const session = await auth().api.getSession({ headers: await headers() })
  if (session) {
    const person = await personOf(session.user, session.session.activeOrganizationId ?? null)
    return { person, owner: { organisationId: person.organisationId } }
  }
  const token = guestToken(await cookies())
  return { person: null, owner: token === null ? null : { guestToken: token } }
})

async function personOf(user: { id: string; name: string; email: string }, activeId: string | null): Promise<Person> {
  const workplace = (await workplaceOf(database(), user.id, activeId)) ?? { ...(await makeOrganisation(user.id, user.name)), role: 'owner' as const }
  return { userId: user.id, name: user.name, email: user.email, organisationId: workplace.id, organisationName: workplace.name, role: workplace.role }
}

/** Makes the organisation that every account works for. One that broke off between the two is completed at the next visit. */
export async function makeOrganisation(userId: string, name: string): Promise<{ id: string; name: string }> {
  const organisation = await database().organisation.create({
    data: { name, slug: `${slugFrom(name)}-${userId.slice(-12)}`, members: { create: { userId, role: 'owner' } } },
    select: { id: true, name: true },
  })
  return organisation
}
