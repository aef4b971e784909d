import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, openSync, closeSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { childEnvironment } from '@/server/environment'
import { type EmbeddedPlace, embeddedPlace } from '@/server/database/embedded-place'
import { type KeeperReport } from '@/server/database/keeper'
import { OperatorError } from '@/server/operator-error'

/** The embedded database, running for as long as this is held. */
export interface Hold {
  /** Lets go; resolves when the database is closed, or at once when somebody else still holds it. */
  release: () => Promise<void>
}

/** How long a keeper may take to open the database, in milliseconds: recovery after a crash included. */
const openingTime = 60_000

/** How long to wait before a database that would not open is tried again, in milliseconds: the disk may have been cleared. */
const retryAfter = 5_000

/**
 * Makes sure that the embedded database runs: joins the keeper that is there, or starts one.
 * When the keeper dies meanwhile (killed, out of memory), another one is started.
 *
 * @param dataFolder absolute path, `Environment.dataFolder`
 * @param onMishap told in one line when the keeper had to be replaced, or could not be
 * @throws OperatorError when the database cannot be opened: other version, disk full, folder in use
 */
export async function holdEmbeddedDatabase(dataFolder: string, onMishap: (line: string) => void): Promise<Hold> {
  const place = embeddedPlace(dataFolder)
  let released = false
  let socket = await join(dataFolder, place)
  watch()

  function watch(): void {
    socket.once('close', () => {
      if (released) return
      onMishap('The embedded database has stopped and is being started again')
      rejoin()
    })
  }

  function rejoin(): void {
    if (released) return
    join(dataFolder, place).then(
      (next) => {
        socket = next
        if (released) socket.destroy()
        else watch()
      },
      (error: unknown) => {
        onMishap(error instanceof Error ? error.message : String(error))
        setTimeout(rejoin, retryAfter).unref()
      },
    )
  }

  return {
    release: () =>
      new Promise((resolve) => {
        released = true
        if (socket.destroyed) return resolve()
        socket.once('close', () => resolve())
        socket.write('release\n')
      }),
  }
}

async function join(dataFolder: string, place: EmbeddedPlace): Promise<Socket> {
  const running = await reach(place)
  if (running) return running.socket
  const keeper = startKeeper(dataFolder, place)
  let joined: number | null = null
  try {
    for (const deadline = Date.now() + openingTime; Date.now() < deadline; ) {
      const reached = await reach(place)
      if (reached) {
        joined = reached.keeper
        return reached.socket
      }
      const failure = await keeper.failure(50)
      if (failure) throw failure
    }
    throw new OperatorError(
      `The embedded database did not open within ${openingTime / 1000} s`,
      `look into ${place.log}, and start again`,
    )
  } finally {
    keeper.leave(joined)
  }
}

/** A connection to the keeper and its process id, or null when there is none (or only a file that a killed one left). */
function reach(place: EmbeddedPlace): Promise<{ socket: Socket; keeper: number } | null> {
  return new Promise((resolve) => {
    const socket = connect(place.holdAddress)
    socket.once('data', (greeting) => resolve({ socket, keeper: Number(greeting.toString()) }))
    socket.once('close', () => resolve(null))
    socket.on('error', () => socket.destroy())
  })
}

function startKeeper(dataFolder: string, place: EmbeddedPlace) {
  mkdirSync(place.folder, { recursive: true, mode: 0o700 })
  const log = openSync(place.log, 'a', 0o600)
  const fromSource = import.meta.url.endsWith('.ts')
  const program = fileURLToPath(new URL(fromSource ? './keeper.ts' : './keeper.js', import.meta.url))
  const child: ChildProcess = spawn(
    process.execPath,
    [...(fromSource ? ['--import', 'tsx'] : []), program, 'keep', dataFolder],
    {
      // A session of its own: Ctrl-C in the terminal must not take the database from under the server.
      detached: true,
      stdio: ['ignore', 'ignore', log, 'ipc'],
      env: childEnvironment({ NODE_OPTIONS: undefined }),
    },
  )
  closeSync(log)
  let failure: OperatorError | null = null
  child.on('message', (message: KeeperReport) => {
    if (message.state === 'failed') failure = new OperatorError(message.what, message.remedy)
  })
  child.on('error', (error) => {
    failure = new OperatorError(`The embedded database cannot be started (${error.message})`, 'check the Node installation')
  })
  child.on('exit', (code, signal) => {
    // It ends with 0 when another keeper was faster: that one is joined.
    if (code === 0) return
    failure ??= new OperatorError(
      `The embedded database ended while opening (${signal ?? `code ${code ?? '?'}`})`,
      `look into ${place.log}, and start again`,
    )
  })
  return {
    /** The reason why the keeper failed, after waiting a little. */
    failure: async (milliseconds: number) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds))
      return failure
    },
    /** Leaves the keeper that was joined to itself; one that lost the race to it is ended. */
    leave: (joined: number | null) => {
      child.removeAllListeners()
      if (joined !== child.pid) child.kill('SIGTERM')
      if (child.connected) child.disconnect()
      child.unref()
    },
  }
}
