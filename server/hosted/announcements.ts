import { Client, type ClientConfig } from 'pg'

/** The channel on which the database tells that something was published or renamed (migration `announcements`). */
const channel = 'klauza_hosted'

/** Waiting time before the connection is tried again, in milliseconds; doubles from the first to the second. */
const retry = { first: 500, longest: 30_000 }

/** Who wants to know. */
export interface Listener {
  /** @param serviceId service of which something was published, or whose address changed */
  onChange: (serviceId: string) => void
  /** Told at each change: whether announcements arrive from now on. */
  onListening: (listening: boolean) => void
}

/**
 * Listens to the announcements of the database on a connection of its own, and connects again whenever it breaks.
 * @returns closes the connection for good
 */
export function listenToAnnouncements(connection: ClientConfig, { onChange, onListening }: Listener): () => Promise<void> {
  let client: Client | null = null
  let timer: NodeJS.Timeout | undefined
  let closed = false
  let delay = retry.first

  function connect(): void {
    const next = new Client({ ...connection, keepAlive: true })
    client = next
    let lost = false
    const lose = () => {
      if (lost) return
      lost = true
      next.end().catch(() => undefined)
      if (closed) return
      onListening(false)
      timer = setTimeout(connect, delay)
      timer.unref()
      delay = Math.min(delay * 2, retry.longest)
    }
    next.on('error', lose)
    next.on('end', lose)
    next.on('notification', ({ payload }) => {
      if (payload) onChange(payload)
    })
    next
      .connect()
      .then(() => next.query(`LISTEN ${channel}`))
      .then(() => {
        if (lost) return
        delay = retry.first
        onListening(true)
      }, lose)
  }

  connect()
  return async () => {
    closed = true
    clearTimeout(timer)
    await client?.end().catch(() => undefined)
  }
}
