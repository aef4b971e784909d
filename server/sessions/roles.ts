/**
 * What each role of an organisation may do besides reading and answering, which every member may.
 * owner: made the organisation. admin: runs it for the owner. member: answers and publishes. lawyer: edits the clauses and
 * approves, and leaves publishing to the others.
 */
const allowed = {
  owner: ['change-settings', 'manage-members', 'edit-library', 'publish', 'approve'],
  admin: ['change-settings', 'manage-members', 'edit-library', 'publish', 'approve'],
  member: ['publish', 'approve'],
  lawyer: ['edit-library', 'approve'],
} as const

export type Role = keyof typeof allowed
export type Permission = (typeof allowed)[Role][number]

export const roles = Object.keys(allowed) as Role[]

/** Roles that can be given to a colleague; an organisation has the owner that made it. */
export const givenRoles = ['admin', 'member', 'lawyer'] as const satisfies readonly Role[]

/** Whether a role carries a permission. */
export function may(role: Role, permission: Permission): boolean {
  return (allowed[role] as readonly Permission[]).includes(permission)
}

/** The role as a row of `member` spells it; whatever is not known there may do the least. */
export function roleOf(stored: string): Role {
  return roles.find((role) => role === stored) ?? 'member'
}
