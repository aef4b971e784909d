import { PGlite } from '@electric-sql/pglite'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWireServer, type WireServer } from '@/server/database/wire-server'

const slow = 60_000
const folder = mkdtempSync(join(tmpdir(), 'klauza-wire-'))
const socketFile = join(folder, '.s.PGSQL.5432')
const connection = { host: folder, user: 'postgres', database: 'postgres' }
let database: PGlite
let wire: WireServer

beforeAll(async () => {
  database = await PGlite.create()
  wire = createWireServer(database, (error) => {
    throw error
  })
  await wire.listen(socketFile)
}, slow)

afterAll(async () => {
  await wire.stop()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

test('hundreds of exchanges at once get their own answers, errors included', async () => {
  const pool = new Pool({ ...connection, max: 25 })
  const answers = await Promise.all(
    Array.from({ length: 300 }, async (_, n) => {
      if (n % 3 === 0) return pool.query('SELECT 1 / $1::int', [0]).catch((error: Error) => error.message)
      return (await pool.query<{ n: number; text: string }>('SELECT $1::int AS n, $2::text AS text', [n, `№ ${n}`])).rows[0]
    }),
  )
  await pool.end()
  expect(answers).toEqual(Array.from({ length: 300 }, (_, n) => (n % 3 === 0 ? 'division by zero' : { n, text: `№ ${n}` })))
}, slow)

test('a client that closes in the middle of a transaction undoes it and lets the others go on', async () => {
  const leaving = new Client(connection)
  const staying = new Client(connection)
  await Promise.all([leaving.connect(), staying.connect()])
  await leaving.query('CREATE TABLE half (a int)')
  await leaving.query('BEGIN')
  await leaving.query('INSERT INTO half VALUES (1)')
  const waiting = staying.query('SELECT * FROM half')
  await leaving.end()
  expect((await waiting).rows).toEqual([])
  await staying.end()
}, slow)

test('an answer of several megabytes arrives whole', async () => {
  const client = new Client(connection)
  await client.connect()
  const { rows } = await client.query<{ long: string }>("SELECT repeat('ё', 4000000) AS long")
  expect(rows[0]?.long).toHaveLength(4_000_000)
  await client.end()
}, slow)

test('bytes that come one at a time, and a wish for encryption, are understood', async () => {
  const socket = connect(socketFile)
  const heard: Buffer[] = []
  socket.on('data', (data: Buffer) => heard.push(data))
  const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])
  const parameters = Buffer.from('user\0postgres\0database\0postgres\0\0')
  const startup = Buffer.alloc(8)
  startup.writeInt32BE(parameters.length + 8, 0)
  startup.writeInt32BE(196_608, 4)
  for (const byte of Buffer.concat([sslRequest, startup, parameters])) {
    socket.write(Buffer.from([byte]))
    await new Promise((resolve) => setImmediate(resolve))
  }
  await expect.poll(() => Buffer.concat(heard).toString('latin1'), { timeout: 5_000 }).toMatch(/^NR.*Z\0\0\0\x05I$/s)
  socket.destroy()
}, slow)
