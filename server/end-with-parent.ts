import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * When npm is killed, which cannot pass that on, this process ends as well: the port is free for the next start.
 * Between the two there may be a shell, so the process above the parent is watched too.
 *
 * @param stop called once the parent, or the process above it, has gone
 */
export function endWithParent(stop: () => void): void {
  const parent = process.ppid
  const grandparent = parentOf(parent)
  setInterval(() => {
    if (process.ppid !== parent || (grandparent !== null && !isRunning(grandparent))) stop()
  }, 1_000).unref()
}

function parentOf(id: number): number | null {
  try {
    const printed = process.platform === 'linux' ? readFileSync(`/proc/${id}/stat`, 'utf8') : execFileSync('ps', ['-o', 'ppid=', '-p', String(id)], { encoding: 'utf8' })
    // In /proc the name of the program stands in brackets and may hold anything; then come the state and the parent.
    const parent = Number(process.platform === 'linux' ? printed.slice(printed.lastIndexOf(')')).split(' ')[2] : printed)
    return Number.isInteger(parent) && parent > 1 ? parent : null
  } catch {
    return null
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    // It runs, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
