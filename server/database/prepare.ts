import { access } from 'node:fs/promises'
import { type PoolConfig } from 'pg'
import { databaseConnection } from '@/server/database/connection'
import { type Hold, holdEmbeddedDatabase } from '@/server/database/hold'
import { migrate } from '@/server/database/migrate'
import { readMigrations } from '@/server/database/migration-files'
import { type Environment } from '@/server/environment'
import { takeInTurn } from '@/server/start/exclusive.mjs'

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
 * Applies the migrations of `prisma/migrations` to the database of an environment, in turn with every other process.
 * @returns names of those that were applied
 * @throws OperatorError as `migrate`; with the reason when the database cannot be reached
 */
export async function migrateDatabase(from: Environment, folder = 'prisma/migrations'): Promise<string[]> {
  const migrations = await readMigrations(folder)
  const connection: PoolConfig = databaseConnection(from)
  if (from.databaseUrl !== null) return migrate(connection, migrations)
  // In the embedded database all connections are one session, so an advisory lock holds nobody off: the folder does.
  await access(from.dataFolder)
  const turn = await takeInTurn(from.dataFolder, 'migrate')
  try {
    return await migrate(connection, migrations)
  } finally {
    await turn.release()
  }
}
