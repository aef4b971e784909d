/**
 * What went wrong outside the program and what to do about it, for whoever runs Klauza.
 * Printed as one line, «what — remedy», without a stack; the process then ends with a code other than 0.
 */
export class OperatorError extends Error {
  constructor(
    readonly what: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(`${what} — ${remedy}`, options)
    this.name = 'OperatorError'
  }
}

const foreignFile = {
  what: 'A file belongs to another user',
  remedy: 'give it to this user (chown), or set KLAUZA_DATA to a folder of its own',
}

/** Codes of Node and of PostgreSQL (SQLSTATE) that an operator can act upon. */
const known: Record<string, { what: string; remedy: string }> = {
  ENOSPC: { what: 'The disk is full', remedy: 'free some space and start again; nothing was damaged' },
  '53100': { what: 'The disk of the database is full', remedy: 'free some space and start again; nothing was damaged' },
  EACCES: foreignFile,
  EPERM: foreignFile,
  EROFS: { what: 'The disk may only be read', remedy: 'set KLAUZA_DATA to a folder that can be written' },
  ECONNREFUSED: { what: 'The database does not answer', remedy: 'start the PostgreSQL server, or correct DATABASE_URL' },
  ENOTFOUND: { what: 'The host of the database is unknown', remedy: 'correct the host in DATABASE_URL' },
  EAI_AGAIN: { what: 'The host of the database cannot be looked up', remedy: 'check the network, or the host in DATABASE_URL' },
  ETIMEDOUT: { what: 'The database does not answer in time', remedy: 'check the network, or the host and port in DATABASE_URL' },
  EHOSTUNREACH: { what: 'The host of the database cannot be reached', remedy: 'check the network, or the host in DATABASE_URL' },
  '28P01': { what: 'The database refuses the password', remedy: 'correct the user and the password in DATABASE_URL' },
  '28000': { what: 'The database refuses the user', remedy: 'correct the user in DATABASE_URL' },
  '3D000': { what: 'The database named in DATABASE_URL does not exist', remedy: 'create it (createdb), or correct DATABASE_URL' },
  '42501': { what: 'The database user may not do this', remedy: 'grant it the rights to create tables in its database' },
  '53300': { what: 'The database has no free connections', remedy: 'raise max_connections, or stop other clients' },
  '57P03': { what: 'The database is still starting', remedy: 'try again in a moment' },
}

/**
 * Turns an error of the outside world into an OperatorError when its cause is known, also when it is wrapped.
 * @returns the OperatorError, or null for anything else: a programmer's error, to be shown with its stack
 */
export function asOperatorError(error: unknown): OperatorError | null {
  for (const cause of causes(error)) {
    if (cause instanceof OperatorError) return cause
    const code = codeOf(cause)
    const row = code === null ? undefined : known[code]
    if (row) {
      const detail = cause instanceof Error && cause.message ? ` (${firstLine(cause.message)})` : ''
      return new OperatorError(`${row.what}${detail}`, row.remedy, { cause: error })
    }
  }
  return null
}

function* causes(error: unknown, depth = 0): Generator<unknown> {
  if (depth > 8 || error === null || typeof error !== 'object') return
  yield error
  if (error instanceof AggregateError) for (const inner of error.errors) yield* causes(inner, depth + 1)
  if ('cause' in error) yield* causes(error.cause, depth + 1)
}

/** Node and pg put it into `code`, Prisma's driver adapters into `originalCode`. */
function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  if ('originalCode' in error && typeof error.originalCode === 'string') return error.originalCode
  return 'code' in error && typeof error.code === 'string' ? error.code : null
}

const firstLine = (text: string) => text.split('\n')[0] ?? text
