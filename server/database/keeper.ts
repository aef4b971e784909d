/**
 * The process that keeps the embedded database: `node keeper.js keep <data folder>`.
 *
 * It is a process of its own so that PostgreSQL does not block the event loop of the server, and so that whoever comes
 * second (a command, a second server) can use the same database. It lives as long as somebody holds it (hold.ts).
 */
import { PGlite } from '@electric-sql/pglite'
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { type EmbeddedPlace, embeddedPlace, embeddedPort } from '@/server/database/embedded-place'
import { createWireServer } from '@/server/database/wire-server'
import { asOperatorError, OperatorError } from '@/server/operator-error'
import { takeExclusively } from '@/server/start/exclusive.mjs'

/** What the keeper tells the process that started it. */
export type KeeperReport = { state: 'ready' } | { state: 'failed'; what: string; remedy: string }

/** Major version of the PostgreSQL inside PGlite; a cluster of another one cannot be opened. */
export const postgresMajor = '18'

/** PGlite's default of 160 MB for buffers is more than the product's data will be; the operating system caches files as well. */
const settings = ['shared_buffers = 16MB', 'max_wal_size = 128MB']

/** How long the keeper waits for its predecessor to let go of the folder, and for its first holder to come. */
const patience = 15_000

/** How long the keeper stays after its last holder has gone, in case the next command follows at once. */
const farewell = 250

async function keep(place: EmbeddedPlace): Promise<void> {
  mkdirSync(place.folder, { recursive: true, mode: 0o700 })
  chmodSync(place.folder, 0o700)
  if (place.socketFolder !== place.folder) mkdirSync(place.socketFolder, { recursive: true, mode: 0o700 })
  if (!(await claim(place))) {
    throw new OperatorError(
      `The embedded database in ${place.folder} is in use by a process that does not answer`,
      'stop that process and start again',
    )
  }
  checkVersion(place.cluster)
  if (!existsSync(place.cluster)) await initialise(place)
  const database = await PGlite.create({ dataDir: place.cluster, postgresqlconf: settings })
  const wire = createWireServer(database, (error) => fail(place, error))
  const holders = new Set<Socket>()
  let leaving: NodeJS.Timeout | undefined = setTimeout(() => void close(), patience)

  const control = createServer((socket) => {
    clearTimeout(leaving)
    holders.add(socket)
    socket.on('error', () => socket.destroy())
    socket.write(`${process.pid}\n`)
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

async function claim(place: EmbeddedPlace): Promise<boolean> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
    if (await takeExclusively(place.folder, 'database')) return true
    // Of several that were started together one wins; the others' starters find it by themselves.
    if (await answers(place.holdAddress)) process.exit(0)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address)
    socket.once('data', () => socket.end(() => resolve(true)))
    socket.once('close', () => resolve(false))
    socket.on('error', () => socket.destroy())
  })
}

/**
 * Makes the cluster under another name first: one that was interrupted or ran out of disk is never taken for a whole one.
 * A process of its own does it, since WebAssembly never gives memory back.
 */
async function initialise({ cluster }: EmbeddedPlace): Promise<void> {
  const unfinished = `${cluster}.new`
  rmSync(unfinished, { recursive: true, force: true })
  const maker = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? '', 'initialise', unfinished], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise((resolve, reject) => {
    maker.once('error', reject)
    maker.once('exit', resolve)
  })
  if (code !== 0) throw new Error('The cluster could not be made')
  renameSync(unfinished, cluster)
}

async function makeCluster(folder: string): Promise<void> {
  const database = await PGlite.create({ dataDir: folder, postgresqlconf: settings })
  await database.close()
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

function fail(place: EmbeddedPlace, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)
  process.stderr.write(`${new Date().toISOString()} ${text}\n`)
  const known = asOperatorError(error) ?? fullDisk(place)
  report({
    state: 'failed',
    what: known?.what ?? 'The embedded database broke',
    remedy: known?.remedy ?? `the reason is in ${place.log}`,
  })
  process.exitCode = 1
  // Let the report leave first.
  setTimeout(() => process.exit(1), 50)
}

/** PostgreSQL in WebAssembly does not say why a write failed, so the disk is asked. */
function fullDisk(place: EmbeddedPlace): OperatorError | null {
  const { bavail, bsize } = statfsSync(place.folder)
  if (bavail * bsize > 4 * 1024 * 1024) return null
  return new OperatorError(`The disk with ${place.folder} is full`, 'free some space and start again; nothing was damaged')
}

const [task, folder] = process.argv.slice(2)
if (task === 'initialise' && folder !== undefined) {
  makeCluster(folder).then(
    () => process.exit(0),
    () => process.exit(1),
  )
} else if (task === 'keep' && folder !== undefined) {
  // Ctrl-C reaches every process of the terminal; the keeper goes when its holders have gone.
  process.on('SIGINT', () => undefined)
  const place = embeddedPlace(folder)
  keep(place).then(
    () => report({ state: 'ready' }),
    (error: unknown) => fail(place, error),
  )
}
