import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { Client, type PoolConfig } from 'pg'
import { inject } from 'vitest'
import { type Database, openDatabase } from '@/server/database/client'
import { openScratchDatabase } from '@/server/database/scratch'
import { type DatabaseOrigin, inDatabase } from '@/server/database/testing-setup'

/** A database of its own for a test file, migrated and empty. */
export interface TestDatabase {
  /** Which leg this is; both have to pass the same tests. */
  kind: DatabaseOrigin['kind']
  connection: PoolConfig
  database: Database
  close: () => Promise<void>
}

let count = 0

/**
 * Makes a database for the tests of one file (`*.database.test.ts`), to be closed in `afterAll`. Under a second.
 * The same file runs on the embedded database and on a real PostgreSQL server.
 */
export async function freshDatabase(): Promise<TestDatabase> {
  const origin = inject('databaseOrigin')
  if (origin.kind === 'embedded') {
    const scratch = await openScratchDatabase(await PGlite.create({ loadDataDir: await openAsBlob(origin.clusterFile) }))
    const database = openDatabase(scratch.connection)
    return {
      kind: origin.kind,
      connection: scratch.connection,
      database,
      close: async () => {
        await database.$disconnect()
        await scratch.close()
      },
    }
  }
  const name = `klauza_test_${process.pid}_${(count += 1)}`
  await onServer(origin.url, `CREATE DATABASE ${name} TEMPLATE ${origin.template}`)
  const connection = { connectionString: inDatabase(origin.url, name), max: 25 }
  const database = openDatabase(connection)
  return {
    kind: origin.kind,
    connection,
    database,
    close: async () => {
      await database.$disconnect()
      await onServer(origin.url, `DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
