import { type Command } from 'commander'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '@/cli/input-error'
import { seed } from '@/prisma/seed'
import { publishSample } from '@/server/publishing/publish-sample'
import { closeDatabase, database } from '@/server/database/client'
import { holdDatabase, inTurn, migrateDatabase } from '@/server/database/prepare'
import { migrate } from '@/server/database/migrate'
import { readMigrations } from '@/server/database/migration-files'
import { sqlToReach } from '@/server/database/schema-engine'
import { openScratchDatabase } from '@/server/database/scratch'
import { environment } from '@/server/environment'

const migrationsFolder = 'prisma/migrations'

/** `klauza db …`: the schema and the first contents of the database. */
export function command(program: Command): void {
  const db = program.command('db').description('migrate and seed the database; write migrations')

  db.command('migrate')
    .description('apply the migrations that the database does not have yet')
    .action(async () => {
      const applied = await withDatabase(() => migrateDatabase(environment(), migrationsFolder))
      say(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`)
    })

  db.command('seed')
    .description('load the clause library and the demonstration organisation, where they are missing')
    .action(async () => {
      await withDatabase(async () => {
        await migrateDatabase(environment(), migrationsFolder)
        for (const line of await seed(database(), { publish: (sample) => publishSample(database(), sample) })) say(line)
      })
    })

  db.command('diff')
    .description('write the migration that leads from the last one to prisma/schema.prisma')
    .requiredOption('--name <name>', 'what it does, in a few words: add-retention-rules')
    .action(async ({ name }: { name: string }) => {
      const slug = name.trim().toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')
      if (!/[a-z]/.test(slug)) throw new InputError(`--name "${name}" has no Latin letter in it`)
      const sql = await migrationToSchema()
      if (sql === '') {
        say('The migrations lead to prisma/schema.prisma already.')
        return
      }
      const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
      const folder = join(migrationsFolder, `${stamp}_${slug}`)
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'migration.sql'), sql)
      say(`Wrote ${join(folder, 'migration.sql')}: read it, and add what Prisma cannot express (triggers, checks).`)
    })
}

/** Runs the migrations on a database in memory and asks what it lacks; the developer's own database is not touched. */
async function migrationToSchema(): Promise<string> {
  const scratch = await openScratchDatabase()
  try {
    await mkdir(migrationsFolder, { recursive: true })
    await migrate(scratch.connection, await readMigrations(migrationsFolder))
    return await sqlToReach(scratch.connection, await readFile('prisma/schema.prisma', 'utf8'))
  } finally {
    await scratch.close()
  }
}

/**
 * Runs work on the database of this environment: starts the embedded one, or joins whoever holds it, and lets go
 * afterwards. No other process prepares the database meanwhile.
 */
export async function withDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  const hold = await holdDatabase(environment(), (line) => process.stderr.write(`${line}\n`))
  try {
    return await inTurn(environment(), work)
  } finally {
    await closeDatabase()
    await hold.release()
  }
}

const say = (line: string) => process.stdout.write(`${line}\n`)
