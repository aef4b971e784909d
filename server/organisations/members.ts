import { type Connection } from '@/server/answers/connection'
import { type Role, roleOf } from '@/server/sessions/roles'

export interface MemberSummary {
  id: string
  userId: string
  name: string
  email: string
  role: Role
}

export interface InvitationSummary {
  id: string
  email: string
  role: Role
  expiresAt: Date
}

/** Who belongs to an organisation, in the order in which they joined. */
export async function membersOf(connection: Connection, organisationId: string): Promise<MemberSummary[]> {
  const rows = await connection.member.findMany({
    where: { organisationId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, userId: true, role: true, user: { select: { name: true, email: true } } },
  })
  return rows.map(({ user, role, ...rest }) => ({ ...rest, ...user, role: roleOf(role) }))
}

/** Invitations of an organisation that can still be accepted, the newest first. */
export async function openInvitations(connection: Connection, organisationId: string, now = new Date()): Promise<InvitationSummary[]> {
  const rows = await connection.invitation.findMany({
    where: { organisationId, status: 'pending', expiresAt: { gt: now } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, email: true, role: true, expiresAt: true },
  })
  return rows.map(({ role, ...rest }) => ({ ...rest, role: roleOf(role ?? '') }))
}

/** An invitation that can still be accepted, for whoever has its link. Its id is random and cannot be guessed. */
export async function invitationBehind(connection: Connection, id: string, now = new Date()): Promise<{ email: string; organisation: string } | null> {
  const row = await connection.invitation.findFirst({
    where: { id, status: 'pending', expiresAt: { gt: now } },
    select: { email: true, organisation: { select: { name: true } } },
  })
  return row && { email: row.email, organisation: row.organisation.name }
}

/** The organisations that a person belongs to. */
export async function organisationsOf(connection: Connection, userId: string): Promise<{ id: string; name: string }[]> {
  const rows = await connection.member.findMany({ where: { userId }, orderBy: { createdAt: 'asc' }, select: { organisation: { select: { id: true, name: true } } } })
  return rows.map(({ organisation }) => organisation)
}
