import { readFile } from 'node:fs/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '@/server/database/migrate'
import { type Migration, readMigrations } from '@/server/database/migration-files'
import { sqlToReach } from '@/server/database/schema-engine'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'

let fresh: TestDatabase
let shipped: Migration[]
let client: Client

beforeAll(async () => {
  fresh = await freshDatabase()
  shipped = await readMigrations('prisma/migrations')
  client = new Client(fresh.connection)
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await fresh.close()
})

const step = (name: string, sql: string): Migration => ({ name, sql, checksum: `checksum of ${name}` })
const half = step('99990101000000_half', 'CREATE TABLE half (a int);')
const trigger = step(
  '99990101000001_trigger',
  `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM 1; RAISE EXCEPTION 'append-only; no change';
   END $$;
   CREATE TABLE kept (a int);
   CREATE TRIGGER kept_stays BEFORE DELETE ON kept FOR EACH ROW EXECUTE FUNCTION refuse();`,
)
const tableExists = async (name: string) =>
  (await client.query<{ found: boolean }>('SELECT to_regclass($1) IS NOT NULL AS found', [name])).rows[0]?.found

test('what is applied is not applied again', async () => {
  expect(await migrate(fresh.connection, shipped)).toEqual([])
})

test('the migrations lead to prisma/schema.prisma', async () => {
  expect(await sqlToReach(fresh.connection, await readFile('prisma/schema.prisma', 'utf8'))).toBe('')
})

test('a migration that fails leaves nothing behind, and can be mended', async () => {
  const broken = { ...half, sql: `${half.sql} SELECT 1 / 0;` }
  await expect(migrate(fresh.connection, [...shipped, broken])).rejects.toThrow(
    /99990101000000_half failed \(division by zero\) — nothing of it was applied/,
  )
  expect(await tableExists('half')).toBe(false)
  expect(await migrate(fresh.connection, [...shipped, half])).toEqual([half.name])
  expect(await tableExists('half')).toBe(true)
})

test('the body of a trigger may hold semicolons', async () => {
  expect(await migrate(fresh.connection, [...shipped, half, trigger])).toEqual([trigger.name])
  await client.query('INSERT INTO kept VALUES (1)')
  await expect(client.query('DELETE FROM kept')).rejects.toThrow('append-only; no change')
})

test('of several processes that migrate at once one does the work', async () => {
  const another = step('99990101000003_another', 'CREATE TABLE another (a int); SELECT pg_sleep(0.2);')
  const all = [...shipped, half, trigger, another]
  // On the embedded database all connections are one session: there the folder keeps the processes apart (prepare.ts).
  const turns = fresh.kind === 'server' ? await Promise.all([1, 2, 3].map(() => migrate(fresh.connection, all))) : [await migrate(fresh.connection, all)]
  expect(turns.flat()).toEqual([another.name])
  await client.query('DELETE FROM "_prisma_migrations" WHERE migration_name = $1', [another.name])
})

test('a migration that was changed after it was applied is refused', async () => {
  const changed = [...shipped, half, trigger].map((migration, index) => (index === 0 ? { ...migration, checksum: 'another' } : migration))
  await expect(migrate(fresh.connection, changed)).rejects.toThrow(/was changed after it was applied/)
})

test('a database of a newer Klauza is refused', async () => {
  await expect(migrate(fresh.connection, [...shipped, half])).rejects.toThrow(/does not know \(99990101000001_trigger\)/)
})

test('a migration may not end its own transaction', async () => {
  const migrations = [...shipped, half, trigger, step('99990101000002_commit', 'CREATE TABLE other (a int); COMMIT;')]
  await expect(migrate(fresh.connection, migrations)).rejects.toThrow(/begins or ends a transaction/)
  expect(await tableExists('other')).toBe(false)
})
