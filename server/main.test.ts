import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { childEnvironment } from '@/server/environment'

const slow = 60_000
const temporary = mkdtempSync(join(tmpdir(), 'klauza-main-'))
const taken: Server = createServer()
let takenPort = 0

beforeAll(async () => {
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const address = taken.address()
  takenPort = address !== null && typeof address === 'object' ? address.port : 0
})
afterAll(() => {
  taken.close()
  rmSync(temporary, { recursive: true, force: true })
})

/** Starts the product in a process of its own, which is expected to end by itself. */
function start(variables: Record<string, string>): Promise<{ code: number | null; errors: string }> {
  const program = `
    const { serve } = await import('./server/main.ts')
    await serve({ development: true, step: (_title, work) => work(), makePages: async () => {} })`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    env: childEnvironment({ DATABASE_URL: undefined, PORT: '0', KLAUZA_DATA: join(temporary, 'data'), NODE_OPTIONS: undefined, ...variables }),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, errors: Buffer.concat(said).toString() })))
}

test.each([
  ['a port that is taken', () => ({ PORT: String(takenPort) }), () => `Port ${takenPort} is taken by another program — stop it, or take another one: PORT=${takenPort + 1} npm start`],
  ['a port that is none', () => ({ PORT: 'http' }), () => 'Wrong environment: PORT is "http"'],
  [
    'a database that does not answer',
    () => ({ PORT: String(takenPort + 1), DATABASE_URL: `postgresql://nobody@127.0.0.1:1/none` }),
    () => 'The database does not answer (connect ECONNREFUSED 127.0.0.1:1) — start the PostgreSQL server, or correct DATABASE_URL',
  ],
])('%s: one clear line, and a code other than 0', async (_case, variables, line) => {
  const { code, errors } = await start(variables())
  expect(errors).toContain(line())
  expect(errors.trim().split('\n')).toHaveLength(1)
  expect(code).toBe(1)
}, slow)
