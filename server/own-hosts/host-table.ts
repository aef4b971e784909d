import { type Database } from '@/server/database/client'

/** A host at which a policy is shown, or was until its owner's record went away. */
export interface HostEntry {
  /** Name of the service in public addresses. */
  slug: string
  lapsed: boolean
}

/** How long the table counts as fresh when nobody tells of changes, in milliseconds. */
const freshness = 60_000

/** Every host that is, or was, connected. Of two services that had one after the other, the one that has it. */
export async function readHosts(db: Database): Promise<Map<string, HostEntry>> {
  const rows = await db.ownHost.findMany({
    where: { verifiedAt: { not: null } },
    orderBy: [{ lapsedAt: { sort: 'asc', nulls: 'last' } }],
    select: { host: true, lapsedAt: true, service: { select: { slug: true } } },
  })
  return new Map(rows.map(({ host, lapsedAt, service }) => [host, { slug: service.slug, lapsed: lapsedAt !== null }]))
}

/**
 * The hosts of customers, all of them in memory: a request whose Host header nobody knows costs no query, and with the
 * database away the hosts that are known go on.
 */
export class HostTable {
  private hosts = new Map<string, HostEntry>()
  private readAt = Number.NEGATIVE_INFINITY
  private reading: Promise<void> = Promise.resolve()

  /** @param now milliseconds since the epoch, for tests */
  constructor(
    private readonly read: () => Promise<Map<string, HostEntry>>,
    private readonly now: () => number = Date.now,
  ) {}

  /** @param host value of the Host header, a port included */
  find(host: string | undefined): HostEntry | null {
    if (this.now() - this.readAt > freshness) void this.refresh()
    return host === undefined ? null : (this.hosts.get(host.toLowerCase().replace(/\.?(?::\d+)?$/, '')) ?? null)
  }

  /** Reads the table anew, after what is being read already; a failure leaves what is known. Resolves when it has been tried. */
  refresh(): Promise<void> {
    this.readAt = this.now()
    this.reading = this.reading.then(this.read).then(
      (hosts) => void (this.hosts = hosts),
      () => undefined,
    )
    return this.reading
  }
}
