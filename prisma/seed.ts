import { type Database } from '@/server/database/client'

/**
 * Puts the first contents into a migrated database. What is there already is left alone, so it may run at every start.
 * @returns what was added, one line each
 */
export async function seed(database: Database): Promise<string[]> {
  const lines: string[] = []
  if ((await database.organisation.count()) === 0) {
    await database.organisation.create({ data: { name: 'Ромашка', slug: 'romashka' } })
    lines.push('Added the demonstration organisation')
  }
  return lines
}
