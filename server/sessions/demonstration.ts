import { randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashPassword } from 'better-auth/crypto'
import { type Database } from '@/server/database/client'
import { type Environment } from '@/server/environment'
import { DEMONSTRATION } from '@/server/services/samples'

export interface DemonstrationAccount {
  email: string
  password: string
}

const email = 'demo@klauza.example'

/**
 * The account that can open the sample services in the app. It exists on the embedded database alone: an instance
 * that others reach must have no account that its owner did not make. Its password is made once, at random, and kept
 * in the data folder, readable by its owner only.
 * @returns what to sign in with; null on a database server
 */
export async function demonstrationAccount(
  db: Database,
  { databaseUrl, dataFolder }: Pick<Environment, 'databaseUrl' | 'dataFolder'>,
): Promise<DemonstrationAccount | null> {
  if (databaseUrl !== null) return null
  const password = keptPassword(dataFolder)
  const organisation = await db.organisation.findUnique({ where: { slug: DEMONSTRATION }, select: { id: true } })
  if (!organisation) return null
  if ((await db.user.findUnique({ where: { email }, select: { id: true } })) === null) {
    // Written as better-auth writes it: its own call needs a request of Next.js, and there is none at the start.
    const id = randomUUID()
    await db.user.create({
      data: {
        id,
        name: 'Вера Лютикова',
        email,
        accounts: { create: { accountId: id, providerId: 'credential', password: await hashPassword(password) } },
        memberships: { create: { organisationId: organisation.id, role: 'owner' } },
      },
    })
  }
  return { email, password }
}

function keptPassword(folder: string): string {
  const file = join(folder, 'demonstration-password')
  mkdirSync(folder, { recursive: true })
  try {
    // wx: of two processes that start together, one makes the password and the other reads it.
    writeFileSync(file, randomBytes(9).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8').trim()
}
