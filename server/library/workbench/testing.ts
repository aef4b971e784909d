import { type Database } from '@/server/database/client'
import { type DraftContent } from '@/server/library/workbench/drafts'
import { saveDraft } from '@/server/library/workbench/drafts'
import { approveRevision, submitRevision } from '@/server/library/workbench/life'
import { type Lawyer } from '@/server/library/workbench/lawyer'
import { inForce } from '@/server/library/workbench/revisions'

/** An organisation with two lawyers. */
export async function office(database: Database, slug: string): Promise<{ organisationId: string; anna: Lawyer; boris: Lawyer }> {
  const { id: organisationId } = await database.organisation.create({ data: { name: slug, slug } })
  const lawyer = (name: string): Lawyer => ({ organisationId, userId: `${slug}-${name}`, name, role: 'lawyer' })
  return { organisationId, anna: lawyer('Anna'), boris: lawyer('Boris') }
}

/** The words of a clause as they hold for an organisation, with some of them replaced. */
export async function wordsInForce(database: Database, { organisationId }: Lawyer, clauseId: string, texts: Record<string, string> = {}): Promise<DraftContent & { clauseId: string }> {
  const current = await inForce(database, organisationId, clauseId)
  if (current === null) throw new Error(`${clauseId} has no text`)
  const { yaml, examples, placement } = current
  return { clauseId, yaml, examples, placement, texts: { ...current.texts, ...texts }, stillTrue: [] }
}

/** One lawyer writes, the other approves. @returns id of the revision */
export async function approvedEdit(database: Database, author: Lawyer, approver: Lawyer, content: DraftContent & { clauseId: string }): Promise<string> {
  const saved = await saveDraft(database, author, { ...content, revisionId: null, expectedSave: 0 })
  if (saved.outcome !== 'saved') throw new Error(`not saved: ${saved.outcome}`)
  const step = { revisionId: saved.revisionId, expectedSave: saved.save }
  for (const moved of [await submitRevision(database, author, step), await approveRevision(database, approver, step)]) {
    if (moved.outcome !== 'moved') throw new Error(`not moved: ${JSON.stringify(moved)}`)
  }
  return saved.revisionId
}
