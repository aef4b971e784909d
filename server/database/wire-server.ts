import { type PGlite } from '@electric-sql/pglite'
import { createServer, type Socket } from 'node:net'
import { fatalError, type Frame, readFrames, readOpening, transactionState } from '@/server/database/wire'

/** Messages after which the client waits for an answer: query, sync, function call, flush. */
const answered = new Set(['Q', 'S', 'F', 'H'])

interface Connection {
  socket: Socket
  unread: Buffer
  started: boolean
  /** Messages of the exchange that is being sent; handed over as a whole. */
  pending: Uint8Array[]
}

/** The server, not listening yet. */
export interface WireServer {
  /** @param address path of a Unix socket, or a port of 127.0.0.1 (0 for any); resolves to the port, if there is one */
  listen: (address: string | number) => Promise<number | null>
  /** Tells every client that the database is going, and stops listening. */
  stop: () => Promise<void>
}

interface Exchange {
  connection: Connection
  message: Uint8Array
}

/**
 * Lets many clients use one PGlite as if each had a session of its own.
 *
 * PGlite is one PostgreSQL session. So an exchange (the messages up to the one that is answered) is run as a whole, and
 * a connection that has opened a transaction keeps the database to itself until the transaction ends or the client goes;
 * the others wait in line. Notifications (LISTEN) go to every connection, since the session that listens is common to all.
 * What a session would keep besides (SET, temporary tables, named statements, session locks) is shared: do not rely on it.
 *
 * @param database ready PGlite
 * @param onFatal called once when PGlite itself breaks; it must not be used any more then
 */
export function createWireServer(database: PGlite, onFatal: (error: unknown) => void): WireServer {
  const connections = new Set<Connection>()
  const line: Exchange[] = []
  let owner: Connection | null = null
  let running = false

  async function run(): Promise<void> {
    if (running) return
    running = true
    try {
      for (let exchange = next(); exchange; exchange = next()) await execute(exchange)
    } catch (error) {
      onFatal(error)
      return
    }
    running = false
  }

  function next(): Exchange | undefined {
    if (owner === null) return line.shift()
    const index = line.findIndex((exchange) => exchange.connection === owner)
    return index === -1 ? undefined : line.splice(index, 1)[0]
  }

  async function execute({ connection, message }: Exchange): Promise<void> {
    owner = connection
    const chunks: Uint8Array[] = []
    await database.execProtocolRawStream(message, { onRawData: (data) => chunks.push(data.slice()) })
    const { frames } = readFrames(Buffer.concat(chunks))
    const notifications = frames.filter((frame) => frame.type === 'A')
    for (const frame of notifications) for (const each of connections) if (each.started) send(each, [frame])
    send(connection, notifications.length === 0 ? frames : frames.filter((frame) => frame.type !== 'A'))
    const ready = frames.findLast((frame) => frame.type === 'Z')
    if (ready && transactionState(ready) === 'idle') owner = null
    else if (!connections.has(connection)) await abandon()
  }

  /** The client of an open transaction has gone: undo it. */
  async function abandon(): Promise<void> {
    await database.exec('ROLLBACK')
    owner = null
  }

  function receive(connection: Connection, data: Buffer): void {
    connection.unread = connection.unread.length === 0 ? data : Buffer.concat([connection.unread, data])
    while (!connection.started) {
      const opening = readOpening(connection.unread)
      if (!opening) return
      const message = connection.unread.subarray(0, opening.length)
      connection.unread = connection.unread.subarray(opening.length)
      if (opening.kind === 'cancel') {
        connection.socket.end()
        return
      }
      if (opening.kind === 'encryption') {
        connection.socket.write('N')
        continue
      }
      connection.started = true
      line.push({ connection, message })
    }
    const { frames, rest } = readFrames(connection.unread)
    connection.unread = rest
    for (const frame of frames) {
      if (frame.type === 'X') {
        connection.socket.end()
        return
      }
      connection.pending.push(frame.bytes)
      if (answered.has(frame.type)) {
        line.push({ connection, message: Buffer.concat(connection.pending) })
        connection.pending = []
      }
    }
    void run()
  }

  function leave(connection: Connection): void {
    connections.delete(connection)
    for (let index = line.length - 1; index >= 0; index -= 1) {
      if (line[index]?.connection === connection) line.splice(index, 1)
    }
    // While an exchange of this connection is running, execute() sees to the rest.
    if (owner === connection && !running) {
      running = true
      abandon().then(
        () => {
          running = false
          void run()
        },
        (error: unknown) => onFatal(error),
      )
    }
  }

  const server = createServer((socket) => {
    const connection: Connection = { socket, unread: Buffer.alloc(0), started: false, pending: [] }
    connections.add(connection)
    socket.setNoDelay(true)
    socket.on('data', (data: Buffer) => receive(connection, data))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => leave(connection))
  })
  return {
    listen: (address) =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        const onListening = () => {
          const bound = server.address()
          resolve(bound !== null && typeof bound === 'object' ? bound.port : null)
        }
        if (typeof address === 'number') server.listen(address, '127.0.0.1', onListening)
        else server.listen(address, onListening)
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const { socket } of connections) {
          socket.end(fatalError('57P01', 'the embedded database is shutting down'))
          socket.destroySoon()
        }
      }),
  }
}

function send(connection: Connection, frames: Frame[]): void {
  if (frames.length > 0 && connection.socket.writable) connection.socket.write(Buffer.concat(frames.map((frame) => frame.bytes)))
}
