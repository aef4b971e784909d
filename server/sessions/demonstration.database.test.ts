import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyPassword } from 'better-auth/crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { DEMONSTRATION } from '@/server/services/samples'
import { demonstrationAccount } from '@/server/sessions/demonstration'

let test: TestDatabase
let dataFolder: string

beforeAll(async () => {
  test = await freshDatabase()
  dataFolder = await mkdtemp(join(tmpdir(), 'klauza-demonstration-'))
})
afterAll(async () => {
  await rm(dataFolder, { recursive: true })
  await test.close()
})

it('makes one account that opens the sample organisation, with a password that only the owner of the folder can read', async () => {
  const { id } = await test.database.organisation.create({ data: { name: 'Ромашка', slug: DEMONSTRATION } })
  const made = await demonstrationAccount(test.database, { databaseUrl: null, dataFolder })
  expect(await demonstrationAccount(test.database, { databaseUrl: null, dataFolder })).toEqual(made)
  const users = await test.database.user.findMany({ include: { accounts: true, memberships: true } })
  expect(users).toHaveLength(1)
  expect(users[0]?.memberships.map((member) => member.organisationId)).toEqual([id])
  expect(await verifyPassword({ hash: users[0]?.accounts[0]?.password ?? '', password: made?.password ?? '' })).toBe(true)
  expect((await stat(join(dataFolder, 'demonstration-password'))).mode & 0o777).toBe(0o600)
})

it('makes none on a database server, which others may reach', async () => {
  expect(await demonstrationAccount(test.database, { databaseUrl: 'postgresql://localhost/klauza', dataFolder })).toBeNull()
})
