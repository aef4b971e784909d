import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { database } from '@/server/database/client'
import { guestToken } from '@/server/sessions/guest'
import { auth } from '@/server/sessions/auth'
import { slugFrom } from '@/server/services/slug'
import { type Owner } from '@/server/services/owner'

/** Someone who is signed in, and the organisation that they work for. */
export interface Person {
  userId: string
  name: string
  email: string
  organisationId: string
  organisationName: string
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
    const person = await personOf(session.user)
    return { person, owner: { organisationId: person.organisationId } }
  }
  const token = guestToken(await cookies())
  return { person: null, owner: token === null ? null : { guestToken: token } }
})

async function personOf(user: { id: string; name: string; email: string }): Promise<Person> {
  const organisation = (await organisationOf(user.id)) ?? (await makeOrganisation(user.id, user.name))
  return { userId: user.id, name: user.name, email: user.email, organisationId: organisation.id, organisationName: organisation.name }
}

async function organisationOf(userId: string): Promise<{ id: string; name: string } | null> {
  const member = await database().member.findFirst({
    where: { userId },
    orderBy: { createdAt: 'asc' },
    select: { organisation: { select: { id: true, name: true } } },
  })
  return member?.organisation ?? null
}

/** Makes the organisation that every account works for. One that broke off between the two is completed at the next visit. */
export async function makeOrganisation(userId: string, name: string): Promise<{ id: string; name: string }> {
  const organisation = await database().organisation.create({
    data: { name, slug: `${slugFrom(name)}-${userId.slice(-12)}`, members: { create: { userId, role: 'owner' } } },
    select: { id: true, name: true },
  })
  return organisation
}
