import { type Connection } from '@/server/answers/connection'
import { ServiceNotFound } from '@/server/answers/errors'

/** Path of an answer, `controller.inn` → what was typed there and cannot be accepted yet. */
export type PendingInput = Readonly<Record<string, string>>

/** Longest path and longest text, in UTF-16 code units; and how many at once. More is no typing any more. */
export const pendingLimits = { path: 300, text: 1_000_000, count: 500 }

/** @returns what was typed in a service and could not be accepted yet */
export async function pendingInput(connection: Connection, serviceId: string): Promise<PendingInput> {
  const service = await connection.service.findUnique({ where: { id: serviceId }, select: { pendingInput: true } })
  if (!service) throw new ServiceNotFound(serviceId)
  return service.pendingInput as PendingInput
}

/**
 * Keeps what was typed, as it was typed, until it can be accepted. It is no answer: the edit does not rise.
 * @param changes path → text, or null when there is an acceptable answer now
 * @throws RangeError when it is more than a person types
 * @throws ServiceNotFound
 */
export async function keepPendingInput(
  connection: Connection, serviceId: string, changes: Readonly<Record<string, string | null>>,
): Promise<void> {
  const all = Object.entries(changes)
  if (all.length > pendingLimits.count || all.some(([path, text]) => path.length > pendingLimits.path || (text ?? '').length > pendingLimits.text)) {
    throw new RangeError('Too much pending input')
  }
  // PostgreSQL cannot hold U+0000, nor UTF-8 a lone surrogate: here they are kept as the mark for what cannot be shown.
  const typed = Object.fromEntries(all.flatMap(([path, text]) => (text === null ? [] : [[storable(path), storable(text)]])))
  const settled = all.flatMap(([path, text]) => (text === null ? [storable(path)] : []))
  const written = await connection.$executeRaw`
    UPDATE service SET pending_input = (pending_input || ${JSON.stringify(typed)}::jsonb) - ${settled}::text[] WHERE id = ${serviceId}`
  if (written === 0) throw new ServiceNotFound(serviceId)
}

const unstorable = new RegExp(`[${String.fromCodePoint(0)}]|\\p{Surrogate}`, 'gu')
const storable = (text: string) => text.replaceAll(unstorable, '\uFFFD')
