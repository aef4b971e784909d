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
const next = (sql: string, name = '99990101000000_next') => [...shipped, step(name, sql)]
const tableExists = async (name: string) =>
  (await client.query<{ found: boolean }>('SELECT to_regclass($1) IS NOT NULL AS found', [name])).rows[0]?.found

test('what is applied is not applied again', async () => {
  expect(await migrate(fresh.connection, shipped)).toEqual([])
})

test('the migrations lead to prisma/schema.prisma', async () => {
  expect(await sqlToReach(fresh.connection, await readFile('prisma/schema.prisma', 'utf8'))).toBe('')
})

test('a migration that fails leaves nothing behind, and can be mended', async () => {
  await expect(migrate(fresh.connection, next('CREATE TABLE half (a int); SELECT 1 / 0;'))).rejects.toThrow(
    /99990101000000_next failed \(division by zero\) — nothing of it was applied/,
  )
  expect(await tableExists('half')).toBe(false)
  expect(await migrate(fresh.connection, next('CREATE TABLE half (a int);'))).toEqual(['99990101000000_next'])
  expect(await tableExists('half')).toBe(true)
})

test('the body of a trigger may hold semicolons', async () => {
  const sql = `
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM 1; RAISE EXCEPTION 'append-only; no change';
    END $$;
    CREATE TABLE kept (a int);
    CREATE TRIGGER kept_stays BEFORE DELETE ON kept FOR EACH ROW EXECUTE FUNCTION refuse();`
  const migrations = [...next('CREATE TABLE half (a int);'), step('99990101000001_trigger', sql)]
  expect(await migrate(fresh.connection, migrations)).toEqual(['99990101000001_trigger'])
  await client.query('INSERT INTO kept VALUES (1)')
  await expect(client.query('DELETE FROM kept')).rejects.toThrow('append-only; no change')
})

test('a migration that was changed after it was applied is refused', async () => {
  const changed = shipped.map((migration, index) => (index === 0 ? { ...migration, checksum: 'another' } : migration))
  await expect(migrate(fresh.connection, [...changed, ...next('').slice(shipped.length)])).rejects.toThrow(/was changed after it was applied/)
})

test('a database of a newer Klauza is refused', async () => {
  await expect(migrate(fresh.connection, shipped)).rejects.toThrow(/does not know \(99990101000000_next\)/)
})

test('a migration may not end its own transaction', async () => {
  const migrations = [...next('CREATE TABLE half (a int);'), step('99990101000001_trigger', ''), step('99990101000002_commit', 'COMMIT;')]
  migrations[migrations.length - 2] = { ...step('99990101000001_trigger', ''), checksum: 'checksum of 99990101000001_trigger' }
  await expect(migrate(fresh.connection, migrations)).rejects.toThrow(/begins or ends a transaction/)
})
