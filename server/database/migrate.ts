import { Client, type ClientConfig } from 'pg'
import { type Migration } from '@/server/database/migration-files'
import { asOperatorError, OperatorError } from '@/server/operator-error'

/**
 * The table in which Prisma keeps its history, so that Prisma's own tools understand this database.
 * The runner is ours because Prisma's engine, driven through its adapter for `pg`, cuts a script at every semicolon
 * (which breaks the bodies of triggers) and runs the pieces without a transaction.
 */
const historyTable = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`

/** The number that Prisma's engine takes for its advisory lock: its tools and ours wait for each other. */
const advisoryLock = 72_707_369

/** Bodies of functions, texts and comments: what stands there is not run. */
const notStatements = /\$(\w*)\$[\s\S]*?\$\1\$|'(?:[^']|'')*'|--.*$|\/\*[\s\S]*?\*\//gm

/** Begins or ends a transaction by itself, so that a part of the script would stay although the rest fails. */
const endsTransaction = /(^|;)\s*(BEGIN|COMMIT|END|ROLLBACK|ABORT|START\s+TRANSACTION)\b/i

/**
 * Brings the database to the newest migration. Each is applied in one transaction together with its record: it is there
 * wholly or not at all. Several processes may call this at once; one works, the others wait and then find it done.
 *
 * @param connection the database, as for `pg`
 * @param migrations all of them, oldest first (`readMigrations`)
 * @returns names of the migrations that were applied by this call
 * @throws OperatorError when a migration fails, was changed after it was applied, or the database is newer than the program
 */
export async function migrate(connection: ClientConfig, migrations: Migration[]): Promise<string[]> {
  const client = new Client(connection)
  // A connection that breaks fails the query that is running; without a listener it would end the process instead.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock])
    await client.query(historyTable)
    const pending = await pendingMigrations(client, migrations)
    for (const migration of pending) await apply(client, migration)
    return pending.map((migration) => migration.name)
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [advisoryLock]).catch(() => undefined)
    await client.end()
  }
}

async function pendingMigrations(client: Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM "_prisma_migrations"
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  )
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]))
  const known = new Set(migrations.map((migration) => migration.name))
  const unknown = rows.find(({ name }) => !known.has(name))
  if (unknown) {
    throw new OperatorError(
      `The database has a migration that this Klauza does not know (${unknown.name})`,
      'it was used by a newer Klauza: start that one, or another database',
    )
  }
  const changed = migrations.find((migration) => (applied.get(migration.name) ?? migration.checksum) !== migration.checksum)
  if (changed) {
    throw new OperatorError(
      `Migration ${changed.name} was changed after it was applied to this database`,
      'restore the file, and put the change into a new migration (npm run -s klauza -- db diff --name …)',
    )
  }
  return migrations.filter((migration) => !applied.has(migration.name))
}

async function apply(client: Client, migration: Migration): Promise<void> {
  if (endsTransaction.test(migration.sql.replaceAll(notStatements, ' '))) {
    throw new OperatorError(
      `Migration ${migration.name} begins or ends a transaction`,
      'take that statement out: every migration already runs in one',
    )
  }
  await client.query('BEGIN')
  try {
    await client.query(migration.sql)
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES (gen_random_uuid()::text, $1, $2, clock_timestamp(), 1)`,
      [migration.checksum, migration.name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    const outside = asOperatorError(error)
    if (outside) throw outside
    const reason = error instanceof Error ? error.message : String(error)
    throw new OperatorError(
      `Migration ${migration.name} failed (${reason})`,
      'nothing of it was applied and no data was changed; correct it or the data, and start again',
      { cause: error },
    )
  }
}
