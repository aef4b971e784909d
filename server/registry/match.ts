import { type Identity, isUnnamed, sameIdentity } from '@/server/registry/identity'

/** A recipient of the registry, with what relies on it. */
export interface RegisteredRecipient {
  id: string
  slug: string
  identity: Identity
  /** A published version names it. */
  published: boolean
  /** Disclosures that name it, of any service: `<service>/<disclosure>`. */
  usedBy: readonly string[]
}

/** A disclosure of the service that is being saved. */
export interface WantedRecipient {
  /** Its id in the answers. */
  disclosureId: string
  identity: Identity
  /** The recipient that it has named so far; null when it is new. */
  recipientId: string | null
}

export interface RegistryMatch {
  /** Disclosure of the answers → recipient of the registry. */
  assigned: ReadonlyMap<string, string>
  /** Recipients to write: new ones, and those whose identity changes. */
  written: readonly { id: string; slug: string; identity: Identity }[]
}

/**
 * Finds, for each recipient that a service names, its row in the registry of the organisation.
 *
 * Saving one service must not change what another one says, nor whom a published version named. So a row is changed only
 * while nobody but this disclosure relies on it; otherwise the service gets another row. A row that says exactly the
 * same is shared.
 *
 * @param newId makes the id of a new row
 */
export function matchRecipients(
  serviceId: string, wanted: readonly WantedRecipient[], registry: readonly RegisteredRecipient[], newId: () => string,
): RegistryMatch {
  const rows = new Map(registry.map((recipient) => [recipient.id, { ...recipient, usedBy: new Set(recipient.usedBy) }]))
  const assigned = new Map<string, string>()
  const written = new Set<string>()

  for (const { disclosureId, identity, recipientId } of wanted) {
    const here = `${serviceId}/${disclosureId}`
    const current = recipientId === null ? undefined : rows.get(recipientId)
    const same = isUnnamed(identity) ? undefined : [...rows.values()].find((row) => sameIdentity(row.identity, identity))
    const isOwn = current !== undefined && !current.published && [...current.usedBy].every((use) => use === here)
    if (current && sameIdentity(current.identity, identity)) {
      assigned.set(disclosureId, current.id)
    } else if (same) {
      current?.usedBy.delete(here)
      same.usedBy.add(here)
      assigned.set(disclosureId, same.id)
    } else if (current && isOwn) {
      current.identity = identity
      assigned.set(disclosureId, current.id)
      written.add(current.id)
    } else {
      current?.usedBy.delete(here)
      const slug = freeSlug(disclosureId, new Set([...rows.values()].map((row) => row.slug)))
      const row = { id: newId(), slug, identity, published: false, usedBy: new Set([here]) }
      rows.set(row.id, row)
      assigned.set(disclosureId, row.id)
      written.add(row.id)
    }
  }
  const changes = [...rows.values()].filter((row) => written.has(row.id)).map(({ id, slug, identity }) => ({ id, slug, identity }))
  return { assigned, written: changes }
}

function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  let number = 2
  while (taken.has(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}
