import { type Connection } from '@/server/answers/connection'
import { type Role, roleOf } from '@/server/sessions/roles'

/**
 * The organisation that a person works for now: the one chosen in this session while they still belong to it, or else the
 * one that they joined last: whoever was invited came for that one, not for the empty one of their own.
 */
export async function workplaceOf(connection: Connection, userId: string, activeId: string | null): Promise<{ id: string; name: string; role: Role } | null> {
  const memberships = await connection.member.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { role: true, organisation: { select: { id: true, name: true } } },
  })
  const chosen = memberships.find(({ organisation }) => organisation.id === activeId) ?? memberships[0]
  return chosen ? { ...chosen.organisation, role: roleOf(chosen.role) } : null
}
