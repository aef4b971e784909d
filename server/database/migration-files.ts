import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One step of the schema: a folder `<timestamp>_<name>` with a `migration.sql`, as Prisma lays them out. */
export interface Migration {
  name: string
  sql: string
  /** SHA-256 of the file in hexadecimal, as Prisma records it. */
  checksum: string
}

/** @returns the migrations in `folder`, oldest first */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(join(folder, name, 'migration.sql'))
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') }
    }),
  )
}
