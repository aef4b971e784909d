import { type Connection } from '@/server/answers/connection'
import { type Database } from '@/server/database/client'
import { type Letter, RefusedForGood, type Send } from '@/server/mail/transport'

/** Letters that are tried at once by one process. */
const atOnce = 20
/** How often a letter is tried before it is given up: over about two days. */
export const MOST_ATTEMPTS = 12

/** Puts letters into the queue, in the transaction of what they tell of: they leave when it commits, and not at all when it is undone. */
export async function queueLetters(connection: Connection, letters: readonly Omit<Letter, 'id'>[]): Promise<void> {
  if (letters.length > 0) await connection.outgoingMail.createMany({ data: letters.map((letter) => ({ ...letter })) })
}

/** Milliseconds until the next try: a minute, doubled each time, six hours at most. */
export function pauseAfter(attempts: number): number {
  return Math.min(60_000 * 2 ** (attempts - 1), 6 * 3_600_000)
}

/**
 * Sends what is due. Several processes may do so at once: each takes letters that no other has in hand. A process that dies in
 * between leaves its letters for the next try.
 * @returns how many letters were handed over
 */
export async function sendDue(database: Database, send: Send, now = new Date()): Promise<number> {
  let sent = 0
  for (const { attempts, ...letter } of await takeDue(database, now)) {
    try {
      await send(letter)
      // Addresses of readers are kept no longer than they are needed.
      await database.outgoingMail.deleteMany({ where: { id: letter.id } })
      sent += 1
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error)
      if (error instanceof RefusedForGood || attempts >= MOST_ATTEMPTS) {
        await database.outgoingMail.deleteMany({ where: { id: letter.id } })
        process.stderr.write(`A letter was given up after ${attempts} attempts: ${failure}\n`)
      } else await database.outgoingMail.updateMany({ where: { id: letter.id }, data: { failure: failure.slice(0, 1000) } })
    }
  }
  return sent
}

async function takeDue(database: Database, now: Date): Promise<(Letter & { attempts: number })[]> {
  return database.$transaction(async (connection) => {
    const due = await connection.$queryRaw<{ id: string }[]>`
      SELECT id FROM outgoing_mail WHERE due_at <= ${now} ORDER BY due_at LIMIT ${atOnce} FOR UPDATE SKIP LOCKED`
    const rows = await connection.outgoingMail.findMany({ where: { id: { in: due.map(({ id }) => id) } } })
    for (const { id, attempts } of rows) {
      await connection.outgoingMail.update({ where: { id }, data: { attempts: attempts + 1, dueAt: new Date(now.getTime() + pauseAfter(attempts + 1)) } })
    }
    return rows.map(({ id, recipient, subject, body, headers, attempts }) => ({ id, recipient, subject, body, headers: headers as Record<string, string>, attempts: attempts + 1 }))
  })
}
