import { type Answers, answersSchema, type Topic, topicNames } from '@/policy/answers'
import { type Connection } from '@/server/answers/connection'
import { type AnswerIssue, AnswersRefused, EditConflict, ServiceNotFound } from '@/server/answers/errors'
import { type Json, sameJson } from '@/server/answers/json'
import { answersOf } from '@/server/answers/load'
import { readRows } from '@/server/answers/read-rows'
import { toRows } from '@/server/answers/to-rows'
import { writeRows } from '@/server/answers/write-rows'
import { type Database } from '@/server/database/client'

export interface Saved {
  /** Edit number after the save; the next save names it. */
  edit: number
  /**
   * Topics that somebody else changed since the edit that this save began from, as they are now. Whoever goes on
   * editing must take them over before naming `edit`: the next save would overwrite them unseen.
   */
  elsewhere: Partial<Answers>
}

/**
 * Saves all answers of a service in one transaction. Nothing is written, and the edit does not rise, when they are the same.
 *
 * @param expectedEdit the edit that the answers were loaded at
 * @throws EditConflict when anything was saved since
 * @throws AnswersRefused when they do not fit the schema
 * @throws ServiceNotFound
 */
export async function saveAnswers(db: Database, serviceId: string, answers: Answers, expectedEdit: number): Promise<Saved> {
  return inTransaction(db, (connection) => save(connection, serviceId, () => answers, expectedEdit, 'whole'))
}

/** As `saveAnswers`, within a transaction of the caller. */
export async function saveAnswersWithin(connection: Connection, serviceId: string, answers: Answers, expectedEdit: number): Promise<Saved> {
  return save(connection, serviceId, () => answers, expectedEdit, 'whole')
}

/**
 * Saves one topic. Two people may edit different topics at once: it is a conflict only if this topic was saved since.
 *
 * @param value as the schema of the topic gives it
 * @throws EditConflict when this topic was saved since `expectedEdit`
 * @throws AnswersRefused when it does not fit the schema, or the other topics: they may refer to a row that is taken out
 * @throws ServiceNotFound
 */
export async function saveTopic<Name extends Topic>(
  db: Database, serviceId: string, topic: Name, value: Answers[Name], expectedEdit: number,
): Promise<Saved> {
  return saveTopics(db, serviceId, { [topic]: value } as Partial<Answers>, expectedEdit)
}

/** As `saveTopic` for several topics at once: a row and the references to it in other topics go together. */
export async function saveTopics(db: Database, serviceId: string, changes: Partial<Answers>, expectedEdit: number): Promise<Saved> {
  return inTransaction(db, (connection) => save(connection, serviceId, (current) => ({ ...current, ...changes }), expectedEdit, 'by-topic'))
}

async function save(
  connection: Connection, serviceId: string, change: (current: Answers) => Answers, expectedEdit: number, scope: 'whole' | 'by-topic',
): Promise<Saved> {
  // The lock comes first: what is read after it cannot change before the transaction ends.
  const locked = await connection.$queryRaw<unknown[]>`SELECT 1 FROM service WHERE id = ${serviceId} FOR UPDATE`
  const stored = locked.length === 0 ? null : await readRows(connection, serviceId)
  if (!stored) throw new ServiceNotFound(serviceId)
  const current = answersOf(serviceId, stored)
  const next = checked(change(current))
  const changed = topicNames.filter((topic) => !sameJson(current[topic] as Json, next[topic] as Json))
  const newer = topicNames.filter((topic) => (stored.edits[topic] ?? 0) > expectedEdit)
  const inConflict = scope === 'whole' ? newer : newer.filter((topic) => changed.includes(topic))
  if (inConflict.length > 0 || expectedEdit > stored.editNumber) throw new EditConflict(stored.editNumber, only(current, inConflict))
  const elsewhere = only(current, newer)
  if (changed.length === 0) return { edit: stored.editNumber, elsewhere }

  const edit = stored.editNumber + 1
  const edits = { ...stored.edits, ...Object.fromEntries(changed.map((topic) => [topic, edit])) }
  await writeRows(connection, serviceId, stored, toRows(next, edits))
  await connection.$executeRaw`UPDATE service SET edit_number = ${edit}, changed_at = now() WHERE id = ${serviceId}`
  return { edit, elsewhere }
}

function checked(answers: unknown): Answers {
  const parsed = answersSchema.safeParse(answers)
  if (parsed.success) return parsed.data
  throw new AnswersRefused(
    parsed.error.issues.map(
      (issue): AnswerIssue => ({
        path: issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
        code: issue.code,
        message: issue.message,
        ...(issue.code === 'custom' && issue.params ? { params: issue.params } : {}),
      }),
    ),
  )
}

function only(answers: Answers, names: readonly Topic[]): Partial<Answers> {
  return Object.fromEntries(names.map((name) => [name, answers[name]]))
}

const inTransaction = <Result>(db: Database, work: (connection: Connection) => Promise<Result>) => db.$transaction(work)
