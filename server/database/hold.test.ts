import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { databaseConnection } from '@/server/database/connection'
import { embeddedPlace } from '@/server/database/embedded-place'
import { holdEmbeddedDatabase } from '@/server/database/hold'
import { postgresMajor } from '@/server/database/keeper'
import { parseEnvironment } from '@/server/environment'

const slow = 60_000
const temporary = mkdtempSync(join(tmpdir(), 'klauza-hold-'))
const folder = join(temporary, 'data')
const place = embeddedPlace(folder)
const surroundings = parseEnvironment({ KLAUZA_DATA: folder })
const nothing = () => undefined

beforeAll(async () => {
  const hold = await holdEmbeddedDatabase(folder, nothing)
  await ask('CREATE TABLE kept (n int)')
  await hold.release()
}, slow)
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

async function ask(sql: string) {
  const client = new Client(databaseConnection(surroundings))
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

/** Ids of the keepers of this folder, as `ps` tells them. */
function keepers(): number[] {
  return execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => /keeper\.(ts|js)/.test(line) && line.includes(folder))
    .map((line) => Number.parseInt(line, 10))
}

test('the cluster is of the version that the keeper expects, and its folder is for the owner alone', () => {
  expect(readFileSync(join(place.cluster, 'PG_VERSION'), 'utf8').trim()).toBe(postgresMajor)
  expect(statSync(place.folder).mode & 0o777).toBe(0o700)
})

test('those who come together share one keeper, which ends with the last of them', async () => {
  const holds = await Promise.all([1, 2, 3].map(() => holdEmbeddedDatabase(folder, nothing)))
  await expect.poll(keepers, { timeout: 5_000 }).toHaveLength(1)
  await holds[0]?.release()
  await holds[1]?.release()
  expect(await ask('SELECT 1 AS one')).toEqual([{ one: 1 }])
  await holds[2]?.release()
  await expect.poll(keepers, { timeout: 3_000 }).toEqual([])
  expect(readdirSync(place.folder)).not.toContain('.s.PGSQL.5432')
}, slow)

test('a keeper that is killed is replaced, and nothing that was acknowledged is lost', async () => {
  const mishaps: string[] = []
  const hold = await holdEmbeddedDatabase(folder, (line) => mishaps.push(line))
  for (let n = 1; n <= 50; n += 1) await ask(`INSERT INTO kept VALUES (${n})`)
  const [keeper] = keepers()
  process.kill(keeper ?? 0, 'SIGKILL')
  await expect.poll(() => ask('SELECT count(*)::int AS n FROM kept').catch(() => []), { timeout: 30_000 }).toEqual([{ n: 50 }])
  expect(mishaps).toEqual(['The embedded database has stopped and is being started again'])
  await hold.release()
}, slow)

test('what a killed keeper has left behind does not stand in the way', async () => {
  const hold = await holdEmbeddedDatabase(folder, nothing)
  await hold.release()
  writeFileSync(join(place.socketFolder, '.s.PGSQL.5432'), '')
  writeFileSync(place.holdAddress, '')
  const again = await holdEmbeddedDatabase(folder, nothing)
  expect(await ask('SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 50 }])
  await again.release()
}, slow)

test('data of another version is refused and not touched', async () => {
  const other = join(temporary, 'other')
  const cluster = embeddedPlace(other).cluster
  mkdirSync(cluster, { recursive: true })
  writeFileSync(join(cluster, 'PG_VERSION'), '12\n')
  await expect(holdEmbeddedDatabase(other, nothing)).rejects.toThrow(/was written by PostgreSQL 12, this Klauza embeds PostgreSQL 18 — /)
  expect(readdirSync(cluster)).toEqual(['PG_VERSION'])
}, slow)

test('a folder deep in the tree keeps its sockets elsewhere', () => {
  const deep = embeddedPlace(join('/', ...Array.from({ length: 12 }, () => 'a-long-name')))
  expect(Buffer.byteLength(join(deep.socketFolder, '.s.PGSQL.5432'))).toBeLessThan(104)
  expect(deep.cluster).toContain('a-long-name')
})
