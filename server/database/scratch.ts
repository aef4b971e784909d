import { PGlite } from '@electric-sql/pglite'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PoolConfig } from 'pg'
import { createWireServer } from '@/server/database/wire-server'
import { embeddedPort } from '@/server/database/embedded-place'

/** A database in memory that is gone when it is closed. */
export interface ScratchDatabase {
  connection: PoolConfig
  close: () => Promise<void>
}

/**
 * Makes a PGlite in the memory of this process reachable through a socket, like any other database.
 * @param database the PGlite to use (it is closed with the rest); an empty one by default
 */
export async function openScratchDatabase(database?: PGlite): Promise<ScratchDatabase> {
  const engine = database ?? (await PGlite.create())
  const folder = await mkdtemp(join(tmpdir(), 'klauza-scratch-'))
  const wire = createWireServer(engine, (error) => {
    throw error
  })
  const account = { user: 'postgres', database: 'postgres', max: 25 }
  const unixSockets = process.platform !== 'win32'
  const port = await wire.listen(unixSockets ? join(folder, `.s.PGSQL.${embeddedPort}`) : 0)
  return {
    connection: port === null ? { ...account, host: folder, port: embeddedPort } : { ...account, host: '127.0.0.1', port },
    close: async () => {
      await wire.stop()
      await engine.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
