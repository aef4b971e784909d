import { type Connection } from '@/server/answers/connection'
import { NotAllowed } from '@/server/organisations/errors'
import { may, roleOf } from '@/server/sessions/roles'
import { type Person } from '@/server/sessions/visitor'

/** Who works on the layer of an organisation, in the role that they have in it. */
export type Lawyer = Pick<Person, 'organisationId' | 'userId' | 'name' | 'role'>

/** @throws NotAllowed unless the role carries editing the library */
export function mustEditLibrary({ role }: Pick<Lawyer, 'role'>): void {
  if (!may(role, 'edit-library')) throw new NotAllowed('edit-library')
}

/** @returns id of an organisation; null when there is none with this slug */
export async function findOrganisation(connection: Connection, slug: string): Promise<string | null> {
  return (await connection.organisation.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null
}

/** A member of an organisation who may edit its library, by e-mail; null when there is none. */
export async function findLawyer(connection: Connection, organisationId: string, email: string): Promise<Lawyer | null> {
  const member = await connection.member.findFirst({ where: { organisationId, user: { email: { equals: email, mode: 'insensitive' } } }, select: { role: true, user: { select: { id: true, name: true } } } })
  if (member === null) return null
  const role = roleOf(member.role)
  return may(role, 'edit-library') ? { organisationId, userId: member.user.id, name: member.user.name, role } : null
}
