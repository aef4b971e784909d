import { type ClauseSource } from '@/policy/clauses/source'
import { type Placement } from '@/policy/revisions/placement'
import { type RevisionOrigin, type RevisionStatus } from '@/policy/revisions/refusal'
import { type StillTrue } from '@/policy/revisions/stale-language'
import { type Connection } from '@/server/answers/connection'
import { type ClauseRevision } from '@/server/database/generated/client'
import { NotInLibrary } from '@/server/library/workbench/errors'

/** A revision with its words, typed. */
export interface StoredRevision extends Omit<ClauseRevision, 'status' | 'origin' | 'texts' | 'examples' | 'placement' | 'stillTrue'> {
  status: RevisionStatus
  origin: RevisionOrigin
  texts: Record<string, string>
  examples: Record<string, string>
  placement: Placement | null
  stillTrue: (StillTrue & { by?: string; at?: string })[]
}

/**
 * A revision that an organisation may read: a shipped one, or one of its layer.
 * @throws NotInLibrary also for a revision of another organisation
 */
export async function revisionOf(connection: Connection, organisationId: string, revisionId: string): Promise<StoredRevision> {
  const row = await connection.clauseRevision.findFirst({ where: { id: revisionId, OR: [{ organisationId }, { organisationId: null, status: 'approved' }] } })
  if (row === null) throw new NotInLibrary(`revision ${revisionId}`)
  return typed(row)
}

/** The text of a clause that holds for an organisation now: its own approved one, or else the shipped one. Null for a clause without either. */
export async function inForce(connection: Connection, organisationId: string, clauseId: string): Promise<StoredRevision | null> {
  const approved = (layer: string | null) =>
    connection.clauseRevision.findFirst({ where: { clauseId, organisationId: layer, status: 'approved' }, orderBy: { number: 'desc' } })
  const row = (await approved(organisationId)) ?? (await approved(null))
  return row && typed(row)
}

export function sourceOfRevision({ clauseId, yaml, texts, examples }: StoredRevision): ClauseSource {
  return { id: clauseId, yaml, texts, examples }
}

export function typed(row: ClauseRevision): StoredRevision {
  return row as unknown as StoredRevision
}
