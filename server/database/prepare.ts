import { Client } from 'pg'
import { databaseConnection } from '@/server/database/connection'
import { type Hold, holdEmbeddedDatabase } from '@/server/database/hold'
import { migrate } from '@/server/database/migrate'
import { readMigrations } from '@/server/database/migration-files'
import { type Environment } from '@/server/environment'
import { takeInTurn } from '@/server/start/exclusive.mjs'

/** Any number will do, as long as nothing else in the database locks it; migrations have another one. */
const preparationLock = 15_207_152

/**
 * Makes the database of an environment reachable: starts (or joins) the embedded one, and does nothing for a server,
 * which is there or is not.
 * @param onMishap told in one line when the embedded database had to be started again
 * @throws OperatorError when the embedded database cannot be opened
 */
export async function holdDatabase(from: Environment, onMishap: (line: string) => void): Promise<Hold> {
  if (from.databaseUrl === null) return holdEmbeddedDatabase(from.dataFolder, onMishap)
  return { release: async () => undefined }
}

/**
 * Lets one process at a time prepare a database (migrate and seed it); the others wait for their turn.
 * @param from environment whose database it is; the embedded one has to be held
 * @throws what `work` throws; the reason when the database cannot be reached
 */
export async function inTurn<Result>(from: Environment, work: () => Promise<Result>): Promise<Result> {
  if (from.databaseUrl === null) {
    // In the embedded database all connections are one session, so a lock in it holds nobody off: the folder does.
    const turn = await takeInTurn(from.dataFolder, 'prepare')
    return work().finally(() => turn.release())
  }
  const client = new Client(databaseConnection(from))
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [preparationLock])
    return await work()
  } finally {
    // The lock goes with the connection.
    await client.end()
  }
}

/**
 * Applies the migrations of a folder to the database of an environment. To be called in turn.
 * @returns names of those that were applied
 * @throws OperatorError as `migrate`; the reason when the database cannot be reached
 */
export async function migrateDatabase(from: Environment, folder = 'prisma/migrations'): Promise<string[]> {
  return migrate(databaseConnection(from), await readMigrations(folder))
}
