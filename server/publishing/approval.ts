import { type Connection } from '@/server/answers/connection'
import { EditConflict, ServiceNotFound } from '@/server/answers/errors'
import { type Database } from '@/server/database/client'
import { readSettings } from '@/server/organisations/settings'
import { pinnedLibrary } from '@/server/publishing/released-library'
import { frozenSource } from '@/server/publishing/reviewed'
import { type Person } from '@/server/sessions/visitor'

/** What an approval is for: exactly this edit, drafted from exactly these clauses, or exactly this earlier version again. */
export interface Approvable {
  serviceId: string
  organisationId: string
  expectedEdit: number
  rollbackTo?: string | undefined
}

/** A request to approve, and what came of it. */
export interface Approval {
  id: string
  askedBy: string
  askedByName: string
  askedAt: Date
  note: string | null
  decision: 'approved' | 'returned' | 'outdated' | null
  decidedBy: string | null
  decidedByName: string | null
  decidedAt: Date | null
  decisionNote: string | null
}

type Who = Pick<Person, 'userId' | 'name'>

/**
 * Whether something may be published: always without four eyes; with them only after a second person approved it.
 * @param releaseId the clauses that it is drafted from
 */
export async function mayBePublished(connection: Connection, what: Approvable, releaseId: string): Promise<boolean> {
  const { publishingFourEyes } = await readSettings(connection, what.organisationId)
  if (!publishingFourEyes) return true
  const approved = await connection.publicationApproval.findFirst({ where: { ...matching(what, releaseId), decision: 'approved' }, select: { id: true } })
  return approved !== null
}

/** The last request to approve exactly this; null when nobody has asked since it was last changed. */
export async function approvalOf(connection: Connection, what: Approvable, releaseId: string): Promise<Approval | null> {
  const row = await connection.publicationApproval.findFirst({ where: matching(what, releaseId), orderBy: { askedAt: 'desc' } })
  return row && { ...row, decision: row.decision as Approval['decision'] }
}

/** The request that waits for a decision on a service, whatever it is for; null when none does, or it is for an earlier edit. */
export async function waitingApproval(connection: Connection, organisationId: string, serviceId: string): Promise<{ askedBy: string; askedByName: string; rollbackTo: string | null } | null> {
  const row = await connection.publicationApproval.findFirst({
    where: { serviceId, service: { organisationId }, decision: null },
    select: { askedBy: true, askedByName: true, rollbackTo: true, editNumber: true, service: { select: { editNumber: true } } },
  })
  return row && row.editNumber === row.service.editNumber ? { askedBy: row.askedBy, askedByName: row.askedByName, rollbackTo: row.rollbackTo } : null
}

const matching = ({ serviceId, organisationId, expectedEdit, rollbackTo }: Approvable, releaseId: string) => ({
  serviceId,
  service: { organisationId },
  editNumber: expectedEdit,
  releaseId,
  rollbackTo: rollbackTo ?? null,
})

/**
 * Asks colleagues to approve what is reviewed. A request for an earlier edit falls away; asking twice for the same thing asks
 * once.
 * @throws ServiceNotFound, EditConflict, NoSuchVersion as publishing does
 */
export async function askForApproval(database: Database, what: Approvable, who: Who, note: string | null, now = new Date()): Promise<void> {
  await database.$transaction(async (connection) => {
    await lockService(connection, what)
    const releaseId = await releaseOf(connection, what)
    const waiting = await connection.publicationApproval.findFirst({ where: { serviceId: what.serviceId, decision: null } })
    const same = waiting?.editNumber === what.expectedEdit && waiting.releaseId === releaseId && waiting.rollbackTo === (what.rollbackTo ?? null)
    if (waiting && same) return
    if (waiting) await connection.publicationApproval.update({ where: { id: waiting.id }, data: { decision: 'outdated', decidedAt: now } })
    await connection.publicationApproval.create({
      data: { serviceId: what.serviceId, editNumber: what.expectedEdit, releaseId, rollbackTo: what.rollbackTo ?? null, askedBy: who.userId, askedByName: who.name, askedAt: now, note },
    })
  })
}

/** What came of deciding: another person was faster, nothing waits (any longer), or the person asked for it themselves. */
export type DecisionOutcome = 'decided' | 'nothing-waits' | 'own-request'

/**
 * Approves what waits, or sends it back with a note. Of two people who decide at once one does; the other is told.
 * @throws ServiceNotFound, EditConflict when it was changed after the person looked at it
 */
export async function decideApproval(database: Database, what: Approvable, who: Who, decision: 'approved' | 'returned', note: string | null, now = new Date()): Promise<DecisionOutcome> {
  return database.$transaction(async (connection) => {
    await lockService(connection, what)
    const releaseId = await releaseOf(connection, what)
    const waiting = await connection.publicationApproval.findFirst({ where: { ...matching(what, releaseId), decision: null } })
    if (!waiting) return 'nothing-waits'
    // Taking one's own request back is no approval.
    if (decision === 'approved' && waiting.askedBy === who.userId) return 'own-request'
    await connection.publicationApproval.update({
      where: { id: waiting.id },
      data: { decision, decidedBy: who.userId, decidedByName: who.name, decidedAt: now, decisionNote: note },
    })
    return 'decided'
  })
}

async function lockService(connection: Connection, { serviceId, organisationId, expectedEdit }: Approvable): Promise<void> {
  const [service] = await connection.$queryRaw<{ edit: number }[]>`
    SELECT edit_number AS edit FROM service WHERE id = ${serviceId} AND organisation_id = ${organisationId} FOR UPDATE`
  if (!service) throw new ServiceNotFound(serviceId)
  if (service.edit !== expectedEdit) throw new EditConflict(service.edit, {})
}

async function releaseOf(connection: Connection, { serviceId, rollbackTo }: Approvable): Promise<string> {
  const frozen = rollbackTo === undefined ? null : await frozenSource(connection, serviceId, 'privacy', rollbackTo)
  return frozen?.releaseId ?? (await pinnedLibrary(connection, serviceId)).releaseId
}
