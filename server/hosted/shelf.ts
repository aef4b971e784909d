import { type HostedDocument, type HostedForm } from '@/server/hosted/address'
import { RecentlyUsed } from '@/server/hosted/recently-used'
import { type Facts } from '@/policy/facts'
import { type HostedService, type HostedSource, type ListedPolicy, type StoredBytes } from '@/server/hosted/source'
import { type SealedVersion } from '@/server/proof/bundle'
import { type Language } from '@/policy/vocabulary'

/** How long what is known of a service counts as fresh, in milliseconds: as a safeguard, and when nobody tells of changes. */
const freshness = { listening: 60_000, notListening: 3_000 }

/** How long a reader waits for the database when there is an older answer to give, in milliseconds. */
const patience = 1_000

const mostServices = 20_000
const mostBytes = 64 * 1024 * 1024

interface Kept {
  service: HostedService | null
  readAt: number
  /** A change has been announced since. */
  outdated: boolean
}

/**
 * What hosted delivery keeps in memory in front of the database. Texts never change, so they are kept for as long as there
 * is room; what is published of a service is read anew when a change is announced, or after a while. While the database
 * is away, what is known is given out.
 */
export class Shelf {
  private readonly services = new RecentlyUsed<Kept>(mostServices)
  private readonly artefacts = new RecentlyUsed<StoredBytes>(mostBytes)
  private readonly reading = new Map<string, Promise<HostedService | null>>()
  private listening = false
  private lastKeys: object | null = null
  /** Counts announcements: what was being read while one came may be out of date already. */
  private changes = 0

  /** @param now milliseconds since the epoch, for tests */
  constructor(
    private readonly source: HostedSource,
    private readonly now: () => number = Date.now,
  ) {}

  /** A service by a name that it has or had. Rejects when it is not known here and cannot be read. */
  service(slug: string): HostedService | null | Promise<HostedService | null> {
    const kept = this.services.get(slug)
    if (kept === undefined) return this.read(slug)
    if (!kept.outdated && this.now() - kept.readAt < freshness[this.listening ? 'listening' : 'notListening']) return kept.service
    return within(patience, this.read(slug)).catch(() => {
      // The database does not answer: what is known stays good for a while before it is asked again.
      kept.readAt = this.now()
      kept.outdated = false
      return kept.service
    })
  }

  /** The bytes of a form of a version, or null when it was not published in it. Rejects as `service` does. */
  artefact(versionId: string, language: Language, form: HostedForm): StoredBytes | null | Promise<StoredBytes | null> {
    const key = `${versionId}/${language}.${form}`
    return this.artefacts.get(key) ?? this.readArtefact(key, versionId, language, form)
  }

  /** What is signed of a document. Rejects when it cannot be read: a proof is never half. */
  sealed(serviceId: string, document: HostedDocument): Promise<SealedVersion[]> {
    return this.source.sealed(serviceId, document)
  }

  /** The frozen facts of versions, by id. */
  facts(versionIds: readonly string[]): Promise<ReadonlyMap<string, Facts>> {
    return this.source.facts(versionIds)
  }

  /** A part of all published policies. */
  listed(part: { skip: number; take: number }): Promise<ListedPolicy[]> {
    return this.source.listed(part)
  }

  /** How many policies are published. */
  countListed(): Promise<number> {
    return this.source.countListed()
  }

  /** The public keys; while the database is away, those that were read last. */
  async keys(): Promise<object> {
    try {
      this.lastKeys = await this.source.keys()
    } catch (error) {
      if (this.lastKeys === null) throw error
    }
    return this.lastKeys
  }

  /** Something of this service was published or renamed. */
  changed(serviceId: string): void {
    this.changes += 1
    for (const [slug, kept] of this.services.entries()) {
      // A name that led nowhere may lead to the changed service now.
      if (kept.service === null) this.services.delete(slug)
      else if (kept.service.id === serviceId) kept.outdated = true
    }
  }

  /** Whether changes are announced to this process from now on. Some may have been missed before. */
  setListening(listening: boolean): void {
    this.listening = listening
    this.changes += 1
    for (const [, kept] of this.services.entries()) kept.outdated = true
  }

  private read(slug: string): Promise<HostedService | null> {
    const underway = this.reading.get(slug)
    if (underway) return underway
    const startedAt = this.now()
    const changesBefore = this.changes
    const read = this.source.service(slug).then((service) => {
      this.services.set(slug, { service, readAt: startedAt, outdated: this.changes !== changesBefore })
      return service
    })
    const finished = read.finally(() => this.reading.delete(slug))
    this.reading.set(slug, finished)
    return finished
  }

  private async readArtefact(key: string, versionId: string, language: Language, form: HostedForm): Promise<StoredBytes | null> {
    const stored = await this.source.artefact(versionId, language, form)
    if (stored) this.artefacts.set(key, stored, stored.identity.length + (stored.gzip?.length ?? 0) + (stored.br?.length ?? 0))
    return stored
  }
}

function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
