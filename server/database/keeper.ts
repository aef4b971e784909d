/**
 * The process that keeps the embedded database: `node keeper.js <data folder>`.
 *
 * It is a process of its own so that PostgreSQL does not block the event loop of the server, and so that whoever comes
 * second (a command, a second server) can use the same database. It lives as long as somebody holds it (hold.ts).
 */
import { PGlite } from '@electric-sql/pglite'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { type EmbeddedPlace, embeddedPlace, embeddedPort } from '@/server/database/embedded-place'
import { createWireServer } from '@/server/database/wire-server'
import { asOperatorError, OperatorError } from '@/server/operator-error'
import { takeExclusively } from '@/server/start/exclusive.mjs'

/** What the keeper tells the process that started it. */
export type KeeperReport = { state: 'ready' } | { state: 'failed'; what: string; remedy: string }

/** Major version of the PostgreSQL inside PGlite; a cluster of another one cannot be opened. */
export const postgresMajor = '18'

/** How long the keeper waits for its predecessor to let go of the folder, and for its first holder to come. */
const patience = 15_000

/** How long the keeper stays after its last holder has gone, in case the next command follows at once. */
const farewell = 250

async function keep(place: EmbeddedPlace): Promise<void> {
  mkdirSync(place.folder, { recursive: true, mode: 0o700 })
  chmodSync(place.folder, 0o700)
  if (place.socketFolder !== place.folder) mkdirSync(place.socketFolder, { recursive: true, mode: 0o700 })
  if (!(await claim(place.folder))) {
    throw new OperatorError(
      `The embedded database in ${place.folder} is in use by a process that does not answer`,
      'stop that process and start again',
    )
  }
  checkVersion(place.cluster)
  const database = await PGlite.create({ dataDir: place.cluster })
  const wire = createWireServer(database, fail)
  const holders = new Set<Socket>()
  let leaving: NodeJS.Timeout | undefined = setTimeout(() => void close(), patience)

  const control = createServer((socket) => {
    clearTimeout(leaving)
    holders.add(socket)
    socket.on('error', () => socket.destroy())
    // A holder that says anything lets go, and waits until the database is closed unless others hold it.
    socket.on('data', () => {
      holders.delete(socket)
      if (holders.size > 0) socket.end()
      else void close()
    })
    socket.on('close', () => {
      if (holders.delete(socket) && holders.size === 0) leaving = setTimeout(() => void close(), farewell)
    })
  })

  let closing = false
  async function close(): Promise<void> {
    if (closing) return
    closing = true
    control.close()
    await wire.stop()
    await database.close()
    process.exit(0)
  }
  process.on('SIGTERM', () => void close())

  const unixSockets = process.platform !== 'win32'
  const socketFile = join(place.socketFolder, `.s.PGSQL.${embeddedPort}`)
  // Left over from a process that was killed; the claim says that nobody listens there.
  if (unixSockets) for (const stale of [socketFile, place.holdAddress]) rmSync(stale, { force: true })
  const port = await wire.listen(unixSockets ? socketFile : 0)
  if (port !== null) writeFileSync(join(place.folder, 'port'), String(port))
  await new Promise<void>((resolve, reject) => {
    control.once('error', reject)
    control.listen(place.holdAddress, resolve)
  })
}

async function claim(folder: string): Promise<boolean> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
    if (await takeExclusively(folder, 'database')) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

/** Refuses a cluster of another major version before anything touches it. */
function checkVersion(cluster: string): void {
  const file = join(cluster, 'PG_VERSION')
  if (!existsSync(file)) return
  const found = readFileSync(file, 'utf8').trim()
  if (found !== postgresMajor) {
    throw new OperatorError(
      `The data in ${cluster} was written by PostgreSQL ${found}, this Klauza embeds PostgreSQL ${postgresMajor}`,
      'start the Klauza that wrote it, or move the folder away (or set KLAUZA_DATA) to begin with an empty database',
    )
  }
}

function report(message: KeeperReport): void {
  if (process.connected) process.send?.(message)
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  const known = asOperatorError(error)
  report({
    state: 'failed',
    what: known?.what ?? `The embedded database broke (${error instanceof Error ? error.message : String(error)})`,
    remedy: known?.remedy ?? 'its log is keeper.log in the folder of the database',
  })
  process.exitCode = 1
  // Let the report leave first.
  setTimeout(() => process.exit(1), 50)
}

const dataFolder = process.argv[2]
if (dataFolder !== undefined) {
  // Ctrl-C reaches every process of the terminal; the keeper goes when its holders have gone.
  process.on('SIGINT', () => undefined)
  keep(embeddedPlace(dataFolder)).then(() => report({ state: 'ready' }), fail)
}
