import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'

let fresh: TestDatabase

beforeAll(async () => {
  fresh = await freshDatabase()
  await fresh.database.$executeRawUnsafe('CREATE TABLE counter (n int NOT NULL)')
  await fresh.database.$executeRawUnsafe('INSERT INTO counter VALUES (0)')
})

afterAll(() => fresh.close())

async function counted(): Promise<number | undefined> {
  const rows = await fresh.database.$queryRawUnsafe<{ n: number }[]>('SELECT n FROM counter')
  return rows[0]?.n
}

test('twenty transactions at once each see what the others have done', async () => {
  await Promise.all(
    Array.from({ length: 20 }, () =>
      fresh.database.$transaction(async (transaction) => {
        const rows = await transaction.$queryRawUnsafe<{ n: number }[]>('SELECT n FROM counter FOR UPDATE')
        await transaction.$executeRawUnsafe(`UPDATE counter SET n = ${(rows[0]?.n ?? 0) + 1}`)
      }),
    ),
  )
  expect(await counted()).toBe(20)
})

test('a transaction whose client goes away is undone, and others go on', async () => {
  const before = await counted()
  const client = new Client(fresh.connection)
  client.on('error', () => undefined)
  await client.connect()
  await client.query('BEGIN')
  await client.query('UPDATE counter SET n = -1')
  const after = counted()
  Object(client).connection.stream.destroy()
  expect(await after).toBe(before)
})

test('an error inside a transaction does not reach other clients', async () => {
  const failing = fresh.database.$transaction(async (transaction) => {
    await transaction.$executeRawUnsafe('UPDATE counter SET n = 500')
    await transaction.$executeRawUnsafe('SELECT 1 / 0')
  })
  const [outcome, others] = await Promise.all([
    failing.then(() => 'committed', () => 'undone'),
    Promise.all(Array.from({ length: 30 }, (_, index) => fresh.database.$queryRaw<{ n: number }[]>`SELECT ${index}::int AS n`)),
  ])
  expect(outcome).toBe('undone')
  expect(others.map((rows) => rows[0]?.n)).toEqual(Array.from({ length: 30 }, (_, index) => index))
  expect(await counted()).toBe(20)
})

test('a notification reaches the client that listens', async () => {
  const listening = new Client(fresh.connection)
  const notifying = new Client(fresh.connection)
  await Promise.all([listening.connect(), notifying.connect()])
  await listening.query('LISTEN published')
  const heard = new Promise((resolve) => listening.once('notification', ({ payload }) => resolve(payload)))
  await notifying.query("SELECT pg_notify('published', 'policy 7')")
  expect(await heard).toBe('policy 7')
  await Promise.all([listening.end(), notifying.end()])
})
