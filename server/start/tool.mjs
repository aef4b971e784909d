import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Absolute path of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/**
 * Runs a tool to its end, at the root of the repository.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>} exit code (1 when a signal ended it), and all that it printed
 */
export function runTool(command, args) {
  return new Promise((resolve, reject) => {
    // npm is a script on Windows, which wants a shell there.
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' && command === 'npm' })
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }))
  })
}

/**
 * As runTool, for a tool among the dependencies, with the variables of tools.env.
 * @param {string} script path in the repository
 * @param {string[]} args
 */
export function runNode(script, args) {
  return runTool(process.execPath, ['--env-file=server/start/tools.env', script, ...args])
}
