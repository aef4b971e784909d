import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PoolConfig } from 'pg'
import { embeddedPlace, embeddedPort } from '@/server/database/embedded-place'
import { type Environment, environment } from '@/server/environment'

/** Connections that one process keeps at most. A server with the default of 100 then carries several processes. */
const poolSize = 10

/**
 * How to reach the database of this environment, for `pg`. With the embedded database, somebody has to hold it (hold.ts).
 * @param from environment to read; that of the process by default
 */
export function databaseConnection(from: Environment = environment()): PoolConfig {
  const limits = { max: poolSize, connectionTimeoutMillis: 10_000 }
  if (from.databaseUrl !== null) return { ...limits, connectionString: from.databaseUrl }
  return { ...limits, ...embeddedConnection(from.dataFolder) }
}

function embeddedConnection(dataFolder: string): PoolConfig {
  const place = embeddedPlace(dataFolder)
  const portFile = join(place.folder, 'port')
  const account = { user: 'postgres', database: 'postgres', ssl: false }
  // Windows has no Unix sockets: there the keeper writes the port that it listens on.
  if (process.platform === 'win32' && existsSync(portFile)) {
    return { ...account, host: '127.0.0.1', port: Number(readFileSync(portFile, 'utf8')) }
  }
  return { ...account, host: place.socketFolder, port: embeddedPort }
}
