/** What is under way for each key. */
const lines = new Map<string, Promise<unknown>>()

/**
 * Runs work on the same thing one after another within this process, so that many who press a button at once do not all
 * prepare what only one of them can store. Between processes the database's locks decide.
 */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = lines.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  lines.set(key, mine)
  try {
    return await mine
  } finally {
    if (lines.get(key) === mine) lines.delete(key)
  }
}
