import { PrismaPg } from '@prisma/adapter-pg'
import { type PoolConfig } from 'pg'
import { databaseConnection } from '@/server/database/connection'
import { PrismaClient } from '@/server/database/generated/client'

export type Database = PrismaClient

/**
 * A client of its own over its own connections, to be closed with `$disconnect()`. The product uses `database()`.
 * @param connection the database, as for `pg`
 */
export function openDatabase(connection: PoolConfig): Database {
  return new PrismaClient({
    // An idle connection may break (the server restarts); the pool opens another one, and a query that runs fails by itself.
    adapter: new PrismaPg(connection, { onPoolError: () => undefined, onConnectionError: () => undefined }),
    // The embedded database runs one transaction at a time: those in line wait longer than Prisma's two seconds.
    transactionOptions: { maxWait: 20_000, timeout: 20_000 },
  })
}

/** Next bundles its own copy of this module; the symbol makes both copies of one process share a client. */
const key = Symbol.for('klauza.database')
const shared: typeof globalThis & { [key]?: Database } = globalThis

/** The database of this process, connected at the first query. */
export function database(): Database {
  return (shared[key] ??= openDatabase(databaseConnection()))
}

/** Ends the connections of `database()`, if it was used. */
export async function closeDatabase(): Promise<void> {
  const open = shared[key]
  delete shared[key]
  await open?.$disconnect()
}
