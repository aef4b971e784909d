import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { database } from '@/server/database/client'
import { guestToken } from '@/server/sessions/guest'
import { auth } from '@/server/sessions/auth'
import { type Role, roleOf } from '@/server/sessions/roles'
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
  const workplace = (await workplaceOf(user.id, activeId)) ?? { ...(await makeOrganisation(user.id, user.name)), role: 'owner' as const }
  return { userId: user.id, name: user.name, email: user.email, organisationId: workplace.id, organisationName: workplace.name, role: workplace.role }
}

/**
 * The organisation that a person works for now: the one chosen in this session while they still belong to it, or else the
 * one that they joined last: whoever was invited came for that one, not for the empty one of their own.
 */
export async function workplaceOf(userId: string, activeId: string | null): Promise<{ id: string; name: string; role: Role } | null> {
  const memberships = await database().member.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { role: true, organisation: { select: { id: true, name: true } } },
  })
  const chosen = memberships.find(({ organisation }) => organisation.id === activeId) ?? memberships[0]
  return chosen ? { ...chosen.organisation, role: roleOf(chosen.role) } : null
}

/** Makes the organisation that every account works for. One that broke off between the two is completed at the next visit. */
export async function makeOrganisation(userId: string, name: string): Promise<{ id: string; name: string }> {
  const organisation = await database().organisation.create({
    data: { name, slug: `${slugFrom(name)}-${userId.slice(-12)}`, members: { create: { userId, role: 'owner' } } },
    select: { id: true, name: true },
  })
  return organisation
}
