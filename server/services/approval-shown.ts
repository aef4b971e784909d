import { type Language } from '@/policy/vocabulary'
import { type Database } from '@/server/database/client'
import { readSettings } from '@/server/organisations/settings'
import { approvalOf, type Approvable } from '@/server/publishing/approval'
import { dayInWords } from '@/server/services/shown'
import { may } from '@/server/sessions/roles'
import { type Person } from '@/server/sessions/visitor'

/** What the screen shows of four eyes: null where the organisation does not want them. @param acts what the buttons do */
export async function approvalShown<Acts extends object>(db: Database, person: Person, what: Omit<Approvable, 'organisationId'>, releaseId: string, language: Language, acts: Acts) {
  const { organisationId } = person
  if (!(await readSettings(db, organisationId)).publishingFourEyes) return null
  const approval = await approvalOf(db, { ...what, organisationId }, releaseId)
  return {
    ...acts,
    mayAsk: may(person.role, 'publish'),
    mayDecide: may(person.role, 'approve'),
    approval: approval && {
      askedByYou: approval.askedBy === person.userId,
      askedBy: approval.askedByName,
      askedOn: dayInWords(approval.askedAt, language),
      note: approval.note,
      decision: approval.decision,
      decidedBy: approval.decidedByName ?? '',
      decidedOn: approval.decidedAt ? dayInWords(approval.decidedAt, language) : '',
      decisionNote: approval.decisionNote,
    },
  }
}
