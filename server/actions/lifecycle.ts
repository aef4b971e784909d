'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { prose } from '@/policy/answers'
import { action } from '@/server/actions/action'
import { database } from '@/server/database/client'
import { NotAllowed } from '@/server/organisations/errors'
import { askForApproval, decideApproval } from '@/server/publishing/approval'
import { cancelVersion, withdrawPolicy } from '@/server/publishing/end-version'
import { may, type Permission, type Role } from '@/server/sessions/roles'

const serviceId = z.string().min(1).max(64)
const version = z.string().regex(/^[1-9]\d{0,4}\.(0|[1-9]\d{0,4})$/)
const note = z.string().trim().max(5000)
const what = { serviceId, expectedEdit: z.number().int().nonnegative(), rollbackTo: version.optional() }

function allow(role: Role, permission: Permission): void {
  if (!may(role, permission)) throw new NotAllowed(permission)
}

const orNull = (text: string) => (text === '' ? null : text)

/** Asks colleagues to approve what is reviewed. */
export const askApproval = action({ schema: z.object({ ...what, note }), access: 'person' }, async ({ note: words, ...asked }, { person }) => {
  allow(person.role, 'publish')
  await askForApproval(database(), { ...asked, organisationId: person.organisationId }, person, orNull(words))
  revalidatePath(`/services/${asked.serviceId}`, 'layout')
  return { outcome: 'done' as const }
})

/** Approves what waits, or sends it back with a note that says what to mend. */
export const decidePublication = action({ schema: z.object({ ...what, note, decision: z.enum(['approved', 'returned']) }), access: 'person' }, async ({ note: words, decision, ...asked }, { person }) => {
  allow(person.role, 'approve')
  if (decision === 'returned' && words === '') return { outcome: 'note-missing' as const }
  const outcome = await decideApproval(database(), { ...asked, organisationId: person.organisationId }, person, decision, orNull(words))
  revalidatePath(`/services/${asked.serviceId}`, 'layout')
  return { outcome: outcome === 'decided' ? ('done' as const) : outcome }
})

const reason = prose.nullable()
type Reason = z.input<typeof reason>

const withdrawing = action({ schema: z.object({ serviceId, newest: version, reason }), access: 'person' }, async ({ serviceId: id, newest, reason: why }, { person }) => {
  allow(person.role, 'publish')
  if (why === null) return { outcome: 'reason-missing' as const }
  const outcome = await withdrawPolicy(database(), { serviceId: id, organisationId: person.organisationId }, newest, why, person)
  revalidatePath(`/services/${id}`, 'layout')
  return { outcome: outcome === 'withdrawn' ? ('done' as const) : outcome }
})

/** Takes the policy of a service out of force. @param newest number of the newest version that the person saw */
export async function withdraw(id: string, newest: string, why: Reason) {
  return withdrawing({ serviceId: id, newest, reason: why })
}

const callingOff = action({ schema: z.object({ serviceId, version, reason }), access: 'person' }, async ({ serviceId: id, version: number, reason: why }, { person }) => {
  allow(person.role, 'publish')
  const outcome = await cancelVersion(database(), { serviceId: id, organisationId: person.organisationId }, number, why, person)
  revalidatePath(`/services/${id}`, 'layout')
  return { outcome: outcome === 'cancelled' ? ('done' as const) : outcome }
})

/** Calls off a version before its day. */
export async function callOff(id: string, number: string, why: Reason) {
  return callingOff({ serviceId: id, version: number, reason: why })
}
