import { type Answers, ANSWERS_FORMAT, answersSchema } from '@/policy/answers'
import { type Connection } from '@/server/answers/connection'
import { ServiceNotFound } from '@/server/answers/errors'
import { fromRows } from '@/server/answers/from-rows'
import { readRows, type StoredService } from '@/server/answers/read-rows'

/** The answers of a service, and the edit at which they stand. */
export interface Draft {
  answers: Answers
  /** Rises with every saved change. */
  edit: number
}

/**
 * @param connection the database, or a transaction that holds the service still
 * @returns the answers of a service, exactly as they were saved
 * @throws ServiceNotFound
 */
export async function loadAnswers(connection: Connection, serviceId: string): Promise<Answers> {
  return (await loadDraft(connection, serviceId)).answers
}

/** As `loadAnswers`, with the edit that a save has to name. */
export async function loadDraft(connection: Connection, serviceId: string): Promise<Draft> {
  const stored = await readRows(connection, serviceId)
  if (!stored) throw new ServiceNotFound(serviceId)
  return { answers: answersOf(serviceId, stored), edit: stored.editNumber }
}

/** @throws Error when the rows are no answers: a program that is older or newer than the database, or a bug */
export function answersOf(serviceId: string, stored: StoredService): Answers {
  if (stored.answersFormat !== ANSWERS_FORMAT) {
    throw new Error(`Service ${serviceId} has answers in the format ${stored.answersFormat}; this Klauza reads ${ANSWERS_FORMAT}`)
  }
  const parsed = answersSchema.safeParse(fromRows(stored.rows))
  if (!parsed.success) throw new Error(`The rows of service ${serviceId} are no answers: ${parsed.error.message}`)
  return parsed.data
}
