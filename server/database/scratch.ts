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
 * Opens an empty database in the memory of this process, reached through a socket like any other.
 * @param loadFrom files of a cluster, from `PGlite.dumpDataDir`, to begin with instead of an empty one
 */
export async function openScratchDatabase(loadFrom?: Blob): Promise<ScratchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'klauza-scratch-'))
  const database = await PGlite.create(loadFrom ? { loadDataDir: loadFrom } : {})
  const wire = createWireServer(database, (error) => {
    throw error
  })
  const account = { user: 'postgres', database: 'postgres', max: 10 }
  const unixSockets = process.platform !== 'win32'
  const port = await wire.listen(unixSockets ? join(folder, `.s.PGSQL.${embeddedPort}`) : 0)
  return {
    connection: port === null ? { ...account, host: folder, port: embeddedPort } : { ...account, host: '127.0.0.1', port },
    close: async () => {
      await wire.stop()
      await database.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
