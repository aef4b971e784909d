import { PGlite } from '@electric-sql/pglite'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { type TestProject } from 'vitest/node'
import { migrate } from '@/server/database/migrate'
import { readMigrations } from '@/server/database/migration-files'
import { openScratchDatabase } from '@/server/database/scratch'
import { startTestServer } from '@/server/database/testing-server'
import { environment } from '@/server/environment'

/** What each test file starts from: files of a migrated cluster, or a server with a migrated template database. */
export type DatabaseOrigin = { kind: 'embedded'; clusterFile: string } | { kind: 'server'; url: string; template: string }

declare module 'vitest' {
  interface ProvidedContext {
    databaseOrigin: DatabaseOrigin
  }
}

/**
 * Runs once before the database tests: migrates one database, which each test file then gets a copy of.
 * KLAUZA_TEST_DATABASE=server takes a real PostgreSQL server, otherwise it is the embedded one.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  return environment().testDatabase === 'server' ? setUpServer(project) : setUpEmbedded(project)
}

async function setUpEmbedded(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'klauza-tests-'))
  const clusterFile = join(folder, 'cluster.tar')
  const database = await PGlite.create()
  const scratch = await openScratchDatabase(database)
  await migrate(scratch.connection, await readMigrations('prisma/migrations'))
  const files = await database.dumpDataDir('none')
  await writeFile(clusterFile, Buffer.from(await files.arrayBuffer()))
  await scratch.close()
  project.provide('databaseOrigin', { kind: 'embedded', clusterFile })
  return () => rm(folder, { recursive: true, force: true })
}

async function setUpServer(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  const template = 'klauza_template'
  const client = new Client({ connectionString: server.url })
  await client.connect()
  await client.query(`CREATE DATABASE ${template}`)
  await client.end()
  await migrate({ connectionString: inDatabase(server.url, template) }, await readMigrations('prisma/migrations'))
  project.provide('databaseOrigin', { kind: 'server', url: server.url, template })
  return () => server.stop()
}

/** The address of another database of the same server. */
export function inDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}
