import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, realpathSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/**
 * Takes a folder for this process alone. The operating system holds the claim and drops it when the process ends,
 * however it ends, so there is no stale lock to tell from a live one:
 * on Linux a name in the abstract socket space, on Windows a named pipe, elsewhere (macOS, BSD) open(2) with O_EXLOCK.
 *
 * @param {string} folder is made if it is missing; every path to the same folder is the same claim
 * @param {string} purpose tells claims on one folder apart
 * @returns {Promise<{ release: () => Promise<void> } | null>} null when another process has it
 */
export async function takeExclusively(folder, purpose) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const real = realpathSync(folder)
  if (process.platform !== 'linux' && process.platform !== 'win32') return openExclusively(join(real, `.${purpose}.lock`))
  const digest = createHash('sha256').update(`${purpose}\0${real}`).digest('hex').slice(0, 32)
  return bind(process.platform === 'linux' ? `\0klauza-${digest}` : `\\\\.\\pipe\\klauza-${digest}`)
}

/**
 * As takeExclusively, but waits until the other process lets go.
 * @param {string} folder
 * @param {string} purpose
 * @param {() => void} [onWait] called once when there is something to wait for
 */
export async function takeInTurn(folder, purpose, onWait) {
  for (let waited = false; ; waited = true) {
    const claim = await takeExclusively(folder, purpose)
    if (claim) return claim
    if (!waited) onWait?.()
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/**
 * @param {string} address
 * @returns {Promise<{ release: () => Promise<void> } | null>}
 */
function bind(address) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error) => {
      if ('code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) resolve(null)
      else reject(error)
    })
    server.listen(address, () => {
      server.unref()
      resolve({ release: () => new Promise((done) => server.close(() => done())) })
    })
  })
}

/** open(2) on macOS and BSD: O_RDWR | O_NONBLOCK | O_EXLOCK | O_CREAT; Node passes the number on as it is. */
const RDWR_NONBLOCK_EXLOCK_CREAT = 0x2 | 0x4 | 0x20 | 0x200

/** @param {string} file */
function openExclusively(file) {
  try {
    const descriptor = openSync(file, RDWR_NONBLOCK_EXLOCK_CREAT, 0o600)
    return { release: async () => closeSync(descriptor) }
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EAGAIN' || error.code === 'EWOULDBLOCK')) return null
    throw error
  }
}
