import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Absolute path of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/** Set for the tools on top of what this process was given, which is passed on and not read here. */
const toolVariables = {
  // Prisma's code generator needs no schema engine, but downloads one unless this names a file that is there.
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
  NEXT_TELEMETRY_DISABLED: '1',
}

/**
 * Runs a tool to its end, at the root of the repository.
 * @param {string} command
 * @param {string[]} args
 * @param {{ variables?: Record<string, string>, show?: boolean }} [options] `variables`: set on top of the environment;
 *   `show`: what it prints goes to the terminal at once as well
 * @returns {Promise<{ code: number, output: string }>} exit code (1 when a signal ended it), and all that it printed
 */
export function runTool(command, args, { variables = {}, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...toolVariables, ...variables },
      // npm is a script on Windows, which wants a shell there.
      shell: process.platform === 'win32' && command === 'npm',
    })
    /** @type {Buffer[]} */
    const chunks = []
    /** @param {Buffer} chunk */
    const take = (chunk) => {
      chunks.push(chunk)
      if (show) process.stdout.write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }))
  })
}

/**
 * As runTool, for a script among the dependencies.
 * @param {string} script path in the repository
 * @param {string[]} args
 * @param {Parameters<typeof runTool>[2]} [options]
 */
export function runNode(script, args, options) {
  return runTool(process.execPath, [script, ...args], options)
}
