import { createHash } from 'node:crypto'

/**
 * Whose services are meant: those of an organisation, or those of the guest who holds a token. Every function of
 * server/services takes it first, so that no query can forget it.
 */
export type Owner = { organisationId: string } | { guestToken: string }

/** The part of a `where` that keeps a query within what the owner has. */
export function ownedBy(owner: Owner): { organisationId: string } | { guestTokenHash: string } {
  return 'organisationId' in owner ? { organisationId: owner.organisationId } : { guestTokenHash: guestTokenHash(owner.guestToken) }
}

/** What is kept of a guest's token: whoever reads the database cannot use it. */
export function guestTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
