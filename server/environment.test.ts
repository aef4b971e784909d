import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { authSecret, parseEnvironment } from '@/server/environment'

const temporary = mkdtempSync(join(tmpdir(), 'klauza-environment-'))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

test('nothing set means port 3000 of this machine and the embedded database', () => {
  expect(parseEnvironment({ PORT: '' })).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: null,
    publicUrl: 'http://localhost:3000',
    testDatabase: 'embedded',
  })
})

test('every wrong variable is named at once, and no secret is repeated', () => {
  const variables = { PORT: 'eighty', DATABASE_URL: 'mysql://root:hunter2@db', AUTH_SECRET: 'short', PUBLIC_URL: 'klauza' }
  let message = ''
  try {
    parseEnvironment(variables)
  } catch (error) {
    message = String(error)
  }
  for (const name of Object.keys(variables)) expect(message).toContain(name)
  expect(message).toContain('"eighty"')
  expect(message).not.toContain('hunter2')
  expect(message).not.toContain('short')
})

test('the public address loses its last slash', () => {
  expect(parseEnvironment({ PUBLIC_URL: 'https://klauza.example/' }).publicUrl).toBe('https://klauza.example')
})

test('the secret is made once and is readable by its owner alone', () => {
  const surroundings = parseEnvironment({ KLAUZA_DATA: join(temporary, 'data') })
  const secret = authSecret(surroundings)
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(authSecret(surroundings)).toBe(secret)
  const file = join(temporary, 'data', 'secret')
  expect(readFileSync(file, 'utf8')).toBe(secret)
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a public instance over a shared database must be given its secret', () => {
  const shared = { DATABASE_URL: 'postgresql://localhost/klauza', PUBLIC_URL: 'https://klauza.example', KLAUZA_DATA: temporary }
  expect(() => authSecret(parseEnvironment(shared))).toThrow(/AUTH_SECRET is not set/)
  const given = 'x'.repeat(32)
  expect(authSecret(parseEnvironment({ ...shared, AUTH_SECRET: given }))).toBe(given)
})
